"""Live links are read beside the conversation, and never while a person waits."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Final

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import today
from bot.log import log_trouble
from bot.outreach.live import LiveLinks
from storage.errors import StoreUnavailable
from storage.links import Links

READ_EVERY: Final = 60.0
"""Seconds between two readings: how long a link that was revoked may still open."""


async def read_links(links: Links, live: LiveLinks) -> bool:
    """Read them once. What cannot be read changes nothing: the last reading goes on, and its days end as they would."""
    try:
        live.use(await links.live(today()))
    except StoreUnavailable:
        return False
    return True


@asynccontextmanager
async def links_kept_live(engine: AsyncEngine, live: LiveLinks, stop: asyncio.Event) -> AsyncIterator[None]:
    """While inside, links are read every minute beside everything else."""
    reading = asyncio.create_task(_read_until(Links(engine), live, stop))
    try:
        yield
    finally:
        stop.set()
        await reading


async def _read_until(links: Links, live: LiveLinks, stop: asyncio.Event) -> None:
    was_read = True
    while not stop.is_set():
        is_read = await read_links(links, live)
        if was_read and not is_read:
            log_trouble("links.not-read")
        was_read = is_read
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), READ_EVERY)
