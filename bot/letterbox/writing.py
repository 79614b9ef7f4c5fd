"""What a person tapped, as the letter that is sealed."""

from collections.abc import Callable, Sequence
from typing import Final

from bot.clock import hours_on, this_hour
from bot.letterbox.letters import Errand
from bot.sealed.note_bytes import Letter
from flows.ids import LanguageCode
from flows.note import EMPTY, Note
from flows.note_words import BOX_LIFE, CALL_LIFE
from flows.service import Service
from storage.zones import zones, zones_apart

Words = Callable[[LanguageCode], Sequence[str]]
"""The list of code words of a language."""
NEXT: Final = 1
"""Hours from the full hour behind us to the one before us, from which a life is counted."""


def life_of(note: Note) -> str:
    """The full hour at which such a note is destroyed unread."""
    return hours_on(this_hour(), NEXT + (CALL_LIFE if note.call else BOX_LIFE))


def letter_of(errand: Errand, service: Service, words: Sequence[str], reply: bytes, expires: str) -> Letter:
    """The letter; `reply` is the public half of the key that opens the box."""
    note, country = errand.place.note or EMPTY, errand.place.country or service.country
    return Letter(
        service=service.id,
        expires=expires,
        language=errand.language,
        country=country,
        note=note,
        region="",
        reply=reply,
        zone=_zone(country, note) if note.call else "",
        contact=errand.contact if note.call else "",
        say=words[2 * note.pair],
        they_say=words[2 * note.pair + 1],
    )


def _zone(country: str, note: Note) -> str:
    """The time zone that was tapped, or the one of a country that has one."""
    several = zones_apart(country) or zones().get(country, ())
    at = note.call.zone if note.call else 0
    return several[at] if at < len(several) else ""
