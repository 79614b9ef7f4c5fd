"""What the checks find, looked for beside the browser door: it opens at once, and findings come when they are there."""

import asyncio
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE
from dataclasses import dataclass

from bot.content import ROOT
from flows.finding import Finding


@dataclass(slots=True)
class Report:
    """The findings; `is_whole` says whether all of them are there."""

    findings: tuple[Finding, ...] = ()
    is_whole: bool = False

    async def look(self) -> None:
        """Ask `check` in a process of its own, whose seconds no page waits for."""
        command = (sys.executable, "-m", "bot", "check", "--format", "json")
        check = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE, stderr=DEVNULL)
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
