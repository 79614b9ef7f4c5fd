"""Every state of the browser door as an address, and every address as a state."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

from flows.atlas import Atlas
from flows.callback import FILTER_BITS, TICK_BITS
from flows.errors import NotCallbackData
from flows.finder import FLAGS
from flows.ids import HELLO, LANGUAGES, CountryCode, LanguageCode, PageId
from flows.link import Link
from flows.link_page import linked_pages
from flows.note import Note
from flows.note_bits import NOTE_BITS, note_bits, note_of
from flows.page import Audience
from flows.place import MORES, NEEDS, PARTS, TRAIL_LIMIT, Place
from flows.service import CODE_BITS
from flows.services import WHOM, Filters

SIZES: Final = ("normal", "large", "largest")
"""Sizes of text that an editor can choose."""
LONGEST_NUMBER: Final = 24
"""Digits of a number in an address; more are not looked at."""
TWO_LETTERS: Final = re.compile("[a-z]{2}")
"""A language that a button can carry; services may speak one that the conversation does not."""


@dataclass(frozen=True, slots=True)
class State:
    """A place and how it is looked at; `unknown` are the parts of the address that were not understood."""

    place: Place
    size: str = SIZES[0]
    unknown: tuple[str, ...] = ()


def address_of(place: Place, size: str = SIZES[0]) -> str:
    """The address of a place: what is as usual is left out."""
    parts = {
        "page": place.page,
        "lang": place.language,
        "country": place.country or "",
        "simple": "1" if place.simple else "",
        "part": str(place.part or ""),
        "more": str(place.more or ""),
        "ticks": f"{place.ticks:x}" if place.ticks else "",
        "need": place.need,
        "whom": place.filters.whom,
        "speaks": place.filters.speaks,
        "region": str(place.filters.region or ""),
        **{mark: "1" for mark in FLAGS if getattr(place.filters, mark)},
        "service": str(place.service or ""),
        "audience": "" if place.audience is Audience.PERSON else place.audience.value,
        **_parts_of_link(place.link),
        "note": f"{note_bits(place.note):x}" if place.note else "",
        "trail": ".".join(place.trail),
        "size": "" if size == SIZES[0] else size,
    }
    return "/?" + urlencode({name: value for name, value in parts.items() if value})


def _parts_of_link(link: Link | None) -> dict[str, str]:
    if link is None:
        return {}
    return {"to-lang": link.language, "to-country": link.country or "", "to-page": link.page}


def read_address(atlas: Atlas, query: Mapping[str, str]) -> State:
    """The state of an address. Nothing in it is an error: what is not understood is named and left out."""
    reader = _Reader(atlas, query)
    note = reader.note()
    place = Place(
        page=PageId(reader.one_of("page", tuple(atlas.pages), LANGUAGES)),
        language=LanguageCode(reader.one_of("lang", atlas.languages, atlas.languages[0])),
        country=reader.country(),
        trail=reader.trail(),
        part=reader.number("part", PARTS),
        more=reader.number("more", MORES),
        ticks=reader.number("ticks", 1 << TICK_BITS, base=16),
        need=reader.one_of("need", NEEDS, ""),
        filters=reader.filters(),
        service=reader.number("service", 1 << CODE_BITS),
        simple=reader.marked("simple"),
        audience=Audience(reader.one_of("audience", ("person", "helper", "worker", "pocket"), "person")),
        link=reader.link() if note is None else None,
        note=note,
    )
    size = reader.one_of("size", SIZES, SIZES[0])
    return State(place, size, tuple(reader.unknown))


class _Reader:
    """Reads parts of an address and notes what it does not understand."""

    def __init__(self, atlas: Atlas, query: Mapping[str, str]) -> None:
        self._atlas = atlas
        self._query = query
        self.unknown: list[str] = []

    def one_of(self, name: str, known: tuple[str, ...], usual: str) -> str:
        value = self._query.get(name) or usual
        if value in known:
            return value
        self.unknown.append(name)
        return usual

    def number(self, name: str, limit: int, base: int = 10) -> int:
        value = self._query.get(name) or "0"
        try:
            number = int(value, base) if len(value) <= LONGEST_NUMBER and value.isascii() and value.isalnum() else limit
        except ValueError:
            number = limit
        if number < limit:
            return number
        self.unknown.append(name)
        return 0

    def marked(self, name: str) -> bool:
        return self.one_of(name, ("", "1"), "") == "1"

    def filters(self) -> Filters:
        return Filters(
            whom=self.one_of("whom", WHOM, ""),
            speaks=self.speaks(),
            region=self.number("region", 1 << FILTER_BITS["region"]),
            **{mark: self.marked(mark) for mark in FLAGS},
        )

    def speaks(self) -> str:
        code = self._query.get("speaks", "")
        if not code or TWO_LETTERS.fullmatch(code):
            return code
        self.unknown.append("speaks")
        return ""

    def country(self, name: str = "country") -> CountryCode | None:
        code = CountryCode(self._query.get(name, ""))
        if not code:
            return None
        if self._atlas.knows_country(code):
            return code
        self.unknown.append(name)
        return None

    def link(self) -> Link | None:
        if "to-lang" not in self._query:
            return None
        language = self.one_of("to-lang", self._atlas.languages, self._atlas.languages[0])
        page = self.one_of("to-page", linked_pages(self._atlas), HELLO)
        return Link(LanguageCode(language), self.country("to-country"), PageId(page))

    def note(self) -> Note | None:
        if "note" not in self._query:
            return None
        try:
            return note_of(self.number("note", 1 << NOTE_BITS, base=16))
        except NotCallbackData:
            self.unknown.append("note")
            return None

    def trail(self) -> tuple[PageId, ...]:
        asked = [PageId(page) for page in self._query.get("trail", "").split(".") if page]
        known = tuple(page for page in asked if page in self._atlas.pages)
        if len(known) != len(asked):
            self.unknown.append("trail")
        return known[-TRAIL_LIMIT:]
