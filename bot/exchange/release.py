"""Which notes may be fetched: those that were there at the last full hour, so that no pick-up follows a tap (T33)."""

import asyncio
from contextlib import suppress
from typing import Final

from bot import clock
from bot.log import log_trouble
from storage.errors import StoreUnavailable
from storage.notes import Notes

LOOK_EVERY: Final = 0.5
"""Seconds between two looks at the clock."""


class Release:
    """The tickets of the last full hour. There are none at the start, which may be in the middle of one."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._hour = clock.this_hour()
        self.tickets: frozenset[bytes] = frozenset()

    async def keep(self, stop: asyncio.Event) -> None:
        """Look at each full hour until the end."""
        while not stop.is_set():
            await self._look()
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), LOOK_EVERY)

    async def _look(self) -> None:
        """In the first minute of an hour. After that, notes of this hour would be let out before the next."""
        hour = clock.this_hour()
        if hour == self._hour:
            return
        if clock.now().minute:
            self._hour = hour
            log_trouble("exchange.late")
            return
        with suppress(StoreUnavailable):
            self.tickets = await self._notes.tickets(hour)
            self._hour = hour
