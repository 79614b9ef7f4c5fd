"""Running the desk: the page on this machine, and a look at the exchange after each full hour."""

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress

from aiohttp import web

from bot.desk.desk import Desk
from bot.desk.door import Door
from bot.desk.entry import Entry
from bot.desk.errors import FolderBroken
from bot.desk.rhythm import until_next_look
from bot.desk.shown import Shown
from bot.desk.their_clock import ClockCheck
from bot.errors import WrongSetting
from bot.loop import beside
from bot.settings import split_address


async def serve(desk: Desk, shown: Shown, url: str, listen: str, opened: Callable[[str], None]) -> None:
    """Answer on a loopback address until the process is asked to end; `opened` is told the address to open once."""
    entry = Entry()
    door = Door(desk, shown, entry, ClockCheck(url))
    runner = web.AppRunner(door.app(), access_log=None, shutdown_timeout=1)
    await runner.setup()
    host, port = split_address(listen)
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError:
            raise WrongSetting(
                f"--listen: {listen} is taken; is the desk open already? Else give another port, as 127.0.0.1:8091"
            ) from None
        async with beside(_look_each_hour(desk)):
            opened(f"http://{listen.rpartition(':')[0]}:{runner.addresses[0][1]}{entry.start}")
            await _asked_to_end()
    finally:
        await runner.cleanup()


async def _look_each_hour(desk: Desk) -> None:
    while True:
        # The page says what is wrong with the folder as soon as somebody needs it.
        with suppress(FolderBroken):
            await desk.look()
        await asyncio.sleep(until_next_look())


async def _asked_to_end() -> None:
    """Wait for Ctrl-C or the system's request to end."""
    stop = asyncio.Event()
    # Windows has Ctrl-C alone, which ends the loop by itself.
    with suppress(NotImplementedError):
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await stop.wait()
