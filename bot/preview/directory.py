"""The directory of services for editors: entries to look through, and one entry with every field and its meaning."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final
from urllib.parse import urlencode

from bot.preview.country import facts_address
from bot.preview.search import LONGEST, Wanted
from bot.preview.values import Standing, said, standing_of
from flows.atlas import Atlas
from flows.country import every_fact
from flows.service import Contact, Service
from flows.services import TESTED_DAYS
from storage.exchange.fields import FIELDS, Field, Value, row_of

PER_PAGE: Final = 50
FARTHEST: Final = 6
"""Digits of the number of a page of results; more are not looked at."""
KINDS: Final = ("service", "hotline")

SECTIONS: Final[Mapping[str, str]] = {
    "id": "What it is",
    "hours": "When and how to reach it",
    "free": "On what terms",
    "recognition_kind": "Recognition",
    "verified_on": "Dates, certainty, sources",
    "complaint_contact": "Further",
}
"""Headings, by the field with which each begins."""


@dataclass(frozen=True, slots=True)
class Part:
    """One value of a field; `address` where it can be opened, "" elsewhere."""

    text: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One field of an entry, with what it means."""

    name: str
    meaning: str
    parts: tuple[Part, ...]
    standing: Standing


@dataclass(frozen=True, slots=True)
class EntryView:
    """One entry as its page shows it. `hidden` says why people do not see it, "" if they do; `facts` may be ""."""

    service: Service
    hidden: str
    card: str
    facts: str
    sections: tuple[tuple[str, tuple[Line, ...]], ...]


@dataclass(frozen=True, slots=True)
class Results:
    """One page of what was found; `before` and `after` are addresses, "" where there is no such page."""

    found: tuple[Service, ...]
    first: int
    total: int
    before: str
    after: str


def read_wanted(query: Mapping[str, str], countries: tuple[str, ...]) -> tuple[Wanted, tuple[str, ...]]:
    """What is looked for, and the parts of the address that were not understood and are left out."""
    country, kind = query.get("country", ""), query.get("kind", "")
    unknown = tuple(
        name
        for name, value, known in (("country", country, countries), ("kind", kind, KINDS))
        if value not in ("", *known)
    )
    words = query.get("q", "").strip()[:LONGEST]
    return Wanted(words, "" if "country" in unknown else country, "" if "kind" in unknown else kind), unknown


def one_page(found: tuple[Service, ...], wanted: Wanted, number: str) -> Results:
    """The page of this number, from one; the nearest there is if it is not a number or too high."""
    asked = int(number) if number.isascii() and number.isdigit() and len(number) <= FARTHEST else 1
    last = max(1, -(-len(found) // PER_PAGE))
    page = min(max(asked, 1), last)
    first = (page - 1) * PER_PAGE
    return Results(
        found=found[first : first + PER_PAGE],
        first=first + 1,
        total=len(found),
        before=_address(wanted, page - 1) if page > 1 else "",
        after=_address(wanted, page + 1) if page < last else "",
    )


def entry_address(service: Service) -> str:
    """The address of an entry."""
    return "/directory?" + urlencode({"id": service.id})


def entry_view(atlas: Atlas, service: Service, today: str) -> EntryView:
    """An entry, as of `today` (YYYY-MM-DD)."""
    row = row_of(service)
    lines = tuple(_line(field, row[field.name]) for field in FIELDS)
    return EntryView(
        service=service,
        hidden=_hidden(atlas, service, today),
        card=_card_address(atlas, service),
        facts=_facts(atlas, service),
        sections=tuple(_sections(lines)),
    )


def _address(wanted: Wanted, page: int) -> str:
    parts = {"q": wanted.words, "country": wanted.country, "kind": wanted.kind, "p": "" if page == 1 else str(page)}
    return "/directory?" + urlencode({name: value for name, value in parts.items() if value})


def _card_address(atlas: Atlas, service: Service) -> str:
    parts = {"page": "f-card", "lang": atlas.languages[0], "country": service.country, "service": str(service.code)}
    return "/?" + urlencode(parts)


def _hidden(atlas: Atlas, service: Service, today: str) -> str:
    if service.recognition.has_ended(today):
        return f"its recognition ended on {service.recognition.valid_until}"
    if not atlas.directory.shown(service, today):
        return f"nobody has called or written to it for {TESTED_DAYS} days"
    return ""


def _facts(atlas: Atlas, service: Service) -> str:
    """Where the same organisation or line stands among the facts of its country."""
    country = atlas.countries.get(service.country)
    facts = every_fact(country.facts) if country else ()
    keys = (key for key, fact in facts if getattr(fact, "id", "") == service.id)
    key = next(keys, "")
    return facts_address(atlas, service.country, key) if key else ""


def _sections(lines: tuple[Line, ...]) -> Iterator[tuple[str, tuple[Line, ...]]]:
    heading = ""
    headed: list[tuple[str, Line]] = []
    for line in lines:
        heading = SECTIONS.get(line.name, heading)
        headed.append((heading, line))
    for title, grouped in groupby(headed, key=lambda pair: pair[0]):
        yield title, tuple(line for _, line in grouped)


def _line(field: Field, value: Value) -> Line:
    parts = tuple(map(_part, (value,) if isinstance(value, str) else value))
    text = " ".join(part.text for part in parts)
    standing = standing_of(text)
    shown = parts if standing is Standing.KNOWN else (Part(said(text, standing)),)
    return Line(field.name, field.meaning, shown, standing)


def _part(value: str | Contact) -> Part:
    if isinstance(value, str):
        return Part(value, _opened(value))
    told = (f"{value.channel}: {value.value}", f"from abroad {value.abroad}" if value.abroad else "", value.note)
    return Part(" · ".join(filter(None, told)), _opened(value.value))


def _opened(value: str) -> str:
    """An address of the web as it is. Anything else, as `javascript:`, is text."""
    return value if value.startswith(("https://", "http://")) else ""
