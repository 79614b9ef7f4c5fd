"""Bytes of the exchange: every batch and every body has one size, so that their length tells nothing (T33)."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from bot.exchange.errors import BadBytes
from bot.sealed.sizes import SEALED_ANSWER, SEALED_NOTE
from flows.ids import NO_DAY, Day
from flows.service import ServiceId
from storage.notes import SealedNote

PREFIX: Final = "/exchange/1"
NOTES: Final = f"{PREFIX}/notes"
OPENED: Final = f"{PREFIX}/opened"
ANSWERS: Final = f"{PREFIX}/answers"
FULL: Final = f"{PREFIX}/full"

TICKET: Final = 16
EXPIRES: Final = 4
SLOT: Final = TICKET + EXPIRES + SEALED_NOTE
SLOTS: Final = 16
"""Notes of one batch; a slot without a note is all zeros."""
BATCH: Final = SLOTS * SLOT
BODY: Final = TICKET + SEALED_ANSWER
"""Bytes of whatever a service posts."""
FIRST: Final = bytes(TICKET)
"""What the first batch comes after."""
HOUR: Final = 3600
DAY_SIZE: Final = len("YYYY-MM-DD")


def batch(notes: Sequence[SealedNote]) -> bytes:
    """At most 16 notes in 8,512 bytes."""
    return b"".join(map(_slot, notes)).ljust(BATCH, b"\0")


def read_batch(given: bytes, service: ServiceId) -> tuple[SealedNote, ...]:
    """The notes of a batch, in its order. Raises BadBytes for what is none."""
    if len(given) != BATCH:
        raise BadBytes
    slots = [given[at : at + SLOT] for at in range(0, BATCH, SLOT)]
    return tuple(_note(slot, service) for slot in slots if any(slot))


def body(ticket: bytes, sealed: bytes = b"") -> bytes:
    """What is posted about a ticket, in 1,040 bytes."""
    return (ticket + sealed).ljust(BODY, b"\0")


def read_body(given: bytes) -> tuple[bytes, bytes]:
    """Ticket and what follows. Raises BadBytes."""
    if len(given) != BODY:
        raise BadBytes
    return given[:TICKET], given[TICKET:]


def day_body(day: Day) -> bytes:
    """The day on which a service is full; zeros for none."""
    return day.encode("ascii").ljust(BODY, b"\0")


def read_day(given: bytes) -> Day:
    """A day that the calendar has, or NO_DAY. Raises BadBytes."""
    written, rest = given[:DAY_SIZE], given[DAY_SIZE:]
    if len(given) != BODY or any(rest):
        raise BadBytes
    if not any(written):
        return NO_DAY
    try:
        # strptime takes a month of one digit as well.
        day = datetime.strptime(written.decode("ascii"), "%Y-%m-%d").replace(tzinfo=UTC).date().isoformat()
    except ValueError:
        raise BadBytes from None
    if day.encode("ascii") != written:
        raise BadBytes
    return Day(day)


def _slot(note: SealedNote) -> bytes:
    hours = int(datetime.fromisoformat(note.expires).replace(tzinfo=UTC).timestamp()) // HOUR
    return note.ticket + hours.to_bytes(EXPIRES, "big") + note.sealed


def _note(slot: bytes, service: ServiceId) -> SealedNote:
    hours = int.from_bytes(slot[TICKET : TICKET + EXPIRES], "big")
    try:
        expires = datetime.fromtimestamp(hours * HOUR, UTC).strftime("%Y-%m-%dT%H:00")
    except (ValueError, OverflowError, OSError):
        raise BadBytes from None
    return SealedNote(slot[:TICKET], service, expires, slot[TICKET + EXPIRES :])
