"""Open a database, and read or write it in whole transactions; every fault of the world becomes one error."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

from sqlalchemy import Connection, event, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.errors import StoreUnavailable

SQLITE: Final = "sqlite"
POSTGRESQL: Final = "postgresql"
ONE_WRITER: Final = 0x5741_594D
"""Key of PostgreSQL's advisory lock under which this program writes: two processes that start at once take turns."""
WRITES: Final = "writes"
ALONE: Final = "AUTOCOMMIT"
"""Outside of a transaction."""
WORKER: Final = "_connection_worker_thread"
"""Name of the threads of aiosqlite, one for each open connection."""
MOMENT: Final = 0.01
MOMENTS: Final = 50
"""Half a second at most."""


def open_engine(url: str) -> AsyncEngine:
    """An engine that never writes values into errors, and looks before it uses a connection that may be gone.

    Nothing is connected yet.
    """
    engine = create_async_engine(url, hide_parameters=True, echo=False, pool_pre_ping=True)
    if engine.dialect.name == SQLITE:
        event.listen(engine.sync_engine, "connect", _leave_transactions_to_us)
        event.listen(engine.sync_engine, "begin", _begin)
    return engine


async def close_engine(engine: AsyncEngine) -> None:
    """Close all connections. One that broke ends on its own thread a moment later, and needs the loop until then."""
    await engine.dispose()
    for _ in range(MOMENTS):
        if not any(WORKER in thread.name for thread in threading.enumerate()):
            return
        await asyncio.sleep(MOMENT)


@asynccontextmanager
async def reading(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection that sees one moment of the database. Raises StoreUnavailable and nothing of the driver's."""
    try:
        async with engine.connect() as connection:
            if engine.dialect.name == POSTGRESQL:
                # By default each query would see what others wrote since the one before it.
                await connection.execution_options(isolation_level="REPEATABLE READ")
            async with connection.begin():
                yield connection
    except (SQLAlchemyError, OSError, ValueError) as error:
        # A ValueError is a text that no database can take, or one that nobody can have written through us.
        raise StoreUnavailable from error


@asynccontextmanager
async def writing(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection on which all is written or nothing, one writer at a time. Raises as `reading` does."""
    try:
        async with engine.connect() as connection:
            await connection.execution_options(**{WRITES: True})
            async with connection.begin():
                if engine.dialect.name == POSTGRESQL:
                    await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ONE_WRITER})
                yield connection
    except (SQLAlchemyError, OSError, ValueError) as error:
        raise StoreUnavailable from error


def _leave_transactions_to_us(connection: Any, _record: object) -> None:
    """Python's sqlite3 would begin only before an INSERT, so that a change of tables could be left half done."""
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    # What is deleted is overwritten with zeros, so that no free page holds a sealed note.
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.close()


def _begin(connection: Connection) -> None:
    # A writer that begins as a reader can find the database changed when it comes to write.
    options = connection.get_execution_options()
    if options.get("isolation_level") == ALONE:
        return
    writes = options.get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
