"""How a database, whatever release made it, gets the tables of this one."""

import logging
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, column, inspect, select, table
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engine import reading, writing
from storage.errors import StoreUnavailable

NEWEST: Final = "0003"
"""The last change in `versions/`."""
FOLDER: Final = Path(__file__).parent
REVISION: Final = table("alembic_version", column("version_num"))


async def migrate(engine: AsyncEngine) -> None:
    """Make the tables what this release expects. A database that is already so is only read.

    Raises StoreUnavailable; its kind is "newer" when a later release has been here, and nothing is changed then.
    """
    async with reading(engine) as connection:
        if await connection.run_sync(is_newest):
            return
    async with writing(engine) as connection:
        await connection.run_sync(bring_up)


def is_newest(connection: Connection) -> bool:
    """Whether nothing is to be done."""
    return _revisions(connection) == {NEWEST}


def bring_up(connection: Connection) -> None:
    """Run what is missing in the transaction of this connection, so that it happens whole or not at all."""
    from alembic import command  # noqa: PLC0415  # takes a third of a second; most starts find nothing to change
    from alembic.config import Config  # noqa: PLC0415  # the same
    from alembic.script import ScriptDirectory  # noqa: PLC0415  # the same

    # Its lines name addresses and statements (T29).
    logging.getLogger("alembic").setLevel(logging.CRITICAL)
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if _revisions(connection) - known:
        raise StoreUnavailable("newer")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _revisions(connection: Connection) -> set[str]:
    if not inspect(connection).has_table(REVISION.name):
        return set()
    return set(connection.scalars(select(REVISION.c.version_num)))
