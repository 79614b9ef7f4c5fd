"""The composition root: settings, content, storage and doors are joined here and nowhere else."""

import asyncio
import gc
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from importlib import import_module
from typing import Final

from bot.checking import sound_content
from bot.clock import this_minute, today
from bot.content import Content
from bot.fences import fence_loop, fence_surprises, raise_fences
from bot.log import log_trouble, set_up_logging
from bot.settings import Settings, read_settings
from bot.turns import Turns

AGAIN: Final = 5.0
"""Seconds until the database's part is begun again after a surprise."""


async def serve_run() -> None:
    """Telegram with a token, the browser door without."""
    settings = read_settings()
    if settings.bot_token is None:
        _say("No BOT_TOKEN is set, so this is the browser door. With a token, the bot answers on Telegram.")
        await _serve_preview(settings)
        return
    await _serve_telegram(settings)


async def serve_preview() -> None:
    """The browser door, whatever token is set."""
    await _serve_preview(read_settings())


async def _serve_preview(settings: Settings) -> None:
    from bot.preview.app import preview_app, serve  # noqa: PLC0415  # only this door needs it
    from bot.preview.report import Report  # noqa: PLC0415  # the same

    set_up_logging(settings.log_level)
    content = sound_content(today(), only_reviewed=settings.require_review)
    turns, stop = Turns(content, this_minute, settings.bot_name), stop_signal()
    report = Report()
    app = preview_app(content, turns, report)
    looking = asyncio.create_task(report.look())
    try:
        async with _kept(settings, turns, content, stop):
            await serve(settings, app, _say_where, stop)
    finally:
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)


def _say(line: str) -> None:
    from rich.console import Console  # noqa: PLC0415  # on Telegram nothing is said at a terminal

    Console(highlight=False, markup=False).print(line)


def _say_where(address: str) -> None:
    _say(f"Open {address} in a browser. Ctrl-C ends it.")


async def _serve_telegram(settings: Settings) -> None:
    # What is read at the start stays for good, so nobody looks for garbage in it; `serve` lets the search begin.
    gc.disable()
    from bot.telegram.serving import serve  # noqa: PLC0415  # the import of aiogram takes seconds; only this door needs it

    gc.freeze()

    set_up_logging(settings.log_level)
    raise_fences()
    fence_surprises()
    fence_loop(asyncio.get_running_loop())
    content = sound_content(today(), only_reviewed=settings.require_review)
    turns, stop = Turns(content, this_minute, settings.bot_name), stop_signal()
    async with _kept(settings, turns, content, stop) as taps:
        await serve(settings, content, turns, lambda answer: taps.update((answer,)), stop)


@asynccontextmanager
async def _kept(settings: Settings, turns: Turns, content: Content, stop: asyncio.Event) -> AsyncIterator[Counter[str]]:
    """While inside, the database is read and written beside everything else; gives where feedback is counted."""
    taps: Counter[str] = Counter()
    keeping = asyncio.create_task(_keep(settings, turns, content, taps, stop))
    try:
        yield taps
    finally:
        stop.set()
        await keeping


async def _keep(settings: Settings, turns: Turns, content: Content, taps: Counter[str], stop: asyncio.Event) -> None:
    """What fails here, as when no file can be opened for a moment, is tried again: nobody else would notice."""
    while not stop.is_set():
        try:
            # The first person does not wait until the database's library is loaded.
            kept = await asyncio.to_thread(import_module, "bot.kept")
            await kept.keep(settings, turns, content, taps, stop)
        except Exception as surprise:  # noqa: BLE001  # whatever it was, the conversation goes on without it
            log_trouble("keeping.failed", kind=type(surprise).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), AGAIN)


def stop_signal() -> asyncio.Event:
    """An event that SIGTERM, SIGINT and SIGHUP set, so that every screen is cleared before the end."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        loop.add_signal_handler(name, stop.set)
    return stop
