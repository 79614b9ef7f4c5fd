"""Two who come at once, and one who is interrupted: each note and answer is whole, and somebody's."""

import asyncio

import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.notes import Answering, Notes, Taken
from tests.storage.notes_made import NOW, A, B, answer, answered, kept, opened, rows


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
