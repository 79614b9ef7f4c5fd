"""The server and the cable to it: for one test, or with one process for all tests of Telegram's faults."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.faults.street import Street, ends_well, started, street
from tests.faults.weather import Weather
from tests.faults.wire import Wire


@pytest.fixture
async def server() -> AsyncIterator[Weather]:
    async with Weather() as server:
        yield server
        assert server.violations == []


@pytest.fixture
async def wire(server: Weather) -> AsyncIterator[Wire]:
    async with Wire(server.url) as wire:
        yield wire


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def shared(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[tuple[Weather, Wire]]:
    """One bot for all that Telegram does. It takes everything, ends well, and has told nothing."""
    folder: Path = tmp_path_factory.mktemp("shared")
    async with Weather() as server, Wire(server.url) as wire, started(server, folder, BOT_API_URL=wire.url) as bot:
        yield server, wire
        server.storm = None
        await ends_well(bot)
        assert server.violations == []


@pytest_asyncio.fixture(loop_scope="package")
async def calm(shared: tuple[Weather, Wire]) -> Street:
    """Two new people before the shared bot, in fair weather."""
    server, wire = shared
    server.storm, server.offset = None, 0.0
    server.struck.clear()
    return await street(server, wire)
