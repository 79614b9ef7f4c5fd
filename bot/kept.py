"""What goes on beside the conversation: directory and links are read now and then, and totals are written."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from importlib import import_module
from typing import Final

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import days_ago, today
from bot.letterbox.opening import letterbox
from bot.log import log_event
from bot.loop import beside
from bot.outreach.live_reading import links_kept_live
from bot.settings import Settings
from bot.snapshot import Snapshot, kept_fresh
from bot.sweeping import sweep_at_full_hours
from bot.turns import Turns
from storage.engine import close_engine, open_engine
from storage.errors import StoreUnavailable
from storage.links import Links
from storage.notes import Notes
from storage.totals import LINK_TOTALS, Totals

KEPT_DAYS: Final = 90
"""Days for which totals are kept (T32)."""
WRITE_EVERY: Final = 3600.0
"""Seconds between two writings of totals."""


async def keep(
    settings: Settings, turns: Turns, taps: Counter[str], stop: asyncio.Event, renewed: asyncio.Event
) -> None:
    """Read and write until the end; `renewed` tells of other content. A database that is down costs nobody anything."""
    engine = open_engine(settings.database_url.get_secret_value())
    snapshot = Snapshot(engine, turns, is_strict=settings.strict_freshness)
    turns.links.counts = settings.count_links
    turns.letters.open(letterbox(engine, settings, turns))
    totals = Totals(engine, taps), Totals(engine, turns.links.opens, LINK_TOTALS)
    try:
        async with (
            kept_fresh(snapshot, stop, renewed),
            links_kept_live(engine, turns.links, stop),
            beside(sweep_at_full_hours(Notes(engine), stop)),
            _exchange(engine, settings.exchange_listen, stop),
        ):
            await _write_now_and_then(totals, Links(engine), stop)
    finally:
        turns.letters.open(None)
        await close_engine(engine)


@asynccontextmanager
async def _exchange(engine: AsyncEngine, listen: str, stop: asyncio.Event) -> AsyncIterator[None]:
    """While inside, services are served, if the operator wants it. Nobody waits until its libraries are loaded."""
    if not listen:
        yield
        return
    serving = await asyncio.to_thread(import_module, "bot.exchange.serving")
    async with serving.exchanging(engine, listen, stop):
        yield


async def _write_now_and_then(totals: Iterable[Totals], links: Links, stop: asyncio.Event) -> None:
    ended = False
    while not ended:
        try:
            await asyncio.wait_for(stop.wait(), WRITE_EVERY)
            ended = True
        except TimeoutError:
            pass
        try:
            for one in totals:
                await one.write(today(), days_ago(KEPT_DAYS))
            await links.forget(days_ago(KEPT_DAYS))
        except StoreUnavailable:
            log_event("totals.not-written")
