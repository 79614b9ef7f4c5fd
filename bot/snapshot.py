"""The directory of services in memory: read beside the conversation, and never while a person waits."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Final

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import days_ago
from bot.content import starter
from bot.letterbox.standing import as_they_stand
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

    def __init__(self, engine: AsyncEngine, turns: Turns, *, is_strict: bool) -> None:
        self._engine = engine
        self._directory = Directory(engine)
        self._turns = turns
        self._is_strict = is_strict
        self._last: tuple[Service, ...] | None = None

    async def read(self) -> None:
        """Read everything once; without a database, work the hours of what is known out anew."""
        try:
            await self._directory.prepare(self._first)
            self._last = await as_they_stand(self._engine, await self._directory.services())
        except StoreUnavailable:
            log_trouble("directory.not-read")
        else:
            log_event("directory.read", count=len(self._last))
        known = self._first() if self._last is None else self._last
        self._turns.use(fresh(known, is_strict=self._is_strict))

    def _first(self) -> tuple[Service, ...]:
        """What the facts know, as of now."""
        return starter(self._turns.atlas.countries.values())

    async def keep(self, stop: asyncio.Event, woken: asyncio.Event) -> None:
        """Read now and then until the end, and when `woken` is set."""
        while not stop.is_set():
            woken.clear()
            await self.read()
            with suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), READ_EVERY)


def fresh(known: Iterable[Service], *, is_strict: bool) -> services.Directory:
    """A directory with the open hours of the next days; strict ones ask for a test call in the last ninety days."""
    since = days_ago(TESTED_DAYS) if is_strict else ""
    return services.Directory(with_hours(known, datetime.now(UTC)), tested_since=since)


@asynccontextmanager
async def kept_fresh(snapshot: Snapshot, stop: asyncio.Event, renewed: asyncio.Event) -> AsyncIterator[None]:
    """While inside, the directory is read beside everything else; `renewed` asks for it at once."""
    reading = asyncio.create_task(snapshot.keep(stop, renewed))
    try:
        yield
    finally:
        stop.set()
        renewed.set()
        await reading
