"""Notes and calls of another shape, and a database that is not there: one error, before anything is written."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engine import close_engine, open_engine
from storage.errors import StoreUnavailable
from storage.notes import Notes, SealedNote
from tests.storage.notes_made import NOW, A, B, answer, answered, kept, note, opened, rows

BAD_NOTES = {
    "a short ticket": replace(note(), ticket=bytes(15)),
    "a long ticket": replace(note(), ticket=bytes(17)),
    "a short text": replace(note(), sealed=bytes(511)),
    "a long text": replace(note(), sealed=bytes(513)),
    "a minute": replace(note(), expires="2026-11-29T10:01"),
    "seconds": replace(note(), expires="2026-11-29T10:00:00"),
    "no hour": replace(note(), expires="2026-11-29T24:00"),
    "a day": replace(note(), expires="2026-11-29"),
    "other digits": replace(note(), expires="٢٠٢٦-11-29T10:00"),
}


@pytest.mark.parametrize("bad", BAD_NOTES.values(), ids=BAD_NOTES)
async def test_notes_that_could_be_told_from_others_are_refused(bad: SealedNote) -> None:
    """Before any database is asked: this one cannot be reached (T33)."""
    engine = open_engine("sqlite+aiosqlite:////proc/none/waymark.db")

    with pytest.raises(ValueError, match=r"a (sealed note|ticket|time)|hour"):
        await Notes(engine).keep(bad)
    await close_engine(engine)


Act = Callable[[Notes], Awaitable[object]]


BAD_CALLS: dict[str, Act] = {
    "a short answer": lambda notes: notes.answer(A, bytes(16), bytes(1023), NOW),
    "a long answer": lambda notes: notes.answer(A, bytes(16), bytes(1025), NOW),
    "a minute to answer": lambda notes: notes.answer(A, bytes(16), bytes(1024), "2026-11-26T09:01"),
    "a minute to open": lambda notes: notes.open(A, bytes(16), "2026-11-26T09:59"),
    "a ticket to open": lambda notes: notes.open(A, bytes(4), NOW),
    "a ticket to look": lambda notes: notes.look(bytes(4), NOW),
    "a ticket to take back": lambda notes: notes.take_back(bytes(4), NOW),
    "a ticket that proves": lambda notes: notes.service_of_opened(bytes(4), NOW),
    "a minute to sweep": lambda notes: notes.sweep("2026-11-26T09:30"),
    "a minute to list": lambda notes: notes.tickets("2026-11-26T09:30"),
}


@pytest.mark.parametrize("act", BAD_CALLS.values(), ids=BAD_CALLS)
async def test_other_sizes_and_minutes_never_reach_a_database(act: Act) -> None:
    """Here neither: it is a fault of ours, and no database's."""
    engine = open_engine("sqlite+aiosqlite:////proc/none/waymark.db")

    with pytest.raises(ValueError, match=r"sealed answer|ticket|full"):
        await act(Notes(engine))
    await close_engine(engine)


async def test_without_a_database_there_is_one_error() -> None:
    """It names no service and no ticket."""
    away = open_engine("sqlite+aiosqlite:////proc/none/waymark.db")
    notes, ticket = Notes(away), b"canary canary 16"

    for act in (
        notes.keep(replace(note(), ticket=ticket)),
        notes.tickets(NOW),
        notes.waiting(A, NOW),
        notes.open(A, ticket, NOW),
        notes.answer(A, ticket, answer(), NOW),
        notes.look(ticket, NOW),
        notes.take_back(ticket, NOW),
        notes.close(A, NOW),
        notes.service_of_opened(ticket, NOW),
        notes.sweep(NOW),
    ):
        with pytest.raises(StoreUnavailable) as error:
            await act
        assert A not in str(error.value)
        assert ticket.hex() not in str(error.value)
    await close_engine(away)


async def test_a_ticket_is_given_once(engine: AsyncEngine) -> None:
    """Two codes that are one by chance: the second person draws again, and never reads the first one's answer."""
    notes = Notes(engine)
    waits, open_, (done, sealed) = await kept(notes), await opened(notes), await answered(notes)

    for one in (waits, open_, done):
        assert not await notes.keep(replace(note(B), ticket=one.ticket))

    assert (await rows(engine), await notes.waiting(B, NOW)) == ([1, 2, 1], ())
    assert (await notes.look(done.ticket, NOW)).sealed == sealed
