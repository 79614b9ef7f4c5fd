"""The disk is full, write-protected or held by another, the database gone or spoilt: no person notices (promise 4)."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.directory import Directory
from storage.engine import close_engine, open_engine
from tests.faults.machine import DATABASE, FAULTS, PROTECTED, Disk, own_disk, totals
from tests.faults.street import Street, ends_well, started, street
from tests.faults.weather import Weather
from tests.process import Process


async def plays(server: Weather, bot: Process) -> Street:
    """Two people, after the directory was read."""
    await bot.until("directory.")
    return await street(server)


@pytest.mark.parametrize("fault", FAULTS)
async def test_what_happens_to_the_disk_happens_to_no_person(server: Weather, tmp_path: Path, fault: str) -> None:
    """Pages, services and Leave come from memory; at the end one line says that the totals were not written."""
    async with started(server, tmp_path, *own_disk()) as bot:
        found = await plays(server, bot)
        FAULTS[fault](Disk(bot, tmp_path))

        await found.is_useful()
        await found.goes_on()
        await ends_well(bot)

    assert "totals.not-written" in bot.said
    assert "screens.left count=0" in bot.said
    assert found.walker.chat.messages == found.newcomer.chat.messages == {}


async def test_a_disk_that_cannot_be_written_is_read(server: Weather, tmp_path: Path) -> None:
    """Mounted read-only with the database on it, as after a fault of the disk: its services are shown."""
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / DATABASE}")
    await Directory(engine).prepare(lambda: ())
    await close_engine(engine)
    async with started(server, tmp_path, *own_disk(PROTECTED)) as bot:
        found = await plays(server, bot)

        await found.is_useful()
        await found.goes_on()
        await bot.until("directory.read")
        await ends_well(bot)

    assert "totals.not-written" in bot.said


async def test_a_database_that_another_holds_is_done_without(server: Weather, tmp_path: Path) -> None:
    """Held from before the start; what was counted meanwhile is written once it is let go."""
    with closing(sqlite3.connect(tmp_path / DATABASE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        async with started(server, tmp_path) as bot:
            found = await street(server)
            await found.is_useful()
            await bot.until("directory.not-read")
            await found.goes_on()
            other.rollback()
            await ends_well(bot)

    assert totals(tmp_path / DATABASE) == {"yes": 1}


async def test_a_database_that_another_never_lets_go_of_costs_the_totals(server: Weather, tmp_path: Path) -> None:
    """The end waits five seconds for it, and then comes."""
    async with started(server, tmp_path) as bot:
        found = await plays(server, bot)
        with closing(sqlite3.connect(tmp_path / DATABASE, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            await found.is_useful()
            await found.goes_on()
            await ends_well(bot)

    assert "totals.not-written" in bot.said
    assert totals(tmp_path / DATABASE) == {}
