"""The directory of services in the database: read whole, changed whole (design 6)."""

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from flows.service import Service, ServiceId
from storage.changes import Changes
from storage.engine import reading, writing
from storage.migrations import bring_up, is_newest
from storage.notes import close_waiting
from storage.rows import put_together, take_apart
from storage.tables import OF_A_SERVICE, ORGANIZATION, SERVICE, STARTER


class Directory:
    """All services. No query knows what anybody looks for: who matches them reads them all, and matches in memory."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def prepare(self, starter: Callable[[], Iterable[Service]]) -> None:
        """Bring the tables to this release, and load the starter data into a database that never had it.

        A directory that was emptied stays empty, and a prepared database is only read. Raises StoreUnavailable.
        """
        async with reading(self._engine) as connection:
            if await connection.run_sync(_is_prepared):
                return
        first = tuple(starter())
        async with writing(self._engine) as connection:
            await connection.run_sync(bring_up)
            if not await connection.scalar(select(STARTER.c.id)):
                await _add(connection, first)
                await connection.execute(insert(STARTER).values(id=1))

    async def services(self) -> tuple[Service, ...]:
        """Every service, sorted by country and id; `opens` is empty. Raises StoreUnavailable."""
        async with reading(self._engine) as connection:
            rows = {
                table: (await connection.execute(select(table).order_by(*table.primary_key))).mappings().all()
                for table in (ORGANIZATION, SERVICE, *OF_A_SERVICE)
            }
            return tuple(sorted(put_together(rows), key=lambda service: (service.country, service.id)))

    async def apply(self, changes: Changes) -> None:
        """Change all of it or nothing, whatever happens on the way. Raises StoreUnavailable.

        Notes that wait for a service which loses its key, or gets another one, are closed.
        """
        gone = [old.id for old, _ in changes.changed] + [service.id for service in changes.removed]
        come = [*changes.added, *(new for _, new in changes.changed)]
        keyless = [service.id for service in changes.removed]
        keyless += [old.id for old, new in changes.changed if old.public_key != new.public_key]
        async with writing(self._engine) as connection:
            await _remove(connection, gone)
            await _add(connection, come)
            for service in keyless:
                # Nobody could open them any more, and their boxes should say so.
                await close_waiting(connection, service)
            # An operator without a service is nobody's entry.
            await connection.execute(delete(ORGANIZATION).where(ORGANIZATION.c.id.not_in(_operators())))


def _operators() -> Any:
    return select(SERVICE.c.organization_id).where(SERVICE.c.organization_id.is_not(None))


def _is_prepared(connection: Connection) -> bool:
    return is_newest(connection) and connection.scalar(select(STARTER.c.id)) is not None


async def _remove(connection: AsyncConnection, ids: list[ServiceId]) -> None:
    """Entries with all their rows, which the tables delete with them."""
    if ids:
        this = delete(SERVICE).where(SERVICE.c.id == bindparam("gone"))
        await connection.execute(this, [{"gone": id_} for id_ in ids])


async def _add(connection: AsyncConnection, services: Iterable[Service]) -> None:
    rows = dict(take_apart(services))
    there = set(await connection.scalars(select(ORGANIZATION.c.id)))
    new = {row["id"]: row for row in rows.pop(ORGANIZATION) if row["id"] not in there}
    for table, of_table in ((ORGANIZATION, list(new.values())), *rows.items()):
        if of_table:
            await connection.execute(insert(table), of_table)
