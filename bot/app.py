"""The composition root: settings, content, storage and doors are joined here and nowhere else."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Final

from rich.console import Console
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.checking import all_findings, sound_content
from bot.clock import days_ago, this_minute, today
from bot.content import Content
from bot.errors import ShellError
from bot.log import log_event, set_up_logging
from bot.settings import Settings, read_settings
from bot.snapshot import Snapshot, kept_fresh
from bot.turns import Turns
from flows.verbs import ANSWERS
from storage.engine import close_engine, open_engine
from storage.errors import StoreUnavailable
from storage.totals import Totals

KEPT_DAYS: Final = 90
"""Days for which totals are kept (T32)."""
WRITE_EVERY: Final = 3600.0
"""Seconds between two writings of totals."""

console = Console(highlight=False, markup=False)


async def serve_run() -> None:
    """Telegram with a token, the browser door without."""
    settings = read_settings()
    if settings.bot_token is None:
        console.print("No BOT_TOKEN is set, so this is the browser door. With a token, the bot answers on Telegram.")
        await _serve_preview(settings)
        return
    await _serve_telegram(settings)


async def serve_preview() -> None:
    """The browser door, whatever token is set."""
    await _serve_preview(read_settings())


async def _serve_preview(settings: Settings) -> None:
    from bot.preview.app import preview_app, serve  # noqa: PLC0415  # only this door needs it

    set_up_logging(settings.log_level)
    content = sound_content(today())
    turns, stop = Turns(content, this_minute), stop_signal()
    app = preview_app(content, turns, all_findings(today()))
    async with _database(settings) as engine, kept_fresh(_snapshot(settings, engine, turns, content), stop):
        await serve(settings, app, _say_where, stop)


@asynccontextmanager
async def _database(settings: Settings) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(settings.database_url.get_secret_value())
    try:
        yield engine
    finally:
        await close_engine(engine)


def _snapshot(settings: Settings, engine: AsyncEngine, turns: Turns, content: Content) -> Snapshot:
    return Snapshot(engine, turns, content, is_strict=settings.strict_freshness)


def _say_where(address: str) -> None:
    console.print(f"Open {address} in a browser. Ctrl-C ends it.")


async def _serve_telegram(settings: Settings) -> None:
    from bot.telegram.door import serve  # noqa: PLC0415  # the import of aiogram takes seconds; only this door needs it

    set_up_logging(settings.log_level)
    content = sound_content(today())
    turns, stop = Turns(content, this_minute), stop_signal()
    async with _database(settings) as engine, kept_fresh(_snapshot(settings, engine, turns, content), stop):
        await with_totals(engine, stop, lambda counted: serve(settings, content, turns, counted, stop))


async def with_totals(
    engine: AsyncEngine, stop: asyncio.Event, serve: Callable[[Callable[[str], None]], Awaitable[None]]
) -> None:
    """Serve, and write totals beside it. A database that is down costs no person anything."""
    totals = Totals(engine)
    writer = asyncio.create_task(_write_now_and_then(totals, stop))
    try:
        await serve(totals.add)
    finally:
        stop.set()
        await writer


async def _write_now_and_then(totals: Totals, stop: asyncio.Event) -> None:
    ended = False
    while not ended:
        try:
            await asyncio.wait_for(stop.wait(), WRITE_EVERY)
            ended = True
        except TimeoutError:
            pass
        try:
            await totals.write(today(), days_ago(KEPT_DAYS))
        except StoreUnavailable:
            log_event("totals.not-written")


async def print_feedback() -> None:
    """The totals of feedback, as they may be shown."""
    engine = open_engine(read_settings().database_url.get_secret_value())
    try:
        shown = await Totals(engine).shown(days_ago(KEPT_DAYS))
    except StoreUnavailable as error:
        raise ShellError("DATABASE_URL: the database cannot be read. Check the path or the server.") from error
    finally:
        await close_engine(engine)
    console.print(f"Feedback of the last {KEPT_DAYS} days. Totals below 20 are not shown; others are rounded to 10.")
    for answer in ANSWERS:
        console.print(f"{answer:10} {shown.get(answer, 'fewer than 20')}")


def stop_signal() -> asyncio.Event:
    """An event that SIGTERM and SIGINT set, so that every screen is cleared before the end."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    return stop
