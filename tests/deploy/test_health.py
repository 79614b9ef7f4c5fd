"""`deploy/health.py`, which the container asks whether the bot works, beside the real process."""

import asyncio
import signal
import sys
from pathlib import Path

from bot.content import ROOT
from tests.botapi.server import BotApiServer
from tests.deploy.beside import PUBLIC, address, hooked
from tests.deploy.dockerfile import Dockerfile
from tests.process import running


async def health(**settings: str) -> int:
    """The exit code of the check as the Dockerfile writes it, with the files of this tree."""
    form, _, words = Dockerfile.read().last("HEALTHCHECK").partition(" CMD ")
    assert form
    assert words == '["python", "/opt/waymark/health.py"]'
    check = await asyncio.create_subprocess_exec(sys.executable, str(ROOT / "deploy/health.py"), env=settings)
    async with asyncio.timeout(20):
        return await check.wait()


async def test_a_bot_that_polls_is_healthy_until_it_ends(server: BotApiServer, tmp_path: Path) -> None:
    """It has no port to ask, so its open poll is what shows that it works."""
    async with running(server, tmp_path) as bot:
        await bot.until("bot.started")
        while_it_polls = await health(BOT_API_URL=server.url)
        await bot.ends(by=signal.SIGTERM)
    after = await health(BOT_API_URL=server.url)

    assert (while_it_polls, after) == (0, 1)


async def test_a_bot_without_its_server_is_not_healthy(server: BotApiServer, tmp_path: Path) -> None:
    """The process lives, and nobody is answered: that is what an operator has to hear of."""
    async with running(server, tmp_path, BOT_API_URL="http://127.0.0.1:9") as bot:
        await bot.until("updates.failed")
        without = await health(BOT_API_URL="http://127.0.0.1:9")

    assert without == 1


async def test_a_webhook_is_healthy_until_it_ends(server: BotApiServer, tmp_path: Path) -> None:
    """The port is asked, and the open connection of a poll does not count."""
    async with hooked(server, tmp_path) as bot:
        listen = await address(bot)
        while_it_listens = await health(BOT_WEBHOOK_URL=PUBLIC, BOT_LISTEN=listen)
        await bot.ends(by=signal.SIGTERM)
    after = await health(BOT_WEBHOOK_URL=PUBLIC, BOT_LISTEN=listen, BOT_API_URL=server.url)

    assert (while_it_listens, after) == (0, 1)
