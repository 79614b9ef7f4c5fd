"""Two folders and one clock: of the operator, and of a service that reads notes."""

import asyncio
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from bot.content import ROOT, Content
from flows.ids import LanguageCode
from tests.privacy.databases import Database
from tests.privacy.runs import Grounds

SERVICE = "ro-pr-1"
ARABIC = LanguageCode("ar")
HOUR = 3600


@dataclass(frozen=True, slots=True)
class World:
    """Two folders: of the operator with its database, of the service with its key; and one clock for all programs."""

    grounds: Grounds
    office: Path
    clock: Path
    database: Database
    content: Content

    def program(self, *arguments: str) -> tuple[str, ...]:
        return ("-m", "tests.sealed.shifted", str(self.clock), *arguments)

    def strikes(self) -> None:
        """The next full hour comes."""
        self.clock.write_text(str(float(self.clock.read_text()) + HOUR - self.now() % HOUR + 1))

    def now(self) -> float:
        return time.time() + float(self.clock.read_text())

    async def gives(self, folder: Path, *arguments: str, typed: str = "") -> str:
        """A command that ends by itself."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, *self.program(*arguments), cwd=folder, env=self._environment(folder),
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        said, _ = await process.communicate(typed.encode())
        assert process.returncode == 0, said.decode()
        return said.decode()

    def _environment(self, folder: Path) -> dict[str, str]:
        given = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "TZ": "Europe/Bucharest"}
        return {**given, **self.grounds.settings, **(self.database.settings if folder == self.grounds.start else {})}

    def words(self, message: str, attribute: str = "") -> str:
        return self.content.catalogues[ARABIC].words(message, attribute)
