"""What goes wrong while people are there, in Telegram and on the machine."""

import asyncio
import resource
import sqlite3
from pathlib import Path
from typing import Final

from tests.botapi.server import BotApiServer
from tests.privacy.walk import Walk

AGAIN: Final = 1.2
"""Seconds after which a call that failed has been tried again."""


def telegram_fails(server: BotApiServer, walk: Walk) -> None:
    """Everything that the Bot API can do instead of answering; some answers repeat what people said."""
    walk.moment = AGAIN
    echo = walk.walkers[0].planted["words"]
    for method in ("editMessageText", "sendMessage", "deleteMessage", "answerCallbackQuery"):
        server.fail(method, 2, status=502, body=f"<html>{echo}</html>")
        server.fail(method, 1, status=429, retry_after=1)
        server.fail(method, 1, status=400)
        server.fail(method, 1, status=403)
        for drop in ("before", "after", "half"):
            server.fail(method, 1, drop=drop)
    server.fail("deleteMessages", 1, status=500)
    server.fail("leaveChat", 1, status=403)
    for status in (409, 502):
        server.fail("getUpdates", 1, status=status)


async def in_the_middle_of_a_turn(server: BotApiServer, walk: Walk) -> None:
    """People tapped, and the answers of Telegram do not come."""
    server.fail("editMessageText", 3, drop="hang")
    for walker in walk.walkers[:3]:
        await walker.presses(walk.button_to("privacy"))
    async with asyncio.timeout(10):
        while server._faults["editMessageText"]:  # noqa: ASYNC110  # the server tells when a call ends, and these hang
            await asyncio.sleep(0.01)


async def telegram_recovers(server: BotApiServer) -> None:
    """What hung is let go, and what nobody will answer any more is forgotten."""
    server.released.set()
    await server.tell()
    await server.until(lambda: not server._in_flight)
    server.released.clear()
    server.unanswered.clear()


def lock(database: Path) -> sqlite3.Connection:
    """Another program holds the database, until this is closed."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    return connection


def fill_the_disk(pid: int) -> None:
    """From now on no file of this process can grow or change beyond its first byte."""
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, 0))
