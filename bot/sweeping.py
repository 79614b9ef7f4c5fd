"""What has expired is deleted at each full hour, whether or not anybody comes."""

import asyncio
from contextlib import suppress
from typing import Final

from bot import clock
from bot.log import log_trouble
from storage.errors import StoreUnavailable
from storage.notes import Notes

LOOK_EVERY: Final = 1.0
"""Seconds between two looks at the clock."""
AGAIN: Final = 60.0
"""Seconds until a sweep that did not work is tried again."""


async def sweep_at_full_hours(notes: Notes, stop: asyncio.Event) -> None:
    """At the start, since notes may have expired while nothing ran, and at each full hour until the end."""
    swept = ""
    while not stop.is_set():
        hour, wait = clock.this_hour(), LOOK_EVERY
        if hour != swept:
            try:
                await notes.sweep(hour)
                swept = hour
            except StoreUnavailable:
                log_trouble("notes.not-swept")
                wait = AGAIN
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), wait)
