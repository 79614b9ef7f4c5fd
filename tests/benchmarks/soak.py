"""`python -m tests.benchmarks.soak`: a million taps by a hundred thousand people, and what memory does meanwhile.

Every person taps the same number of times, the last time on Leave.
"""

import gc
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.table import Table

from bot.loop import run
from tests.benchmarks.bots import LINKS, POLLING, REPLY, RUN, WAYMARK, Bot
from tests.benchmarks.crowd import Plan
from tests.benchmarks.process import ended_by_signal, pinned, running, until

CHATS: Final = 64
"""People at the same time."""
STEP: Final = 50
"""Looks at the memory: every 2 %."""
SETTLED: Final = 0.1
"""The part of all taps after which memory has to stay."""
LONGEST: Final = 7200.0
"""Seconds for one step."""

console = Console(highlight=False)


@dataclass(frozen=True, slots=True)
class Look:
    """Resident memory in MiB after so many taps by so many people."""

    taps: int
    people: int
    memory: float


def flatness(looks: tuple[Look, ...]) -> float:
    """The most memory over the least, after the first tenth of the taps."""
    last = looks[-1].taps
    late = [look.memory for look in looks if look.taps >= last * SETTLED]
    return max(late) / min(late)


async def soak(
    folder: Path, taps: int, people: int, *, by_webhook: bool, said: Callable[[Look], None] = lambda _: None
) -> tuple[Look, ...]:
    """The looks, the first one when the bot had started."""
    each = max(2, taps // people)
    plan = Plan(min(CHATS, people), LINKS, each, leaves=True, people=people)
    looks = []
    async with running(Bot(WAYMARK, REPLY if by_webhook else POLLING, RUN), folder, plan) as one:
        crowd, tapped = one.server.crowd, 0
        looks.append(Look(0, 0, one.at_start))
        with pinned():
            gc.freeze()
            crowd.begin()
            for step in range(1, STEP + 1):
                aim = people * each * step // STEP - tapped
                await until(lambda aim=aim: crowd.seen.taps >= aim or crowd.at_rest, "the soak stands still", LONGEST)  # type: ignore[misc]  # the default binds the aim of this step
                tapped += crowd.looked().taps
                looks.append(Look(tapped, crowd.people, one.resident))
                said(looks[-1])
            gc.unfreeze()
    return tuple(looks)


def main(
    taps: Annotated[int, typer.Option(help="Taps of all people together.")] = 1_000_000,
    people: Annotated[int, typer.Option(help="People, each with the same number of taps.")] = 100_000,
    webhook: Annotated[bool, typer.Option(help="By webhook instead of polling.")] = False,
) -> None:
    """Let all these people tap on one real process, and look at its memory fifty times."""
    run(_printed(taps, people, by_webhook=webhook))


async def _printed(taps: int, people: int, *, by_webhook: bool) -> None:
    with ended_by_signal(), tempfile.TemporaryDirectory() as folder, console.status("") as status:
        looks = await soak(
            Path(folder), taps, people, by_webhook=by_webhook,
            said=lambda look: status.update(f"{look.taps} taps, {look.memory:.0f} MiB"),
        )  # fmt: skip
    table = Table("taps", "people", "MiB", title="Resident memory of one process", title_justify="left")
    for look in looks:
        table.add_row(str(look.taps), str(look.people), f"{look.memory:.1f}")
    console.print(table)
    console.print(f"Most over least after the first tenth: {flatness(looks):.3f}")


if __name__ == "__main__":
    typer.run(main)
