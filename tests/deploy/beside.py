"""Processes that tests start beside the bot, and the bot behind them."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.process import Process, running

SECRET = "a-secret-of-the-tests"
PUBLIC = "http://127.0.0.1:9/telegram"
"""Where nobody answers: tests say themselves what stands behind it."""


async def until(holds: Callable[[], Awaitable[bool]], seconds: float = 20) -> None:
    """Wait until another process has come so far."""
    async with asyncio.timeout(seconds):
        while not await holds():  # noqa: ASYNC110  # another process has no event to wait for
            await asyncio.sleep(0.05)


def hooked(server: BotApiServer, folder: Path) -> AbstractAsyncContextManager[Process]:
    """The bot with a webhook, on a free port."""
    return running(server, folder, BOT_WEBHOOK_URL=PUBLIC, BOT_WEBHOOK_SECRET=SECRET, BOT_LISTEN="127.0.0.1:0")


async def address(bot: Process) -> str:
    """Host and port at which it listens, once it answers."""
    await bot.until("bot.started")
    return f"127.0.0.1:{bot.said.partition('webhook.listening port=')[2].split()[0]}"


async def sees(server: BotApiServer, person: Person, words: str) -> None:
    """Wait for a screen with these words; a process of its own shows it some moment after it took the tap."""
    await server.until(lambda: len(person.bot_messages) == 1 and words in f"{person.screen.text} {person.labels}")


async def taps(server: BotApiServer, person: Person, label: str) -> None:
    """Tap a button once it is there."""
    await sees(server, person, f"'{label}'")
    await person.taps(label)
