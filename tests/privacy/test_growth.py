"""Nothing grows with the number of people, and nobody who asks for an account's data gets any."""

import signal
from collections.abc import Callable

import pytest

from bot.turns import Turns
from tests.botapi.server import BotApiServer
from tests.privacy.databases import Database
from tests.privacy.growth import ALIKE, Left, grown, left, visit_alike
from tests.privacy.hunting import Hunting
from tests.privacy.places import Kept
from tests.privacy.runs import POLLING, WEBHOOK, Grounds, grounds


async def stayed(hunting: Hunting) -> tuple[Left, tuple[Kept, ...]]:
    """What a run without faults left, and the dump of its database."""
    async with hunting.served() as run:
        await visit_alike(hunting.walk)
        await run.process.until("directory.read")
        assert await run.process.ends(by=signal.SIGTERM) == 0
    dumps = tuple(kept for kept in hunting.database.kept() if kept.name.startswith("dump of"))
    return left(hunting.database.rows(), hunting.folders, run.process.said), dumps


@pytest.mark.parametrize(
    ("mode", "kind"),
    [(POLLING, "sqlite"), pytest.param(WEBHOOK, "postgresql", marks=pytest.mark.postgresql)],
)
async def test_nothing_grows_with_people_and_a_subpoena_finds_nothing(
    turns: Turns, folders: Grounds, database_of: Callable[[str, Grounds], Database], mode: str, kind: str
) -> None:
    """T21, T23: four times as many people leave as many rows, bytes and lines; a whole dump knows no account."""
    seen, accounts, dumped = [], set[str](), b""
    for people in (ALIKE, 4 * ALIKE):
        own = grounds(folders.whole / str(people))
        async with BotApiServer() as server:
            hunting = Hunting(server, turns, own, mode, database_of(kind, own), people)
            stays, dumps = await stayed(hunting)
        seen.append(stays)
        accounts |= {walker.planted["id"] for walker in hunting.walk.walkers}
        dumped += b"".join(dump.content for dump in dumps)

    assert seen[0].rows["feedback_total"] > 1
    assert grown(*seen) == ()
    assert b"feedback_total" in dumped
    assert [account for account in accounts if account.encode() in dumped] == []
