"""The Redis that several processes share is gone, silent, or empty: each goes on with what it knows itself."""

import asyncio
import signal
from pathlib import Path

from tests.faults.hook import hooked
from tests.faults.street import ends_well, street
from tests.faults.weather import Weather
from tests.redis_server import RedisServer, redis_server


async def test_redis_may_be_gone_silent_or_empty(server: Weather, tmp_path: Path) -> None:
    """Not there at the start, then there, then deaf, then killed and started again with nothing in it."""
    async with redis_server(tmp_path) as redis:
        await redis.stop()
        async with hooked(server, tmp_path, STATE_URL=redis.url) as hook:
            await hook.bot.until("bot.started")
            found = await street(server)
            await found.goes_on()

            await redis.start()
            await asyncio.sleep(1.1)
            await found.goes_on()
            pauses(redis, signal.SIGSTOP)
            await found.goes_on()
            pauses(redis, signal.SIGCONT)
            await redis.stop()
            await found.goes_on()
            await redis.start()
            await asyncio.sleep(1.1)
            await found.goes_on()
            await ends_well(hook.bot)

    assert found.walker.chat.messages == found.newcomer.chat.messages == {}
    assert set(server.waiting.delivered) == {200}
    assert "state.lost" in hook.bot.said
    assert "state.back" in hook.bot.said


def pauses(redis: RedisServer, by: signal.Signals) -> None:
    """It holds its connections and says nothing, or goes on."""
    assert redis._process is not None
    redis._process.send_signal(by)
