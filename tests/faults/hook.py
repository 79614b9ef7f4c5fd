"""A process that Telegram brings its updates to, and where it listens."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import aiohttp

from tests.faults.weather import Weather
from tests.process import Process, running

HOOK: Final = {
    "BOT_WEBHOOK_URL": "https://guide.example.org/hook",
    "BOT_WEBHOOK_SECRET": "Loopback-secret_1",
    "BOT_LISTEN": "127.0.0.1:0",
}


class Hooked:
    """A process, and its address behind the public one."""

    def __init__(self, bot: Process, address: str) -> None:
        self.bot = bot
        self.address = address

    async def status(self, path: str) -> int:
        """What a look at this page is answered."""
        async with aiohttp.ClientSession() as looking, looking.get(self.address + path) as page:
            return page.status


@asynccontextmanager
async def hooked(server: Weather, folder: Path, **settings: str) -> AsyncIterator[Hooked]:
    """A process that listens; whether it is ready is another matter."""
    async with running(server, folder, **HOOK, **settings) as bot:
        await bot.until("webhook.listening")
        port = re.search(r"webhook.listening port=(\d+)", bot.said)
        assert port
        made = Hooked(bot, f"http://127.0.0.1:{port[1]}")
        server.waiting.behind[:] = [f"{made.address}/hook"]
        yield made
