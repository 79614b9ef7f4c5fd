"""The directory of services in memory: read beside the conversation, and never while a person waits."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Final

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import days_ago
from bot.content import Content, starter
from bot.log import log_event, log_trouble
from bot.turns import Turns
from flows import services
from flows.service import Service
from flows.services import TESTED_DAYS
from storage.directory import Directory
from storage.errors import StoreUnavailable
from storage.hours import with_hours

READ_EVERY: Final = 3600.0
"""Seconds between two readings; open hours are worked out for eight days each time."""


class Snapshot:
    """Gives the conversation what the database holds. While that cannot be read, the last reading goes on."""

    def __init__(self, engine: AsyncEngine, turns: Turns, content: Content, *, is_strict: bool) -> None:
        self._directory = Directory(engine)
        self._turns = turns
        self._content = content
        self._is_strict = is_strict
        self._last: tuple[Service, ...] = content.atlas.directory.services

    async def read(self) -> None:
        """Read everything once; without a database, work the hours of what is known out anew."""
        try:
            await self._directory.prepare(lambda: starter(self._content.atlas.countries.values()))
            self._last = await self._directory.services()
        except StoreUnavailable:
            log_trouble("directory.not-read")
        else:
            log_event("directory.read", count=len(self._last))
        self._turns.use(fresh(self._last, is_strict=self._is_strict))

    async def keep(self, stop: asyncio.Event) -> None:
        """Read now and then until the end."""
        while not stop.is_set():
            await self.read()
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), READ_EVERY)


def fresh(known: Iterable[Service], *, is_strict: bool) -> services.Directory:
    """A directory with the open hours of the next days; strict ones ask for a test call in the last ninety days."""
    since = days_ago(TESTED_DAYS) if is_strict else ""
    return services.Directory(with_hours(known, datetime.now(UTC)), tested_since=since)


@asynccontextmanager
async def kept_fresh(snapshot: Snapshot, stop: asyncio.Event) -> AsyncIterator[None]:
    """While inside, the directory is read beside everything else."""
    reading = asyncio.create_task(snapshot.keep(stop))
    try:
        yield
    finally:
        stop.set()
        await reading
