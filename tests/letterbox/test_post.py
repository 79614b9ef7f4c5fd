"""What is asked of the letterbox: whatever opens nothing looks alike, tries are few, and every end is kept."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import clock
from bot.letterbox.letters import Errand
from bot.letterbox.post import Post, shown
from bot.letterbox.tries import HOUR, KEPT, TRIES, Tries
from bot.sealed.code import place_of
from bot.sealed.sealing import open_note
from flows.complaint import COMPLAINTS
from flows.note import Call
from flows.note_page import CODE, MARK, RESULT
from flows.outcome import Deed, Outcome, Result
from storage.complaints import Complaints
from tests.letterbox.staff import SERVICE, stored
from tests.letterbox.world import ENGLISH, HELP, NOTHING, PEPPER, WORDS, World

pytestmark = pytest.mark.usefixtures("cheap")


def statements(engine: AsyncEngine) -> list[str]:
    """What the database is told from now on, without values."""
    said: list[str] = []
    event.listen(engine.sync_engine, "before_cursor_execute", lambda *args: said.append(str(args[2])))
    return said


async def test_whatever_opens_nothing_asks_the_same_of_the_database(world: World) -> None:
    """A wrong code, one without an answer yet, one that was read, and one whose time is over (T11)."""
    waiting, read, old = [await world.sends() for _ in range(3)]
    await world.answers(read)
    await world.answers(old)
    assert (await world.asks(read)).result is Result.ANSWER
    world.passes(hours=74)
    fresh = await world.sends()
    said = statements(world.engine)
    seen = []
    for number, code in enumerate((fresh, waiting, read, old, "one two three four five", "", "\u202e" * 300)):
        said.clear()
        seen.append((await world.asks(code, asker=bytes((number,))), tuple(said)))

    assert {outcome for outcome, _ in seen} == {NOTHING}
    assert len({told for _, told in seen}) == 1
    assert not any("DELETE" in line for line in seen[0][1])


async def test_ten_thousand_wrong_codes_from_one_chat(world: World) -> None:
    """All are answered alike; five are looked at, and then none for an hour, not even the right one (T34)."""
    code = await world.sends()
    await world.answers(code)
    said = statements(world.engine)

    outcomes = {await world.asks(f"wrong {number}") for number in range(10_000)}

    assert outcomes == {NOTHING}
    assert sum("sealed_answer" in line for line in said) == TRIES
    assert await world.asks(code) == NOTHING
    assert (await world.asks(code, asker=b"somebody else")).words == ("Yes.",)


def test_tries_come_back_after_an_hour() -> None:
    """And only so many who tried are remembered, so that memory does not grow."""
    time = [0.0]
    tries = Tries(lambda: time[0])
    for _ in range(TRIES):
        assert tries.may(b"a")
        tries.count(b"a")
    assert not tries.may(b"a")
    time[0] = HOUR
    assert tries.may(b"a")
    tries.count(b"a")
    assert tries.may(b"a")
    for number in range(KEPT + 5):
        tries.count(number.to_bytes(4))
    assert len(tries._made) == KEPT


async def test_a_note_waits_72_hours_and_one_with_a_contact_48(world: World) -> None:
    """Counted from the next full hour; then nobody can open it, also before anything swept (E.2)."""
    await world.sends()
    (box,) = await world.notes.waiting(SERVICE, clock.this_hour())
    call = replace(HELP, call=Call(frozenset({1}), frozenset({2}), has_contact=True))
    await world.sends(call, "+40 712 345 678")
    both = await world.notes.waiting(SERVICE, clock.this_hour())

    assert box.expires == "2026-11-29T11:00"
    assert sorted(note.expires for note in both) == ["2026-11-28T11:00", "2026-11-29T11:00"]
    world.passes(hours=48, minutes=37)
    assert len(await world.notes.waiting(SERVICE, clock.this_hour())) == 1
    world.passes(hours=24)
    assert await world.notes.waiting(SERVICE, clock.this_hour()) == ()
    assert not await world.notes.open(SERVICE, box.ticket, clock.this_hour())


async def test_an_answer_waits_three_days(world: World) -> None:
    """Not longer, whoever comes."""
    code = await world.sends()
    await world.answers(code)
    world.passes(hours=72)
    late = await world.sends()
    await world.answers(late)

    assert (await world.asks(code)).result is Result.ANSWER
    world.passes(hours=73)
    assert await world.asks(late) == NOTHING


async def test_the_note_that_is_sealed_holds_the_contact_and_no_database_does(world: World, tmp_path: Path) -> None:
    """What is on the disk is 512 bytes that nobody but the service reads."""
    call = replace(HELP, call=Call(frozenset({1}), frozenset({2}), has_contact=True))
    await world.sends(call, "+40 712 345 678")

    (note,) = await world.notes.waiting(SERVICE, clock.this_hour())

    assert open_note(note.sealed, world.keys, note.ticket, note.expires).contact == "+40 712 345 678"
    assert b"712 345" not in stored(tmp_path)
    assert len(note.sealed) == 512


@pytest.mark.parametrize("digits", [True, False])
async def test_a_code_is_five_words_or_twelve_digits(world: World, *, digits: bool) -> None:
    """As the person chose; digits in groups, which may be typed without."""
    code = await world.sends(replace(HELP, digits=digits))
    await world.answers(code)

    assert len(code.replace(" ", "")) == 12 if digits else len(code.split()) == 5
    assert (await world.asks(code.replace(" ", "") if digits else code.upper())).result is Result.ANSWER
    assert shown("123456789012") == "1234 5678 9012"


async def test_a_code_that_would_be_heard_as_danger_is_drawn_again(world: World) -> None:
    """Else the person would stand on the page of danger each time."""
    heard: list[str] = []

    def is_heard(code: str) -> bool:
        heard.append(code)
        return len(heard) < 3

    async def given() -> bytes:
        return PEPPER

    post = Post(world.engine, world._found, lambda _: WORDS, is_heard, given)
    outcome = await post.perform(Errand(Deed.SEND, world.place(CODE, note=HELP), ENGLISH))

    assert outcome.words == (heard[2],)


async def test_an_answer_that_nobody_can_open_is_nothing(world: World) -> None:
    """A service that seals to another key says nothing to anybody."""
    code = await world.sends()
    await world.opens()
    ticket = place_of(code, PEPPER).ticket
    await world.notes.answer(SERVICE, ticket, bytes(1024), clock.this_hour())

    assert await world.asks(code) == NOTHING


async def test_a_red_complaint_with_the_code_of_an_opened_note_hides_the_service(world: World) -> None:
    """Also after the answer was read; a code whose note nobody opened proves nothing (E.8)."""
    code, unopened = await world.sends(), ""
    await world.answers(code)
    unopened = await world.sends()
    part = 2 + COMPLAINTS.index("money")

    assert await world.asks(unopened, part, Deed.PROVE) == NOTHING
    noted = await world.asks(code, part, Deed.PROVE)

    assert noted.result is Result.NOTED
    assert await Complaints(world.engine).hiding() == {SERVICE}
    said = await world.asks(f" {noted.words[0][:4]} {noted.words[0][4:]} ", RESULT, Deed.RESULT)
    assert said == Outcome(Result.OPEN)
    assert await world.asks("00000000", RESULT, Deed.RESULT) == NOTHING


async def test_a_thousand_complaints_without_a_code_hide_nothing(world: World) -> None:
    """They open one review (T51)."""
    place = world.place(MARK, 1 + COMPLAINTS.index("locked"))
    outcomes = {await world.post.perform(Errand(Deed.COMPLAIN, place, ENGLISH)) for _ in range(1000)}

    assert len(outcomes) == 1
    assert await Complaints(world.engine).hiding() == frozenset()
    assert len(await Complaints(world.engine).all()) == 1


async def test_a_complaint_needs_a_service_and_a_kind(world: World) -> None:
    """A made-up button complains about nobody."""
    for place in (world.place(MARK, 0), replace(world.place(MARK, 1), service=0)):
        outcome = await world.post.perform(Errand(Deed.COMPLAIN, place, ENGLISH))
        assert outcome.result is Result.AWAY
