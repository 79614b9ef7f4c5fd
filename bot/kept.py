"""What goes on beside the conversation: the directory is read now and then, and totals are written."""

import asyncio
from collections import Counter
from typing import Final

from bot.clock import days_ago, today
from bot.log import log_event
from bot.settings import Settings
from bot.snapshot import Snapshot, kept_fresh
from bot.turns import Turns
from storage.engine import close_engine, open_engine
from storage.errors import StoreUnavailable
from storage.totals import Totals

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
    try:
        async with kept_fresh(snapshot, stop, renewed):
            await _write_now_and_then(Totals(engine, taps), stop)
    finally:
        await close_engine(engine)


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
