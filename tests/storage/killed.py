"""A process that is killed at a place of a step: `python -m tests.storage.killed URL STEP PLACE`.

PLACE is the number of a statement that writes, after which it ends, or `commit`: before that is asked for. The ticket
stands in the environment.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.desks import Desks
from storage.engine import open_engine
from storage.notes import Notes
from tests.storage.notes_made import NOW, A

WRITES: Final = ("INSERT", "UPDATE", "DELETE")
STEPS: Final[Mapping[str, Callable[[AsyncEngine, bytes], Awaitable[object]]]] = {
    "open": lambda engine, ticket: Notes(engine).open(A, ticket, NOW),
    "answer": lambda engine, ticket: Notes(engine).answer(A, ticket, bytes(1024), NOW),
    "look": lambda engine, ticket: Notes(engine).look(ticket, NOW),
    "take back": lambda engine, ticket: Notes(engine).take_back(ticket, NOW),
    "revoke": lambda engine, _: Desks(engine).revoke(A, "f" * 64, NOW[:10], NOW),
}


def end(*_: object) -> None:
    """As the kernel ends it: nothing is closed, rolled back or said."""
    os.kill(os.getpid(), signal.SIGKILL)


def main(url: str, step: str, place: str) -> None:
    engine, written = open_engine(url), list[str]()

    def watch(*about: object) -> None:
        if str(about[2]).startswith(WRITES):
            written.append(place)
        if place.isdigit() and len(written) == int(place):
            end()

    def ends(*_: object) -> None:
        if written:
            end()

    event.listen(engine.sync_engine, "after_cursor_execute", watch)
    event.listen(engine.sync_engine, "commit", ends)
    asyncio.run(STEPS[step](engine, bytes.fromhex(os.environ["TICKET"])))  # type: ignore[arg-type]  # each is a coroutine


if __name__ == "__main__":
    main(*sys.argv[1:])
