"""The substitute for a container: the entry point of the image, as its user, on a file system that takes no writing."""

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.botapi.server import TOKEN, BotApiServer
from tests.deploy.dockerfile import Dockerfile
from tests.deploy.installed import Installed
from tests.process import Process

IS_ROOT = os.geteuid() == 0
NO_NEW_CODE = "import ctypes, os, sys; ctypes.CDLL(None).prctl(65, 1, 0, 0, 0); os.execvp(sys.argv[1], sys.argv[1:])"
"""PR_SET_MDWE: memory never becomes executable, as under MemoryDenyWriteExecute=. Before Linux 6.3 without effect."""
ONLY_DATA = 'mount --bind "$1" "$1"; mount -o remount,bind,ro /; cd "$1"; shift; exec "$@"'
"""In a mount namespace: only the first argument can be written to."""


@dataclass(frozen=True, slots=True)
class Place:
    """The installed program, and the folder that stands for `/data`."""

    installed: Installed
    data: Path

    def environment(self) -> dict[str, str]:
        """That of the image, where its paths are other ones here."""
        return Dockerfile.read().environment() | {
            "PATH": os.environ["PATH"],
            "HOME": str(self.data),
            **self.installed.environment(),
        }

    def command(self, *words: str) -> tuple[str, ...]:
        """These words, started as in the container: not as root, and nothing outside the data can be written to."""
        inner = (*as_the_user(), *words)
        alone = ("unshare", "--mount", "--", "sh", "-ec", ONLY_DATA, "sh", str(self.data)) if can_unshare() else ()
        return (sys.executable, "-c", NO_NEW_CODE, *alone, *inner)

    def entry_point(self) -> tuple[str, ...]:
        """ENTRYPOINT and CMD, with the interpreter of this machine."""
        python, *rest = (*Dockerfile.read().words("ENTRYPOINT"), *Dockerfile.read().words("CMD"))
        assert python == "python"
        return (str(self.installed.python), *rest)


def user() -> int:
    """The number of the image's user."""
    return int(Dockerfile.read().last("USER").partition(":")[0])


def as_the_user() -> tuple[str, ...]:
    """Become the user of the image without any capability, if that is ours to decide."""
    if not IS_ROOT:
        return ()
    number = str(user())
    rights = ("--clear-groups", "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all")
    return ("setpriv", f"--reuid={number}", f"--regid={number}", *rights)


@cache
def can_unshare() -> bool:
    """Whether this machine lets us take a view of the file system of our own, with nothing to write to."""
    if not IS_ROOT or not shutil.which("unshare"):
        return False
    trial = ("unshare", "--mount", "--", "sh", "-ec", ONLY_DATA, "sh", "/mnt", "true")
    return subprocess.run(trial, check=False, capture_output=True).returncode == 0


@asynccontextmanager
async def confined(server: BotApiServer, place: Place, **settings: str) -> AsyncIterator[Process]:
    """The program of the image, answering at this Bot API server."""
    known = {"BOT_TOKEN": TOKEN, "BOT_API_URL": server.url}
    process = await asyncio.create_subprocess_exec(
        *place.command(*place.entry_point()),
        cwd=place.data,
        env=place.environment() | known | settings,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield Process(process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
