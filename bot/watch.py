"""Files of the content watched, so that a change is asked for as SIGHUP would ask for it (RELOAD=watch)."""

import asyncio
from pathlib import Path
from typing import Final

from bot.log import log_trouble

FOLDERS: Final = ("flows/pages", "flows/countries", "locales")
ENDINGS: Final = (".toml", ".ftl", ".txt")
QUIET: Final = 500
"""Milliseconds without a change that are waited for: an editor writes several files at once."""


async def watch(root: Path, asked: asyncio.Event) -> None:
    """Until it is cancelled, set `asked` when files of the content below `root` change."""
    from watchfiles import awatch  # noqa: PLC0415  # an extra that only those have who watch

    below = (root / folder for folder in FOLDERS)
    try:
        async for _ in awatch(*below, watch_filter=lambda _, file: file.endswith(ENDINGS), step=QUIET):
            asked.set()
    except OSError as error:
        log_trouble("content.unwatched", kind=type(error).__name__)
