"""Made-up notes and answers for claims about what is kept."""

import os

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from flows.service import ServiceId
from storage.note_tables import NOTE_TABLES
from storage.notes import Notes, SealedNote

A, B = ServiceId("ro-a"), ServiceId("ro-b")
NOW = "2026-11-26T09:00"
EXPIRES = "2026-11-29T10:00"
"""72 hours from the full hour after now."""
ANSWER_ENDS = "2026-11-29T10:00"
MARK_ENDS = "2026-12-26T10:00"
"""Thirty days from the full hour after now."""


def hour_before(hour: str) -> str:
    """Of an hour that is not the first of its day."""
    day, _, of_day = hour.partition("T")
    return f"{day}T{int(of_day[:2]) - 1:02}:00"


def note(service: ServiceId = A, expires: str = EXPIRES) -> SealedNote:
    return SealedNote(os.urandom(16), service, expires, os.urandom(512))


def answer() -> bytes:
    return os.urandom(1024)


async def kept(notes: Notes, service: ServiceId = A, expires: str = EXPIRES) -> SealedNote:
    """A note that waits."""
    one = note(service, expires)
    assert await notes.keep(one)
    return one


async def opened(notes: Notes, service: ServiceId = A) -> SealedNote:
    """A note that its service has opened."""
    one = await kept(notes, service)
    assert await notes.open(service, one.ticket, NOW)
    return one


async def answered(notes: Notes, service: ServiceId = A) -> tuple[SealedNote, bytes]:
    """A note with an answer that nobody has read."""
    one, sealed = await opened(notes, service), answer()
    await notes.answer(service, one.ticket, sealed, NOW)
    return one, sealed


async def rows(engine: AsyncEngine) -> list[int]:
    """How many notes, marks and answers are in the database, over or not."""
    async with engine.connect() as connection:
        return [await connection.scalar(select(func.count()).select_from(table)) or 0 for table in NOTE_TABLES]
