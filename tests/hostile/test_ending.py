"""The end of the process in the middle of a turn, over real sockets (T1)."""

import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.botapi.server import BotApiServer
from tests.process import running


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server
        assert server.violations == []


async def test_a_screen_that_was_just_sent_is_cleared_at_the_end(server: BotApiServer, tmp_path: Path) -> None:
    """The end can come between a new screen and the farewell to the old one; neither may stay (T1)."""
    person = server.person()
    async with running(server, tmp_path) as bot:
        await bot.until("bot.started")
        await person.sends("/start en")
        server.fail("deleteMessage", times=2, drop="hang")
        await person.posts({"text": "/start en"})
        await server.until(lambda: len(person.bot_messages) == 2, 5)

        assert await bot.ends(by=signal.SIGTERM) == 0

    assert person.bot_messages == []
