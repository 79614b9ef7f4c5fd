"""A run of the program with folders of its own, by polling or behind a webhook."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import aiohttp

from tests.botapi.server import TOKEN, BotApiServer
from tests.privacy.databases import Database
from tests.privacy.places import Kept, below, of_process
from tests.process import Process, running

POLLING: Final = "polling"
WEBHOOK: Final = "webhook"
SECRET: Final = "Loopback_secret-for_the_hunt"
PATH: Final = "/door"
BOT: Final = ("-m", "bot", "run")
ASKED: Final = ("/healthz", "/readyz", "/metrics", "/", "/status", PATH)
SHOWN: Final = ("/", "/?page=feedback", "/?page=f-list&country=RO", "/?page=sys-error", "/directory", "/country/RO")


@dataclass(frozen=True, slots=True)
class Grounds:
    """All folders that a run knows of: where it starts, the one for short-lived files, and home."""

    whole: Path
    start: Path
    passing: Path
    home: Path

    @property
    def settings(self) -> dict[str, str]:
        """The settings that say so."""
        return {"TMPDIR": str(self.passing), "HOME": str(self.home)}

    def files(self) -> dict[str, int]:
        """Name and size of every file."""
        return {kept.name: len(kept.content) for kept in below(self.whole)}


def grounds(folder: Path) -> Grounds:
    """New ones."""
    made = Grounds(folder / "grounds", *(folder / "grounds" / name for name in ("start", "passing", "home")))
    for each in (made.start, made.passing, made.home):
        each.mkdir(parents=True)
    return made


class Served:
    """A program that answers people."""

    def __init__(self, process: Process, port: int) -> None:
        self.process = process
        self.port = port

    async def kept(self) -> tuple[Kept, ...]:
        """What can be seen of it while it runs."""
        return (*of_process(self.process.pid), *await _asked(self.port, ASKED))

    def said(self) -> Kept:
        """Everything that it said, on both of its outputs."""
        return Kept("output", self.process.said.encode())


@asynccontextmanager
async def served(  # what makes a run differ from another
    server: BotApiServer,
    folders: Grounds,
    mode: str,
    database: Database,
    *before: str,
    program: tuple[str, ...] = BOT,
) -> AsyncIterator[Served]:
    """The program, as soon as it answers people."""
    settings = {**folders.settings, **database.settings}
    if mode == WEBHOOK:
        address = {"BOT_WEBHOOK_URL": f"https://guide.example.org{PATH}", "BOT_LISTEN": "127.0.0.1:0"}
        settings |= address | {"BOT_WEBHOOK_SECRET": SECRET}
    polled = server.count("getUpdates")
    async with running(server, folders.start, *before, program=program, **settings) as process:
        port = 0
        if mode == WEBHOOK:
            await process.until("webhook.listening")
            port = int(process.said.rpartition("port=")[2].split()[0])
            server.waiting.behind = [f"http://127.0.0.1:{port}{PATH}"]
        await process.until("bot.started")
        await process.until("profile.done")
        await process.until("directory.")
        if mode == POLLING:
            # What is in the first answer counts as having waited, and is not shown to anybody.
            await server.until(lambda: server.count("getUpdates") > polled)
        yield Served(process, port)


async def previewed(server: BotApiServer, folders: Grounds, database: Database) -> tuple[Kept, ...]:
    """What the browser door shows and says over the same database."""
    settings = {**folders.settings, **database.settings, "PREVIEW_LISTEN": "127.0.0.1:0"}
    async with running(server, folders.start, program=("-m", "bot", "preview"), **settings) as process:
        await process.until("Open http://127.0.0.1:")
        port = int(process.said.rpartition("127.0.0.1:")[2].split()[0].strip("/"))
        shown = await _asked(port, SHOWN)
        process_shown = tuple(of_process(process.pid))
    return (*shown, *process_shown, Kept("output of the browser door", process.said.encode()))


async def _asked(port: int, paths: tuple[str, ...]) -> tuple[Kept, ...]:
    """Whole answers to what anybody may ask."""
    if not port:
        return ()
    async with aiohttp.ClientSession() as client:
        return tuple([await _answer(client, f"http://127.0.0.1:{port}{path}") for path in paths])


async def _answer(client: aiohttp.ClientSession, url: str) -> Kept:
    async with client.get(url) as response:
        headers = b"\n".join(b": ".join(header) for header in response.raw_headers)
        return Kept(f"answer {url.partition('127.0.0.1:')[2]}", headers + b"\n\n" + await response.read())


def keys(*databases: Database) -> Iterator[bytes]:
    """Every key that a program has at hand, with which it could think that a hash hides something."""
    yield from (TOKEN.encode(), TOKEN.partition(":")[2].encode(), SECRET.encode(), b"", b"waymark")
    for database in databases:
        yield database.settings.get("DATABASE_URL", "sqlite+aiosqlite:///waymark.db").encode()
