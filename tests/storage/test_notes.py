"""Sealed notes, on SQLite and on PostgreSQL: opened once, answered once, read once, and gone at their hour."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engine import close_engine, open_engine
from storage.errors import StoreUnavailable
from storage.note_tables import ANSWER, NOTE, NOTE_STATE, NOTE_TABLES
from storage.notes import Answering, Found, FoundKind, Notes, SealedNote, Taken
from tests.storage.notes_made import (
    ANSWER_ENDS,
    EXPIRES,
    MARK_ENDS,
    NOW,
    A,
    B,
    answer,
    answered,
    hour_before,
    kept,
    note,
    opened,
)

NOTHING = Found(FoundKind.NOTHING)
CLOSED = Found(FoundKind.CLOSED)


async def rows(engine: AsyncEngine) -> list[int]:
    """How many notes, marks and answers are in the database, over or not."""
    async with engine.connect() as connection:
        return [await connection.scalar(select(func.count()).select_from(table)) or 0 for table in NOTE_TABLES]


async def test_a_note_comes_back_as_it_was_kept(engine: AsyncEngine) -> None:
    """To its service, by ticket; to no other."""
    notes = Notes(engine)
    mine = [await kept(notes) for _ in range(5)]
    other = await kept(notes, B)

    assert await notes.waiting(A, NOW) == tuple(sorted(mine, key=lambda one: one.ticket))
    assert await notes.waiting(B, NOW) == (other,)
    assert await notes.tickets(NOW) == {one.ticket for one in (*mine, other)}


async def test_an_opened_note_is_gone_and_its_service_may_say_so_twice(engine: AsyncEngine) -> None:
    """The line broke before the desk heard the first yes; the second one changes nothing."""
    notes = Notes(engine)
    one = await kept(notes)

    first, marked = await notes.open(A, one.ticket, NOW), await rows(engine)
    again = await notes.open(A, one.ticket, "2026-11-27T09:00")

    assert (first, again) == (True, True)
    assert marked == await rows(engine) == [0, 1, 0]
    assert (await notes.waiting(A, NOW), await notes.tickets(NOW)) == ((), frozenset())


async def test_no_other_service_opens_a_note(engine: AsyncEngine) -> None:
    """Nor one that was opened; the note waits on for its own (T19)."""
    notes = Notes(engine)
    waits, open_ = await kept(notes), await opened(notes)

    assert not await notes.open(B, waits.ticket, NOW)
    assert not await notes.open(B, open_.ticket, NOW)
    assert await notes.waiting(A, NOW) == (waits,)


async def test_an_answer_is_kept_once(engine: AsyncEngine) -> None:
    """A second one, of whatever bytes, does not take the place of the first."""
    notes, sealed = Notes(engine), answer()
    one = await opened(notes)

    came = [await notes.answer(A, one.ticket, sealed, NOW), await notes.answer(A, one.ticket, answer(), NOW)]

    assert came == [Answering.KEPT, Answering.ALREADY]
    assert await notes.look(one.ticket, NOW) == Found(FoundKind.ANSWER, sealed)
    assert await notes.answer(A, one.ticket, answer(), NOW) is Answering.ALREADY
    assert await notes.open(A, one.ticket, NOW)


async def test_only_who_opened_a_note_can_answer_it(engine: AsyncEngine) -> None:
    """Not another service, and not before it is opened: the person could still take it back."""
    notes = Notes(engine)
    waits, open_ = await kept(notes), await opened(notes)

    assert await notes.answer(A, waits.ticket, answer(), NOW) is Answering.GONE
    assert await notes.answer(B, open_.ticket, answer(), NOW) is Answering.GONE
    assert await notes.answer(A, note().ticket, answer(), NOW) is Answering.GONE
    assert await notes.look(open_.ticket, NOW) == NOTHING


async def test_an_answer_is_read_once(engine: AsyncEngine) -> None:
    """A found code opens an empty box (T35); that there was a contact stays known for a complaint."""
    notes = Notes(engine)
    one, sealed = await answered(notes)

    assert await notes.look(one.ticket, NOW) == Found(FoundKind.ANSWER, sealed)
    assert await notes.look(one.ticket, NOW) == NOTHING
    assert await notes.service_of_opened(one.ticket, NOW) == A
    assert await rows(engine) == [0, 1, 0]


async def test_a_note_is_taken_back_until_it_is_opened(engine: AsyncEngine) -> None:
    """And after that it is said that it was."""
    notes = Notes(engine)
    waits, open_, (done, _) = await kept(notes), await opened(notes), await answered(notes)

    assert await notes.take_back(waits.ticket, NOW) is Taken.TAKEN
    assert await notes.take_back(waits.ticket, NOW) is Taken.NOTHING
    assert not await notes.open(A, waits.ticket, NOW)
    assert await notes.take_back(open_.ticket, NOW) is Taken.OPENED
    assert await notes.take_back(done.ticket, NOW) is Taken.OPENED


async def test_a_note_ends_at_its_hour(engine: AsyncEngine) -> None:
    """Not an hour earlier; and from then on as if it had never been, swept or not."""
    notes = Notes(engine)
    one = await kept(notes)

    assert await notes.waiting(A, hour_before(EXPIRES)) == (one,)
    assert await notes.waiting(A, EXPIRES) == ()
    assert await notes.tickets(EXPIRES) == frozenset()
    assert not await notes.open(A, one.ticket, EXPIRES)
    assert await notes.take_back(one.ticket, EXPIRES) is Taken.NOTHING
    assert await notes.open(A, one.ticket, hour_before(EXPIRES))


async def test_an_answer_waits_three_days_from_the_next_hour(engine: AsyncEngine) -> None:
    """T34: 72 hours."""
    notes = Notes(engine)
    early, late = await answered(notes), await answered(notes)

    assert (await notes.look(early[0].ticket, hour_before(ANSWER_ENDS))).sealed == early[1]
    assert await notes.look(late[0].ticket, ANSWER_ENDS) == NOTHING


async def test_a_contact_can_be_proved_for_thirty_days(engine: AsyncEngine) -> None:
    """A note that only waits proves none; and who opened it can answer as long as it is known."""
    notes = Notes(engine)
    waits, open_ = await kept(notes), await opened(notes)

    assert await notes.service_of_opened(waits.ticket, NOW) is None
    assert await notes.service_of_opened(open_.ticket, hour_before(MARK_ENDS)) == A
    assert await notes.service_of_opened(open_.ticket, MARK_ENDS) is None
    assert await notes.answer(A, open_.ticket, answer(), MARK_ENDS) is Answering.GONE
    assert not await notes.open(A, open_.ticket, MARK_ENDS)


@pytest.mark.parametrize(
    ("hour", "left"),
    [(NOW, [1, 2, 1]), (hour_before(EXPIRES), [1, 2, 1]), (EXPIRES, [0, 2, 0]), (MARK_ENDS, [0, 0, 0])],
)
async def test_what_is_over_is_swept(engine: AsyncEngine, hour: str, left: list[int]) -> None:
    """Each kind at its hour, without anybody asking for it."""
    notes = Notes(engine)
    await kept(notes)
    await opened(notes)
    await answered(notes)

    gone = await notes.sweep(hour)

    assert await rows(engine) == left
    assert gone == 4 - sum(left)


async def test_a_revoked_key_leaves_nothing_to_open_and_boxes_say_so(engine: AsyncEngine) -> None:
    """Notes and unread answers are destroyed; those of another service are not touched."""
    notes = Notes(engine)
    waits, open_, (done, _), other = await kept(notes), await opened(notes), await answered(notes), await kept(notes, B)

    closed = await notes.close(A, NOW)

    assert closed == 1
    assert await notes.waiting(A, NOW) == ()
    for one in (waits, open_, done):
        assert await notes.look(one.ticket, NOW) == CLOSED
        assert not await notes.open(A, one.ticket, NOW)
        assert await notes.answer(A, one.ticket, answer(), NOW) is Answering.GONE
    assert await notes.take_back(waits.ticket, NOW) is Taken.CLOSED
    assert await notes.take_back(open_.ticket, NOW) is Taken.OPENED
    assert await rows(engine) == [1, 3, 0]
    assert await notes.waiting(B, NOW) == (other,)
    assert await notes.close(A, NOW) == 0


async def test_a_box_says_for_three_days_that_its_service_cannot_answer(engine: AsyncEngine) -> None:
    """As long as an answer would have waited."""
    notes = Notes(engine)
    one = await kept(notes)
    await notes.close(A, NOW)

    assert await notes.look(one.ticket, hour_before(ANSWER_ENDS)) == CLOSED
    assert await notes.look(one.ticket, ANSWER_ENDS) == NOTHING


async def test_a_contact_can_be_proved_after_the_key_was_revoked(engine: AsyncEngine) -> None:
    """A service that does harm loses its key: others must still be able to say what it did (E.8)."""
    notes = Notes(engine)
    waits, open_, (read, _) = await kept(notes), await opened(notes), await answered(notes)
    await notes.look(read.ticket, NOW)
    await notes.close(A, NOW)

    assert await notes.service_of_opened(waits.ticket, NOW) is None
    for one in (open_, read):
        assert await notes.service_of_opened(one.ticket, hour_before(MARK_ENDS)) == A
    assert await notes.look(read.ticket, NOW) == NOTHING


async def test_two_desks_that_open_at_once_are_one(engine: AsyncEngine) -> None:
    """Two windows of one service both may go on; the note is marked once, and another service gets nothing."""
    notes = Notes(engine)
    one = await kept(notes)

    came = await asyncio.gather(*(notes.open(who, one.ticket, NOW) for who in (A, B, A, B, A)))

    assert came == [True, False, True, False, True]
    assert await rows(engine) == [0, 1, 0]


async def test_of_two_answers_at_once_one_is_kept(engine: AsyncEngine) -> None:
    """Never two, and never none."""
    notes = Notes(engine)
    one, sealed = await opened(notes), [answer() for _ in range(5)]

    came = await asyncio.gather(*(notes.answer(A, one.ticket, each, NOW) for each in sealed))

    assert sorted(came, key=lambda each: each.value) == [Answering.KEPT, *[Answering.ALREADY] * 4]
    assert (await notes.look(one.ticket, NOW)).sealed == sealed[came.index(Answering.KEPT)]


async def test_of_two_readers_at_once_one_gets_the_answer(engine: AsyncEngine) -> None:
    """Whoever found the code is too late, or the person knows that somebody was there."""
    notes = Notes(engine)
    one, sealed = await answered(notes)

    found = await asyncio.gather(*(notes.look(one.ticket, NOW) for _ in range(5)))

    assert sorted(each.sealed for each in found) == [b""] * 4 + [sealed]


async def test_a_note_is_opened_or_taken_back_and_never_both(engine: AsyncEngine) -> None:
    """Who reads "taken back" can rely on it."""
    notes = Notes(engine)
    for _ in range(10):
        one = await kept(notes)
        is_open, taken = await asyncio.gather(notes.open(A, one.ticket, NOW), notes.take_back(one.ticket, NOW))
        assert (is_open, taken) in ((True, Taken.OPENED), (False, Taken.TAKEN))


async def test_wrong_empty_and_expired_boxes_are_asked_alike_and_write_nothing(engine: AsyncEngine) -> None:
    """The same statements, so that neither time nor disk tells whether a code was ever one (T34)."""
    notes, said = Notes(engine), list[str]()
    waits, open_, (over, _) = await kept(notes), await opened(notes), await answered(notes)
    event.listen(engine.sync_engine, "before_cursor_execute", lambda *about: said.append(about[2]))

    asked = []
    for ticket, hour in ((note().ticket, NOW), (waits.ticket, NOW), (open_.ticket, NOW), (over.ticket, ANSWER_ENDS)):
        said.clear()
        assert await notes.look(ticket, hour) == NOTHING
        asked.append(tuple(said))

    assert len(set(asked)) == 1
    assert not any(one.startswith(("INSERT", "UPDATE", "DELETE")) for one in asked[0])


async def test_a_ticket_is_given_once(engine: AsyncEngine) -> None:
    """Two codes that are one by chance: the second person draws again, and never reads the first one's answer."""
    notes = Notes(engine)
    waits, open_, (done, sealed) = await kept(notes), await opened(notes), await answered(notes)

    for one in (waits, open_, done):
        assert not await notes.keep(replace(note(B), ticket=one.ticket))

    assert (await rows(engine), await notes.waiting(B, NOW)) == ([1, 2, 1], ())
    assert (await notes.look(done.ticket, NOW)).sealed == sealed


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


async def test_all_that_is_stored_has_one_size_and_a_full_hour(engine: AsyncEngine) -> None:
    """Whatever was done before (T33)."""
    notes = Notes(engine)
    for service in (A, B):
        await kept(notes, service)
        await opened(notes, service)
        await answered(notes, service)
    await notes.close(B, NOW)

    async with engine.connect() as connection:
        hours = [hour for table in NOTE_TABLES for hour in await connection.scalars(select(table.c.expires))]
        sealed = {
            table.name: {len(each) for each in await connection.scalars(select(table.c.sealed))}
            for table in (NOTE, ANSWER)
        }
        states = set(await connection.scalars(select(NOTE_STATE.c.state)))

    assert len(hours) == 7
    assert all(len(hour) == 16 and hour.endswith(":00") for hour in hours)
    assert sealed == {"sealed_note": {512}, "sealed_answer": {1024}}
    assert states == {"opened", "answered", "closed", "ended"}


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


@pytest.mark.parametrize("ending", [KeyboardInterrupt, asyncio.CancelledError])
async def test_what_is_interrupted_leaves_nothing_half_done(engine: AsyncEngine, ending: type[BaseException]) -> None:
    """The program ends between two statements of a step."""
    notes = Notes(engine)
    waits, open_ = await kept(notes), await opened(notes)
    before = await rows(engine)

    def interrupt(*about: object) -> None:
        if str(about[2]).startswith(("INSERT", "UPDATE")):
            raise ending

    event.listen(engine.sync_engine, "after_cursor_execute", interrupt)
    for act in (notes.open(A, waits.ticket, NOW), notes.answer(A, open_.ticket, answer(), NOW), notes.close(A, NOW)):
        with pytest.raises(ending):
            await act
    event.remove(engine.sync_engine, "after_cursor_execute", interrupt)

    assert await rows(engine) == before
    assert await notes.waiting(A, NOW) == (waits,)
    assert await notes.answer(A, open_.ticket, answer(), NOW) is Answering.KEPT
