"""Several processes behind one address, as an operator with a load balancer runs them."""

import asyncio
import re
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from redis.asyncio import Redis

from tests.botapi.server import BotApiServer
from tests.process import Process, running
from tests.redis_server import RedisServer, redis_server

DUE = "waymark:due"
PUBLIC = "https://guide.example.org/hook"
SECRET = "Loopback-secret_1"


class Several:
    """Two processes, a balancer before them, and a Redis beside them."""

    def __init__(self, server: BotApiServer, redis: RedisServer, processes: list[Process]) -> None:
        self.server = server
        self.redis = redis
        self.processes = processes

    @property
    def said(self) -> str:
        return "".join(process.said for process in self.processes)


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server
        assert server.violations == []


@pytest.fixture
async def several(server: BotApiServer, tmp_path: Path) -> AsyncIterator[Several]:
    async with AsyncExitStack() as stack:
        redis = await stack.enter_async_context(redis_server(tmp_path))
        started = [
            await stack.enter_async_context(
                running(
                    server,
                    tmp_path,
                    BOT_WEBHOOK_URL=PUBLIC,
                    BOT_WEBHOOK_SECRET=SECRET,
                    BOT_LISTEN="127.0.0.1:0",
                    STATE_URL=redis.url,
                )
            )
            for _ in range(2)
        ]
        for process in started:
            await process.until("bot.started")
            port = re.search(r"webhook.listening port=(\d+)", process.said)
            assert port
            server.waiting.behind.append(f"http://127.0.0.1:{port[1]}/hook")
        yield Several(server, redis, started)


async def test_a_walk_over_two_processes_is_one_conversation(several: Several) -> None:
    """Each tap goes to the other process; words find the screen that the other one showed; the last one clears all."""
    person, other = several.server.person(), several.server.person()
    await person.sends("/start")
    for label in ("English", "Go on", "Yes", "Skip", "Danger now", "Back"):
        await person.taps(label)
        assert len(person.bot_messages) == 1
    screen = person.screen.id
    for _ in range(2):
        await person.sends("what is this")
        assert person.screen.id == screen
        assert person.own_messages == []
    await other.sends("/start en_RO_home")
    await person.taps("Leave")
    assert person.chat.messages == {}

    first, second = several.processes
    several.server.waiting.behind.pop(0)
    assert await first.ends(by=signal.SIGTERM) == 0
    assert len(other.bot_messages) == 1
    await other.taps("Danger now")
    assert await second.ends(by=signal.SIGTERM) == 0

    assert other.chat.messages == {}
    assert several.server.unanswered == []
    assert set(several.server.waiting.delivered) == {200}
    assert "Canary" not in several.said
    assert str(person.id) not in several.said


async def test_a_process_that_was_killed_leaves_its_screens_to_the_other(several: Several) -> None:
    """Its screens come due all the same; the test moves the hands of the clock in Redis."""
    person = several.server.person()
    first, _ = several.processes
    several.server.waiting.behind[:] = several.server.waiting.behind[:1]
    await person.sends("/start en_RO_danger")
    assert await first.ends(by=signal.SIGKILL) == -signal.SIGKILL

    async with Redis.from_url(several.redis.url) as client:
        assert await client.zadd(DUE, {str(person.id): 1}, xx=True, ch=True) == 1

    await several.server.until(lambda: not person.bot_messages)


async def test_without_redis_the_next_tap_is_answered(several: Several) -> None:
    """And when it is back, and knows nothing, too."""
    person = several.server.person()
    await person.sends("/start en_RO_home")
    await several.redis.stop()

    for label in ("Danger now", "Back", "Danger now"):
        await person.taps(label)
        assert len(person.bot_messages) == 1
    await person.sends("help")
    assert len(person.bot_messages) == 1
    await several.redis.start()
    await asyncio.sleep(1.1)
    await person.taps("Danger now")
    await person.taps("Leave")

    assert person.chat.messages == {}
