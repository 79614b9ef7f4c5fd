"""The turns that are under way: how many there may be, and how long they get at the end."""

import asyncio
from collections.abc import Coroutine
from typing import Any, Final

AT_ONCE: Final = 1000
"""Turns under way before no more are taken."""
SETTLE: Final = 2.0
"""Seconds that turns under way get at the end."""


class UnderWay:
    """Turns that were begun and not ended."""

    def __init__(self) -> None:
        self._turns: set[asyncio.Task[None]] = set()

    def begin(self, turn: Coroutine[Any, Any, None]) -> None:
        """Begin a turn beside all others."""
        task = asyncio.create_task(turn)
        self._turns.add(task)
        task.add_done_callback(self._turns.discard)

    @property
    def is_full(self) -> bool:
        """Whether no more may begin."""
        return len(self._turns) >= AT_ONCE

    async def room(self) -> None:
        """Wait until another may begin."""
        while self.is_full:
            await asyncio.wait(self._turns, return_when=asyncio.FIRST_COMPLETED)

    async def settle(self, seconds: float = SETTLE) -> None:
        """Let those under way end; what is late is dropped."""
        if self._turns:
            _, late = await asyncio.wait(self._turns, timeout=seconds)
            for turn in late:
                turn.cancel()

    def __len__(self) -> int:
        return len(self._turns)
