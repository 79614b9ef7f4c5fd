"""The database of a run, as whoever seizes the server would read it: its files, a whole dump, its tables."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Final, Protocol

from tests.postgresql_server import Postgresql
from tests.privacy.places import Kept, below

HEADER: Final = b"SQLite format 3\0"
TABLES: Final = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"


class Database(Protocol):
    """One database for one run."""

    settings: Mapping[str, str]

    def kept(self) -> Iterator[Kept]:
        """Its files, if they are not below the folder of the run, and a whole dump."""

    def rows(self) -> Mapping[str, int]:
        """Rows of each table."""


class SqliteFile:
    """The default: a file in the folder in which the program was started."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "waymark.db"
        self.settings: Mapping[str, str] = {}

    def kept(self) -> Iterator[Kept]:
        """As the protocol says."""
        for found in self.file.parent.iterdir():
            if found.is_file() and found.read_bytes().startswith(HEADER):
                yield Kept(f"dump of {found.name}", dump_of(found))

    def rows(self) -> Mapping[str, int]:
        """As the protocol says."""
        with closing(sqlite3.connect(self.file)) as connection:
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            return {
                name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608  # a name of ours
                for (name,) in tables
            }


def dump_of(file: Path) -> bytes:
    """The whole content of a SQLite file as SQL."""
    with closing(sqlite3.connect(file)) as connection:
        return "\n".join(connection.iterdump()).encode()


class PostgresDatabase:
    """A database of a server of our own."""

    def __init__(self, server: Postgresql, name: str) -> None:
        server.asks(f"CREATE DATABASE {name}")
        self._server = server
        self.name = name
        self.settings: Mapping[str, str] = {"DATABASE_URL": server.address(name)}

    def kept(self) -> Iterator[Kept]:
        """As the protocol says; everything is on the disk by then, also what only the log of changes holds."""
        self._server.asks("CHECKPOINT")
        yield from below(self._server.folder, name="postgresql")
        yield Kept(f"dump of {self.name}", self._server.calls("pg_dump", self.name))

    def rows(self) -> Mapping[str, int]:
        """As the protocol says, and the bytes of each."""
        counted: dict[str, int] = {}
        for table in self._server.asks(TABLES, self.name).split():
            query = f"SELECT count(*), pg_relation_size('{table}') FROM {table}"  # noqa: S608  # a name of ours
            rows, size = self._server.asks(query, self.name).strip().split("|")
            counted |= {table: int(rows), f"bytes of {table}": int(size)}
        return counted

    def shuts(self) -> None:
        """Nobody comes in any more, and who is in is thrown out."""
        self._server.asks(f"ALTER DATABASE {self.name} ALLOW_CONNECTIONS false")
        self._server.asks(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{self.name}'",  # noqa: S608  # a name of ours
        )

    def opens(self) -> None:
        """As before."""
        self._server.asks(f"ALTER DATABASE {self.name} ALLOW_CONNECTIONS true")
