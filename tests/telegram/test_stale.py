"""Updates that waited: after a pause nobody is answered at a moment they no longer chose (T5)."""

import asyncio
from itertools import pairwise

from bot.content import Content
from bot.telegram.incoming import Incoming, Stray
from bot.telegram.updates import Polling
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.telegram.clockwork import Pauses
from tests.telegram.conftest import House


async def test_what_waited_longer_than_a_minute_is_deleted_and_not_answered(
    server: BotApiServer, person: Person, content: Content
) -> None:
    """The words go, since they can betray; no screen comes."""
    number = await person.posts({"text": "/start"}, age=61)

    async with House(server, content).open():
        await server.quiet(number)

    assert person.chat.messages == {}
    assert server.count("sendMessage") == 0


async def test_what_was_sent_just_before_the_start_is_answered(
    server: BotApiServer, person: Person, content: Content
) -> None:
    """Someone is still holding the phone."""
    number = await person.posts({"text": "/start"}, age=20)

    async with House(server, content).open():
        await server.quiet(number)
        assert len(person.bot_messages) == 1


async def test_a_tap_that_waited_is_not_answered_with_a_page(
    server: BotApiServer, person: Person, content: Content
) -> None:
    """A tap has no date; those that waited at the start change nothing on the screen."""
    first = House(server, content)
    async with first.open():
        await person.sends("/start en_RO_home")
    before = person.screen.text
    number, _ = await person.presses_quickly(person.buttons[0]["callback_data"])

    async with House(server, content).open():
        await server.quiet(number)

    assert person.screen.text == before


async def test_only_three_kinds_of_updates_are_asked_for(house: House, person: Person, server: BotApiServer) -> None:
    """And every fetch confirms what came before."""
    await person.sends("/start")
    await person.sends("/menu")

    polls = [parameters for method, parameters, _ in server.calls if method == "getUpdates"]
    assert {tuple(poll["allowed_updates"]) for poll in polls} == {("message", "callback_query", "my_chat_member")}
    offsets = [poll["offset"] for poll in polls if "offset" in poll]
    assert all(one <= two for one, two in pairwise(offsets))


async def test_polling_goes_on_after_every_fault(server: BotApiServer, person: Person, content: Content) -> None:
    """429, 5xx, a second poller: each is waited out, longer each time."""
    server.fail("getUpdates", times=3, status=500)
    server.fail("getUpdates", status=429, retry_after=7)
    server.fail("getUpdates", times=2, status=409)
    house = House(server, content)

    async with house.open():
        await person.sends("/start")
        assert len(person.bot_messages) == 1

    assert house.pauses.seconds[:6] == [1.0, 2.0, 4.0, 7.0, 16.0, 30.0]


async def test_updates_of_any_shape_do_not_end_the_polling(
    server: BotApiServer, person: Person, content: Content
) -> None:
    """The next person is answered."""
    for kind in ("message", "callback_query", "my_chat_member"):
        await server.put(kind, {"chat": {"id": "x"}, "from": 5, "message": []})

    async with House(server, content).open():
        await person.sends("/start")
        assert len(person.bot_messages) == 1


async def test_the_end_waits_for_turns_under_way(server: BotApiServer, person: Person, content: Content) -> None:
    """A person who tapped a moment before still gets the page."""
    ended = asyncio.Event()

    async def slow(incoming: Incoming | Stray, *, waiting: bool = False, is_answered: bool = False) -> None:
        stop.set()
        await asyncio.sleep(0)
        ended.set()

    stop, house = asyncio.Event(), House(server, content)
    await person.posts({"text": "/start"})

    await asyncio.wait_for(Polling(house.bot, slow, house.under_way, Pauses()).run(stop), 10)
    await house.under_way.settle()
    await house.bot.session.close()

    assert ended.is_set()
