"""The directory, on SQLite and on PostgreSQL: nothing lost, nothing half done, and no error of a driver."""

import os
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.content import Content
from flows.service import Channel, Contact, Moment, Service, ServiceId
from storage.changes import Changes, compare, differences
from storage.directory import Directory
from storage.engine import close_engine, open_engine
from storage.errors import StoreUnavailable
from storage.migrations import migrate
from storage.totals import Totals
from tests.storage.made import BARE, FULL

OF_THE_FIRST_RELEASE = (
    "CREATE TABLE feedback_total (day VARCHAR(10) NOT NULL, answer VARCHAR(16) NOT NULL, total INTEGER NOT NULL, "
    "PRIMARY KEY (day, answer))"
)


def nothing() -> Iterable[Service]:
    return ()


async def filled(engine: AsyncEngine, *services: Service) -> Directory:
    directory = Directory(engine)
    await directory.prepare(lambda: services)
    return directory


async def test_every_field_comes_back_as_it_was(engine: AsyncEngine) -> None:
    """What the database loses, an editor loses."""
    directory = await filled(engine, FULL, BARE)

    assert await directory.services() == (BARE, FULL)


async def test_the_starter_data_of_all_countries_comes_back_as_it_was(engine: AsyncEngine, content: Content) -> None:
    """Two hundred real entries, in the order of country and id; open hours are worked out and not kept."""
    starter = content.atlas.directory.services
    directory = await filled(engine, *(replace(one, opens=((Moment("a"), Moment("b")),)) for one in starter))

    assert await directory.services() == tuple(sorted(starter, key=lambda one: (one.country, one.id)))


async def test_the_starter_data_is_loaded_once(engine: AsyncEngine) -> None:
    """A directory that an editor emptied stays empty."""
    directory = await filled(engine, FULL)
    await directory.apply(Changes(removed=(FULL,)))

    await directory.prepare(lambda: (FULL, BARE))

    assert await directory.services() == ()


async def test_changes_are_applied_together(engine: AsyncEngine) -> None:
    """Added, changed and removed in one go."""
    directory = await filled(engine, FULL, BARE)
    changed, new = replace(FULL, name="Other", contacts=(), operator=""), replace(BARE, id=ServiceId("it-new"))

    await directory.apply(compare((FULL, BARE), (changed, new), whole=True))

    assert set(await directory.services()) == {changed, new}


async def test_an_apply_that_fails_changes_nothing(engine: AsyncEngine) -> None:
    """The second of two entries cannot be written; the first is not there either."""
    directory = await filled(engine, FULL)
    twice = (replace(BARE, id=ServiceId("x")), replace(BARE, id=ServiceId("x")))

    with pytest.raises(StoreUnavailable):
        await directory.apply(Changes(added=twice, removed=(FULL,)))

    assert await directory.services() == (FULL,)


async def test_a_text_that_no_database_takes_is_one_error(engine: AsyncEngine) -> None:
    """Half a character; nothing of the value stands in the error."""
    directory = await filled(engine)

    with pytest.raises(StoreUnavailable) as refusal:
        await directory.apply(Changes(added=(replace(BARE, name="canary \ud800"),)))

    assert "canary" not in str(refusal.value)


offers = st.frozensets(st.sampled_from(["legal", "shelter"]))
words = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=40)


def ways() -> st.SearchStrategy[list[Contact]]:
    return st.lists(st.builds(Contact, st.sampled_from(Channel), words, words, words), max_size=3)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=words, regions=st.lists(words.filter(bool), max_size=3), ways=ways(), offers=offers)
async def test_any_entry_comes_back_as_it_was(
    tmp_path: Path, name: str, regions: list[str], ways: list[Contact], offers: frozenset[str]
) -> None:
    """Whatever script and signs its texts have."""
    service = replace(BARE, name=name, regions=tuple(regions), contacts=tuple(ways), offers=offers)
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'any.db'}")
    directory = await filled(engine)
    await directory.apply(compare(await directory.services(), (service,), whole=True))

    assert await directory.services() == (service,)
    await close_engine(engine)


async def test_a_database_of_the_first_release_is_brought_up_without_losing_totals(
    url: str, engine: AsyncEngine
) -> None:
    """Its one table was made without migrations."""
    async with engine.begin() as connection:
        await connection.execute(text(OF_THE_FIRST_RELEASE))
        await connection.execute(text("INSERT INTO feedback_total VALUES ('2026-11-20', 'yes', 40)"))

    directory = await filled(engine, FULL)

    assert await directory.services() == (FULL,)
    assert await Totals(engine).shown("2026-01-01") == {"yes": 40}


async def test_a_database_of_a_later_release_is_left_alone(engine: AsyncEngine) -> None:
    """An older program must not write into it."""
    await migrate(engine)
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = 'later'"))

    with pytest.raises(StoreUnavailable):
        await Directory(engine).prepare(nothing)

    async with engine.begin() as connection:
        assert (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalar() == "later"
        await connection.execute(text("DROP TABLE alembic_version"))


async def test_migrating_twice_changes_nothing(engine: AsyncEngine) -> None:
    """Each start does it."""
    await migrate(engine)
    await migrate(engine)

    assert await (await filled(engine)).services() == ()


@pytest.mark.parametrize("fault", ["a folder", "corrupt", "read-only folder"])
async def test_a_database_that_cannot_be_used_is_one_error(tmp_path: Path, fault: str) -> None:
    """The bot catches this one and goes on; no error of the driver gets through."""
    file = tmp_path / "waymark.db"
    if fault == "a folder":
        file.mkdir()
    if fault == "corrupt":
        file.write_bytes(os.urandom(9000))
    if fault == "read-only folder":
        file = Path("/proc/waymark.db")
    engine = open_engine(f"sqlite+aiosqlite:///{file}")

    with pytest.raises(StoreUnavailable):
        await Directory(engine).prepare(nothing)
    with pytest.raises(StoreUnavailable):
        await Directory(engine).services()
    await close_engine(engine)


async def test_a_locked_database_is_one_error(tmp_path: Path) -> None:
    """Another program holds it longer than anybody waits."""
    file = tmp_path / "waymark.db"
    engine = open_engine(f"sqlite+aiosqlite:///{file}?timeout=0.1")
    directory = await filled(engine)
    holder = sqlite3.connect(file)
    holder.execute("BEGIN EXCLUSIVE")

    with pytest.raises(StoreUnavailable):
        await directory.apply(Changes(added=(BARE,)))

    holder.rollback()
    holder.close()
    await close_engine(engine)


def test_what_would_change_is_shown_by_field() -> None:
    """Before and after, for an editor who has to agree."""
    new = replace(FULL, name="Other", free="no", recognition=replace(FULL.recognition, reference="No. 2"), contacts=())

    shown = {one.field: (one.before, one.after) for one in differences(FULL, new)}

    assert shown["name"] == (FULL.name, "Other")
    assert shown["free"] == ("yes", "no")
    assert shown["recognition.reference"] == ("No. 1", "No. 2")
    assert shown["contacts"][0].startswith(
        "phone 021 313 3100 (from abroad +40213133100) [daytime], email a@service.example"
    )
    assert len(shown) == 4


def test_entries_that_a_file_does_not_have_stay_unless_it_is_the_whole_directory() -> None:
    """A list of one country must not empty the others."""
    assert not compare((FULL, BARE), (FULL,), whole=False)
    assert compare((FULL, BARE), (FULL,), whole=True).removed == (BARE,)
