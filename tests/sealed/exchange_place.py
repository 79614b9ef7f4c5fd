"""A real exchange on a real socket, with two services, and a clock that a test moves."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import clock
from bot.exchange import wire
from bot.exchange.client import Exchange
from bot.exchange.serving import exchanging
from bot.exchange.signing import Message, sign
from bot.sealed.keys import ServiceKeys, make_keys
from flows.service import Moment, ServiceId
from storage.desks import Desks
from storage.directory import Directory
from storage.notes import Notes, SealedNote
from tests.storage.made import BARE

FIRST: Final = ServiceId("ro-first")
OTHER: Final = ServiceId("ro-other")
LOCAL: Final = "127.0.0.1:0"
NOTES: Final = f"{wire.NOTES}?after={bytes(16).hex()}"
"""Where a service asks for its notes."""
MOMENT: Final = 0.1


class Clock:
    """The time of day, as the test has it."""

    def __init__(self, at: str) -> None:
        self.at = datetime.fromisoformat(at).replace(tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def passes(self, **some: float) -> None:
        """So much time goes by."""
        self.at += timedelta(**some)

    def strikes(self) -> None:
        """It is the next full hour, and two seconds."""
        self.at = self.at.replace(minute=0, second=2, microsecond=0) + timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    head: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Exchanging:
    """The exchange while it runs."""

    engine: AsyncEngine
    clock: Clock
    port: int
    keys: dict[ServiceId, ServiceKeys]

    @property
    def notes(self) -> Notes:
        """What is kept."""
        return Notes(self.engine)

    @property
    def desks(self) -> Desks:
        """What is known of services."""
        return Desks(self.engine)

    def desk(self, service: ServiceId = FIRST) -> Exchange:
        """The desk of a service."""
        return Exchange(f"http://127.0.0.1:{self.port}", self.keys[service])

    async def waits(self, service: ServiceId = FIRST, *, hours: int = 72) -> SealedNote:
        """A note that was sent just now."""
        expires = clock.hours_on(clock.this_hour(), hours + 1)
        note = SealedNote(secrets.token_bytes(16), service, Moment(expires), secrets.token_bytes(512))
        await self.notes.keep(note)
        return note

    async def released(self, *notes: SealedNote) -> None:
        """The hour strikes, and these can be fetched; each look takes a second of this clock."""
        self.clock.strikes()
        desks = {note.service for note in notes}
        async with asyncio.timeout(30):
            while not set(notes) <= {found for service in desks for found in await self.desk(service).notes()}:
                await asyncio.sleep(MOMENT)
                self.clock.passes(seconds=1)

    def signed(
        self, method: str, path: str, body: bytes = b"", *, service: ServiceId = FIRST, at: datetime | None = None
    ) -> dict[str, str]:
        """The headers of a good request."""
        message = Message(method, f"http://127.0.0.1:{self.port}{path}")
        sign(message, body, service, self.keys[service].signing, at or self.clock())
        return {"Host": f"127.0.0.1:{self.port}", "Content-Length": str(len(body)), **message.headers}

    async def asks(self, method: str, path: str, headers: dict[str, str], body: bytes = b"") -> Answer:
        """Whatever the test writes, byte by byte."""
        lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
        return await self.sends("\r\n".join([*lines, "", ""]).encode() + body)

    async def sends(self, request: bytes) -> Answer:
        """Raw bytes, and all that comes back until the line is closed."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(request)
        async with asyncio.timeout(30):
            answer = await reader.read()
        writer.close()
        head, _, body = answer.partition(b"\r\n\r\n")
        return Answer(int(head.split()[1]) if head else 0, head.decode(), body)


@asynccontextmanager
async def exchange(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch, at: str = "2026-11-26T12:20:00"
) -> AsyncIterator[Exchanging]:
    """Started at twenty past twelve, if nothing else is said; of two services, whose keys are in the directory."""
    moved = Clock(at)
    monkeypatch.setattr(clock, "now", moved)
    keys = {service: make_keys(service, clock.today()) for service in (FIRST, OTHER)}
    await Directory(engine).prepare(lambda: [replace(BARE, id=service) for service in keys])
    for service, pair in keys.items():
        await Desks(engine).set_key(service, pair.public.written)
    stop = asyncio.Event()
    async with exchanging(engine, LOCAL, stop) as port:
        moved.passes(seconds=5)
        yield Exchanging(engine, moved, port, keys)
