"""The token is not known, not any more, or used by a second bot (T45)."""

import asyncio
import signal
from pathlib import Path

from tests.botapi.server import TOKEN
from tests.faults.street import DANGER, NUMBER, ends_well, shown, started, street, tells_nothing
from tests.faults.weather import Weather, everywhere, only
from tests.process import running

CLEARING = 15
"""Seconds that screens have to be cleared at the end."""


async def test_an_address_where_no_bot_is_ends_the_start(server: Weather, tmp_path: Path) -> None:
    """404, as for a token of another server: one line names the settings, and never their values."""
    server.storm = everywhere(404, "html")
    async with running(server, tmp_path) as bot:
        assert await bot.ends() == 1

    assert "BOT_TOKEN: no bot with this token is there. Check also BOT_API_URL" in bot.said
    tells_nothing(bot.said)


async def test_a_token_that_was_revoked_ends_the_bot_and_a_new_start_goes_on(server: Weather, tmp_path: Path) -> None:
    """Nothing can be cleared with a dead token; with the right one the next tap on the same screen works."""
    async with started(server, tmp_path) as bot:
        found = await street(server)
        server.storm = everywhere(401)
        await server.tell()
        await found.newcomer.posts({"text": "what is this"})
        async with asyncio.timeout(CLEARING):
            assert await bot.ends() == 1
    assert "BOT_TOKEN: Telegram does not know this token" in bot.said
    tells_nothing(bot.said)

    server.storm = None
    async with started(server, tmp_path) as bot:
        await found.until(lambda: not found.newcomer.own_messages)
        await found.goes_on()
        await ends_well(bot)


async def test_a_second_bot_waits_until_the_first_has_ended(server: Weather, tmp_path: Path) -> None:
    """Started by mistake with the same token: it says so, and takes over when the first one ends."""
    async with started(server, tmp_path) as first, running(server, tmp_path) as second:
        await second.until("updates.conflict")
        found = await street(server)
        await found.goes_on()

        await ends_well(first)
        await found.until(lambda: not found.walker.bot_messages)
        await found.newcomer.posts({"text": "/start en_RO_danger"})
        await found.sees(found.newcomer, NUMBER, 40)

        await ends_well(second)


async def test_a_conflict_in_the_middle_holds_updates_back_and_no_longer(server: Weather, tmp_path: Path) -> None:
    """Another program polls for a while: what was tapped meanwhile is answered when it has gone."""
    async with started(server, tmp_path) as bot:
        found = await street(server)
        server.storm = only(("getUpdates",), 409)
        await found.newcomer.posts({"text": "what is this"})
        await found.until(lambda: bool(found.newcomer.bot_messages))
        await found.taps(found.walker, DANGER)
        await server.until(lambda: len(server.struck) == 2)
        assert NUMBER not in shown(found.walker)

        server.storm = None
        await found.sees(found.walker, NUMBER)
        await found.comes_back()
        await found.goes_on()
        assert await bot.ends(by=signal.SIGTERM) == 0

    assert "updates.conflict status=409" in bot.said
    assert TOKEN not in bot.said
