"""What is asked of the letterbox: whatever opens nothing looks alike, tries are few, and every end is kept."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import clock
from bot.letterbox.letters import Errand, Letters
from bot.letterbox.post import Post, shown
from bot.letterbox.tries import HOUR, KEPT, TRIES, Tries
from bot.sealed.answer_bytes import Answer
from bot.sealed.code import place_of
from bot.sealed.keys import make_keys
from bot.sealed.sealing import open_note, seal_answer
from flows.complaint import COMPLAINTS
from flows.ids import CountryCode, Day, LanguageCode, PageId
from flows.note import Call, Note
from flows.note_page import BOX, CODE, MARK, RESULT
from flows.outcome import Deed, Outcome, Result
from flows.place import Place
from flows.service import Service
from storage.complaints import Complaints
from storage.desks import Desks
from storage.directory import Directory
from storage.engine import open_engine
from storage.notes import Notes
from tests.letterbox.staff import SERVICE, stored
from tests.storage.made import BARE

pytestmark = pytest.mark.usefixtures("cheap")

ENGLISH = LanguageCode("en")
PEPPER = b"p" * 32
NOW = datetime(2026, 11, 26, 10, 23, tzinfo=UTC)
NOTHING = Outcome(Result.NOTHING)
WORDS = [f"word{chr(97 + at // 26 // 26)}{chr(97 + at // 26 % 26)}{chr(97 + at % 26)}" for at in range(2048)]
HELP = Note(frozenset({"lawyer"}), pair=1)


class World:
    """A service with its keys, a letterbox, and the hands of the clock."""

    def __init__(self, engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = NOW
        monkeypatch.setattr(clock, "now", lambda: self.now)
        self.engine = engine
        self.keys = make_keys(SERVICE, clock.today())
        self.service = replace(BARE, id=SERVICE, public_key=self.keys.public.written, takes_notes=True)
        self.notes = Notes(engine)
        self.post = self.letterbox(PEPPER)

    def letterbox(self, pepper: bytes | None) -> Post:
        async def given() -> bytes | None:
            return pepper

        return Post(self.engine, self._found, lambda _: WORDS, lambda _: False, given)

    def _found(self, number: int) -> Service | None:
        return self.service if number == self.service.code else None

    def place(self, page: PageId, part: int = 0, note: Note | None = None) -> Place:
        return Place(page, ENGLISH, self.service.country, part=part, service=self.service.code, note=note)

    async def sends(self, note: Note = HELP, contact: str = "") -> str:
        """Send a note; gives its code."""
        place = self.place(CODE, note=note)
        outcome = await self.post.perform(Errand(Deed.SEND, place, ENGLISH, contact=contact))
        assert outcome.result is Result.SENT
        return outcome.words[0]

    async def asks(self, code: str, part: int = 0, deed: Deed = Deed.LOOK, asker: bytes = b"") -> Outcome:
        return await self.post.perform(Errand(deed, self.place(BOX, part), ENGLISH, code, asker=asker))

    async def opens(self) -> None:
        for note in await self.notes.waiting(SERVICE, clock.this_hour()):
            assert await self.notes.open(SERVICE, note.ticket, clock.this_hour())

    async def answers(self, code: str, text: str = "Yes.") -> None:
        box = place_of(code, PEPPER)
        await self.opens()
        sealed = seal_answer(Answer("en", text), box.public, box.ticket)
        await self.notes.answer(SERVICE, box.ticket, sealed, clock.this_hour())

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)


@pytest.fixture
async def world(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> World:
    world = World(engine, monkeypatch)
    await Directory(engine).prepare(lambda: [world.service])
    return world


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


async def refused(world: World, change: Callable[[World], Any], note: Note = HELP) -> Outcome:
    result = change(world)
    if result is not None:
        await result
    outcome = await world.post.perform(Errand(Deed.SEND, world.place(CODE, note=note), ENGLISH))
    assert await world.notes.tickets(clock.this_hour()) == frozenset()
    return outcome


def _expired(world: World) -> Any:
    old = make_keys(SERVICE, "2025-11-20")
    return Desks(world.engine).set_key(SERVICE, old.public.written)


def _foreign(world: World) -> Any:
    return Desks(world.engine).set_key(SERVICE, make_keys("ro-pr-2", clock.today()).public.written)  # type: ignore[arg-type]  # an id


def _broken(world: World) -> Any:
    return Desks(world.engine).set_key(SERVICE, "waymark1.AAAA")


def _revoked(world: World) -> Any:
    return Desks(world.engine).revoke(SERVICE, "0" * 64, Day(clock.today()), clock.this_hour())


def _full(world: World) -> Any:
    return Desks(world.engine).full(SERVICE, Day(clock.today()))


def _no_pepper(world: World) -> None:
    world.post = world.letterbox(None)


def _gone(world: World) -> None:
    world.service = replace(world.service, takes_notes=False)


@pytest.mark.parametrize("change", [_expired, _foreign, _broken, _revoked, _full, _no_pepper, _gone])
async def test_nothing_is_sent_where_it_could_not_be_opened(world: World, change: Callable[[World], Any]) -> None:
    """A key that ended, is another's or was taken back; a service that is full; a pepper that is away (T19)."""
    assert (await refused(world, change)).result is Result.NOT_SENT


async def test_a_key_that_is_revoked_at_the_moment_of_sending_gets_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look at the key and the keeping of the note."""
    keep = Notes.keep

    async def revoked_meanwhile(self: Notes, *given: Any) -> bool:
        await _revoked(world)
        return await keep(self, *given)

    monkeypatch.setattr(Notes, "keep", revoked_meanwhile)

    assert (await refused(world, lambda _: None)).result is Result.NOT_SENT


async def test_a_note_that_no_note_can_be_is_not_sent(world: World) -> None:
    """A country that is none, as in a button that somebody made up."""
    place = replace(world.place(CODE, note=HELP), country=CountryCode("R0"))

    outcome = await world.post.perform(Errand(Deed.SEND, place, ENGLISH))

    assert outcome.result is Result.NOT_SENT
    assert await world.notes.tickets(clock.this_hour()) == frozenset()


async def test_a_contact_that_is_lost_sends_nothing(world: World) -> None:
    """A note without its contact would wait for nobody."""
    note = replace(HELP, call=Call(frozenset({1}), frozenset({2}), has_contact=True))

    assert (await refused(world, lambda _: None, note)).result is Result.CONTACT_LOST


async def test_a_revoked_key_is_told_neutrally(world: World) -> None:
    """Whether the note was answered, or opened, or waited; one that was opened cannot be taken back all the same."""
    answered, opened = await world.sends(), await world.sends()
    await world.answers(answered)
    waiting = await world.sends()
    await _revoked(world)

    for code, taken in ((answered, Result.OPENED), (opened, Result.OPENED), (waiting, Result.CLOSED)):
        assert (await world.asks(code)).result is Result.CLOSED
        assert (await world.asks(code, deed=Deed.TAKE_BACK)).result is taken


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


async def test_a_database_that_is_away_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing was looked at and nothing was sent: two different sentences, and no error."""
    world = World(open_engine(f"sqlite+aiosqlite:///{tmp_path / 'no' / 'such' / 'folder.db'}"), monkeypatch)

    assert (await world.asks("one two three four five")).result is Result.AWAY
    assert (await refused_away(world)).result is Result.NOT_SENT
    world.post = world.letterbox(None)
    assert (await world.asks("one two three four five")).result is Result.AWAY


async def refused_away(world: World) -> Outcome:
    return await world.post.perform(Errand(Deed.SEND, world.place(CODE, note=HELP), ENGLISH))


async def test_before_the_database_is_there_nothing_is_sent() -> None:
    """A moment after the start, or while it is away."""
    letters = Letters()
    place = Place(BOX, ENGLISH)

    results: Iterable[Outcome] = [await letters.ask(Errand(deed, place, ENGLISH)) for deed in (Deed.SEND, Deed.LOOK)]

    assert [outcome.result for outcome in results] == [Result.NOT_SENT, Result.AWAY]
