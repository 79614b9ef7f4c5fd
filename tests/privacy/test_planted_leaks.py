"""A hunt that never finds anything proves nothing: each leak that is planted here is found and named."""

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.turns import Turns
from tests.botapi.server import BotApiServer
from tests.privacy.databases import Database
from tests.privacy.growth import ALIKE, grown, left, visit_alike
from tests.privacy.hunting import Hunting
from tests.privacy.leaky import counted_people, error_report, hashed_log, named_row, no_fences
from tests.privacy.runs import POLLING, Grounds, grounds
from tests.privacy.sayings import messages

FEW = 6
PATTERN = Path("/proc/sys/kernel/core_pattern").read_text("ascii").strip()
"""Where the kernel puts core dumps (core(5)); `core` is a file where the program was started."""
LEAKY = ("-m", "tests.privacy.leaky")


@pytest.fixture
def hunting(
    server: BotApiServer, turns: Turns, folders: Grounds, database_of: Callable[[str, Grounds], Database]
) -> Hunting:
    return Hunting(server, turns, folders, POLLING, database_of("sqlite", folders), FEW)


async def leaks(hunting: Hunting, leak: Callable[[], None], *before: str, end: signal.Signals = signal.SIGTERM) -> str:
    """Everybody types something; then the end, and what the hunt says."""
    async with hunting.served(*before, program=(*LEAKY, leak.__name__)) as run:
        await run.process.until("directory.read")
        for walker in hunting.walk.walkers:
            await walker.says(messages(walker.planted)["words"])
        await hunting.walk.settled()
        await hunting.looks(run)
        await run.process.ends(by=end)
    return hunting.told()


async def test_a_hash_of_the_account_in_the_log_is_found(hunting: Hunting) -> None:
    """A hash of a number is the number for whoever can count."""
    told = await leaks(hunting, hashed_log)

    assert told == "output: id (sha256 hex)"


async def test_a_username_in_base64_in_a_table_is_found(hunting: Hunting) -> None:
    """In the file as it lies on the disk, and in the dump."""
    told = await leaks(hunting, named_row)

    assert "dump of waymark.db: username (" in told
    assert "grounds/start/waymark.db: username (base64 alignment 0, base64url alignment 0)" in told


async def test_typed_words_in_a_report_are_found_even_reversed(hunting: Hunting) -> None:
    """Whatever writes into the folder for short-lived files is seen."""
    told = await leaks(hunting, error_report)

    assert told.startswith("grounds/passing/report-")
    assert all(line.endswith(": words (reversed utf-8)") for line in told.splitlines())
    assert len(told.splitlines()) == FEW


@pytest.mark.skipif(PATTERN != "core", reason="this system hands core dumps to a program of its own")
async def test_a_core_dump_is_found_where_no_fence_stands(hunting: Hunting) -> None:
    """The system of these tests does write cores, so that their absence elsewhere is the work of the fences."""
    told = await leaks(hunting, no_fences, "prlimit", "--core=1000000", end=signal.SIGSEGV)

    assert "grounds/start/core" in told
    assert "memory (core dump)" in told


async def test_a_row_for_each_person_is_found(
    turns: Turns, folders: Grounds, database_of: Callable[[str, Grounds], Database]
) -> None:
    """It names nobody, and still tells how many came; only counting the rows shows it."""
    seen = []
    for people in (ALIKE, 4 * ALIKE):
        own = grounds(folders.whole / str(people))
        async with BotApiServer() as server:
            hunting = Hunting(server, turns, own, POLLING, database_of("sqlite", own), people)
            async with hunting.served(program=(*LEAKY, counted_people.__name__)) as run:
                await visit_alike(hunting.walk)
                await run.process.ends(by=signal.SIGTERM)
        seen.append(left(hunting.database.rows(), own, run.process.said))
        assert hunting.told() == ""

    assert [line.partition(":")[0] for line in grown(*seen)] == ["table feedback_total"]
