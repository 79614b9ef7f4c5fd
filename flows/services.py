"""Finding services: an immutable directory and a match in memory. Filters only describe services (B41)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final

from flows.ids import CountryCode
from flows.service import NO_HOUR, Service

NEEDED: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "place": frozenset({"shelter"}),
        "lawyer": frozenset({"legal"}),
        "doctor": frozenset({"medical"}),
        "talk": frozenset({"psychological", "casework", "talk"}),
        "work": frozenset({"compensation"}),
        "papers": frozenset({"legal", "casework"}),
        "return": frozenset({"return"}),
    }
)
"""Kinds of help that a person can choose, and what services call them."""

WHOM: Final = ("", "women", "men", "trans", "children", "families")
"""For whom, in the order of their numbers in a button; "" is anyone."""

RECOGNISED: Final = (
    "state_contract", "state_body", "state_funded", "nrm_first_responder", "licensed", "igo_mission",
    "network_member", "unknown",
)  # fmt: skip
"""Kinds of recognition, the strongest proof first (content guide E.7)."""

MANY_DAYS: Final = 1000
"""Lists of a country and a day that are kept at most."""

TESTED_DAYS: Final = 90
"""Days for which a test of a contact counts (content guide E.7)."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What a person asked the list to show. `region` is the number of a region of the country, from one."""

    whom: str = ""
    speaks: str = ""
    region: int = 0
    open_now: bool = False
    no_papers: bool = False
    no_name: bool = False
    access: bool = False


NO_FILTERS: Final = Filters()


def flipped(filters: Filters, flag: str) -> Filters:
    """The filters with one mark set or taken off."""
    marks: dict[str, Any] = {flag: not getattr(filters, flag)}
    return replace(filters, **marks)


@dataclass(frozen=True, slots=True, eq=False)
class Directory:
    """All services, as of the last reading. Those whose recognition has ended are kept out when a list is made.

    `tested_since` is the day before which a test call is too old, where the operator asks for fresh ones. What a
    country has on a day is worked out once.
    """

    services: tuple[Service, ...] = ()
    tested_since: str = ""
    by_code: Mapping[int, Service] = field(init=False, repr=False, compare=False)
    by_country: Mapping[CountryCode, tuple[Service, ...]] = field(init=False, repr=False, compare=False)
    _lists: dict[tuple[CountryCode, str], tuple[Service, ...]] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        """Index once, in the order in which lists show them."""
        ordered = sorted(self.services, key=_standing)
        countries: dict[CountryCode, list[Service]] = {}
        for service in ordered:
            countries.setdefault(service.country, []).append(service)
        object.__setattr__(self, "by_code", {service.code: service for service in ordered})
        object.__setattr__(self, "by_country", {code: tuple(found) for code, found in countries.items()})

    def shown(self, service: Service, today: str) -> bool:
        """Whether a service may be shown on this day."""
        if service.recognition.has_ended(today):
            return False
        return service.kind == "hotline" or not self.tested_since or service.tested_on >= self.tested_since

    def get(self, code: int, today: str) -> Service | None:
        """The service of a button, if it is still there and may be shown."""
        service = self.by_code.get(code)
        return service if service and self.shown(service, today) else None

    def of(self, country: CountryCode, today: str) -> tuple[Service, ...]:
        """Everything of a country that may be shown, the best proved first."""
        day = today[: len(NO_HOUR)]
        if (country, day) not in self._lists:
            if len(self._lists) > MANY_DAYS:
                self._lists.clear()
            listed = self.by_country.get(country, ())
            self._lists[country, day] = tuple(service for service in listed if self.shown(service, day))
        return self._lists[country, day]

    def hotlines(self, country: CountryCode, today: str) -> tuple[Service, ...]:
        """The hotlines of a country, those made for this subject first."""
        return tuple(service for service in self.of(country, today) if service.kind == "hotline")

    def hides(self, country: CountryCode, today: str) -> bool:
        """Whether something of a country is kept back because it is past its date."""
        return len(self.of(country, today)) < len(self.by_country.get(country, ()))


def regions(services: Iterable[Service]) -> tuple[str, ...]:
    """The parts of a country that its services name, in the order of the alphabet."""
    return tuple(sorted({region for service in services for region in service.regions}))


def languages(services: Iterable[Service]) -> tuple[str, ...]:
    """The languages that services say they speak, in the order of their codes."""
    return tuple(sorted({language for service in services for language in service.languages}))


def find(services: tuple[Service, ...], need: str, filters: Filters, now: str) -> tuple[Service, ...]:
    """The services that fit: those that say so before those of which it is not known; a no is left out."""
    questions = tuple(_questions(services, need, filters, now))
    if not questions:
        return services
    by_fit: list[list[Service]] = [[] for _ in range(len(questions) + 1)]
    for service in services:
        fit = 0
        for question in questions:
            answer = question(service)
            if answer is False:
                break
            fit += answer is True
        else:
            by_fit[fit].append(service)
    return tuple(service for fitting in reversed(by_fit) for service in fitting)


Answer = Callable[[Service], bool | None]


def _questions(services: tuple[Service, ...], need: str, filters: Filters, now: str) -> Iterable[Answer]:
    """One question for each filter that was set; None means that nobody knows."""
    if wanted := NEEDED.get(need):
        yield lambda service: _offers(service, wanted)
    if whom := filters.whom:
        yield lambda service: _for(service, whom)
    if language := filters.speaks:
        yield lambda service: language in service.languages if service.languages else None
    if 0 < filters.region <= len(named := regions(services)):
        region = named[filters.region - 1]
        yield lambda service: region in service.regions if service.regions else None
    if filters.no_papers:
        yield lambda service: _KNOWN.get(service.without_papers)
    if filters.no_name:
        yield lambda service: _KNOWN.get(service.without_name)
    if filters.access:
        yield lambda service: True if service.access else None
    if filters.open_now:
        yield lambda service: service.is_open(now)


_KNOWN: Final[Mapping[str, bool]] = {"yes": True, "no": False}


def _offers(service: Service, wanted: frozenset[str]) -> bool | None:
    """A hotline can name services for any need, so it is never left out."""
    if service.offers & wanted:
        return True
    return None if service.kind == "hotline" or not service.offers else False


def _for(service: Service, whom: str) -> bool | None:
    """Services for all are for everyone; trans people and families are often not named, so that nobody knows."""
    if not service.for_whom:
        return None
    if service.for_whom & {whom, "all"}:
        return True
    return None if whom in ("trans", "families") else False


def _standing(service: Service) -> tuple[object, ...]:
    """Hotlines of this subject, then services by how they are recognised, then other lines; the freshest first."""
    is_line = service.kind == "hotline"
    group = (0 if service.scope == "trafficking" else 2) if is_line else 1
    fresh = max(service.tested_on, service.verified_on)
    return (group, RECOGNISED.index(service.recognition.kind), _newest_first(fresh), service.id)


def _newest_first(day: str) -> tuple[int, ...]:
    return tuple(-ord(sign) for sign in day) if day else (1,)
