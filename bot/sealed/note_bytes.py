"""A note as bytes: the fields of E.3 and nothing else, in at most 462 of them."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.sealed.errors import BadNote
from flows.errors import NotCallbackData
from flows.note import CONTACT_LIMIT, Note
from flows.note_bits import NOTE_BITS, note_bits, note_of

VERSION: Final = 1
REPLY: Final = 32
NOTE_BYTES: Final = -(-NOTE_BITS // 8)
FIXED: Final = 1 + NOTE_BYTES + 4 + REPLY
LANGUAGE: Final = re.compile("[a-z]{2}")
COUNTRY: Final = re.compile("[A-Z]{2}")
FULL_HOUR: Final = "%Y-%m-%dT%H:00"
SIZES: Final = {"region": 0, "zone": 40, "contact": 4 * CONTACT_LIMIT, "say": 40, "they_say": 40}
"""Bytes of each text at most. No region is asked for: of none is it known that 200,000 people live there (E.3)."""
HAS_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Signs that turn text round or end a line, and halves of characters, which no UTF-8 has."""


@dataclass(frozen=True, slots=True, repr=False)
class Letter:
    """A note with what the service needs to answer it. `reply` is the public key that an answer is sealed to.

    Service and expiry are not among the bytes: sealing binds them (`bot.sealed.sealing`), and who opens it has both.
    """

    service: str
    expires: str
    language: str
    country: str
    note: Note
    region: str = ""
    reply: bytes = bytes(REPLY)
    zone: str = ""
    contact: str = ""
    say: str = ""
    they_say: str = ""


def write_note(letter: Letter) -> bytes:
    """The bytes of a note. BadNote if something in it is not of its kind or too long."""
    _check(letter)
    bits = note_bits(letter.note).to_bytes(NOTE_BYTES)
    codes = (letter.language + letter.country).encode("ascii")
    return bytes((VERSION,)) + bits + codes + letter.reply + b"".join(_text(letter, name) for name in SIZES)


def read_note(raw: bytes, service: str, expires: str) -> Letter:
    """The note of these bytes. BadNote for an unknown version, for more or fewer bytes, for values that none has."""
    if len(raw) < FIXED or raw[0] != VERSION:
        raise BadNote
    try:
        note = note_of(int.from_bytes(raw[1 : 1 + NOTE_BYTES]))
        codes = raw[1 + NOTE_BYTES : FIXED - REPLY].decode("ascii")
        texts = _texts(raw[FIXED:])
    except (NotCallbackData, UnicodeDecodeError):
        raise BadNote from None
    letter = Letter(service, expires, codes[:2], codes[2:], note, reply=raw[FIXED - REPLY : FIXED], **texts)
    if write_note(letter) != raw:
        raise BadNote
    return letter


def _text(letter: Letter, name: str) -> bytes:
    said: bytes = getattr(letter, name).encode()
    return len(said).to_bytes(2) + said


def _texts(raw: bytes) -> dict[str, str]:
    found = {}
    for name in SIZES:
        size = int.from_bytes(raw[:2])
        found[name] = raw[2 : 2 + size].decode()
        raw = raw[2 + size :]
    return found


def _check(letter: Letter) -> None:
    texts = {name: getattr(letter, name) for name in SIZES}
    if any(HAS_CONTROL.search(text) for text in texts.values()):
        raise BadNote
    calls = letter.note.call is not None
    wrong = (
        not LANGUAGE.fullmatch(letter.language),
        not COUNTRY.fullmatch(letter.country),
        not _is_full_hour(letter.expires),
        len(letter.reply) != REPLY,
        not letter.note.help,
        not _is_of_ours(letter.note),
        len(letter.contact) > CONTACT_LIMIT,
        bool(letter.contact) is not calls,
        bool(letter.zone) and not calls,
        any(len(text.encode()) > SIZES[name] for name, text in texts.items()),
    )
    if any(wrong):
        raise BadNote


def _is_of_ours(note: Note) -> bool:
    """Whether its bits say all of it: what is on no list has none."""
    try:
        return note_of(note_bits(note)) == note
    except (NotCallbackData, ValueError):
        return False


def _is_full_hour(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).strftime(FULL_HOUR) == text
    except ValueError:
        return False
