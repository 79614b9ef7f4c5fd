"""Totals of feedback: what is kept, what is shown, and what happens when the database is not there."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engine import close_engine
from storage.errors import StoreUnavailable
from storage.tables import METADATA
from storage.totals import TOTALS, Totals, open_engine

TODAY = "2026-11-24"
OLDEST = "2026-08-26"


async def taps(totals: Totals, answer: str, number: int, day: str = TODAY, oldest: str = OLDEST) -> None:
    for _ in range(number):
        totals.add(answer)
    await totals.write(day, oldest)


async def test_taps_add_up_over_days_and_writings(engine: AsyncEngine) -> None:
    """Small totals stay unknown, others are rounded down (T32)."""
    totals = Totals(engine)
    await taps(totals, "yes", 15, "2026-11-20")
    await taps(totals, "yes", 12)
    await taps(totals, "yes", 8)
    await taps(totals, "no", 19)

    assert await totals.shown(OLDEST) == {"yes": 30}


async def test_old_days_are_deleted(engine: AsyncEngine) -> None:
    """After ninety days nothing is left of them."""
    totals = Totals(engine)
    await taps(totals, "yes", 40, "2026-08-25", "2026-01-01")
    await taps(totals, "partly", 20)

    assert await totals.shown("2026-01-01") == {"partly": 20}


async def test_nothing_but_day_answer_and_total_is_kept(engine: AsyncEngine) -> None:
    """No person, no time of day, no page, no language; one row a day and answer however many people tap."""
    totals = Totals(engine)
    await taps(totals, "yes", 500)
    await taps(totals, "yes", 500)

    async with engine.connect() as connection:
        rows = (await connection.execute(TOTALS.select())).all()
    assert [tuple(row) for row in rows] == [(TODAY, "yes", 1000)]


async def test_an_empty_database_shows_nothing(engine: AsyncEngine) -> None:
    """The tables are made when they are first needed."""
    assert await Totals(engine).shown(OLDEST) == {}


@pytest.mark.parametrize("fault", ["unreadable", "corrupt", "locked", "nowhere", "no-server"])
async def test_a_database_that_is_not_there_loses_no_tap(fault: str, tmp_path: Path) -> None:
    """It is the world's fault; taps wait in memory, and are written when it is mended."""
    file = tmp_path / "waymark.db"
    holder = sqlite3.connect(file)
    broken = _break(fault, file, holder)
    engine = open_engine(broken)
    totals = Totals(engine)

    with pytest.raises(StoreUnavailable) as error:
        await taps(totals, "yes", 20)
    with pytest.raises(StoreUnavailable):
        await totals.shown(OLDEST)
    await close_engine(engine)
    holder.close()
    mended = totals._engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'other.db'}")
    await totals.write(TODAY, OLDEST)

    assert await totals.shown(OLDEST) == {"yes": 20}
    assert "yes" not in str(error.value)
    await close_engine(mended)


def _break(fault: str, file: Path, holder: sqlite3.Connection) -> str:
    """The address of a database that is broken in this way."""
    if fault == "nowhere":
        return f"sqlite+aiosqlite:///{file.parent / 'no-folder' / 'x.db'}"
    if fault == "no-server":
        return "postgresql+asyncpg://waymark@127.0.0.1:1/waymark"
    if fault == "unreadable":
        file.unlink()
        file.mkdir()
    if fault == "corrupt":
        file.write_bytes(b"not a database " * 100)
    if fault == "locked":
        holder.execute("BEGIN EXCLUSIVE")
    return f"sqlite+aiosqlite:///{file}?timeout=0.1"


@pytest.mark.postgresql
async def test_a_connection_that_was_dropped_loses_no_tap(postgresql_url: str) -> None:
    """The database was started anew meanwhile; the last writing before the end may be the next one."""
    engine, other = open_engine(postgresql_url), open_engine(postgresql_url)
    totals = Totals(engine)
    await taps(totals, "yes", 20)
    async with other.connect() as connection:
        await connection.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        )

    await taps(totals, "yes", 10)

    assert await totals.shown(OLDEST) == {"yes": 30}
    async with other.begin() as connection:
        await connection.run_sync(METADATA.drop_all)
        await connection.execute(text("DROP TABLE IF EXISTS alembic_version"))
    await close_engine(engine)
    await close_engine(other)
