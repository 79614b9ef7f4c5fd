"""What the hunts share: the conversation to walk through, and one PostgreSQL server for all."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from bot.clock import this_minute
from bot.content import Content
from bot.turns import Turns
from tests.botapi.server import BotApiServer
from tests.postgresql_server import Postgresql, postgresql_server
from tests.preview.conftest import browser, page
from tests.privacy.databases import Database, PostgresDatabase, SqliteFile
from tests.privacy.runs import Grounds, grounds

__all__ = ("browser", "page")


@pytest.fixture
def turns(content: Content) -> Turns:
    """The same conversation as in the program, to know what its buttons mean."""
    return Turns(content, this_minute)


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server


@pytest.fixture
def folders(tmp_path: Path) -> Grounds:
    return grounds(tmp_path)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgresql]:
    with postgresql_server() as server:
        yield server


@pytest.fixture
def database_of(request: pytest.FixtureRequest) -> Callable[[str, Grounds], Database]:
    """Makes a new database of a kind."""

    def make(kind: str, folders: Grounds) -> Database:
        if kind == "sqlite":
            return SqliteFile(folders.start)
        return PostgresDatabase(request.getfixturevalue("postgres"), f"hunt_{abs(hash(folders.whole)) % 10**9}")

    return make
