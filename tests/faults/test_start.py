"""The start, where another process reads the content meanwhile, and where none can."""

import asyncio
from pathlib import Path

from tests.faults.street import ends_well, street
from tests.faults.weather import Weather
from tests.process import reader_of, running


async def test_a_start_without_the_other_process_takes_longer_and_works(server: Weather, tmp_path: Path) -> None:
    """As where memory is too short for two; then the guide reads by itself what it shows."""
    async with running(server, tmp_path) as bot:
        (await reader_of(bot.pid)).kill()
        await bot.until("bot.started")
        await street(server)
        await ends_well(bot)


async def test_with_one_core_nothing_is_read_beside(server: Weather, tmp_path: Path) -> None:
    """Two processes would only wait for each other."""
    async with running(server, tmp_path, "taskset", "--cpu-list", "0") as bot:
        seen = asyncio.create_task(reader_of(bot.pid))
        await bot.until("bot.started")
        assert not seen.done()
        seen.cancel()
        await street(server)
        await ends_well(bot)
