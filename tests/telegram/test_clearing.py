"""Screens that nobody touches are cleared, and all of them at the end (T2)."""

import asyncio
from collections import deque

from bot.content import Content
from bot.telegram.clearing import LEASE, InMemory, OpenScreen
from bot.telegram.incoming import ChatId
from bot.telegram.lanes import WAITING
from bot.telegram.serving import Cleaner
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.telegram.conftest import CLEAR_AFTER, CLEAR_AFTER_SENSITIVE, House


async def test_an_untouched_screen_is_cleared(house: House, person: Person, server: BotApiServer) -> None:
    """After thirty minutes; a minute before, it still stands."""
    await person.sends("/start en_RO_home")

    await house.passes(CLEAR_AFTER - 1)
    assert person.bot_messages
    await house.passes(1)
    await server.until(lambda: not person.bot_messages)
    await server.quiet(0)

    assert len(house.opened) == 0


async def test_a_sensitive_screen_is_cleared_sooner(house: House, person: Person, server: BotApiServer) -> None:
    """After ten minutes."""
    await person.sends("/start en_RO_danger")

    await house.passes(CLEAR_AFTER_SENSITIVE)

    await server.until(lambda: not person.bot_messages)


async def test_a_touch_begins_the_time_anew(house: House, person: Person) -> None:
    """Somebody is reading."""
    await person.sends("/start en_RO_home")
    await house.passes(CLEAR_AFTER - 1)
    await person.sends("/menu")
    await house.passes(CLEAR_AFTER - 1)

    assert person.bot_messages
    assert len(house.opened) == 1


async def test_clearing_that_fails_is_tried_again(house: House, person: Person, server: BotApiServer) -> None:
    """The net was down at that moment."""
    await person.sends("/start en_RO_home")
    server.fail("editMessageText", times=6, status=500)
    server.fail("deleteMessage", times=6, status=500)

    await house.passes(CLEAR_AFTER)
    await server.until(lambda: server.count("editMessageText") + server.count("deleteMessage") == 13)
    await server.quiet(0)
    assert person.bot_messages
    assert len(house.opened) == 1
    await house.passes(LEASE)

    await server.until(lambda: not person.bot_messages)


async def test_a_screen_that_cannot_be_cleared_is_let_go(house: House, person: Person, server: BotApiServer) -> None:
    """Blocked, or the account is gone."""
    await person.sends("/start en_RO_home")
    person.chat.blocked = True

    await house.passes(CLEAR_AFTER)
    await server.until(lambda: server.count("editMessageText") == 1)
    await server.quiet(0)

    assert len(house.opened) == 0


async def test_all_open_screens_are_cleared_at_the_end(server: BotApiServer, content: Content) -> None:
    """SIGTERM leaves nothing behind; who left before has nothing there either."""
    people = [server.person() for _ in range(5)]
    house = House(server, content)
    async with house.open():
        for person in people:
            await person.sends("/start en_RO_home")
        await people[0].taps("Leave")
        await house.cleaner.clear_all()

    assert [person.chat.messages for person in people] == [{}] * 5


async def test_the_end_clears_screens_although_a_look_lost_its_cancellation(house: House, person: Person) -> None:
    """As the client of a shared memory may lose it; the process would go on until it is killed, and screens stay."""
    looks = 0

    class Deaf(InMemory):
        async def due(self) -> list[tuple[ChatId, OpenScreen]]:
            nonlocal looks
            looks += 1
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                if looks > 1:
                    raise
            return []

    screens = Deaf(CLEAR_AFTER, CLEAR_AFTER_SENSITIVE)
    await person.sends("/start en_RO_home")
    chat = ChatId(person.id)
    shown = await house.opened.of(chat)
    assert shown
    await screens.keep(chat, shown)

    async with asyncio.timeout(30), Cleaner(house.door, screens, house.buckets):
        await asyncio.sleep(0.01)

    assert looks
    assert person.chat.messages == {}


async def test_nothing_of_a_person_stays_in_memory_after_leaving(house: House, person: Person) -> None:
    """Neither the chat nor a timer."""
    await person.sends("/start en_RO_home")
    await person.taps("Leave")

    assert len(house.opened) == 0
    assert len(house.door._lanes) == 0


async def test_erase_clears_what_can_be_cleared(house: House, person: Person) -> None:
    """The page says what it cannot clear; then it does the rest."""
    await person.sends("/start en_RO_home")
    await person.sends("/privacy")
    await person.taps("Clear everything")
    await person.taps("Clear now")

    assert person.chat.messages == {}


async def test_a_chat_that_is_gone_while_its_old_screen_is_removed_is_not_remembered(
    house: House, person: Person, server: BotApiServer
) -> None:
    """Blocked between the new screen and the farewell to the old one: no chat stays in memory for that."""
    await person.sends("/start en_RO_home")
    server.offset = 50 * 3600
    server.fail("editMessageText", status=403)

    await person.sends("/start en_RO_danger")

    assert house.door.retiring == {}


async def test_a_screen_that_comes_due_in_a_flood_is_cleared_after_it(
    house: House, person: Person, server: BotApiServer
) -> None:
    """The lane of the chat is full at that moment; a minute later it is not."""
    await person.sends("/start en_RO_home")
    chat = ChatId(person.id)
    screen = await house.opened.of(chat)
    assert screen
    house.door._lanes._waiting[chat] = deque(asyncio.get_running_loop().create_future() for _ in range(WAITING))
    await house.door.clear(chat, screen)
    assert await house.opened.of(chat) == screen
    del house.door._lanes._waiting[chat]

    await house.door.clear(chat, screen)

    assert person.chat.messages == {}
