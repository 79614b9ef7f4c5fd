"""What is known of a country, fact by fact, for editors: values, certainty, dates, sources, and where it is shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlencode

from bot.content import ROOT, read_text
from bot.preview.address import address_of
from bot.preview.lines import lines_of
from bot.preview.values import SAYING, Count, Standing, count_of, said, standing_of, values_below
from flows.atlas import Atlas
from flows.country import Country, every_fact
from flows.fact import Fact
from flows.facts import CountryFacts, Source
from flows.ids import CountryCode, PageId
from flows.law import Clock
from flows.place import Place
from flows.structure import COUNTRY_KEYS

APART: Final = frozenset({"id", *Fact.model_fields} - {"summary"})
"""Keys that say something about a fact and are shown beside it, not among its fields."""


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a fact. `certainty` is "" where nothing is said; `line` is 0 where the file does not have the key."""

    key: str
    value: str
    standing: Standing
    certainty: str
    disputed: bool
    line: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A page that shows a fact, and its address in the browser door."""

    page: PageId
    address: str


@dataclass(frozen=True, slots=True)
class FactView:
    """One fact. `missing` are ids of sources that the file does not list; `entry` is its id in the directory or ""."""

    key: str
    name: str
    fact: Fact
    place: str
    is_due: bool
    fields: tuple[Field, ...]
    sources: tuple[Source, ...]
    missing: tuple[str, ...]
    pages: tuple[Shown, ...]
    entry: str


@dataclass(frozen=True, slots=True)
class Group:
    """All facts below one key of the file; none where nobody has written any."""

    key: str
    facts: tuple[FactView, ...]
    pages: tuple[Shown, ...]

    @property
    def title(self) -> str:
        """The key in words."""
        return self.key.replace("_", " ").capitalize()

    @property
    def count(self) -> Count:
        """How much of it is known."""
        return count_of(field.standing for fact in self.facts for field in fact.fields)


@dataclass(frozen=True, slots=True)
class Summary:
    """One country in the list of all: its count, and what an editor has to do there."""

    code: CountryCode
    count: Count
    due: int
    absent: int


@dataclass(frozen=True, slots=True)
class CountryView:
    """A country as its page shows it."""

    country: Country
    summary: Summary
    groups: tuple[Group, ...]


def facts_address(atlas: Atlas, code: str | None, key: str = "") -> str:
    """The address of a country's facts, at a key; the list of countries if nothing is known of this one."""
    if code is None or code not in atlas.countries:
        return "/country"
    return f"/country?{urlencode({'code': code})}" + (f"#{key}" if key else "")


def country_view(atlas: Atlas, country: Country, today: str, root: Path = ROOT) -> CountryView:
    """Every fact of a country, as of `today` (YYYY-MM-DD), with its place in the file below `root`."""
    reader = _Reader(atlas, country, today, root)
    groups = tuple(reader.group(key) for key in _keys(country))
    return CountryView(country, _summary(country.code, groups), groups)


def summaries(atlas: Atlas, today: str) -> tuple[Summary, ...]:
    """All countries with their counts, in the order of the atlas."""
    return tuple(country_view(atlas, country, today).summary for country in atlas.countries.values())


def _summary(code: CountryCode, groups: tuple[Group, ...]) -> Summary:
    facts = tuple(fact for group in groups for fact in group.facts)
    return Summary(
        code=code,
        count=count_of(field.standing for fact in facts for field in fact.fields),
        due=sum(1 for fact in facts if fact.is_due),
        absent=sum(1 for group in groups if not group.facts),
    )


def _keys(country: Country) -> tuple[str, ...]:
    """The keys of the file below which facts stand, or could stand because pages can ask for them."""
    tops = {key.partition(".")[0] for key in (*COUNTRY_KEYS, *(key for key, _ in every_fact(country.facts)))}
    return tuple(name for name in CountryFacts.model_fields if name in tops)


class _Reader:
    """Reads one country; holds what all its facts need."""

    def __init__(self, atlas: Atlas, country: Country, today: str, root: Path) -> None:
        self._atlas = atlas
        self._country = country
        self._clock = Clock(today, country.facts.next_review)
        self._lines = lines_of(read_text(root, country.file))
        self._sources = {source.id: source for source in country.facts.sources}
        self._entries = {service.id for service in atlas.directory.services}

    def group(self, key: str) -> Group:
        here = (self._fact(name, fact) for name, fact in every_fact(self._country.facts) if _is_below(name, key))
        return Group(key, tuple(here), self._pages(key))

    def _fact(self, key: str, fact: Fact) -> FactView:
        own = str(getattr(fact, "id", ""))
        return FactView(
            key=key,
            name=_name(fact),
            fact=fact,
            place=f"{self._country.file}:{self._lines[key]}" if key in self._lines else self._country.file,
            is_due=self._clock.is_due(fact),
            fields=tuple(self._fields(key, fact)),
            sources=tuple(self._sources[name] for name in fact.sources if name in self._sources),
            missing=tuple(name for name in fact.sources if name not in self._sources),
            pages=self._pages(*_parts(key)[1:]),
            entry=own if own in self._entries else "",
        )

    def _fields(self, key: str, fact: Fact) -> Iterator[Field]:
        for name in type(fact).model_fields:
            if name in APART:
                continue
            named = fact.field_confidence.get(name, "")
            for below, value in values_below(getattr(fact, name)):
                standing = standing_of(value, is_written=name in fact.model_fields_set)
                says = standing in SAYING
                full = f"{key}.{name}{below}"
                yield Field(
                    key=full,
                    value=said(value, standing),
                    standing=standing,
                    certainty=named or (fact.confidence if says else ""),
                    disputed=name in fact.disputed,
                    line=self._lines.get(full, self._lines.get(f"{key}.{name}", 0)),
                )

    def _pages(self, *keys: str) -> tuple[Shown, ...]:
        """The pages about these very keys."""
        code, language = self._country.code, self._atlas.languages[0]
        return tuple(
            Shown(page.id, address_of(Place(page.id, language, code)))
            for page in self._atlas.pages.values()
            if page.country_key in keys
        )


def _is_below(key: str, top: str) -> bool:
    return key == top or key.startswith(f"{top}.")


def _parts(key: str) -> tuple[str, ...]:
    """A key and the keys above it, the topmost first: `a.b.c` is `a`, `a.b`, `a.b.c`."""
    parts = key.split(".")
    return tuple(".".join(parts[: end + 1]) for end in range(len(parts)))


def _name(fact: Fact) -> str:
    """What an editor calls a fact; "" where its key says it."""
    own = [str(getattr(fact, name, "")) for name in ("id", "name")]
    return " · ".join(text for text in own if text not in ("", "unknown", "none", "null"))
