"""The end, asked for or not, at the worst moments; and what a new start finds."""

import asyncio
import signal
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.faults.street import DANGER, FIRST, HOME, NUMBER, Street, ends_well, shown, started, street, tells_nothing
from tests.faults.weather import Weather
from tests.faults.wire import Wire

NO_DATABASE = "postgresql+asyncpg://waymark@127.0.0.1:1/postgres"
HALF_A_MINUTE = 30
"""What the operator's guide promises."""


async def in_a_turn(server: Weather, found: Street) -> None:
    """The walker tapped, and Telegram holds the answer back."""
    server.fail("editMessageText", drop="hang")
    await found.taps(found.walker, DANGER)
    await server.spent()


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
async def test_every_request_to_end_clears_every_screen(server: Weather, tmp_path: Path, name: str) -> None:
    """Also in the middle of a turn that waits for Telegram, and again while it already ends."""
    async with started(server, tmp_path) as bot:
        found = await street(server)
        await found.goes_on()
        await in_a_turn(server, found)

        bot._process.send_signal(signal.Signals[name])
        await asyncio.sleep(0.5)
        await ends_well(bot, signal.Signals[name])

    assert found.walker.chat.messages == found.newcomer.chat.messages == {}
    assert "screens.left count=0" in bot.said


async def test_the_end_comes_in_time_when_telegram_is_gone(tmp_path: Path) -> None:
    """Whether it refuses or says nothing: no screen can be cleared, and the log says how many stay."""
    async with asyncio.timeout(90):
        await asyncio.gather(ends_without_telegram(tmp_path, Wire.unplug), ends_without_telegram(tmp_path, Wire.hush))


async def ends_without_telegram(folder: Path, goes: Callable[[Wire], Awaitable[None]]) -> None:
    """Telegram goes, and the end is asked for; when Telegram is back, the next start answers on the same screens."""
    async with Weather() as server, Wire(server.url) as wire:
        async with started(server, folder, BOT_API_URL=wire.url, DATABASE_URL=NO_DATABASE) as bot:
            found = await street(server, wire)
            await found.goes_on()
            # What was answered has to have arrived, or a screen that stands is not known to the bot.
            await asyncio.sleep(0.5)
            await goes(wire)
            began = time.monotonic()
            assert await bot.ends(by=signal.SIGTERM) == 0
            assert time.monotonic() - began < HALF_A_MINUTE
        assert "screens.left count=2" in bot.said
        tells_nothing(bot.said)

        await wire.plug_again()
        async with started(server, folder, BOT_API_URL=wire.url, DATABASE_URL=NO_DATABASE) as bot:
            await found.goes_on()
            await ends_well(bot)


async def test_after_a_kill_in_the_middle_of_a_turn_the_next_tap_works(server: Weather, tmp_path: Path) -> None:
    """The screen stays in the chat, nobody clears it; a tap on it is answered in it, and typed words sweep it."""
    async with started(server, tmp_path) as bot:
        found = await street(server)
        await found.goes_on()
        await in_a_turn(server, found)
        assert await bot.ends(by=signal.SIGKILL) == -signal.SIGKILL
    tells_nothing(bot.said)
    screen = found.walker.screen.id
    assert len(found.newcomer.bot_messages) == 1
    await found.taps(found.walker, DANGER)
    await found.newcomer.posts({"text": "what is this"})

    async with started(server, tmp_path) as bot:
        await found.until(lambda: bool(shown(found.newcomer)))
        # A tap that waited may be old, so it shows nothing (T5); the next one does.
        assert NUMBER not in shown(found.walker)
        await found.goes_on()
        assert found.walker.screen.id == screen
        await ends_well(bot)

    assert found.walker.chat.messages == found.newcomer.chat.messages == {}


async def test_a_kill_between_two_screens_leaves_one_after_the_next_word(server: Weather, tmp_path: Path) -> None:
    """The new screen was sent and the old one not yet deleted: both stay, until the person does something."""
    async with started(server, tmp_path) as bot:
        found = await street(server)
        server.fail("deleteMessage", times=2, drop="hang")
        await found.walker.posts({"text": HOME})
        await server.spent()
        await server.until(lambda: len(found.walker.bot_messages) == 2)
        assert await bot.ends(by=signal.SIGKILL) == -signal.SIGKILL

    async with started(server, tmp_path) as bot:
        await found.walker.posts({"text": HOME})
        await found.sees(found.walker, FIRST)
        await found.goes_on()
        await ends_well(bot)
