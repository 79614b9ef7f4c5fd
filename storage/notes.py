"""Sealed notes and answers: kept for hours, opened once, read once, taken back or destroyed, in whole transactions."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Final

from sqlalchemy import Table, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from flows.service import ServiceId
from storage.engine import reading, swept, writing
from storage.migrations import migrate
from storage.note_tables import ANSWER, NOTE, NOTE_STATE, SEALED_ANSWER, SEALED_NOTE

OPENED: Final = "opened"
ANSWERED: Final = "answered"
CLOSED: Final = "closed"
TICKET: Final = 16
"""Bytes of a ticket."""
ANSWER_LIFE: Final = 72
"""Hours for which an answer waits, from the full hour after it came (T34)."""
PROOF_LIFE: Final = 720
"""Hours for which it is known that a note was opened, so that a complaint can show a contact: thirty days."""
HOUR: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:00")


@dataclass(frozen=True, slots=True)
class SealedNote:
    """A note as it is kept: `ticket` has 16 bytes, `sealed` 512, `expires` is a full hour in UTC."""

    ticket: bytes
    service: ServiceId
    expires: str
    sealed: bytes = field(repr=False)


class Answering(Enum):
    """What became of an answer."""

    KEPT = auto()
    ALREADY = auto()
    GONE = auto()


class FoundKind(Enum):
    """What lies in a box. A wrong ticket, an empty box and one whose time is over are all NOTHING."""

    NOTHING = auto()
    ANSWER = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class Found:
    """What lay in a box; an answer no longer does."""

    kind: FoundKind
    sealed: bytes = field(default=b"", repr=False)


class Taken(Enum):
    """Whether a note could be taken back."""

    TAKEN = auto()
    OPENED = auto()
    CLOSED = auto()
    NOTHING = auto()


class Notes:
    """All notes. `now` is the full hour behind us. Every method raises StoreUnavailable; then nothing was changed."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def keep(self, note: SealedNote) -> None:
        """Keep a note until it is opened, taken back or over. ValueError for one of another size or time."""
        if len(note.sealed) != SEALED_NOTE or len(note.ticket) != TICKET or not HOUR.fullmatch(note.expires):
            raise ValueError
        row = {"ticket": note.ticket.hex(), "service": note.service, "expires": note.expires, "sealed": note.sealed}
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            await connection.execute(insert(NOTE).values(row))

    async def tickets(self, now: str) -> frozenset[bytes]:
        """The tickets of all notes that wait."""
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            found = await connection.scalars(select(NOTE.c.ticket).where(NOTE.c.expires > now))
            return frozenset(bytes.fromhex(ticket) for ticket in found)

    async def waiting(self, service: ServiceId, now: str) -> tuple[SealedNote, ...]:
        """The notes that wait for a service, by ticket."""
        query = select(NOTE).where(NOTE.c.service == service, NOTE.c.expires > now).order_by(NOTE.c.ticket)
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            rows = (await connection.execute(query)).all()
        return tuple(
            SealedNote(bytes.fromhex(ticket), ServiceId(of), until, sealed) for ticket, of, until, sealed in rows
        )

    async def open(self, service: ServiceId, ticket: bytes, now: str) -> bool:
        """The service reads it now: it no longer waits here. True again for the same service, which may ask twice."""
        this = (NOTE.c.ticket == ticket.hex()) & (NOTE.c.service == service) & (NOTE.c.expires > now)
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            gone = await connection.execute(delete(NOTE).where(this))
            if gone.rowcount:
                await _mark(connection, ticket, service, OPENED, hours_after(now, PROOF_LIFE))
                return True
            return await _state(connection, ticket, now, service) in (OPENED, ANSWERED)

    async def answer(self, service: ServiceId, ticket: bytes, sealed: bytes, now: str) -> Answering:
        """Keep the one answer to a note that this service opened. ValueError for one of another size."""
        if len(sealed) != SEALED_ANSWER:
            raise ValueError
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            state = await _state(connection, ticket, now, service)
            if state != OPENED:
                return Answering.ALREADY if state == ANSWERED else Answering.GONE
            await connection.execute(
                update(NOTE_STATE).where(NOTE_STATE.c.ticket == ticket.hex()).values(state=ANSWERED)
            )
            row = {"ticket": ticket.hex(), "expires": hours_after(now, ANSWER_LIFE), "sealed": sealed}
            await connection.execute(insert(ANSWER).values(row))
        return Answering.KEPT

    async def look(self, ticket: bytes, now: str) -> Found:
        """What lies in a box. An answer is deleted in the same transaction: it is given once."""
        this = (ANSWER.c.ticket == ticket.hex()) & (ANSWER.c.expires > now)
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            sealed = await connection.scalar(select(ANSWER.c.sealed).where(this))
            state = await _state(connection, ticket, now)
            if sealed is not None:
                await connection.execute(delete(ANSWER).where(this))
        if sealed is not None:
            await swept(self._engine)
            return Found(FoundKind.ANSWER, sealed)
        return Found(FoundKind.CLOSED if state == CLOSED else FoundKind.NOTHING)

    async def take_back(self, ticket: bytes, now: str) -> Taken:
        """Destroy a note that nobody opened."""
        this = (NOTE.c.ticket == ticket.hex()) & (NOTE.c.expires > now)
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            gone = (await connection.execute(delete(NOTE).where(this))).rowcount
            state = await _state(connection, ticket, now)
        if gone:
            await swept(self._engine)
            return Taken.TAKEN
        if state == CLOSED:
            return Taken.CLOSED
        return Taken.OPENED if state else Taken.NOTHING

    async def close(self, service: ServiceId, now: str) -> int:
        """Destroy what waits for a service whose key is revoked; its boxes say so for as long as an answer waits."""
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            number = await close(connection, service, now)
        await swept(self._engine)
        return number

    async def service_of_opened(self, ticket: bytes, now: str) -> ServiceId | None:
        """The service that opened this note, also when its answer was read: there was a contact (E.8)."""
        this = (NOTE_STATE.c.ticket == ticket.hex()) & (NOTE_STATE.c.expires > now)
        query = select(NOTE_STATE.c.service).where(this & NOTE_STATE.c.state.in_((OPENED, ANSWERED)))
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            service = await connection.scalar(query)
        return ServiceId(service) if service else None

    async def sweep(self, now: str) -> int:
        """Destroy everything whose time is over. Needs no person."""
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            number = 0
            for table in (NOTE, NOTE_STATE, ANSWER):
                number += (await connection.execute(delete(table).where(table.c.expires <= now))).rowcount
        await swept(self._engine)
        return number


async def close(connection: AsyncConnection, service: ServiceId, now: str) -> int:
    """The same within a transaction of the caller."""
    waiting = list(await connection.scalars(select(NOTE.c.ticket).where(NOTE.c.service == service)))
    opened = list(await connection.scalars(select(NOTE_STATE.c.ticket).where(NOTE_STATE.c.service == service)))
    for ticket in (*waiting, *opened):
        for table in (NOTE, ANSWER, NOTE_STATE):
            await connection.execute(delete(table).where(table.c.ticket == ticket))
        await _mark(connection, bytes.fromhex(ticket), service, CLOSED, hours_after(now, ANSWER_LIFE))
    return len(waiting)


def hours_after(now: str, hours: int) -> str:
    """The full hour that lies so many hours behind the next one."""
    return (datetime.fromisoformat(now) + timedelta(hours=hours + 1)).strftime("%Y-%m-%dT%H:00")


async def _mark(connection: AsyncConnection, ticket: bytes, service: ServiceId, state: str, expires: str) -> None:
    row = {"ticket": ticket.hex(), "service": service, "expires": expires, "state": state}
    await connection.execute(insert(NOTE_STATE).values(row))


async def _state(connection: AsyncConnection, ticket: bytes, now: str, service: ServiceId | None = None) -> str:
    table: Table = NOTE_STATE
    this = (table.c.ticket == ticket.hex()) & (table.c.expires > now)
    if service is not None:
        this &= table.c.service == service
    return await connection.scalar(select(table.c.state).where(this)) or ""
