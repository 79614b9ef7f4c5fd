"""The privacy hunt: after everything that people do and everything that goes wrong, nothing of them is anywhere.

Each test is one run of the real program over real sockets and files, by polling or webhook, with SQLite or PostgreSQL.
"""

import signal
from collections.abc import Callable
from contextlib import closing

import pytest

from bot.content import Content
from bot.turns import Turns
from flows.event import Back, Choose, DangerNow, Leave, Look, More, Part, Pick, Set, Tick
from flows.ids import EXIT
from flows.verbs import ANSWERS
from tests.botapi.server import BotApiServer
from tests.privacy.databases import Database, PostgresDatabase, SqliteFile
from tests.privacy.faults import fill_the_disk, in_the_middle_of_a_turn, lock, telegram_fails, telegram_recovers
from tests.privacy.hunting import Hunting
from tests.privacy.planted import MADE
from tests.privacy.runs import POLLING, WEBHOOK, Grounds
from tests.privacy.walk import Walk

CROWD = 1000
SOME = 250

Begin = Callable[[str, str, int], Hunting]


@pytest.fixture
def begin(
    server: BotApiServer, turns: Turns, folders: Grounds, database_of: Callable[[str, Grounds], Database]
) -> Begin:
    """Begins a hunt in a mode, with a kind of database and so many people."""

    def begin(mode: str, kind: str, people: int) -> Hunting:
        return Hunting(server, turns, folders, mode, database_of(kind, folders), people)

    return begin


def went_everywhere(walk: Walk, content: Content) -> None:
    """Every page stood on a screen, every kind of button was tapped, everything planted was sent."""
    assert set(content.atlas.pages) - walk.pages == {EXIT}, "which stands for a moment and is deleted"
    assert {type(press) for _, press in walk.pressed} >= {
        Back, Choose, DangerNow, Leave, Look, More, Part, Pick, Set, Tick,
    }  # fmt: skip
    assert {value.kind for value in walk.carried} == set(MADE)


async def test_a_thousand_people_leave_nothing_by_polling_with_sqlite(begin: Begin, content: Content) -> None:
    """T21: a thousand people, every page, every kind of message and every fault of Telegram; then SIGTERM."""
    hunting = begin(POLLING, "sqlite", CROWD)
    walk = hunting.walk
    async with hunting.served() as run:
        await walk.opens()
        await walk.taps()
        await walk.judges()
        telegram_fails(hunting.server, walk)
        await walk.talks()
        await walk.taps()
        await walk.quarrels()
        await hunting.looks(run)
        assert await run.process.ends(by=signal.SIGTERM) == 0

    went_everywhere(walk, content)
    assert hunting.database.rows()["feedback_total"] == len(ANSWERS)
    assert "call.failed" in run.process.said
    assert "updates.conflict" in run.process.said
    assert await hunting.finds() == ""


async def test_nothing_is_left_by_webhook_with_sqlite_that_fails(begin: Begin, content: Content) -> None:
    """T21: killed in the middle of a turn, then started on a database that is locked, and ended on a full disk."""
    hunting = begin(WEBHOOK, "sqlite", SOME)
    walk, database = hunting.walk, hunting.database
    assert isinstance(database, SqliteFile)
    async with hunting.served() as first:
        await walk.opens()
        await walk.taps()
        await hunting.looks(first)
        await in_the_middle_of_a_turn(hunting.server, walk)
        assert await first.process.ends(by=signal.SIGKILL) == -signal.SIGKILL
    await telegram_recovers(hunting.server)
    with closing(lock(database.file)) as holder:
        async with hunting.served() as second:
            telegram_fails(hunting.server, walk)
            await walk.talks(every=3)
            await second.process.until("directory.not-read")
            holder.close()
            await walk.quarrels()
            await walk.judges()
            fill_the_disk(second.process.pid)
            await hunting.looks(second)
            assert await second.process.ends(by=signal.SIGTERM) == 0

    went_everywhere(walk, content)
    assert "totals.not-written" in second.process.said
    assert await hunting.finds() == ""


@pytest.mark.postgresql
async def test_nothing_is_left_by_polling_with_postgresql_nor_in_a_core(begin: Begin, content: Content) -> None:
    """T21, T31: the memory of a program that crashes while people are there is not written down."""
    hunting = begin(POLLING, "postgresql", SOME)
    walk = hunting.walk
    async with hunting.served("prlimit", "--core=unlimited") as first:
        await walk.opens()
        await walk.taps()
        await hunting.looks(first)
        await in_the_middle_of_a_turn(hunting.server, walk)
        assert await first.process.ends(by=signal.SIGSEGV) == -signal.SIGSEGV
    await telegram_recovers(hunting.server)
    async with hunting.served("prlimit", "--core=unlimited") as second:
        await walk.judges()
        telegram_fails(hunting.server, walk)
        await walk.talks(every=3)
        await walk.quarrels()
        await hunting.looks(second)
        assert await second.process.ends(by=signal.SIGTERM) == 0

    went_everywhere(walk, content)
    assert hunting.database.rows()["feedback_total"] == len(ANSWERS)
    assert await hunting.finds() == ""


@pytest.mark.postgresql
async def test_nothing_is_left_by_webhook_with_postgresql_that_fails(begin: Begin, content: Content) -> None:
    """T21: the database throws the program out while people are there."""
    hunting = begin(WEBHOOK, "postgresql", SOME)
    walk, database = hunting.walk, hunting.database
    assert isinstance(database, PostgresDatabase)
    async with hunting.served() as run:
        await walk.opens()
        await walk.taps()
        await walk.judges()
        await run.process.until("directory.read")
        database.shuts()
        telegram_fails(hunting.server, walk)
        await walk.talks()
        await walk.quarrels()
        await hunting.looks(run)
        assert await run.process.ends(by=signal.SIGTERM) == 0
    database.opens()

    went_everywhere(walk, content)
    assert "totals.not-written" in run.process.said
    assert await hunting.finds() == ""
