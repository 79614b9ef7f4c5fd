"""A note goes from the server to the desk of one service, and its answer back: at full hours, and all of one size."""

import asyncio

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import clock
from bot.exchange import wire
from bot.exchange.client import Answered
from bot.exchange.errors import Refused
from bot.sealed.answer_bytes import Answer
from bot.sealed.code import place_of
from bot.sealed.errors import CannotOpen
from bot.sealed.keys import fingerprint
from bot.sealed.note_bytes import Letter
from bot.sealed.sealing import open_answer, open_note, seal_answer, seal_note
from flows.ids import NO_DAY, Day
from flows.note import Note
from storage.notes import FoundKind, SealedNote
from tests.sealed.exchange_place import FIRST, OTHER, exchange

PEPPER = bytes(range(32))
SEALED = bytes(range(256)) * 4


async def test_a_note_is_fetched_opened_and_answered(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole way, with a database of each kind; what was opened is gone from the server."""
    async with exchange(engine, monkeypatch) as place:
        note = await place.waits()
        await place.released(note)
        desk = place.desk()

        assert await desk.notes() == (note,)
        assert await desk.opened(note.ticket)
        assert await desk.notes() == ()
        assert await desk.answer(note.ticket, SEALED) is Answered.KEPT

        found = await place.notes.look(note.ticket, clock.this_hour())
        assert (found.kind, found.sealed) == (FoundKind.ANSWER, SEALED)
        assert (await place.desks.all())[FIRST].fetched == clock.this_hour()


async def test_what_arrives_is_what_was_sealed(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ticket and hour come through as they were, since a note opens with them alone; another service opens nothing."""
    async with exchange(engine, monkeypatch) as place:
        box = place_of("one two three four five", PEPPER)
        until = clock.hours_on(clock.this_hour(), 73)
        letter = Letter(FIRST, until, "ar", "RO", Note(help=frozenset({"lawyer"})), reply=box.public)
        sealed = seal_note(letter, place.keys[FIRST].public, box.ticket)
        note = SealedNote(box.ticket, FIRST, until, sealed)
        await place.notes.keep(note)
        await place.released(note)

        (found,) = await place.desk().notes()
        read = open_note(found.sealed, place.keys[FIRST], found.ticket, found.expires)
        await place.desk().opened(found.ticket)
        said = Answer("ar", "نعم، يمكننا أن نتحدث.")
        await place.desk().answer(found.ticket, seal_answer(said, read.reply, found.ticket))
        kept = await place.notes.look(box.ticket, clock.this_hour())

        assert read == letter
        assert open_answer(kept.sealed, box) == said
        with pytest.raises(CannotOpen):
            open_note(found.sealed, place.keys[OTHER], found.ticket, found.expires)


async def test_a_note_is_given_at_the_full_hour_and_not_before(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the pick-up would tell when Send was pressed (T33). What came after the hour waits for the next."""
    async with exchange(engine, monkeypatch) as place:
        early = await place.waits()
        at_once = await place.desk().notes()
        await place.released(early)
        late = await place.waits()
        after = await place.desk().notes()
        await place.released(late)

        assert at_once == ()
        assert after == (early,)
        assert set(await place.desk().notes()) == {early, late}


async def test_nothing_is_released_at_the_start(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also not by a start in the first minute of an hour: what waits may have been sent in that minute."""
    async with exchange(engine, monkeypatch, "2026-11-26T13:00:05") as place:
        note = await place.waits()
        await asyncio.sleep(1.5)
        at_first = await place.desk().notes()
        await place.released(note)

        assert at_first == ()


async def test_what_was_missed_waits_for_the_next_hour(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that slept until ten past gives nothing out in the middle of an hour."""
    async with exchange(engine, monkeypatch) as place:
        note = await place.waits()
        place.clock.passes(minutes=50)
        await asyncio.sleep(1.5)
        in_between = await place.desk().notes()
        await place.released(note)

        assert in_between == ()


async def test_every_batch_has_one_size(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing waiting, one note or more than fit: who watches the line sees the same (T33)."""
    path = f"{wire.NOTES}?after={bytes(16).hex()}"
    async with exchange(engine, monkeypatch) as place:
        answers = [await place.asks("GET", path, place.signed("GET", path))]
        one = await place.waits()
        await place.released(one)
        answers.append(await place.asks("GET", path, place.signed("GET", path)))
        more = [await place.waits() for _ in range(20)]
        await place.released(*more)
        answers.append(await place.asks("GET", path, place.signed("GET", path)))

        assert {answer.status for answer in answers} == {200}
        assert {len(answer.body) for answer in answers} == {8512}
        assert (
            len({"\n".join(sorted(line for line in a.head.splitlines() if "Date" not in line)) for a in answers}) == 1
        )


@pytest.mark.parametrize("number", [15, 16, 17, 40])
async def test_more_than_a_batch_is_fetched_in_pages(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """None is lost and none comes twice, also where a batch is exactly full."""
    async with exchange(engine, monkeypatch) as place:
        notes = [await place.waits() for _ in range(number)]
        await place.released(*notes)

        assert await place.desk().notes() == tuple(sorted(notes, key=lambda note: note.ticket))


async def test_another_service_gets_nothing_of_it(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not the note, and neither opening nor answering it, as if there were no such ticket (T19)."""
    async with exchange(engine, monkeypatch) as place:
        note = await place.waits(FIRST)
        await place.released(note)
        stranger = place.desk(OTHER)

        assert await stranger.notes() == ()
        assert not await stranger.opened(note.ticket)
        assert await stranger.answer(note.ticket, SEALED) is Answered.GONE
        assert await place.desk().notes() == (note,)
        assert await place.desk().opened(note.ticket)
        assert await stranger.answer(note.ticket, SEALED) is Answered.GONE


async def test_what_was_taken_back_or_has_expired_is_gone(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also when its ticket was released before."""
    async with exchange(engine, monkeypatch) as place:
        back, expired = await place.waits(), await place.waits(hours=48)
        await place.released(back, expired)
        await place.notes.take_back(back.ticket, clock.this_hour())

        assert await place.desk().notes() == (expired,)
        assert not await place.desk().opened(back.ticket)

        place.clock.passes(hours=49)

        assert await place.desk().notes() == ()
        assert not await place.desk().opened(expired.ticket)


async def test_an_unopened_note_cannot_be_answered(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a note could be both taken back and answered."""
    async with exchange(engine, monkeypatch) as place:
        note = await place.waits()
        await place.released(note)

        assert await place.desk().answer(note.ticket, SEALED) is Answered.GONE


async def test_trying_again_after_a_lost_response_is_safe(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that breaks at the wrong moment: opened stays opened, and there is one answer, the first."""
    async with exchange(engine, monkeypatch) as place:
        note = await place.waits()
        await place.released(note)
        desk = place.desk()

        assert [await desk.opened(note.ticket) for _ in range(2)] == [True, True]
        assert await desk.answer(note.ticket, SEALED) is Answered.KEPT
        assert await desk.answer(note.ticket, SEALED[::-1]) is Answered.ALREADY
        assert (await place.notes.look(note.ticket, clock.this_hour())).sealed == SEALED


async def test_a_service_says_on_which_day_it_is_full(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """And takes it back."""
    async with exchange(engine, monkeypatch) as place:
        await place.desk().full(Day("2026-11-26"))
        full = (await place.desks.all())[FIRST].full_on
        await place.desk().full(NO_DAY)

        assert full == "2026-11-26"
        assert (await place.desks.all())[FIRST].full_on == ""


async def test_a_revoked_key_gets_nothing_from_that_moment_on(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stolen key is worth nothing a second after the call (T19), not even if somebody puts it back."""
    async with exchange(engine, monkeypatch) as place:
        note = await place.waits()
        await place.released(note)
        public = place.keys[FIRST].public
        await place.desks.revoke(FIRST, fingerprint(public).hex(), clock.today(), clock.this_hour())

        with pytest.raises(Refused):
            await place.desk().notes()

        await place.desks.set_key(FIRST, public.written)

        with pytest.raises(Refused):
            await place.desk().opened(note.ticket)


async def test_a_key_ends_with_its_year(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that nobody renews may lie in a drawer that somebody else has by now."""
    async with exchange(engine, monkeypatch) as place:
        at_first = await place.desk().notes()
        place.clock.passes(days=366)

        assert at_first == ()
        with pytest.raises(Refused):
            await place.desk().notes()


async def test_a_service_without_a_key_is_refused(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """And one that the directory does not have, in the same words."""
    async with exchange(engine, monkeypatch) as place:
        await place.desks.set_key(OTHER, "")

        with pytest.raises(Refused):
            await place.desk(OTHER).notes()
