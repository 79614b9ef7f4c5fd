"""Places on the way of a note, and what can be tapped there."""

from dataclasses import replace

from flows.ids import HOME, CountryCode, PageId
from flows.note import Note
from flows.note_page import WAY
from flows.place import Place
from flows.screen import Screen
from flows.text import Text
from tests.flows.content import ENGLISH, TODAY
from tests.flows.turning import ATLAS, RO

ES = CountryCode("ES")


def taking(country: CountryCode = RO) -> int:
    """The number of a service that takes notes."""
    return next(one for one in ATLAS.directory.by_country[country] if one.accepts_notes(TODAY)).code


def at(page: PageId, part: int = 0, note: Note | None = None, country: CountryCode = RO, **other: object) -> Place:
    trail = (HOME, PageId("f-list"), PageId("f-card"), WAY)
    place = Place(page, ENGLISH, country, trail, part, service=taking(country), note=note)
    return replace(place, **other)  # type: ignore[arg-type]  # fields of a place


def labels(shown: Screen) -> list[str]:
    """Names of what can be tapped, without the fixed row."""
    found = []
    for option in (*shown.options, *shown.always):
        label = option.label
        if isinstance(label, Text):
            inner = dict(label.args).get("label", label)
            label = inner if isinstance(inner, Text) else label
            found.append(f"{label.message}.{label.attribute}".rstrip("."))
        else:
            found.append(type(label).__name__)
    return found
