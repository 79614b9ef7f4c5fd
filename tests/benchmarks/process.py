"""A bot as processes of its own, with a server and a crowd that belong to it alone."""

import asyncio
import os
import secrets
import signal
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Final

import psutil

from bot.content import ROOT
from tests.benchmarks.bots import POLLING, Bot
from tests.benchmarks.crowd import NeverAnswered, Plan
from tests.benchmarks.loadserver import TOKEN, LoadServer
from tests.benchmarks.summary import Round

CROWD_CORE: Final = 1
"""The core of the server and the crowd; what is measured has core 0."""
SECRET: Final = "a-secret-of-the-benchmarks"
START: Final = 240.0
"""Seconds for a bot to start."""
END: Final = 60.0
"""Seconds for the last taps to be answered, and for a bot to end."""
QUIET: Final = 0.3
"""Seconds without a call after which a bot has started whole."""
MIB: Final = 2**20
FEWEST_TAPS: Final = 2
"""In a round: one tap alone has no percentiles."""
LAST_WORDS: Final = 500
PORTS: Final = range(15_000, 32_000)
"""Below those that Linux gives out by itself (ip_local_port_range)."""


class Running:
    """A bot that runs, with the people who tap. `at_start` is the resident memory before anybody came, in MiB."""

    def __init__(self, bot: Bot, server: LoadServer, processes: tuple[psutil.Process, ...]) -> None:
        self.bot = bot
        self.server = server
        self._processes = processes
        self.at_start = self.resident

    @property
    def resident(self) -> float:
        """Resident memory in MiB, of all its processes together."""
        return float(sum(process.memory_info().rss for process in self._processes)) / MIB

    @property
    def cpu(self) -> float:
        """Seconds of CPU that its processes have spent."""
        return sum(spent(process) for process in self._processes)

    async def warm(self, seconds: float) -> None:
        """Let people tap without looking."""
        self.server.crowd.begin()
        await asyncio.sleep(seconds)
        await self.rested()

    async def round(self, seconds: float) -> Round:
        """Let people tap for so long, and until there is something to count.

        NeverAnswered if a tap stays without its answer or its screen.
        """
        server, loop, this = self.server, asyncio.get_running_loop(), psutil.Process()
        server.calls.clear()
        server.replies.clear()
        server.crowd.looked()
        cpu, own, begun = self.cpu, spent(this), loop.time()
        server.crowd.begin()
        await asyncio.sleep(seconds)
        await until(
            lambda: server.crowd.seen.taps >= FEWEST_TAPS and self.cpu > cpu,
            f"{self.bot.title}: nothing could be counted",
        )
        took, cpu, own = loop.time() - begun, self.cpu - cpu, spent(this) - own
        seen = server.crowd.looked()
        await self.rested()
        return Round(
            seconds=took,
            taps=seen.taps,
            times=tuple(seen.times),
            all_taps=seen.taps + server.crowd.looked().taps,
            calls=dict(server.calls),
            replies=dict(server.replies),
            cpu=cpu,
            crowd=own / took,
        )

    async def rested(self) -> None:
        """Wait until everybody was answered."""
        crowd = self.server.crowd
        crowd.rest()
        await until(lambda: crowd.at_rest, f"{self.bot.title}: a tap was never answered")

    def settle_on(self, cores: frozenset[int]) -> None:
        """Keep all its threads on these cores."""
        for process in self._processes:
            for thread in process.threads():
                pin(thread.id, cores)


async def until(holds: Callable[[], bool], otherwise: str, seconds: float = END) -> None:
    """Wait until this holds; NeverAnswered with these words if it does not."""
    try:
        async with asyncio.timeout(seconds):
            while not holds():  # noqa: ASYNC110  # counters that nobody announces, so that counting costs nothing
                await asyncio.sleep(0.01)
    except TimeoutError:
        raise NeverAnswered(otherwise) from None


@asynccontextmanager
async def running(bot: Bot, folder: Path, plan: Plan) -> AsyncIterator[Running]:
    """The bot, started whole, with a screen in every chat."""
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(LoadServer(plan))
        started = [await stack.enter_async_context(process_of(bot, server, folder)) for _ in range(bot.processes)]
        webhooks = 0 if bot.mode == POLLING else bot.processes

        def is_there() -> bool:
            if any(process.returncode is not None for process in started):
                raise NeverAnswered(f"{bot.title}: ended at its start: {log_of(bot, folder).read_text()[-LAST_WORDS:]}")
            return server.is_asked and len(server.addresses) == webhooks

        await until(is_there, f"{bot.title}: did not start", START)
        await settled(server)
        found = Running(bot, server, tuple(psutil.Process(process.pid) for process in started))
        found.settle_on(bot.cores)
        server.crowd.come()
        await found.rested()
        yield found


async def settled(server: LoadServer) -> None:
    """Wait until the bot makes no more calls to set itself up."""
    before = -1
    while server.calls.total() != before:
        before = server.calls.total()
        await asyncio.sleep(QUIET)


@asynccontextmanager
async def process_of(bot: Bot, server: LoadServer, folder: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """One process of the bot, told where the server is; ended by SIGTERM, as an operator ends it."""
    own = {"BOT_TOKEN": TOKEN, "BOT_API_URL": server.url, "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    listen = f"127.0.0.1:{_free_port()}"
    if bot.mode != POLLING:
        own |= {"BOT_LISTEN": listen, "BOT_WEBHOOK_URL": f"http://{listen}/hook", "BOT_WEBHOOK_SECRET": SECRET}
    with log_of(bot, folder).open("ab") as log:
        process = await asyncio.create_subprocess_exec(*bot.command, cwd=folder, env=own, stdout=log, stderr=log)
    pin(process.pid, frozenset(range(os.cpu_count() or 1)))
    try:
        yield process
    finally:
        await _ended(process)


async def _ended(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
    try:
        async with asyncio.timeout(END):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


def log_of(bot: Bot, folder: Path) -> Path:
    """The file with what a bot said."""
    return folder / f"{bot.title}.log"


def _free_port() -> int:
    """A port that nobody uses, of those that the system gives to nobody: it stays free until the bot takes it."""
    while True:
        port = secrets.choice(PORTS)
        with socket.socket() as taken:
            try:
                taken.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


def pin(thread: int, cores: frozenset[int]) -> None:
    """Keep a thread on these cores, where the system can and has them; 0 is this one."""
    if hasattr(os, "sched_setaffinity") and cores <= set(range(os.cpu_count() or 1)):
        os.sched_setaffinity(thread, cores)


@contextmanager
def ended_by_signal() -> Iterator[None]:
    """SIGTERM ends what goes on inside in an orderly way, so that no process is left behind."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    assert task is not None
    loop.add_signal_handler(signal.SIGTERM, task.cancel)
    try:
        yield
    except asyncio.CancelledError:
        raise SystemExit(128 + signal.SIGTERM) from None
    finally:
        loop.remove_signal_handler(signal.SIGTERM)


@contextmanager
def pinned() -> Iterator[None]:
    """The thread of server and crowd keeps to its core while inside."""
    before = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else frozenset()
    pin(0, frozenset({CROWD_CORE}))
    try:
        yield
    finally:
        if before:
            os.sched_setaffinity(0, before)


def spent(process: psutil.Process) -> float:
    """Seconds of CPU that a process has spent."""
    times = process.cpu_times()
    return float(times.user + times.system)
