"""What does not work is said in one line, with what to do, and the rest goes on."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from bot import clock
from bot.desk.desk import Desk
from bot.desk.door import Door
from bot.desk.entry import Entry
from bot.desk.outcomes import Sending
from bot.desk.shown import Shown
from bot.desk.speech import Tongues
from bot.desk.spool import Spool
from bot.desk.their_clock import ClockCheck
from bot.exchange.client import Exchange
from bot.sealed.answer_bytes import Answer
from bot.sealed.keys import ServiceKeys, make_keys
from bot.sealed.sealing import seal_answer
from flows.ids import Day
from tests.desk.conftest import Opened
from tests.desk.place import SERVICE, Place
from tests.desk.staff import Staff, staff

Shows = Callable[[Place, ServiceKeys], AbstractAsyncContextManager[tuple[Desk, Staff]]]


@pytest.fixture
def shows(tmp_path: Path) -> Shows:
    """A desk inside of the test, so that the test can move its clock."""

    @asynccontextmanager
    async def shown(place: Place, keys: ServiceKeys) -> AsyncIterator[tuple[Desk, Staff]]:
        desk = Desk(keys, Exchange(place.url, keys), Spool(tmp_path / "ro.notes"))
        entry = Entry()
        door = Door(desk, Shown(desk, Tongues(), "en", UTC), entry, ClockCheck(place.url))
        runner = web.AppRunner(door.app(), access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        await desk.look()
        async with staff(f"http://127.0.0.1:{runner.addresses[0][1]}{entry.start}") as someone:
            yield desk, someone
        await runner.cleanup()

    return shown


@pytest.mark.parametrize(
    ("age", "said"),
    [(300, ""), (335, "Your key ends in 30 days."), (364, "Your key ends in one day."), (366, "Your key has ended.")],
)
async def test_the_end_of_a_key_is_told_in_time(opened: Opened, shows: Shows, age: int, said: str) -> None:
    """Thirty days before, so that nobody finds out by a note that does not come (E.7)."""
    made = (clock.now().date() - timedelta(days=age)).isoformat()
    async with opened() as (place, _), shows(place, make_keys(SERVICE, Day(made))) as (_, someone):
        assert said in someone.sees
        assert ("Your key" in someone.sees) == bool(said)


async def test_a_wrong_clock_is_named(
    opened: Opened, shows: Shows, keys: ServiceKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The exchange says no and not why; the date on its response tells."""
    async with opened() as (place, _):
        await place.blocked()
        monkeypatch.setattr(clock, "now", lambda: datetime.now(UTC) + timedelta(minutes=10))
        async with shows(place, keys) as (_, someone):
            assert "The clock of this computer is wrong by 10 minutes." in someone.sees


async def test_a_desk_that_asks_too_often_is_told_to_wait(opened: Opened, shows: Shows, keys: ServiceKeys) -> None:
    """And nothing else is wrong."""
    async with opened() as (place, _), shows(place, keys) as (desk, someone):
        while not desk.problem:
            await desk.look()

        await someone.goes("/")

        assert "asked too often" in someone.sees


async def test_a_folder_that_cannot_be_written_loses_nothing(
    opened: Opened, shows: Shows, keys: ServiceKeys, tmp_path: Path
) -> None:
    """The exchange is told nothing, so the note waits there as before."""
    async with opened({"code": "one"}) as (place, (person,)), shows(place, keys) as (_, someone):
        (tmp_path / "ro.notes").rename(tmp_path / "elsewhere")

        await someone.presses("/open")

        assert "could not write" in someone.sees
        assert {note.ticket for note in await place.notes.waiting(SERVICE, clock.this_hour())} == {person.box.ticket}


async def test_a_second_answer_from_another_computer_does_not_count(
    opened: Opened, shows: Shows, keys: ServiceKeys
) -> None:
    """Two people who share a key open one note at the same moment; the first answer stays."""
    async with opened({"code": "one"}) as (place, (person,)), shows(place, keys) as (desk, someone):
        await someone.presses("/open")
        await someone.presses("/note/1/check", form="ask", name="Second")
        first = Exchange(place.url, keys)
        sealed = _sealed(person.letter.reply, person.box.ticket, "First")
        await first.answer(person.box.ticket, sealed)

        await someone.presses("/note/1/send")

        assert "This note already has an answer" in someone.sees
        found = await place.answer(person)
        assert found is not None
        assert found.text == "First"
        assert desk.standing() == ()


async def test_two_quick_clicks_send_one_answer(opened: Opened, shows: Shows, keys: ServiceKeys) -> None:
    """The second one finds nothing to send."""
    async with opened({"code": "one"}) as (place, _), shows(place, keys) as (desk, someone):
        await someone.presses("/open")
        place.wire.passed.clear()

        outcomes = [await desk.answer(1, Answer("en", "One")), await desk.answer(1, Answer("en", "Two"))]

        assert outcomes == [Sending.SENT, Sending.ALREADY]
        assert len(place.wire.passed) == 1


async def test_a_form_that_was_sent_before_does_nothing(opened: Opened, shows: Shows, keys: ServiceKeys) -> None:
    """As after the back button: what was seen last is what counts."""
    async with opened({"code": "one"}) as (place, _), shows(place, keys) as (_, someone):
        await someone.presses("/open")
        await someone.presses("/note/1/check", form="ask", name="First")
        place.wire.passed.clear()

        await someone.presses("/note/1/send", draft="another")

        assert "Nothing was done" in someone.sees
        assert place.wire.passed == []


async def test_markup_in_a_field_stays_text(opened: Opened, shows: Shows, keys: ServiceKeys) -> None:
    """What was typed comes back as it was, and is no part of the page."""
    async with opened({"code": "one"}) as (place, _), shows(place, keys) as (_, someone):
        await someone.presses("/open")

        await someone.presses("/note/1/check", form="other", service='"><img src=x>')

        assert "<img" not in someone.html
        assert "no addresses of websites" in someone.sees or "simple signs" in someone.sees


@pytest.mark.parametrize("path", ["/note/7", "/note/1/check", "/nothing", "/static/../door.py"])
async def test_an_address_that_leads_nowhere_is_a_page(
    opened: Opened, shows: Shows, keys: ServiceKeys, path: str
) -> None:
    """With a way back to the list."""
    async with opened() as (place, _), shows(place, keys) as (_, someone):
        await someone.goes(path)

        assert "Nothing is here" in someone.sees
        assert 'href="/"' in someone.html


def _sealed(reply: bytes, ticket: bytes, text: str) -> bytes:
    return seal_answer(Answer("en", text), reply, ticket)
