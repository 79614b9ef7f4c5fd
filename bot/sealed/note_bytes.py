"""A note as bytes: the fields of E.3 and nothing else, in at most 462 of them."""

import re
from dataclasses import dataclass, field
from typing import Final

from bot.sealed.errors import BadNote
from flows.errors import NotCallbackData
from flows.note import CONTACT_LIMIT, Note
from flows.note_bits import NOTE_BITS, note_bits, note_of

VERSION: Final = 1
LIMIT: Final = 462
REPLY: Final = 32
NOTE_BYTES: Final = -(-NOTE_BITS // 8)
TWO_LETTERS: Final = re.compile("[a-z]{2}")
HOUR: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:00")
SIZES: Final = {"service": 64, "region": 0, "zone": 40, "contact": 4 * CONTACT_LIMIT, "say": 32, "they_say": 32}
"""Bytes of each text at most. No region is asked for: of none is it known that 200,000 people live there (E.3)."""
HAS_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Letter:
    """A note with what the service needs to answer it. `reply` is the public key that an answer is sealed to."""

    service: str
    expires: str
    language: str
    country: str
    note: Note
    region: str = ""
    reply: bytes = bytes(REPLY)
    zone: str = ""
    contact: str = field(default="", repr=False)
    say: str = ""
    they_say: str = ""


def write_note(letter: Letter) -> bytes:
    """The bytes of a note. BadNote if something in it is not of its kind or too long."""
    _check(letter)
    bits = note_bits(letter.note).to_bytes(NOTE_BYTES)
    codes = (letter.language + letter.country.lower() + letter.expires).encode("ascii")
    texts = b"".join(_text(letter, name) for name in SIZES)
    return bytes((VERSION,)) + bits + codes + letter.reply + texts


def read_note(raw: bytes) -> Letter:
    """The note of these bytes. BadNote for an unknown version, for more or fewer bytes, for values that none has."""
    fixed = 1 + NOTE_BYTES + 4 + 16 + REPLY
    if len(raw) < fixed or raw[0] != VERSION:
        raise BadNote
    try:
        note = note_of(int.from_bytes(raw[1 : 1 + NOTE_BYTES]))
        codes = raw[1 + NOTE_BYTES : fixed - REPLY].decode("ascii")
        texts = _texts(raw[fixed:])
    except (NotCallbackData, UnicodeDecodeError) as error:
        raise BadNote from error
    letter = Letter(
        expires=codes[4:], language=codes[:2], country=codes[2:4].upper(), note=note, reply=raw[fixed - REPLY : fixed],
        **texts,
    )  # fmt: skip
    _check(letter)
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
    if raw:
        raise BadNote
    return found


def _check(letter: Letter) -> None:
    calls = letter.note.call is not None
    wrong = (
        not TWO_LETTERS.fullmatch(letter.language),
        not TWO_LETTERS.fullmatch(letter.country.lower()),
        not HOUR.fullmatch(letter.expires),
        len(letter.reply) != REPLY,
        len(letter.contact) > CONTACT_LIMIT,
        bool(letter.contact) is not calls,
        bool(letter.zone) and not calls,
        any(len(getattr(letter, name).encode()) > size for name, size in SIZES.items()),
        any(HAS_CONTROL.search(getattr(letter, name)) for name in SIZES),
    )
    if any(wrong):
        raise BadNote
