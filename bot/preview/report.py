"""What the checks find, looked for beside the browser door: it opens at once, and findings come when they are there."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bot.content import ROOT
from flows.finding import Finding


@dataclass(slots=True)
class Report:
    """The findings; `is_whole` says whether all of them are there. `refused` gives what keeps content from sight."""

    findings: tuple[Finding, ...] = ()
    is_whole: bool = False
    refused: Callable[[], tuple[Finding, ...]] = tuple

    async def look_again(self, root: Callable[[], Path], renewed: asyncio.Event) -> None:
        """Look now and whenever content was `renewed`, below the folder from which it then is."""
        while True:
            renewed.clear()
            with suppress(OSError, ValueError):
                await self.look(root())
            await renewed.wait()

    async def look(self, root: Path = ROOT) -> None:
        """Ask `check` in a process of its own, whose seconds no page waits for."""
        self.is_whole = False
        command = (sys.executable, "-m", "bot", "check", "--format", "json")
        own = {**os.environ, "CONTENT": str(root)}
        check = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=own, stdout=PIPE, stderr=DEVNULL)
        try:
            answer, _ = await check.communicate()
        finally:
            if check.returncode is None:
                check.kill()
                await check.wait()
        self.findings = findings_in(answer)
        self.is_whole = True


def findings_in(answer: bytes) -> tuple[Finding, ...]:
    """The findings of `check --format json`."""
    names = ("file", "place", "rule", "text", "why", "mend")
    return tuple(Finding(*(found[name] for name in names)) for found in json.loads(answer))
