"""The program as an operator starts it: a process of its own, in a folder of its own."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import psutil

from bot.content import ROOT
from tests.botapi.server import TOKEN, BotApiServer

RUN = ("-m", "bot", "run")
LOOKS = 3
MOMENT = 0.01


class Process:
    """A running bot, and what it has said."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.said = ""

    @property
    def pid(self) -> int:
        """Its number in the system."""
        return self._process.pid

    async def until(self, words: str) -> None:
        """Wait until it says this."""
        assert self._process.stdout is not None
        async with asyncio.timeout(30):
            while words not in self.said:
                line = await self._process.stdout.readline()
                assert line, f"it ended: {self.said}"
                self.said += line.decode()

    async def ends(self, *, by: signal.Signals | None = None) -> int:
        """Wait for the end, after a signal; returns the exit code."""
        if by:
            self._process.send_signal(by)
        async with asyncio.timeout(30):
            rest, _ = await self._process.communicate()
        self.said += rest.decode()
        return int(self._process.returncode or 0)


async def at_rest(pid: int) -> None:
    """The process sleeps, at several looks: it waits for something from outside, however slow the machine is."""
    looks = 0
    while looks < LOOKS and psutil.pid_exists(pid):
        with suppress(psutil.NoSuchProcess):
            looks = looks + 1 if psutil.Process(pid).status() != psutil.STATUS_RUNNING else 0
        await asyncio.sleep(MOMENT)


@asynccontextmanager
async def running(
    server: BotApiServer, folder: Path, *before: str, program: Sequence[str] = RUN, **settings: str
) -> AsyncIterator[Process]:
    """The bot with the settings of the README, in this folder. `before` stands before the interpreter, as `prlimit`."""
    known = {"BOT_TOKEN": TOKEN, "BOT_API_URL": server.url, "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    process = await asyncio.create_subprocess_exec(
        *before,
        sys.executable,
        *program,
        cwd=folder,
        env=known | settings,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    without = server.idle

    async def idle() -> None:
        await without()
        await at_rest(process.pid)

    server.idle = idle
    try:
        yield Process(process)
    finally:
        server.idle = without
        if process.returncode is None:
            process.kill()
            await process.wait()


async def reader_of(pid: int) -> psutil.Process:
    """The process beside the bot that reads content."""
    async with asyncio.timeout(30):
        while True:
            found = [one for one in psutil.Process(pid).children() if "bot.reader" in one.cmdline()]
            if found:
                return found[0]
            await asyncio.sleep(0.001)
