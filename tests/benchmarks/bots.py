"""The bots that are compared, and how each is started."""

import sys
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Final

from tests.benchmarks.crowd import Plan

RIVALS: Final = "tests.benchmarks.rivals."
POLLING: Final = "polling"
CALLS: Final = "webhook, calls"
REPLY: Final = "webhook, reply"
"""Updates by polling; by webhook with separate calls; by webhook with one of the two calls inside the response."""
CEILING: Final = "aiohttp alone"
BARE: Final = "bare aiogram"
DIALOG: Final = "aiogram_dialog"
PTB: Final = "python-telegram-bot"
WAYMARK: Final = "Waymark"
ONE: Final = "Waymark, 1 process, 2 cores"
TWO: Final = "Waymark, 2 processes, 2 cores"
OURS: Final = (WAYMARK, ONE, TWO)
LINKS: Final = tuple(f"en_{country}_home" for country in ("RO", "GB", "NG", "TH"))
LIFE: Final = 50
"""Taps of one person, fewer than a token bucket holds."""
BOT_CORES: Final = frozenset({0})
BOTH_CORES: Final = frozenset({0, 1})


@dataclass(frozen=True, slots=True)
class Bot:
    """One bot in one mode.

    `module` is what has to be installed. `knows` says that it keeps the dialogue of each chat, so that no other chat
    can go on with a screen.
    """

    name: str
    mode: str
    program: tuple[str, ...]
    module: str = "aiogram"
    knows: bool = False
    processes: int = 1
    cores: frozenset[int] = BOT_CORES

    @property
    def title(self) -> str:
        """Name and mode."""
        return f"{self.name} ({self.mode})"

    @property
    def command(self) -> tuple[str, ...]:
        """The command that starts it."""
        return (sys.executable, "-m", *self.program)

    @property
    def is_installed(self) -> bool:
        """Whether its library is there."""
        return find_spec(self.module) is not None

    def plan(self, chats: int) -> Plan:
        """How people come to it."""
        if self.name in OURS:
            # Each of two processes has as many people as one alone; what they are compared with has as many in all.
            return Plan(chats if self.name == WAYMARK else 2 * chats, LINKS, LIFE)
        return Plan(chats, taps=None if self.knows else LIFE)


RUN: Final = ("bot", "run")
BOTS: Final = (
    Bot(CEILING, POLLING, (f"{RIVALS}ceiling",), "aiohttp"),
    Bot(PTB, POLLING, (f"{RIVALS}ptb",), "telegram"),
    Bot(DIALOG, POLLING, (f"{RIVALS}dialog",), "aiogram_dialog", knows=True),
    Bot(WAYMARK, POLLING, RUN),
    Bot(BARE, POLLING, (f"{RIVALS}bare_aiogram",)),
    Bot(CEILING, CALLS, (f"{RIVALS}ceiling",), "aiohttp"),
    Bot(PTB, CALLS, (f"{RIVALS}ptb",), "telegram"),
    Bot(DIALOG, CALLS, (f"{RIVALS}dialog",), "aiogram_dialog", knows=True),
    Bot(BARE, CALLS, (f"{RIVALS}bare_aiogram",)),
    Bot(WAYMARK, REPLY, RUN),
    Bot(BARE, REPLY, (f"{RIVALS}bare_aiogram", "reply")),
    Bot(CEILING, REPLY, (f"{RIVALS}ceiling", "reply"), "aiohttp"),
)
"""In the order of a round: what is compared stands close together."""
PAIR: Final = (
    Bot(ONE, REPLY, RUN, cores=BOTH_CORES),
    Bot(TWO, REPLY, RUN, processes=2, cores=BOTH_CORES),
)
"""Several processes behind one webhook."""
