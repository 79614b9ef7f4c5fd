"""Killed in the middle of a step, on SQLite and on PostgreSQL: all of it was done, or nothing."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from typing import Final

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.desks import Desks
from storage.directory import Directory
from storage.notes import Answering, FoundKind, Notes, Taken
from tests.storage.made import BARE
from tests.storage.notes_made import NOW, A, answer, answered, kept, opened

PLACES: Final = [
    *(("open", place) for place in ("1", "2", "commit")),
    *(("answer", place) for place in ("1", "2", "commit")),
    *(("look", place) for place in ("1", "commit")),
    *(("take back", place) for place in ("1", "commit")),
    *(("revoke", place) for place in ("1", "4", "commit")),
]
"""Each statement of a step that writes; of revoking, the first, one in the middle, and the end."""


def killed(url: str, step: str, place: str, ticket: bytes) -> None:
    """Do this in another process, which is killed at that place."""
    command = [sys.executable, "-m", "tests.storage.killed", url, step, place]
    done = subprocess.run(command, env={**os.environ, "TICKET": ticket.hex()}, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL


@pytest.mark.parametrize(("step", "place"), PLACES)
async def test_a_step_that_is_killed_was_never_begun(url: str, engine: AsyncEngine, step: str, place: str) -> None:
    """Never half a note, never two answers, never a key without its notes; and the step can be done again."""
    await Directory(engine).prepare(lambda: (replace(BARE, id=A, public_key="key"),))
    notes, desks = Notes(engine), Desks(engine)
    waits, open_, (done, sealed) = await kept(notes), await opened(notes), await answered(notes)
    ticket = {"answer": open_, "look": done}.get(step, waits).ticket
    await engine.dispose()

    killed(url, step, place, ticket)

    assert await notes.waiting(A, NOW) == (waits,)
    assert (await desks.public_key(A), await desks.revoked()) == ("key", frozenset())
    assert await notes.answer(A, open_.ticket, answer(), NOW) is Answering.KEPT
    assert (await notes.look(done.ticket, NOW)).sealed == sealed
    assert await notes.take_back(waits.ticket, NOW) is Taken.TAKEN
    assert (await notes.look(waits.ticket, NOW)).kind is FoundKind.NOTHING
