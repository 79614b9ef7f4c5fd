"""A real SQLite file and a real PostgreSQL server for every claim about storage."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engine import close_engine, open_engine
from storage.note_tables import NOTE
from tests.postgresql_server import postgresql_server


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    """A server of our own on a free port, gone after the tests."""
    with postgresql_server() as server:
        yield server.url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a database is, of each kind in turn."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}"
    return str(request.getfixturevalue("postgresql_url"))


@pytest.fixture
async def engine(url: str) -> AsyncIterator[AsyncEngine]:
    """An empty database."""
    engine = open_engine(url)
    yield engine
    async with engine.begin() as connection:
        await connection.run_sync(NOTE.metadata.drop_all)
        await connection.execute(text("DROP TABLE IF EXISTS alembic_version"))
    await close_engine(engine)
