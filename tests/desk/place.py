"""A real exchange before a real database, people who send notes, and a wire to the exchange that can be cut."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import clock
from bot.exchange.client import Exchange
from bot.exchange.serving import exchanging
from bot.sealed.answer_bytes import Answer
from bot.sealed.code import Box, place_of
from bot.sealed.keys import ServiceKeys, fingerprint, make_keys
from bot.sealed.note_bytes import Letter
from bot.sealed.sealing import open_answer, seal_note
from flows.ids import Day
from flows.note import Call, Note
from flows.service import ServiceId
from storage.desks import Desks
from storage.directory import Directory
from storage.engine import close_engine, open_engine
from storage.notes import FoundKind, Notes, SealedNote
from tests.storage.made import BARE

SERVICE: Final = ServiceId("ro-first")
OTHER: Final = ServiceId("ro-other")
PEPPER: Final = b"p" * 32
CONTACT: Final = "+40 721 555 019"
SAY: Final = "lemonquartz"
HEAR: Final = "windowharbour"
"""Code words that stand nowhere else on this disk."""
EVERY_HOUR: Final = Call(
    days=frozenset(range(7)), hours=frozenset(range(6)), voice="voice", others="delivery", has_contact=True
)
HELP: Final = Note(
    help=frozenset({"tonight", "lawyer"}), whom="woman", soon="today", access=frozenset({"step-free"}), pair=3
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has sent a note and holds its code."""

    box: Box
    letter: Letter


@dataclass(slots=True)
class Wire:
    """Between desk and exchange. `cut` drops every response to such a request; `held` tells that one was dropped."""

    port: int
    cut: str = ""
    is_away: bool = False
    held: asyncio.Event = field(default_factory=asyncio.Event)
    passed: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Place:
    """The exchange while it runs, and the wire to it."""

    engine: AsyncEngine
    keys: dict[ServiceId, ServiceKeys]
    port: int
    wire: Wire

    @property
    def url(self) -> str:
        """Where a desk finds the exchange."""
        return f"http://127.0.0.1:{self.wire.port}"

    @property
    def notes(self) -> Notes:
        return Notes(self.engine)

    async def full_on(self) -> str:
        """The day on which the service is full."""
        return str((await Desks(self.engine).all())[SERVICE].full_on)

    async def blocked(self) -> None:
        """The key was reported lost."""
        lost = fingerprint(self.keys[SERVICE].public).hex()
        await Desks(self.engine).revoke(SERVICE, lost, Day(clock.today()), clock.this_hour())

    async def answer(self, person: Person) -> Answer | None:
        """What the person finds in the box; it is gone after that."""
        found = await self.notes.look(person.box.ticket, clock.this_hour())
        return open_answer(found.sealed, person.box) if found.kind is FoundKind.ANSWER else None


async def sent(
    engine: AsyncEngine,
    keys: ServiceKeys,
    code: str,
    *,
    language: str = "ar",
    is_call: bool = False,
    is_stranger: bool = False,
) -> Person:
    """A note that somebody has sent; that of a stranger is sealed to another key."""
    box = place_of(code, PEPPER)
    expires = clock.hours_on(clock.this_hour(), 48)
    note = replace(HELP, call=EVERY_HOUR) if is_call else HELP
    contact, zone = (CONTACT, "Asia/Dubai") if is_call else ("", "")
    letter = Letter(
        service=keys.service, expires=expires, language=language, country="RO", note=note, region="", reply=box.public,
        zone=zone, contact=contact, say=SAY, they_say=HEAR,
    )  # fmt: skip
    public = make_keys(keys.service, Day(clock.today())).public if is_stranger else keys.public
    sealed = seal_note(letter, public, box.ticket)
    await Notes(engine).keep(SealedNote(box.ticket, ServiceId(keys.service), expires, sealed))
    return Person(box, letter)


@asynccontextmanager
async def exchange(
    folder: Path, monkeypatch: pytest.MonkeyPatch, keys: dict[ServiceId, ServiceKeys], *codes: dict[str, object]
) -> AsyncIterator[tuple[Place, list[Person]]]:
    """An exchange before an SQLite file, one minute before the hour; these notes are there, and the hour strikes."""
    engine = open_engine(f"sqlite+aiosqlite:///{folder / 'waymark.db'}")
    try:
        await Directory(engine).prepare(lambda: [replace(BARE, id=service) for service in keys])
        for service, pair in keys.items():
            await Desks(engine).set_key(service, pair.public.written)
        hour = datetime.now(UTC).replace(minute=0, second=2, microsecond=0)
        with monkeypatch.context() as moved:
            moved.setattr(clock, "now", lambda: hour - timedelta(minutes=1))
            async with exchanging(engine, "127.0.0.1:0", asyncio.Event()) as port, _wire(port) as wire:
                people = [await sent(engine, keys[SERVICE], **one) for one in codes]  # type: ignore[arg-type]  # given
                await sent(engine, keys[OTHER], "the last")
                moved.setattr(clock, "now", lambda: hour)
                await _released(Exchange(f"http://127.0.0.1:{port}", keys[OTHER]))
                moved.undo()
                yield Place(engine, keys, port, wire), people
    finally:
        await close_engine(engine)


async def _released(other: Exchange) -> None:
    """Wait until the exchange has seen that the hour struck. Another service asks, so that ours has not asked yet."""
    async with asyncio.timeout(30):
        while not await other.notes():  # noqa: ASYNC110  # an exchange tells nobody of it
            await asyncio.sleep(0.5)


@asynccontextmanager
async def _wire(port: int) -> AsyncIterator[Wire]:
    wire = Wire(0)
    open_lines: set[asyncio.Task[None]] = set()

    async def passes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        open_lines.add(task)
        with suppress(ConnectionError, asyncio.CancelledError):
            await _pass_on(wire, port, reader, writer)
        writer.close()
        open_lines.discard(task)

    server = await asyncio.start_server(passes, "127.0.0.1", 0)
    wire.port = server.sockets[0].getsockname()[1]
    try:
        yield wire
    finally:
        server.close()
        for task in open_lines:
            task.cancel()


async def _pass_on(wire: Wire, port: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    if wire.is_away:
        return
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(
        (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
    )
    body = await reader.readexactly(length)
    asked = head.split(b" ", 2)[1].decode()
    wire.passed.append(asked)
    there, away = await asyncio.open_connection("127.0.0.1", port)
    away.write(head + body)
    answer = await there.read()
    away.close()
    if wire.cut and asked.startswith(wire.cut):
        wire.held.set()
        await asyncio.Event().wait()
    writer.write(answer)
    await writer.drain()
