"""Desks of services: when each last looked for notes, whether it is full today, and its key."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Table, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from flows.service import ServiceId
from storage.engine import reading, writing
from storage.migrations import migrate
from storage.note import full_hour
from storage.note_tables import DESK, REVOKED_KEY
from storage.notes import close, close_waiting
from storage.scrubbing import swept
from storage.tables import SERVICE

NEW: Final = {"fetched": "", "full_on": ""}


@dataclass(frozen=True, slots=True)
class DeskState:
    """The full hour in which a service last looked, and the day on which it is full; "" for never and none."""

    fetched: str
    full_on: str


class Desks:
    """All desks. Every method raises StoreUnavailable; then nothing was changed."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def fetched(self, service: ServiceId, hour: str) -> None:
        """The service looked for notes in this full hour; ValueError for any other time."""
        await self._set(service, fetched=full_hour(hour))

    async def full(self, service: ServiceId, day: str) -> None:
        """The service takes no more notes on this day; "" undoes it. ValueError for what is no day."""
        if day and date.fromisoformat(day).isoformat() != day:
            raise ValueError("a day is written as 2026-11-26")
        await self._set(service, full_on=day)

    async def all(self) -> Mapping[ServiceId, DeskState]:
        """What is known of each service that ever looked."""
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            rows = (await connection.execute(select(DESK))).all()
        return {ServiceId(service): DeskState(fetched, full_on) for service, fetched, full_on in rows}

    async def public_key(self, service: ServiceId) -> str:
        """The key line of a service as of now, "" for none."""
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            return await connection.scalar(select(SERVICE.c.public_key).where(SERVICE.c.id == service)) or ""

    async def set_key(self, service: ServiceId, written: str) -> bool:
        """From now on notes are sealed to this key; false if there is no such service.

        Notes that wait for another key are destroyed, since this one does not open them; their boxes say so.
        """
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            before = await connection.scalar(select(SERVICE.c.public_key).where(SERVICE.c.id == service))
            if before is None:
                return False
            await connection.execute(update(SERVICE).where(SERVICE.c.id == service).values(public_key=written))
            if before != written:
                await close_waiting(connection, service)
        await swept(self._engine)
        return True

    async def revoke(self, service: ServiceId, fingerprint: str, day: str, now: str) -> int:
        """Take the key away for good, and destroy what waits for it, all or nothing. Gives the number of notes."""
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            await connection.execute(update(SERVICE).where(SERVICE.c.id == service).values(public_key=""))
            await _once(connection, REVOKED_KEY, {"fingerprint": fingerprint}, {"day": day})
            number = await close(connection, service, now)
        await swept(self._engine)
        return number

    async def is_revoked(self, fingerprint: str) -> bool:
        """Whether this key was ever taken away."""
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            query = select(REVOKED_KEY.c.day).where(REVOKED_KEY.c.fingerprint == fingerprint)
            return await connection.scalar(query) is not None

    async def revoked(self) -> frozenset[str]:
        """The fingerprints of all keys that were ever taken away."""
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            return frozenset(await connection.scalars(select(REVOKED_KEY.c.fingerprint)))

    async def _set(self, service: ServiceId, **values: str) -> None:
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            await _once(connection, DESK, {"service": service}, values, NEW)


async def _once(
    connection: AsyncConnection,
    table: Table,
    key: Mapping[str, Any],
    values: Mapping[str, Any],
    others: Mapping[str, Any] | None = None,
) -> None:
    """One row a key: changed if it is there, else made."""
    ((name, value),) = key.items()
    changed = await connection.execute(update(table).where(table.c[name] == value).values(**values))
    if not changed.rowcount:
        await connection.execute(insert(table).values(**{**(others or {}), **key, **values}))
