"""The directory in memory: read once an hour, and going on when the database does not."""

import asyncio
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import this_minute
from bot.content import Content
from bot.snapshot import Snapshot, fresh, kept_fresh
from bot.turns import Turns
from flows.ids import CountryCode, Day
from flows.service import Service, ServiceId
from storage.changes import Changes
from storage.directory import Directory
from storage.engine import close_engine, open_engine

RO = CountryCode("RO")
NEW = Service(id=ServiceId("ro-new"), country=RO, kind="service", name="Service New", hours="24/7")


def ids(turns: Turns) -> set[str]:
    return {service.id for service in turns.atlas.directory.services}


async def test_a_new_database_begins_with_the_services_of_the_facts(content: Content, tmp_path: Path) -> None:
    """What an editor adds is there after the next reading, without a restart."""
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}")
    turns = Turns(content, this_minute)
    snapshot = Snapshot(engine, turns, is_strict=False)

    await snapshot.read()
    first = ids(turns)
    await Directory(engine).apply(Changes(added=(NEW,), changed=(), removed=()))
    await snapshot.read()
    await close_engine(engine)

    assert first == {service.id for service in content.atlas.directory.services}
    assert ids(turns) == first | {"ro-new"}


@pytest.mark.parametrize("fault", ["gone", "corrupt", "a folder"])
async def test_a_database_that_dies_takes_nothing_away(
    content: Content, tmp_path: Path, fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The conversation and the last reading go on."""
    file = tmp_path / "waymark.db"
    engine = open_engine(f"sqlite+aiosqlite:///{file}")
    turns = Turns(content, this_minute)
    snapshot = Snapshot(engine, turns, is_strict=False)
    await snapshot.read()
    await Directory(engine).apply(Changes(added=(NEW,), changed=(), removed=()))
    await snapshot.read()
    await close_engine(engine)

    file.unlink()
    if fault == "corrupt":
        file.write_bytes(os.urandom(9000))
    if fault in ("a folder", "gone"):
        file.mkdir()
    await snapshot.read()
    await close_engine(engine)

    assert "ro-new" in ids(turns)
    assert turns.start("en_RO_f-hub").page == "f-hub"


async def test_without_any_database_the_services_of_the_facts_are_there(content: Content, tmp_path: Path) -> None:
    """From the first minute on."""
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'no' / 'such' / 'folder.db'}")
    turns = Turns(content, this_minute)

    await Snapshot(engine, turns, is_strict=False).read()
    await close_engine(engine)

    assert ids(turns) == {service.id for service in content.atlas.directory.services}


async def test_the_reading_ends_with_the_program(content: Content, tmp_path: Path) -> None:
    """Nothing is left running."""
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}")
    stop = asyncio.Event()

    async with kept_fresh(Snapshot(engine, Turns(content, this_minute), is_strict=False), stop, asyncio.Event()):
        await asyncio.sleep(0)

    await close_engine(engine)
    assert stop.is_set()


def test_open_hours_are_worked_out_for_this_minute() -> None:
    """A service that never closes is open now."""
    directory = fresh((NEW,), is_strict=False)

    assert directory.services[0].is_open(datetime.now(UTC).strftime("%Y-%m-%dT%H:%M")) is True


def test_where_the_operator_is_strict_untested_services_are_hidden(content: Content) -> None:
    """Freshly shipped data has no test calls, so that only hotlines are left."""
    tested = Service(id=ServiceId("t"), country=RO, kind="service", name="T", tested_on=Day(this_minute()[:10]))

    strict = fresh((*content.atlas.directory.services, tested), is_strict=True)

    assert {service.kind for service in strict.of(RO, this_minute()) if service != tested} == {"hotline"}
    assert "t" in {service.id for service in strict.of(RO, this_minute())}
