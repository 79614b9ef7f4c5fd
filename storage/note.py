"""A sealed note and what can become of it: tickets, full hours, bytes of one size, and nothing of a person."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Final

from flows.service import ServiceId
from storage.note_tables import SEALED_ANSWER, SEALED_NOTE

TICKET: Final = 16
"""Bytes of a ticket."""
ANSWER_LIFE: Final = 72
"""Hours for which an answer waits, from the full hour after it came (T34)."""
PROOF_LIFE: Final = 720
"""Hours for which it is known that a note was opened, so that a complaint can show a contact: thirty days."""
HOUR: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:00", re.ASCII)


@dataclass(frozen=True, slots=True)
class SealedNote:
    """A note as it is kept: `ticket` has 16 bytes, `sealed` 512, `expires` is a full hour in UTC."""

    ticket: bytes
    service: ServiceId
    expires: str
    sealed: bytes = field(repr=False)


class Answering(Enum):
    """What became of an answer."""

    KEPT = auto()
    ALREADY = auto()
    GONE = auto()


class FoundKind(Enum):
    """What lies in a box. A wrong ticket, an empty box and one whose time is over are all NOTHING."""

    NOTHING = auto()
    ANSWER = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class Found:
    """What lay in a box; an answer no longer does."""

    kind: FoundKind
    sealed: bytes = field(default=b"", repr=False)


class Taken(Enum):
    """Whether a note could be taken back."""

    TAKEN = auto()
    OPENED = auto()
    CLOSED = auto()
    NOTHING = auto()


def row_of(note: SealedNote) -> dict[str, str | bytes]:
    """The row of a note. ValueError for another size, or a time that is no full hour (T33)."""
    if len(note.sealed) != SEALED_NOTE:
        raise ValueError(f"a sealed note has {SEALED_NOTE} bytes")
    return {
        "ticket": written(note.ticket),
        "service": note.service,
        "expires": full_hour(note.expires),
        "sealed": note.sealed,
    }


def checked_answer(sealed: bytes) -> bytes:
    """The sealed answer; ValueError for another size."""
    if len(sealed) != SEALED_ANSWER:
        raise ValueError(f"a sealed answer has {SEALED_ANSWER} bytes")
    return sealed


def written(ticket: bytes) -> str:
    """A ticket as it is kept; ValueError unless it has sixteen bytes."""
    if len(ticket) != TICKET:
        raise ValueError(f"a ticket has {TICKET} bytes")
    return ticket.hex()


def full_hour(hour: str) -> str:
    """The hour; ValueError unless it is a full one, as `2026-11-26T09:00`."""
    if not HOUR.fullmatch(hour):
        raise ValueError("a time is a full hour, as 2026-11-26T09:00")
    datetime.fromisoformat(hour)
    return hour


def hours_after(now: str, hours: int) -> str:
    """The full hour that lies so many hours behind the next one."""
    return (datetime.fromisoformat(full_hour(now)) + timedelta(hours=hours + 1)).strftime("%Y-%m-%dT%H:00")
