"""Hears everything that is logged beside an update, at every level, and knows what a log may hold."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Self

from tests.hostile.judge import MARKS

EVENT: Final = re.compile(r"[a-z]+\.[a-z-]+(?: [a-z]+=[A-Za-z0-9_./-]+)*")
"""An event of the log: its name, and fields without spaces."""
ID: Final = re.compile(r"\d{7}")
"""No number that we log is as long; every id is."""

LISTENED: Final = ("waymark", "aiogram", "aiohttp", "asyncio")


class Ear(logging.Handler):
    """Counts what was said, and keeps what should not have been."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.heard = 0
        self.ours: set[str] = set()
        self.wrong: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """One line."""
        said = self.format(record)
        self.heard += 1
        is_ours = record.name == "waymark"
        if is_ours:
            self.ours.add(said.partition(" ")[0])
        if any(mark in said.casefold() for mark in MARKS) or ID.search(said) or (is_ours and not EVENT.fullmatch(said)):
            self.wrong.append(said[:200])

    @contextmanager
    def listening(self) -> Iterator[Self]:
        """While inside, all that could know an update says everything, and says it here alone."""
        loggers = [logging.getLogger(name) for name in LISTENED]
        before = [(logger, logger.level, logger.propagate) for logger in loggers]
        for logger in loggers:
            logger.setLevel(logging.DEBUG)
            logger.propagate = False
            logger.addHandler(self)
        try:
            yield self
        finally:
            for logger, level, propagate in before:
                logger.removeHandler(self)
                logger.setLevel(level)
                logger.propagate = propagate
