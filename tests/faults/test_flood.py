"""Five hundred messages a second, and a person in danger: she is answered in two seconds (T36)."""

import asyncio
import random
import time
from pathlib import Path
from typing import Any

import pytest

from tests.faults.crowd import Crowded
from tests.faults.street import DANGER, NUMBER, Street, ends_well, shown, started, street

IN_DANGER = 2.0
"""Seconds (T36)."""
A_SECOND = 500
SECONDS = 3


@pytest.mark.parametrize("heads", [200, 1], ids=["two hundred people", "one person"])
async def test_danger_is_answered_in_two_seconds_under_a_flood(tmp_path: Path, heads: int) -> None:
    """By a tap and by a command, again and again while the others write."""
    async with Crowded() as server, started(server, tmp_path) as bot:
        found, over = await street(server), asyncio.Event()
        flood = asyncio.create_task(floods(server, heads, over))
        await asyncio.sleep(1)

        took = [await asked(found) for _ in range(2)]

        over.set()
        await flood
        await found.goes_on()
        await ends_well(bot)
    assert server.sent >= A_SECOND * SECONDS
    assert max(took) < IN_DANGER
    assert server.violations == []


async def asked(found: Street) -> float:
    """Seconds until both people, of whom one taps and one types, see where to call."""
    began = time.monotonic()
    await found.taps(found.walker, DANGER)
    await found.newcomer.posts({"text": "/start en_RO_danger"})
    async with asyncio.timeout(IN_DANGER):
        await found.server.until(lambda: all(NUMBER in shown(one) for one in (found.walker, found.newcomer)))
    took = time.monotonic() - began
    await found.comes_back()
    return took


async def floods(server: Crowded, heads: int, over: asyncio.Event) -> None:
    """Everybody writes, all together so often a second, for some seconds and until it is over."""
    chance = random.Random(1)  # noqa: S311  # the same flood each time
    began = time.monotonic()
    while server.sent < A_SECOND * SECONDS or not over.is_set():
        due = int((time.monotonic() - began) * A_SECOND)
        await server.write([chance.randrange(heads) for _ in range(due - server.sent)], said(chance))
        await asyncio.sleep(0.02)


def said(chance: random.Random) -> dict[str, Any]:
    """Words that mean nothing, and no two alike."""
    return {"text": f"flood {chance.random()}"}
