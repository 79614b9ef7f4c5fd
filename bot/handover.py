"""Content that another process read and checked (bot/reader.py), taken over in parts so small that no tap waits.

What reading needs, twice the room of what is kept, ends with that process.
"""

import asyncio
import io
import os
import pickle
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Final

from bot.content import ROOT, Content
from bot.errors import NotHandedOver, WrongSetting
from bot.garbage import no_search_for_garbage
from bot.settings import Settings
from flows.errors import BrokenContent
from flows.finding import Finding

PATIENCE: Final = 120.0
"""Seconds for reading and checking."""
REVIEWED: Final = "reviewed"
"""Asks for content of which only reviewed pages are served."""
RESTING: Final = "resting"
"""Asks for content at rest."""


async def hand_over(root: Path, *, only_reviewed: bool = False, at_rest: bool = False) -> Content:
    """The content below a folder. Raises BrokenContent with every finding, WrongSetting, or NotHandedOver."""
    async with being_read(root, only_reviewed=only_reviewed, at_rest=at_rest) as content:
        return await content()


@asynccontextmanager
async def being_read(
    root: Path, *, only_reviewed: bool = False, at_rest: bool = False
) -> AsyncIterator[Callable[[], Awaitable[Content]]]:
    """While inside, another process reads; what is given waits for it, and raises as `hand_over` does."""
    asked = (*((REVIEWED,) if only_reviewed else ()), *((RESTING,) if at_rest else ()))
    try:
        process = await _begun(root, asked)
    except OSError as failure:
        raise NotHandedOver from failure
    try:
        yield partial(_content, process.stdout)
    finally:
        # It is ended when nobody listens any more.
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _begun(root: Path, asked: tuple[str, ...]) -> asyncio.subprocess.Process:
    """The other process, which knows none of our secrets."""
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.reader", str(root), *asked),
        cwd=ROOT,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if name.lower() not in Settings.model_fields},
    )


async def _content(said: asyncio.StreamReader | None) -> Content:
    assert said is not None  # noqa: S101  # it was asked for
    try:
        async with asyncio.timeout(PATIENCE):
            last = await _joined(await said.read())
    except (TimeoutError, OSError, EOFError, pickle.UnpicklingError) as failure:
        raise NotHandedOver from failure
    if isinstance(last, WrongSetting):
        raise last
    if not isinstance(last, Content):
        raise BrokenContent(last)
    return last


async def _joined(said: bytes) -> Content | tuple[Finding, ...] | WrongSetting:
    """The last part: all content, made of those before, or what is wrong with it. The loop runs between two parts."""
    parts = pickle.Unpickler(io.BytesIO(said))  # noqa: S301  # our own process wrote it
    while True:
        with no_search_for_garbage():
            part = parts.load()
        if isinstance(part, Content | tuple | WrongSetting):
            return part
        await asyncio.sleep(0)
