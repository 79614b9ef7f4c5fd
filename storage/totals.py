"""Totals of feedback taps: an answer, a day, a number. No person, no time of day, no page, no language (B65, T32)."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engine import open_engine, reading, writing
from storage.errors import StoreUnavailable
from storage.migrations import migrate
from storage.tables import TOTALS

__all__ = ("TOTALS", "Totals", "open_engine")

SMALLEST: Final = 20
"""Totals below this are never shown (T32)."""
ROUNDED_TO: Final = 10
"""Totals are shown rounded down to this (T32)."""


class Totals:
    """Adds taps up in memory and writes them as totals now and then, never while a person waits."""

    def __init__(self, engine: AsyncEngine, waiting: Counter[str] | None = None) -> None:
        """`waiting` is where taps are counted that are not written yet."""
        self._engine = engine
        self._waiting = Counter() if waiting is None else waiting

    def add(self, answer: str) -> None:
        """One tap more. Touches no disk."""
        self._waiting[answer] += 1

    async def write(self, today: str, oldest: str) -> None:
        """Write what waits to this day, and delete days before `oldest`; what cannot be written waits on."""
        taken = self._waiting.copy()
        self._waiting.clear()
        try:
            await self._merge(today, taken, oldest)
        except StoreUnavailable:
            self._waiting.update(taken)
            raise

    async def shown(self, oldest: str) -> Mapping[str, int]:
        """Totals since `oldest` by answer, without small ones, rounded."""
        query = (
            select(TOTALS.c.answer, func.sum(TOTALS.c.total)).where(TOTALS.c.day >= oldest).group_by(TOTALS.c.answer)
        )
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            rows = (await connection.execute(query)).all()
        return {answer: total // ROUNDED_TO * ROUNDED_TO for answer, total in sorted(rows) if total >= SMALLEST}

    async def _merge(self, today: str, taken: Counter[str], oldest: str) -> None:
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            await connection.execute(delete(TOTALS).where(TOTALS.c.day < oldest))
            for answer, number in sorted(taken.items()):
                row = (TOTALS.c.day == today) & (TOTALS.c.answer == answer)
                changed = await connection.execute(TOTALS.update().where(row).values(total=TOTALS.c.total + number))
                if not changed.rowcount:
                    await connection.execute(TOTALS.insert().values(day=today, answer=answer, total=number))
