"""Turns of one chat follow each other; chats do not wait for each other."""

import asyncio

import pytest

from bot.errors import Crowded
from bot.telegram.incoming import ChatId
from bot.telegram.lanes import WAITING, Lanes

ONE, TWO = ChatId(1), ChatId(2)


async def test_turns_of_a_chat_follow_each_other_in_order() -> None:
    """Two quick taps are normal, and the second must see what the first did."""
    lanes, seen = Lanes(), list[str]()

    async def turn(name: str) -> None:
        async with lanes.lane(ONE):
            seen.append(f"{name} begins")
            await asyncio.sleep(0)
            seen.append(f"{name} ends")

    await asyncio.gather(turn("first"), turn("second"))

    assert seen == ["first begins", "first ends", "second begins", "second ends"]


async def test_chats_do_not_wait_for_each_other() -> None:
    """One person's slow connection is not another's."""
    lanes, other_was_here = Lanes(), asyncio.Event()

    async def slow() -> None:
        async with lanes.lane(ONE):
            await other_was_here.wait()

    async def quick() -> None:
        async with lanes.lane(TWO):
            other_was_here.set()

    await asyncio.wait_for(asyncio.gather(slow(), quick()), 5)


async def test_no_chat_is_remembered_after_its_turns() -> None:
    """A lock per chat would be a list of people."""
    lanes = Lanes()

    async with lanes.lane(ONE):
        assert len(lanes) == 1
    with pytest.raises(ZeroDivisionError):
        async with lanes.lane(TWO):
            raise ZeroDivisionError

    assert len(lanes) == 0


async def test_a_flood_in_one_chat_is_cut() -> None:
    """Memory does not grow with what one attacker sends (T36)."""
    lanes, gate, refused = Lanes(), asyncio.Event(), list[int]()

    async def turn(number: int) -> None:
        try:
            async with lanes.lane(ONE):
                await gate.wait()
        except Crowded:
            refused.append(number)

    turns = [asyncio.create_task(turn(number)) for number in range(WAITING + 5)]
    await asyncio.sleep(0)
    gate.set()
    await asyncio.gather(*turns)

    assert refused == [WAITING + 1, WAITING + 2, WAITING + 3, WAITING + 4]
    assert len(lanes) == 0


async def test_who_gives_up_takes_nobody_s_turn() -> None:
    """A turn that was dropped while it waited, or at the very moment it was called, lets the next one in."""
    lanes, gate = Lanes(), asyncio.Event()

    async def turn(name: str) -> str:
        async with lanes.lane(ONE):
            await gate.wait()
            return name

    first, dropped, called, last = (asyncio.create_task(turn(name)) for name in ("first", "dropped", "called", "last"))
    await asyncio.sleep(0)
    dropped.cancel()
    gate.set()
    await first
    called.cancel()

    assert await asyncio.wait_for(last, 5) == "last"
    assert len(lanes) == 0
