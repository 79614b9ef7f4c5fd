"""Calls go out no faster than Telegram takes them, and the urgent ones first."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.telegram.incoming import ChatId
from bot.telegram.pace import Line, Pace, Slots

ONE, TWO = ChatId(1), ChatId(2)


@asynccontextmanager
async def held(slots: Slots) -> AsyncIterator[None]:
    """One call on its way."""
    await slots.enter(urgent=False)
    try:
        yield
    finally:
        slots.leave()


async def in_order(line: list[str], name: str, pace: Pace, chat: ChatId, *, urgent: bool = False) -> None:
    await pace.message(chat, urgent=urgent)
    line.append(name)


async def test_the_urgent_go_first() -> None:
    """Whoever is in danger does not wait behind those who are not."""
    pace, sent = Pace(overall=50, apart=0), list[str]()
    for _ in range(50):
        await pace.message(ONE, urgent=False)

    await asyncio.gather(
        in_order(sent, "one", pace, ONE),
        in_order(sent, "two", pace, ONE),
        in_order(sent, "danger", pace, TWO, urgent=True),
    )

    assert sent == ["danger", "one", "two"]


async def test_no_more_than_thirty_a_second_go_out() -> None:
    """The thirty-first waits for its share of a second."""
    loop, pace = asyncio.get_running_loop(), Pace(apart=0)
    began = loop.time()

    for number in range(33):
        await pace.message(ChatId(number), urgent=False)

    assert loop.time() - began >= 3 / 30


async def test_one_chat_gets_one_message_a_second() -> None:
    """Others do not wait for it."""
    loop, pace = asyncio.get_running_loop(), Pace(apart=0.2)
    sent: list[str] = []
    began = loop.time()

    await asyncio.gather(
        in_order(sent, "one", pace, ONE), in_order(sent, "again", pace, ONE), in_order(sent, "two", pace, TWO)
    )

    assert sent == ["one", "two", "again"]
    assert loop.time() - began >= 0.2


async def test_no_chat_is_remembered_when_its_second_is_over() -> None:
    """What is kept is gone by itself."""
    pace = Pace(apart=0.01)
    await pace.message(ONE, urgent=False)
    assert len(pace) == 1

    await asyncio.sleep(0.05)

    assert len(pace) == 0


async def test_who_gives_up_takes_nobody_s_place() -> None:
    """A turn that was dropped while it waited leaves its slot to the next."""
    slots, done = Slots(1), asyncio.Event()

    async def holds() -> None:
        async with held(slots):
            await done.wait()

    async def passes() -> str:
        async with held(slots):
            return "through"

    holder = asyncio.create_task(holds())
    await asyncio.sleep(0)
    given_up, waiting = asyncio.create_task(passes()), asyncio.create_task(passes())
    await asyncio.sleep(0)
    given_up.cancel()
    done.set()
    await holder

    assert await asyncio.wait_for(waiting, 5) == "through"
    assert await asyncio.wait_for(passes(), 5) == "through"


async def test_a_place_that_was_given_to_one_who_left_goes_on() -> None:
    """Called and cancelled in the same moment: nobody's place is lost."""
    lost: list[bool] = []
    line = Line(lambda: lost.append(True))
    waiting = asyncio.create_task(line.wait(urgent=False))
    await asyncio.sleep(0)

    line.call()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting

    assert lost == [True]
    assert not line.call()
