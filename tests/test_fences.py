"""What the system may keep of the process's memory, and what is left of an error that nobody expected."""

import subprocess
import sys

import pytest

from bot.content import ROOT

PROGRAM = """
import asyncio, resource, threading
from pathlib import Path
from bot.fences import fence_loop, fence_surprises, raise_fences
from bot.log import set_up_logging

set_up_logging("INFO")
raise_fences()
fence_surprises()
print("core", resource.getrlimit(resource.RLIMIT_CORE))
{then}
"""


def ran(then: str) -> str:
    """What a process with these fences says, on both of its outputs."""
    code = PROGRAM.format(then=then)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=30, check=False
    )
    return done.stdout + done.stderr


def test_no_core_is_dumped() -> None:
    """Not by the limit, and on Linux not by the process itself (T21)."""
    said = ran("import ctypes; print('dumpable', ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))")

    assert "core (0, 0)" in said
    assert "dumpable 0" in said
    assert "fences." in said


@pytest.mark.parametrize(
    "then",
    [
        "raise ValueError('Canary')",
        "threading.Thread(target=lambda: int('Canary')).start()",
        "class Gone:\n    def __del__(self): raise ValueError('Canary')\ndel Gone",
        "def broken():\n    words = 'Canary'\n    raise ValueError(words)\nbroken()",
    ],
)
def test_an_error_that_nobody_catches_leaves_its_kind_alone(then: str) -> None:
    """No text, no values, no lines of code (T29)."""
    said = ran(then.replace("del Gone", "Gone()"))

    assert "program.surprised kind=ValueError" in said
    assert "Canary" not in said
    assert "Traceback" not in said


def test_a_task_that_nobody_waits_for_leaves_its_kind_alone() -> None:
    """The loop would print the task with its values."""
    said = ran(
        "async def main():\n"
        "    fence_loop(asyncio.get_running_loop())\n"
        "    asyncio.get_running_loop().call_soon(lambda: int('Canary'))\n"
        "    await asyncio.sleep(0.01)\n"
        "asyncio.run(main(), debug=True)"
    )

    assert "program.surprised kind=ValueError" in said
    assert "Canary" not in said
