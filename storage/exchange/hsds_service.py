"""One service object of HSDS: where each of our fields stands in it."""

from typing import Any, Final, NamedTuple

from storage.exchange.fields import BY_NAME
from storage.exchange.hsds_contacts import LISTS, read_contacts
from storage.exchange.hsds_found import Found, Thing, check_names, read_attributes, text_of, things_of
from storage.exchange.hsds_names import ELSEWHERE, NATIVE, TEST_CALL
from storage.exchange.limits import shown

KEPT: Final = frozenset(
    ("id", "status", "url", "email", "organization_id", "organization", "attributes", "metadata", "languages",
     "service_areas", "schedules", *NATIVE.values(), *LISTS)
)  # fmt: skip
"""Properties of a service that are read, or that repeat one that is."""


class _Several(NamedTuple):
    """A list of objects that each hold one text of a field of ours."""

    ours: str
    things: str
    of: str
    text: str


LANGUAGES: Final = _Several("languages", "languages", "language", "code")
AREAS: Final = _Several("regions", "service_areas", "service_area", "name")


def read_service(thing: Any, path: str) -> Found:
    """What can be read of it; every flaw has its path."""
    found = Found()
    if not isinstance(thing, dict):
        found.wrong(path, "is no object")
        return found
    check_names(found, thing, "service", path, KEPT)
    found.keep("id", text_of(found, thing, "id", path), f"{path}.id")
    for ours, theirs in NATIVE.items():
        found.keep(ours, text_of(found, thing, theirs, path), f"{path}.{theirs}")
    if (status := text_of(found, thing, "status", path)) not in ("", "active"):
        found.wrong(f"{path}.status", f"is {shown(status)!r}; only services that are active are kept. Leave it out")
    read_attributes(found, thing, path, set(BY_NAME) - set(NATIVE) - ELSEWHERE)
    _organization(found, thing, path)
    _several(found, thing, path, LANGUAGES)
    _several(found, thing, path, AREAS)
    _schedule(found, thing, path)
    read_contacts(found, thing, path)
    _tested(found, thing, path)
    return found


def _organization(found: Found, thing: Thing, path: str) -> None:
    one, place = thing.get("organization"), f"{path}.organization"
    if one is None:
        return
    if not isinstance(one, dict):
        found.wrong(place, "is no object")
        return
    check_names(found, one, "organization", place, {"id", "name", "description", "attributes"})
    found.keep("operator", text_of(found, one, "name", place), f"{place}.name")
    read_attributes(found, one, place, {"operator"})


def _several(found: Found, thing: Thing, path: str, names: _Several) -> None:
    texts: list[str] = []
    for one, place in things_of(found, thing, names.things, path):
        check_names(found, one, names.of, place, {"id", "service_id", names.text})
        found.places[f"{names.ours}[{len(texts)}]"] = f"{place}.{names.text}"
        texts.append(text_of(found, one, names.text, place))
        if not texts[-1].strip():
            found.wrong(f"{place}.{names.text}", "is missing")
    found.keep(names.ours, tuple(texts), f"{path}.{names.things}")


def _schedule(found: Found, thing: Thing, path: str) -> None:
    for number, (one, place) in enumerate(things_of(found, thing, "schedules", path)):
        if number:
            found.not_kept(place)
            continue
        check_names(found, one, "schedule", place, {"id", "service_id", "description", "attributes"})
        found.keep("hours_text", text_of(found, one, "description", place), f"{place}.description")
        read_attributes(found, one, place, {"hours", "timezone"})


def _tested(found: Found, thing: Thing, path: str) -> None:
    for one, place in things_of(found, thing, "metadata", path):
        if one.get("last_action_type") == TEST_CALL:
            day = text_of(found, one, "last_action_date", place)
            found.keep("tested_on", max(day, str(found.row.get("tested_on", ""))), f"{place}.last_action_date")
        else:
            found.not_kept(place)
