"""Content that another process read and checked (bot/reader.py), taken over in parts so small that no tap waits."""

import asyncio
import io
import os
import pickle
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from bot.checking import no_search_for_garbage
from bot.content import ROOT, Content
from bot.errors import NotHandedOver
from bot.settings import Settings
from flows.errors import BrokenContent
from flows.finding import Finding

PATIENCE: Final = 120.0
"""Seconds for reading and checking."""
REVIEWED: Final = "reviewed"
"""Asks for content of which only reviewed pages are served."""


async def hand_over(root: Path, *, only_reviewed: bool = False) -> Content:
    """The content below a folder. Raises BrokenContent with every finding, or NotHandedOver."""
    try:
        async with asyncio.timeout(PATIENCE), _reading(root, only_reviewed=only_reviewed) as said:
            last = await _joined(await said.read())
    except (TimeoutError, OSError, EOFError, pickle.UnpicklingError) as failure:
        raise NotHandedOver from failure
    if not isinstance(last, Content):
        raise BrokenContent(last)
    return last


async def _joined(said: bytes) -> Content | tuple[Finding, ...]:
    """The last part: all content, made of those before, or what is wrong with it. The loop runs between two parts."""
    parts = pickle.Unpickler(io.BytesIO(said))  # noqa: S301  # our own process wrote it
    while True:
        with no_search_for_garbage():
            part = parts.load()
        if isinstance(part, Content | tuple):
            return part
        await asyncio.sleep(0)


@asynccontextmanager
async def _reading(root: Path, *, only_reviewed: bool) -> AsyncIterator[asyncio.StreamReader]:
    """What the other process says, which knows none of our secrets. It is ended when nobody listens any more."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.reader", str(root), *((REVIEWED,) if only_reviewed else ())),
        cwd=ROOT,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if name.lower() not in Settings.model_fields},
    )
    assert process.stdout is not None  # noqa: S101  # it was asked for
    try:
        yield process.stdout
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
