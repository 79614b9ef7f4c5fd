"""`python -m tests.benchmarks`: every bot in every mode, in one run, in one table."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.loop import run
from tests.benchmarks.bots import BOTS, PAIR, Bot
from tests.benchmarks.dead_links import dead_links
from tests.benchmarks.flood import limit
from tests.benchmarks.matching import matching
from tests.benchmarks.measuring import measured
from tests.benchmarks.micro import micro_costs
from tests.benchmarks.process import ended_by_signal
from tests.benchmarks.starting import Start, start_up
from tests.benchmarks.table import of_bots, of_figures, of_ratios
from tests.benchmarks.wrong_codes import wrong_codes

console = Console(highlight=False, width=170)


def main(
    seconds: Annotated[float, typer.Option(help="Length of one round.")] = 2.0,
    rounds: Annotated[int, typer.Option(help="Rounds of each bot; medians are shown.")] = 7,
    chats: Annotated[int, typer.Option(help="People who tap at the same time.")] = 16,
    only: Annotated[
        list[str] | None, typer.Option(help="Bots with this in their name and mode, and nothing else.")
    ] = None,
) -> None:
    """Measure all bots, start-up and the parts of a tap; with --only, just these bots."""
    bots = [bot for bot in (*BOTS, *PAIR) if not only or any(part.lower() in bot.title.lower() for part in only)]
    for bot in bots:
        if not bot.is_installed:
            console.print(f"{bot.title} is left out: {bot.module} is not installed.")
    run(_bots([bot for bot in bots if bot.is_installed], chats, seconds, rounds))
    if not only:
        run(_alone(seconds))


async def _bots(bots: list[Bot], chats: int, seconds: float, rounds: int) -> None:
    with ended_by_signal(), tempfile.TemporaryDirectory() as folder, console.status("") as status:
        summaries = await measured(bots, Path(folder), chats, seconds, rounds, status.update)
    console.print(of_bots(summaries))
    console.print(of_ratios(summaries))


async def _alone(seconds: float) -> None:
    """What is measured without people."""
    with ended_by_signal(), tempfile.TemporaryDirectory() as folder:
        plain, lean, whole = await start_up(Path(folder))
    figures = (
        *_of_start("import aiogram", plain),
        *_of_start("aiogram as we import it", lean),
        *_of_start("all", whole),
    )
    console.print(of_figures("Start-up in a fresh interpreter", "figure", figures, digits=2))
    console.print(of_figures("Parts of a tap", "µs", micro_costs()))
    console.print(of_figures("Lists of services, ten thousand in one country", "figure", matching(), digits=2))
    console.print(of_figures("Links that open nothing any more", "figure", dead_links(), digits=2))
    console.print(of_figures("Codes that open nothing", "figure", await wrong_codes(), digits=2))
    console.print(f"The server itself takes {await limit(seconds):.0f} requests a second on its core.")


def _of_start(what: str, start: Start) -> tuple[tuple[str, float], ...]:
    return (
        (f"{what}: seconds", start.seconds),
        (f"{what}: seconds of all cores", start.cpu),
        (f"{what}: MiB", start.memory),
    )


if __name__ == "__main__":
    typer.run(main)
