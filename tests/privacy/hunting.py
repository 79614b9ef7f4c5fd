"""One hunt: people walk through a run, the run ends in some way, and then everything that it left is looked through."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.clock import today
from bot.sealed.keys import make_keys
from bot.turns import Turns
from storage.desks import Desks
from storage.directory import Directory
from storage.engine import close_engine, open_engine
from tests.botapi.server import BotApiServer
from tests.privacy.databases import Database
from tests.privacy.needles import Needles, told
from tests.privacy.places import Kept, Surroundings, below, hunt
from tests.privacy.planted import plant
from tests.privacy.runs import BOT, Grounds, Served, keys, previewed, served
from tests.privacy.walk import TAKING, Walk


class Hunting:
    """Holds together what belongs to one hunt, and collects what was seen on the way."""

    def __init__(  # noqa: PLR0917  # what makes a hunt differ from another
        self, server: BotApiServer, turns: Turns, folders: Grounds, mode: str, database: Database, people: int
    ) -> None:
        self.server = server
        self.folders = folders
        self.mode = mode
        self.database = database
        self.walk = Walk(server, turns, plant(people))
        self._surroundings = Surroundings()
        self._seen: list[Kept] = []

    @asynccontextmanager
    async def served(self, *before: str, program: tuple[str, ...] = BOT) -> AsyncIterator[Served]:
        """A run; what it said is kept when it ended."""
        is_first = not self._seen
        if is_first:
            await self._takes_notes()
        async with served(self.server, self.folders, self.mode, self.database, *before, program=program) as run:
            if is_first:
                await run.process.until("directory.read")
            yield run
        self._seen.append(run.said())

    async def _takes_notes(self) -> None:
        """A service has put its key into the directory, so that people can send it notes."""
        engine = open_engine(self.database.settings.get("DATABASE_URL") or f"sqlite+aiosqlite:///{self._file}")
        await Directory(engine).prepare(lambda: self.walk.services)
        await Desks(engine).set_key(TAKING, make_keys(TAKING, today()).public.written)
        await close_engine(engine)

    @property
    def _file(self) -> Path:
        return self.folders.start / "waymark.db"

    async def looks(self, run: Served) -> None:
        """Keep what can be seen while people are being served."""
        self._seen.extend(await run.kept())
        self._seen.extend(below(self.folders.whole))

    async def finds(self) -> str:
        """All traces of anybody, wherever they were left; empty if there are none."""
        shown, needles = await asyncio.gather(
            previewed(self.server, self.folders, self.database), asyncio.to_thread(self._needles)
        )
        return told(hunt((*self.left(), *shown), needles))

    def told(self) -> str:
        """The same, without opening the browser door."""
        return told(hunt(self.left(), self._needles()))

    def left(self) -> Iterator[Kept]:
        """Everything that is there after the end, and that was seen before it."""
        yield from self._seen
        yield from below(self.folders.whole)
        yield from self._surroundings.changed()
        yield from self.database.kept()

    def _needles(self) -> Needles:
        return Needles(self.walk.carried, tuple(keys(self.database)))
