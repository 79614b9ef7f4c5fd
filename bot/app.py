"""The composition root: settings, content, storage and doors are joined here and nowhere else."""

import asyncio
import gc
import os
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Final

from bot.clock import this_minute, today
from bot.content import Content
from bot.cores import cores
from bot.errors import NotHandedOver, WrongSetting
from bot.fences import fence_loop, fence_surprises, raise_fences
from bot.handover import being_read, hand_over
from bot.log import log_trouble, set_up_logging
from bot.loop import beside
from bot.packs.place import Place
from bot.reload import Reload
from bot.settings import Settings, read_settings
from bot.turns import Turns
from bot.watch import watch

AGAIN: Final = 5.0
"""Seconds until the database's part is begun again after a surprise."""

STDIN: Final = 0


async def serve_run(pack: Path | None = None) -> None:
    """Telegram with a token, the browser door without; with the content of a pack, if one is named."""
    settings = read_settings()
    if settings.bot_token is None:
        _say("No BOT_TOKEN is set, so this is the browser door. With a token, the bot answers on Telegram.")
        await _serve_preview(settings, pack)
        return
    await _serve_telegram(settings, pack)


async def serve_preview(pack: Path | None = None) -> None:
    """The browser door, whatever token is set."""
    await _serve_preview(read_settings(), pack)


async def _serve_preview(settings: Settings, pack: Path | None) -> None:
    from bot.preview.app import preview_app, serve  # noqa: PLC0415  # only this door needs it
    from bot.preview.report import Report  # noqa: PLC0415  # the same

    set_up_logging(settings.log_level)
    stop = asyncio.Event()
    place = Place(settings, pack)
    reload = _reload(settings, place, stop, at_rest=False)
    turns = _first(_read(settings, place), settings, stop)
    report = Report(refused=lambda: reload.refused)
    looking = report.look_again(lambda: turns.content.root, reload.news())
    async with _kept(settings, turns, reload, stop), beside(looking):
        await serve(settings, preview_app(turns, report), _say_where, stop)


def _reload(settings: Settings, place: Place, stop: asyncio.Event, *, at_rest: bool) -> Reload:
    """What reads content anew, with its ear for SIGHUP."""

    async def read() -> Content:
        # Unpacking a pack takes a moment, in which taps go on.
        folder = await asyncio.to_thread(place.folder)
        return await hand_over(folder, only_reviewed=settings.require_review, at_rest=at_rest)

    reload = Reload(read)
    hear_hangup(stop, reload.asked)
    return reload


def _read(settings: Settings, place: Place) -> Content:
    """The content, read in this process."""
    from bot.checking import sound_content  # noqa: PLC0415  # on Telegram another process reads and checks

    return sound_content(today(), place.folder(), only_reviewed=settings.require_review)


def _first(content: Content, settings: Settings, stop: asyncio.Event) -> Turns:
    """The conversation with the content of the start. Until it is there, a request to end is met at once."""
    turns = Turns(content, this_minute, settings.bot_name)
    hear_end(stop)
    return turns


def _say(line: str) -> None:
    from rich.console import Console  # noqa: PLC0415  # on Telegram nothing is said at a terminal

    Console(highlight=False, markup=False).print(line)


def _say_where(address: str) -> None:
    _say(f"Open {address} in a browser. Ctrl-C ends it.")


async def _serve_telegram(settings: Settings, pack: Path | None) -> None:
    stop = asyncio.Event()
    place = Place(settings, pack)
    reload = _reload(settings, place, stop, at_rest=True)
    set_up_logging(settings.log_level)
    raise_fences()
    fence_surprises()
    fence_loop(asyncio.get_running_loop())
    # What is read at the start stays for good, so nobody looks for garbage in it; `serve` lets the search begin.
    gc.disable()
    turns = _first(await _read_beside(settings, place), settings, stop)
    from bot.telegram.serving import serve  # noqa: PLC0415  # it is there by now; only this door needs it

    async with _kept(settings, turns, reload, stop) as taps:
        await serve(settings, turns, lambda answer: taps.update((answer,)), stop, reload.news())


async def _read_beside(settings: Settings, place: Place) -> Content:
    """The content at rest, read by another process while this one imports aiogram, which takes a second.

    With one core, or where there is no room for a second process, it is read here, which takes more memory of ours.
    """
    if cores() > 1:
        with suppress(NotHandedOver):
            async with being_read(place.folder(), only_reviewed=settings.require_review, at_rest=True) as content:
                _import_telegram()
                return await content()
    _import_telegram()
    return _read(settings, place).at_rest()


def _import_telegram() -> None:
    from bot.telegram.models import import_aiogram  # noqa: PLC0415  # only this door needs it

    import_aiogram()
    import_module("bot.telegram.serving")
    gc.freeze()


@asynccontextmanager
async def _kept(settings: Settings, turns: Turns, reload: Reload, stop: asyncio.Event) -> AsyncIterator[Counter[str]]:
    """While inside, database and content are read beside everything else; gives where feedback is counted."""
    taps: Counter[str] = Counter()
    keeping = asyncio.create_task(_keep(settings, turns, taps, stop, reload.news()))
    watching = (watch(settings.content, reload.asked),) if settings.reload == "watch" else ()
    try:
        async with beside(reload.keep(turns), *watching):
            yield taps
    finally:
        stop.set()
        await keeping


async def _keep(
    settings: Settings, turns: Turns, taps: Counter[str], stop: asyncio.Event, renewed: asyncio.Event
) -> None:
    """What fails here, as when no file can be opened for a moment, is tried again: nobody else would notice."""
    while not stop.is_set():
        try:
            # The first person does not wait until the database's library is loaded.
            kept = await asyncio.to_thread(import_module, "bot.kept")
            await kept.keep(settings, turns, taps, stop, renewed)
        except WrongSetting:
            # A port that is taken, as with the webhook: the operator learns it now, and not from a service.
            stop.set()
            raise
        except Exception as surprise:  # noqa: BLE001  # whatever it was, the conversation goes on without it
            log_trouble("keeping.failed", kind=type(surprise).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), AGAIN)


def hear_end(stop: asyncio.Event) -> None:
    """SIGTERM and SIGINT set `stop`, so that every screen is cleared before the end."""
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)


def hear_hangup(stop: asyncio.Event, asked: asyncio.Event) -> None:
    """SIGHUP asks for the content anew. From a terminal that was closed it means the end, as it does everywhere."""
    had_terminal = os.isatty(STDIN)

    def heard() -> None:
        (stop if had_terminal and not os.isatty(STDIN) else asked).set()

    asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, heard)
