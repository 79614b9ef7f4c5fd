"""Notes that the letterbox does not take: nothing is sent where nobody could open it, and whoever sent it is told."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot import clock
from bot.letterbox.letters import Errand, Letters
from bot.sealed.keys import make_keys
from flows.ids import CountryCode, Day
from flows.note import Call, Note
from flows.note_page import BOX, CODE
from flows.outcome import Deed, Outcome, Result
from flows.place import Place
from storage.desks import Desks
from storage.engine import open_engine
from storage.notes import Notes
from tests.letterbox.staff import SERVICE
from tests.letterbox.world import ENGLISH, HELP, World

pytestmark = pytest.mark.usefixtures("cheap")


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
