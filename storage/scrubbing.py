"""What was deleted leaves the files of the database too, as far as a database allows (T21; docs/operators.md)."""

from contextlib import suppress

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.engine import ALONE, POSTGRESQL, SQLITE
from storage.note_tables import NOTE_TABLES


async def emptied(engine: AsyncEngine) -> None:
    """Let SQLite empty its write-ahead log, if it has one: `secure_delete` does not reach what stands in there.

    Nothing is promised, so nothing is raised: what was deleted is deleted, and the next sweep does this again.
    """
    if engine.dialect.name == SQLITE:
        with suppress(SQLAlchemyError, OSError):
            async with engine.connect() as connection:
                await connection.execution_options(isolation_level=ALONE)
                await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


async def swept(engine: AsyncEngine) -> None:
    """The same; and PostgreSQL writes the tables of notes anew, since it leaves deleted rows where they were.

    A plain VACUUM only gives their room free. The tables hold what waits, so that this takes a moment.
    """
    await emptied(engine)
    if engine.dialect.name == POSTGRESQL:
        with suppress(SQLAlchemyError, OSError):
            async with engine.connect() as connection:
                await connection.execution_options(isolation_level=ALONE)
                await _rewrite(connection)


async def _rewrite(connection: AsyncConnection) -> None:
    await connection.exec_driver_sql("SET lock_timeout = '2s'")
    for table in NOTE_TABLES:
        # While a backup reads the table, everybody would wait behind us; the next sweep comes within an hour.
        with suppress(SQLAlchemyError):
            await connection.exec_driver_sql(f"VACUUM FULL {table.name}")
    await connection.exec_driver_sql("RESET lock_timeout")
