"""Who floods the bot gets less of it, and nobody else does; what is urgent comes through (T36)."""

import asyncio
from typing import Any

from bot.telegram.buckets import CAPACITY
from bot.telegram.lanes import WAITING
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.telegram.conftest import House

FLOOD = int(CAPACITY)


async def floods(person: Person, server: BotApiServer, times: int) -> None:
    """So many messages, one after the other."""
    for number in range(times):
        await person.sends(f"flood {number}")


async def test_a_flood_gets_no_more_answers(house: House, person: Person, server: BotApiServer) -> None:
    """What is typed is deleted all the same."""
    await person.sends("/start en_RO_home")
    await floods(person, server, FLOOD)
    before = server.count("editMessageText") + server.count("sendMessage")

    await person.sends("/menu")

    assert server.count("editMessageText") + server.count("sendMessage") == before
    assert person.own_messages == []
    assert house.door.refused > 0


async def test_danger_and_leave_come_through(house: House, person: Person, server: BotApiServer) -> None:
    """Also to the one who floods: it may be a child's hand, or the one who is in danger."""
    await person.sends("/start en_RO_home")
    await floods(person, server, FLOOD)

    await person.sends("/danger")
    assert "112" in person.screen.text
    await person.taps("Leave")

    assert person.chat.messages == {}


async def test_a_tap_beyond_the_limit_is_answered_without_a_page(
    house: House, person: Person, server: BotApiServer
) -> None:
    """The sign on the button does not turn for ever."""
    await person.sends("/start en_RO_home")
    page = next(button["callback_data"] for button in person.buttons if button["text"] == "More")
    await floods(person, server, FLOOD)
    before = person.screen.text

    await person.presses(page)

    assert person.screen.text == before
    assert server.unanswered == []


async def test_after_a_while_everything_is_as_before(house: House, person: Person, server: BotApiServer) -> None:
    """Nobody is locked out."""
    await person.sends("/start en_RO_home")
    await floods(person, server, FLOOD + 5)
    house.clock.passes(60)

    await person.sends("/menu")

    assert person.screen.text.startswith("What would help now?")


async def test_what_a_flood_left_is_swept_with_the_next_answer(
    house: House, person: Person, server: BotApiServer
) -> None:
    """Messages beyond what a lane holds were not even deleted; no message of the person stays."""
    await person.sends("/start en_RO_home")
    screen = person.screen.id
    server.fail("deleteMessage", drop="hang")
    numbers = [await person.posts({"text": "words"}) for _ in range(WAITING * 3)]
    await server.until(lambda: server.waiting.confirmed >= numbers[-1])
    await asyncio.sleep(0)
    server.released.set()
    await server.quiet(numbers[-1])
    assert person.own_messages != []
    house.clock.passes(60)

    await person.sends("/menu")

    assert person.own_messages == []
    assert person.screen.id == screen


async def test_others_notice_nothing(house: House, person: Person, server: BotApiServer) -> None:
    """Each chat has its own measure."""
    other = server.person()
    await other.sends("/start en_RO_home")
    await floods(person, server, FLOOD * 2)

    await other.sends("/menu")

    assert len(other.bot_messages) == 1
    assert other.own_messages == []


async def test_nothing_of_a_flood_stays_in_memory(house: House, person: Person, server: BotApiServer) -> None:
    """Neither a chat nor a name: a bucket has a key that nobody can read."""
    await floods(person, server, FLOOD)
    await person.sends("/leave")

    kept: list[Any] = [house.opened._waiting, house.opened._leased, house.door._lanes._waiting, house.buckets._buckets]
    assert str(person.id) not in repr(kept)
    assert len(house.opened) == 0
