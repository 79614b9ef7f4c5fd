"""Rounds of all bots, interleaved, so that whatever else the machine does meets all of them alike."""

import asyncio
import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path

from tests.benchmarks.bots import Bot
from tests.benchmarks.process import Running, pinned, running
from tests.benchmarks.summary import Round, Summary


async def measured(  # noqa: PLR0917  # each is a setting of the command
    bots: Sequence[Bot],
    folder: Path,
    chats: int,
    seconds: float,
    rounds: int,
    said: Callable[[str], None] = lambda _: None,
) -> tuple[Summary, ...]:
    """Start all bots, let each play a round in turn, again and again, and sum up."""
    async with AsyncExitStack() as stack:
        said(f"Starting {len(bots)} bots")
        async with asyncio.TaskGroup() as group:
            entering = [
                group.create_task(stack.enter_async_context(running(bot, folder, bot.plan(chats)))) for bot in bots
            ]
        started = [task.result() for task in entering]
        with pinned(), _swept():
            for one in started:
                await one.warm(seconds)
            played: list[list[Round]] = [[] for _ in bots]
            for number in range(rounds):
                said(f"Round {number + 1} of {rounds}")
                for one, own in zip(started, played, strict=True):
                    own.append(await one.round(seconds))
        return tuple(_summary(one, own) for one, own in zip(started, played, strict=True))


def _summary(one: Running, rounds: list[Round]) -> Summary:
    return Summary(one.bot, tuple(rounds), one.at_start, one.resident)


@contextmanager
def _swept() -> Iterator[None]:
    """Garbage is not looked for in what is there already, so that the crowd does not stand still for it."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
