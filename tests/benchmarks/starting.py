"""What our own start-up costs beyond `import aiogram`, and beyond aiogram as we import it, in fresh interpreters."""

import asyncio
import json
import os
import sys
import time
from dataclasses import astuple, dataclass
from pathlib import Path
from statistics import median
from typing import Final

import psutil

from bot.content import ROOT
from tests.benchmarks.bots import POLLING, RUN, WAYMARK, Bot
from tests.benchmarks.crowd import Plan
from tests.benchmarks.loadserver import LoadServer
from tests.benchmarks.process import MIB, START, process_of, settled, spent, until

TIMES: Final = 5
OURS: Final = Bot(WAYMARK, POLLING, RUN)
PLAIN: Final = "import aiogram"
LEAN: Final = "from bot.telegram.models import import_aiogram; import_aiogram()"
IMPORT: Final = """
import json, time, psutil
{}
print(json.dumps([time.time(), time.process_time(), psutil.Process().memory_info().rss]))
"""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds until a point, those of all cores with processes that helped, and MiB when everything is there."""

    seconds: float
    cpu: float
    memory: float


async def start_up(folder: Path, times: int = TIMES) -> tuple[Start, Start, Start]:
    """Medians over several starts: until aiogram is imported, the same as we import it, and until the first call."""
    plain, lean, whole = [], [], []
    for _ in range(times):
        plain.append(await _import(PLAIN))
        lean.append(await _import(LEAN))
        whole.append(await _start(folder))
    return _median(plain), _median(lean), _median(whole)


async def _import(how: str) -> Start:
    begun = time.time()
    own = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", IMPORT.format(how), env=own, stdout=asyncio.subprocess.PIPE
    )
    said, _ = await process.communicate()
    ended, cpu, memory = json.loads(said)
    return Start(ended - begun, cpu, memory / MIB)


async def _start(folder: Path) -> Start:
    async with LoadServer(Plan()) as server:
        begun = time.perf_counter()
        async with process_of(OURS, server, folder) as process:
            known = psutil.Process(process.pid)
            await until(lambda: bool(server.calls), "did not start", START)
            # Content is read by a process of its own, which has ended by now.
            seconds, cpu = time.perf_counter() - begun, spent(known) + _of_children(known)
            await settled(server)
            return Start(seconds, cpu, known.memory_info().rss / MIB)


def _of_children(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.children_user + times.children_system)


def _median(starts: list[Start]) -> Start:
    return Start(*(median(figures) for figures in zip(*map(astuple, starts), strict=True)))
