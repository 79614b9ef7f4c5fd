"""Sealed notes, on SQLite and on PostgreSQL: opened once, answered once, read once, and gone at their hour."""

import pytest
from sqlalchemy import event, select
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.note_tables import ANSWER, NOTE, NOTE_STATE, NOTE_TABLES
from storage.notes import Answering, Found, FoundKind, Notes, Taken
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
    rows,
)

NOTHING = Found(FoundKind.NOTHING)
CLOSED = Found(FoundKind.CLOSED)


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
