"""The real door, polling a Bot API server on loopback over a real socket."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer

from bot.content import Content
from bot.telegram.buckets import Buckets
from bot.telegram.clearing import InMemory
from bot.telegram.delivery import Delivery
from bot.telegram.door import TelegramDoor
from bot.telegram.pace import Pace
from bot.telegram.serving import Cleaner
from bot.telegram.session import JsonSession
from bot.telegram.underway import UnderWay
from bot.telegram.updates import Polling
from bot.turns import Turns
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.telegram.clockwork import Clockwork, Pauses

TODAY = "2026-11-24"
NAME = "waymark_bot"
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
        self.opened = InMemory(CLEAR_AFTER, CLEAR_AFTER_SENSITIVE, self.clock)
        self.buckets = Buckets(self.clock)
        self.turns = Turns(content, lambda: TODAY, NAME)
        self.door = TelegramDoor(
            Delivery(self.bot, self.pauses, Pace(overall=10_000, apart=0)),
            self.turns,
            self.opened,
            self.buckets,
            self.counted.append,
            server.now,
        )
        self.cleaner = Cleaner(self.door, self.opened, self.buckets)
        self.under_way = UnderWay()
        self.polling = Polling(self.bot, self.door.take, self.under_way, self.pauses, languages=self.door.languages)
        server.idle = self.idle

    async def idle(self) -> None:
        """No turn is under way."""
        while not self.stop.is_set():
            under_way = self.under_way._turns | self.cleaner._clearings._turns
            if not under_way:
                return
            await asyncio.wait(under_way)

    async def passes(self, seconds: float) -> None:
        """So much time goes by, and what is due is cleared."""
        self.clock.passes(seconds)
        await self.cleaner.look()

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Polling runs, as it does in `serve`."""
        running = asyncio.create_task(self.polling.run(self.stop))
        try:
            yield
        finally:
            self.stop.set()
            await running
            await self.under_way.settle()
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
