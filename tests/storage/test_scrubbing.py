"""What was deleted is gone from the files of the database too: with its write-ahead log, and with free pages (T21)."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.engine import close_engine, open_engine
from storage.notes import Notes, SealedNote
from storage.scrubbing import emptied, swept
from tests.postgresql_server import Postgresql, postgresql_server
from tests.storage.notes_made import ANSWER_ENDS, EXPIRES, NOW, A, B, answer, kept

PIECE = 24
"""Bytes that are looked for: of what is left of a page, a piece may be left."""


def pieces(sealed: bytes) -> set[bytes]:
    return {sealed[at : at + PIECE] for at in range(0, len(sealed) - PIECE, PIECE)}


def left(sealed: list[bytes], folder: Path) -> int:
    """How many of these texts are in the files of a folder, at least in part."""
    held = b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())
    return sum(any(piece in held for piece in pieces(one)) for one in sealed)


async def busy(notes: Notes) -> tuple[list[bytes], list[SealedNote]]:
    """Many notes come and go in every way, and some stay between them; what was deleted, and what stays."""
    gone, stay = list[bytes](), list[SealedNote]()
    for number in range(40):
        one, sealed = await kept(notes), answer()
        match number % 4:
            case 0:
                stay.append(one)
                continue
            case 1:
                await notes.take_back(one.ticket, NOW)
            case 2:
                await notes.open(A, one.ticket, NOW)
            case _:
                await notes.open(A, one.ticket, NOW)
                await notes.answer(A, one.ticket, sealed, NOW)
                await notes.look(one.ticket, NOW)
                gone.append(sealed)
        gone.append(one.sealed)
    return gone, stay


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
async def test_the_file_of_sqlite_holds_nothing_that_was_deleted(tmp_path: Path, journal: str) -> None:
    """At once, while the program runs, with what stays between it; not in the log either."""
    file = tmp_path / "waymark.db"
    with closing(sqlite3.connect(file)) as first:
        assert first.execute(f"PRAGMA journal_mode = {journal}").fetchone() == (journal.lower(),)
    engine = open_engine(f"sqlite+aiosqlite:///{file}")

    gone, stay = await busy(Notes(engine))

    assert left(gone, tmp_path) == 0
    assert left([one.sealed for one in stay], tmp_path) == len(stay) > 0
    await close_engine(engine)


@pytest.mark.parametrize("way", ["sweep", "close"])
@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
async def test_what_is_swept_or_closed_is_gone_from_the_file(tmp_path: Path, journal: str, way: str) -> None:
    """Notes that nobody opened, and answers that nobody read."""
    file = tmp_path / "waymark.db"
    with closing(sqlite3.connect(file)) as first:
        first.execute(f"PRAGMA journal_mode = {journal}")
    engine = open_engine(f"sqlite+aiosqlite:///{file}")
    notes = Notes(engine)
    waits, open_ = [await kept(notes) for _ in range(20)], await kept(notes)
    other, unread = await kept(notes, B, "2026-12-24T10:00"), answer()
    await notes.open(A, open_.ticket, NOW)
    await notes.answer(A, open_.ticket, unread, NOW)

    if way == "sweep":
        await notes.sweep(max(EXPIRES, ANSWER_ENDS))
    else:
        await notes.close(A, NOW)

    assert left([unread, open_.sealed, *(one.sealed for one in waits)], tmp_path) == 0
    assert left([other.sealed], tmp_path) == 1
    await close_engine(engine)


async def test_a_log_that_another_reads_is_emptied_later(tmp_path: Path) -> None:
    """The step itself is done, and nobody is told of a fault; the next one empties the log as well."""
    file = tmp_path / "waymark.db"
    engine = open_engine(f"sqlite+aiosqlite:///{file}?timeout=0.1")
    notes = Notes(engine)
    one = await kept(notes)
    with closing(sqlite3.connect(file)) as reader:
        reader.execute("PRAGMA journal_mode = WAL")
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM sealed_note").fetchall()

        assert await notes.open(A, one.ticket, NOW)
        held = left([one.sealed], tmp_path)
    await notes.sweep(NOW)

    assert (held, left([one.sealed], tmp_path)) == (1, 0)
    await close_engine(engine)


async def test_without_a_database_nothing_is_told() -> None:
    """What was deleted before is deleted."""
    engine = open_engine("sqlite+aiosqlite:////proc/none/waymark.db")
    await emptied(engine)
    await swept(engine)
    await close_engine(engine)

    away = open_engine("postgresql+asyncpg://waymark@127.0.0.1:1/postgres")
    await swept(away)
    await close_engine(away)


def tables_of(server: Postgresql) -> Path:
    server.asks("CHECKPOINT")
    return server.folder / "data" / "base"


@pytest.fixture(scope="module")
def server() -> Iterator[Postgresql]:
    """A server whose files can be looked at."""
    with postgresql_server() as server:
        yield server


@pytest.mark.postgresql
async def test_a_sweep_takes_what_was_deleted_out_of_the_tables_of_postgresql(server: Postgresql) -> None:
    """A deleted row stays in its page until then, and a plain VACUUM would leave it there.

    What its write-ahead log and its backups hold is told in docs/operators.md, and this shows that it is true.
    """
    engine = open_engine(server.url)
    notes = Notes(engine)
    gone, stay = await busy(notes)
    before = left(gone, tables_of(server))

    await notes.sweep(NOW)

    assert before > 0
    assert left(gone, tables_of(server)) == 0
    assert left([one.sealed for one in stay], tables_of(server)) == len(stay)
    assert left(gone, server.folder / "data" / "pg_wal") > 0
    await close_engine(engine)


@pytest.mark.postgresql
async def test_a_backup_that_reads_the_tables_is_not_waited_for(server: Postgresql) -> None:
    """Everybody would wait behind the sweep; and the next one on this connection waits as long as ever."""
    engine, backup = open_engine(server.url), open_engine(server.url)
    notes = Notes(engine)
    one = await kept(notes, B)
    async with backup.connect() as reading:
        await reading.execute(text("SELECT * FROM sealed_note"))

        await notes.sweep(NOW)

        assert await notes.waiting(B, NOW) == (one,)
    async with engine.connect() as connection:
        assert await connection.scalar(text("SHOW lock_timeout")) == "0"
    await close_engine(backup)
    await close_engine(engine)
