"""The real door, polling a Bot API server on loopback over a real socket."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer

from bot.content import Content
from bot.telegram.clearing import OpenScreens
from bot.telegram.door import TelegramDoor
from bot.telegram.session import JsonSession
from bot.telegram.updates import Polling
from bot.turns import Turns
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.telegram.clockwork import Clockwork, Pauses

TODAY = "2026-11-24"
CLEAR_AFTER = 1800.0
CLEAR_AFTER_SENSITIVE = 600.0


class House:
    """The door with everything it hangs on, and the hands of its clock."""

    def __init__(self, server: BotApiServer, content: Content) -> None:
        self.clock = Clockwork()
        self.pauses = Pauses()
        self.counted: list[str] = []
        self.stop = asyncio.Event()
        self.bot = Bot(server.token, session=JsonSession(TelegramAPIServer.from_base(server.url)))
        self.opened = OpenScreens(CLEAR_AFTER, CLEAR_AFTER_SENSITIVE, self.clock.call_later)
        self.door = TelegramDoor(
            self.bot, Turns(content, lambda: TODAY), self.opened, self.counted.append, server.now, self.pauses
        )
        self.polling = Polling(self.bot, self.door.take, self.pauses)
        server.idle = self.idle

    async def idle(self) -> None:
        """No turn is under way."""
        while not self.stop.is_set():
            under_way = self.polling._turns | self.door._clearings
            if not under_way:
                return
            await asyncio.wait(under_way)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Polling runs, as it does in `serve`."""
        running = asyncio.create_task(self.polling.run(self.stop))
        try:
            yield
        finally:
            self.stop.set()
            await running
            await self.bot.session.close()


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server
        assert server.violations == []


@pytest.fixture
def person(server: BotApiServer) -> Person:
    return server.person()


@pytest.fixture
async def house(server: BotApiServer, content: Content) -> AsyncIterator[House]:
    house = House(server, content)
    async with house.open():
        yield house
