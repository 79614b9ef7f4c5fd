"""Sealed notes and answers: kept for hours, opened once, read once, taken back or destroyed, in whole transactions."""

from typing import Any, Final

from sqlalchemy import Table, Update, delete, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from flows.service import ServiceId
from storage.engine import reading, writing
from storage.migrations import migrate
from storage.note import (
    ANSWER_LIFE,
    PROOF_LIFE,
    Answering,
    Found,
    FoundKind,
    SealedNote,
    Taken,
    checked_answer,
    full_hour,
    hours_after,
    row_of,
    written,
)
from storage.note_tables import ANSWER, NOTE, NOTE_STATE, NOTE_TABLES
from storage.scrubbing import emptied, swept
from storage.tables import SERVICE

__all__ = ("Answering", "Found", "FoundKind", "Notes", "SealedNote", "Taken")

OPENED: Final = "opened"
ANSWERED: Final = "answered"
CLOSED: Final = "closed"
ENDED: Final = "ended"


class Notes:
    """All notes. Every method raises StoreUnavailable, and then nothing was changed.

    `now` is the full hour behind us: what expires at an hour is gone from that hour on, swept or not. A ticket, a time
    or sealed bytes of another shape are a ValueError before the database is asked.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def keep(self, note: SealedNote, key: str | None = None) -> bool:
        """Keep a note until it is opened, taken back or over.

        False, and nothing is kept, when its ticket is taken, or when `key` is no longer the key of its service: nothing
        may wait for a key that was revoked at this moment.
        """
        row = row_of(note)
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            if key is not None and key != await connection.scalar(_key_of(note.service)):
                return False
            for table in NOTE_TABLES:
                if await connection.scalar(select(table.c.ticket).where(table.c.ticket == row["ticket"])):
                    return False
            await connection.execute(insert(NOTE).values(row))
        return True

    async def tickets(self, now: str) -> frozenset[bytes]:
        """The tickets of all notes that wait."""
        query = select(NOTE.c.ticket).where(NOTE.c.expires > full_hour(now))
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            return frozenset(bytes.fromhex(ticket) for ticket in await connection.scalars(query))

    async def waiting(self, service: ServiceId, now: str) -> tuple[SealedNote, ...]:
        """The notes that wait for a service, by ticket."""
        these = (NOTE.c.service == service) & (NOTE.c.expires > full_hour(now))
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            rows = (await connection.execute(select(NOTE).where(these).order_by(NOTE.c.ticket))).all()
        return tuple(
            SealedNote(bytes.fromhex(ticket), ServiceId(of), until, sealed) for ticket, of, until, sealed in rows
        )

    async def open(self, service: ServiceId, ticket: bytes, now: str) -> bool:
        """The service reads it now: it no longer waits here. True again for the same service, which may ask twice."""
        this = _alive(NOTE, ticket, now) & (NOTE.c.service == service)
        mark = {"ticket": written(ticket), "service": service, "expires": hours_after(now, PROOF_LIFE), "state": OPENED}
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            if not (await connection.execute(delete(NOTE).where(this))).rowcount:
                return await _state(connection, ticket, now, service) in (OPENED, ANSWERED)
            await connection.execute(insert(NOTE_STATE).values(mark))
        await emptied(self._engine)
        return True

    async def answer(self, service: ServiceId, ticket: bytes, sealed: bytes, now: str) -> Answering:
        """Keep the one answer to a note that this service opened."""
        row = {"ticket": written(ticket), "expires": hours_after(now, ANSWER_LIFE), "sealed": checked_answer(sealed)}
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            state = await _state(connection, ticket, now, service)
            if state != OPENED:
                return Answering.ALREADY if state == ANSWERED else Answering.GONE
            await connection.execute(_becomes(ANSWERED).where(NOTE_STATE.c.ticket == written(ticket)))
            await connection.execute(insert(ANSWER).values(row))
        return Answering.KEPT

    async def look(self, ticket: bytes, now: str) -> Found:
        """What lies in a box. An answer is deleted in the same transaction: it is given once.

        A wrong ticket, an empty box and one whose time is over run the same statements and write nothing (T34).
        """
        this = _alive(ANSWER, ticket, now)
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            sealed = await connection.scalar(select(ANSWER.c.sealed).where(this))
            state = await _state(connection, ticket, now)
            if sealed is not None:
                await connection.execute(delete(ANSWER).where(this))
        if sealed is not None:
            await emptied(self._engine)
            return Found(FoundKind.ANSWER, sealed)
        return Found(FoundKind.CLOSED if state in (CLOSED, ENDED) else FoundKind.NOTHING)

    async def take_back(self, ticket: bytes, now: str) -> Taken:
        """Destroy a note that nobody opened."""
        this = _alive(NOTE, ticket, now)
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            gone = (await connection.execute(delete(NOTE).where(this))).rowcount
            state = await _state(connection, ticket, now)
        if gone:
            await emptied(self._engine)
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
        this = _alive(NOTE_STATE, ticket, now) & NOTE_STATE.c.state.in_((OPENED, ANSWERED, ENDED))
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            service = await connection.scalar(select(NOTE_STATE.c.service).where(this))
        return ServiceId(service) if service else None

    async def sweep(self, now: str) -> int:
        """Destroy everything whose time is over. Needs no person."""
        hour, number = full_hour(now), 0
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            for table in NOTE_TABLES:
                number += (await connection.execute(delete(table).where(table.c.expires <= hour))).rowcount
        await swept(self._engine)
        return number


async def close(connection: AsyncConnection, service: ServiceId, now: str) -> int:
    """The same within a transaction of the caller. That a note was opened stays known: a complaint needs it."""
    own = NOTE_STATE.c.service == service
    number = await close_waiting(connection, service, hours_after(now, ANSWER_LIFE))
    unread = NOTE_STATE.c.ticket.in_(select(ANSWER.c.ticket))
    await connection.execute(_becomes(ENDED).where(own & ((NOTE_STATE.c.state == OPENED) | unread)))
    answers = ANSWER.c.ticket.in_(select(NOTE_STATE.c.ticket).where(own))
    await connection.execute(delete(ANSWER).where(answers))
    return number


async def close_waiting(connection: AsyncConnection, service: ServiceId, until: str = "") -> int:
    """Destroy the notes that wait for a key which is no longer there; their boxes say so until then.

    Without `until`, for as long as the notes would have waited.
    """
    end = literal(until) if until else NOTE.c.expires
    marks = select(NOTE.c.ticket, NOTE.c.service, end, literal(CLOSED)).where(NOTE.c.service == service)
    await connection.execute(insert(NOTE_STATE).from_select(["ticket", "service", "expires", "state"], marks))
    return (await connection.execute(delete(NOTE).where(NOTE.c.service == service))).rowcount


def _alive(table: Table, ticket: bytes, now: str) -> Any:
    return (table.c.ticket == written(ticket)) & (table.c.expires > full_hour(now))


def _becomes(state: str) -> Update:
    return update(NOTE_STATE).values(state=state)


def _key_of(service: ServiceId) -> Any:
    return select(SERVICE.c.public_key).where(SERVICE.c.id == service)


async def _state(connection: AsyncConnection, ticket: bytes, now: str, service: ServiceId | None = None) -> str:
    this = _alive(NOTE_STATE, ticket, now)
    if service is not None:
        this &= NOTE_STATE.c.service == service
    return await connection.scalar(select(NOTE_STATE.c.state).where(this)) or ""
