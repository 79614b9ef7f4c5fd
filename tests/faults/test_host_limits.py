"""Nobody reads the log, or the system gives no more files: people are answered all the same."""

import asyncio
import signal
from pathlib import Path

import pytest

from tests.faults.street import DANGER, HOME, Street, ends_well, shown, started, street
from tests.faults.weather import Weather
from tests.process import Process, running

FILES = 40
"""Open files that the process may have; at rest it has about half as many."""
CROWD = 50


@pytest.mark.parametrize(
    "nowhere",
    [
        pytest.param('exec "$@" >/dev/full 2>&1', id="full"),
        pytest.param('exec "$@" > >(exit 0) 2>&1', id="broken"),
        pytest.param('exec "$@" >&- 2>&-', id="closed"),
    ],
)
async def test_a_log_that_takes_nothing_stops_nobody(server: Weather, tmp_path: Path, nowhere: str) -> None:
    """The disk of the log is full, its reader has ended, or there was never one."""
    async with running(server, tmp_path, "bash", "-c", nowhere, "bash") as bot:
        await server.until(lambda: server.count("deleteWebhook") == 1, 30)
        found = await street(server)
        server.fail("editMessageText", status=500)

        await found.goes_on()
        code = await bot.ends(by=signal.SIGTERM)

    # 120: Python itself could not write its last words (the manual, sys.exit and flushing).
    assert code in (0, 120)
    assert found.walker.chat.messages == found.newcomer.chat.messages == {}


async def test_a_crowd_beyond_the_open_files_is_answered(server: Weather, tmp_path: Path) -> None:
    """More people at once than connections can be opened: nobody is forgotten, and afterwards all is as before."""
    async with started(server, tmp_path, "prlimit", f"--nofile={FILES}") as bot:
        await bot.until("directory.read")
        await meets_a_crowd(server, bot)

    assert "call.failed" in bot.said, "the limit was never reached"


async def test_a_crowd_at_the_start_costs_no_later_reading(server: Weather, tmp_path: Path) -> None:
    """While services are read and their hours worked out, no file can be opened: that is tried again, and ends well."""
    async with started(server, tmp_path, "prlimit", f"--nofile={FILES}") as bot:
        await meets_a_crowd(server, bot)


async def meets_a_crowd(server: Weather, bot: Process) -> None:
    """All come at once; each has a screen in the end, which is cleared when the bot ends."""
    found: Street = await street(server)
    crowd = [server.person() for _ in range(CROWD)]
    await asyncio.gather(*(person.posts({"text": HOME}) for person in crowd))

    await found.until(lambda: all(DANGER in shown(person) and not person.own_messages for person in crowd), 30)
    await found.goes_on()
    await ends_well(bot)

    assert all(person.chat.messages == {} for person in crowd)
