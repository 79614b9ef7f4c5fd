"""Telegram at the border of the socket: what would be sent is taken as bytes, checked, and answered as Telegram does.

Everything above the socket is real: the door, its session, the JSON it writes and the answers it reads. Below it stand
the chats and rules of the loopback server, called without a connection, so that 100,000 updates take seconds.
"""

from typing import Final, Self, cast

import orjson
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import ClientSession

from bot.telegram.buckets import Buckets
from bot.telegram.clearing import InMemory
from bot.telegram.delivery import Delivery
from bot.telegram.door import TelegramDoor
from bot.telegram.incoming import read
from bot.telegram.pace import Pace
from bot.telegram.session import JsonSession
from bot.turns import Turns
from tests.botapi.server import BotApiServer
from tests.hostile.judge import Call
from tests.telegram.clockwork import Hours, Pauses

TODAY: Final = "2026-11-24"
BASE: Final = "http://loopback.invalid"


class Answer:
    """What came back over the wire: a status, no headers, and bytes."""

    headers: Final[dict[str, str]] = {}

    def __init__(self, status: int, body: bytes) -> None:
        self.status = status
        self._body = body

    async def read(self) -> bytes:
        return self._body

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        return


class Wire:
    """Stands where aiohttp's session stands. `calls` are those since somebody looked."""

    def __init__(self, telegram: BotApiServer) -> None:
        self._telegram = telegram
        self.calls: list[Call] = []

    def post(self, url: object, *, data: bytes, **_: object) -> Answer:
        method, parameters = str(url).rpartition("/")[2], orjson.loads(data)
        self.calls.append(Call(method, parameters))
        answer = self._telegram._perform(method, parameters)
        self._telegram.calls.clear()
        assert isinstance(answer.body, bytes)
        return Answer(answer.status, answer.body)

    def looked_at(self) -> list[Call]:
        """The calls since the last time, which are then forgotten."""
        calls, self.calls = self.calls, []
        return calls


class WiredSession(JsonSession):
    """The door's own session, with the wire where its sockets would be."""

    def __init__(self, wire: Wire) -> None:
        super().__init__(TelegramAPIServer.from_base(BASE))
        self._wire = wire

    def _open(self) -> ClientSession:
        return cast("ClientSession", self._wire)


class WiredDoor:
    """The real door; by its clock hours pass between two updates, so that nobody asks too often."""

    def __init__(self, telegram: BotApiServer, turns: Turns) -> None:
        self.telegram = telegram
        self.wire = Wire(telegram)
        self.opened = InMemory(1800, 600)
        bot = Bot(telegram.token, session=WiredSession(self.wire))
        delivery = Delivery(bot, Pauses(), Pace(overall=1e9, apart=0))
        self.door = TelegramDoor(delivery, turns, self.opened, Buckets(Hours()), lambda _: None, telegram.now)

    async def takes(self, update: object, *, waiting: bool = False, is_answered: bool = False) -> list[Call]:
        """Everything that the door called because of this update."""
        incoming = read(update)
        if incoming is not None:
            await self.door.take(incoming, waiting=waiting, is_answered=is_answered)
        return self.wire.looked_at()
