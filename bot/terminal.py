"""What commands share at a terminal: plain lines, progress on long work, and a question before anything is written."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from rich.console import Console


def console() -> "Console":
    """Lines without colours of their own and without markup; into a file or another program they are not broken."""
    from rich.console import Console  # noqa: PLC0415  # a bot on Telegram shows nothing at a terminal, and `check` is plain

    return Console(highlight=False, markup=False, soft_wrap=not sys.stdout.isatty())


@contextmanager
def progress(what: str, total: int | None = None) -> Iterator[Callable[[], None]]:
    """While inside, a terminal shows how far the work is; what is given is called for each piece of it."""
    from rich.progress import Progress  # noqa: PLC0415  # only long work at a terminal needs it

    with Progress(transient=True, disable=not sys.stdout.isatty()) as shown:
        task = shown.add_task(what, total=total)
        yield lambda: shown.advance(task)


def agreed(out: "Console", question: str, *, yes: bool) -> bool:
    """Whether somebody says yes, beforehand or at a terminal; where there is none, the way to say it is told."""
    if yes:
        return True
    if not sys.stdin.isatty():
        out.print("Not at a terminal: give --yes for this.")
        return False
    return typer.confirm(question)
