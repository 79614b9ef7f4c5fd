"""Totals of feedback taps by answer, of opened links by code, with the day. No person, no time of day (B65, T32)."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from sqlalchemy import Table, delete, func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engine import open_engine, reading, writing
from storage.errors import StoreUnavailable
from storage.migrations import migrate
from storage.tables import LINK_TOTALS, TOTALS

__all__ = ("LINK_TOTALS", "TOTALS", "Totals", "open_engine")

SMALLEST: Final = 20
"""Totals below this are never shown (T32)."""
ROUNDED_TO: Final = 10
"""Totals are shown rounded down to this (T32)."""


class Totals:
    """Adds up in memory and writes totals now and then, never while a person waits.

    What is counted is an answer in `TOTALS`, a code in `LINK_TOTALS`. `shown` is the only way out of either table.
    """

    def __init__(self, engine: AsyncEngine, waiting: Counter[str] | None = None, table: Table = TOTALS) -> None:
        """`waiting` is where is counted what is not written yet."""
        self._engine = engine
        self._waiting = Counter() if waiting is None else waiting
        self._table = table
        self._name = next(column for column in table.primary_key if column.name != "day")

    def add(self, name: str) -> None:
        """One more. Touches no disk."""
        self._waiting[name] += 1

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
        """Totals since `oldest` by what was counted, without small ones, rounded (T32)."""
        table, name = self._table, self._name
        query = select(name, func.sum(table.c.total)).where(table.c.day >= oldest).group_by(name)
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            rows = (await connection.execute(query)).all()
        return {counted: total // ROUNDED_TO * ROUNDED_TO for counted, total in sorted(rows) if total >= SMALLEST}

    async def _merge(self, today: str, taken: Counter[str], oldest: str) -> None:
        table = self._table
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            await connection.execute(delete(table).where(table.c.day < oldest))
            for counted, number in sorted(taken.items()):
                row = (table.c.day == today) & (self._name == counted)
                changed = await connection.execute(table.update().where(row).values(total=table.c.total + number))
                if not changed.rowcount:
                    values = {"day": today, self._name.name: counted, "total": number}
                    await connection.execute(table.insert().values(values))
