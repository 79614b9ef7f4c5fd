"""Complaints about services: by number, and hidden or reviewed by the rules of E.8. Nobody who complains is known."""

import secrets
from dataclasses import dataclass
from typing import Final

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from flows.service import ServiceId
from storage.engine import reading, writing
from storage.migrations import migrate
from storage.note_tables import COMPLAINT

DIGITS: Final = 8
OPEN: Final = "open"
UPHELD: Final = "upheld"
DISMISSED: Final = "dismissed"
RED: Final = frozenset({"money", "locked", "told", "sexual"})
"""Kinds that hide a service at once, if a note that it opened proves the contact (E.8)."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """One complaint. Reviewers are organisations; `first_view` is what the first of them found."""

    number: str
    service: ServiceId
    kind: str
    proved: bool
    day: str
    state: str
    reviewer_1: str
    reviewer_2: str
    first_view: str


class Complaints:
    """All complaints. Every method raises StoreUnavailable; then nothing was changed."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def make(self, service: ServiceId, kind: str, *, proved: bool, day: str) -> str:
        """Keep a complaint and give its number, eight digits drawn by chance.

        Complaints without proof about one service, of one kind, on one day, are one review, and share its number: who
        taps a thousand times gets no further than who taps once (T51).
        """
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            if not proved and (shared := await _shared(connection, service, kind, day)):
                return shared
            taken = set(await connection.scalars(select(COMPLAINT.c.number)))
            number = _new(taken)
            row = Complaint(number, service, kind, proved, day, OPEN, "", "", "")
            await connection.execute(insert(COMPLAINT).values(**_row(row)))
        return number

    async def all(self) -> tuple[Complaint, ...]:
        """Every complaint, the oldest first."""
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            rows = (await connection.execute(select(COMPLAINT).order_by(COMPLAINT.c.day, COMPLAINT.c.number))).all()
        return tuple(_complaint(*row) for row in rows)

    async def of(self, number: str) -> Complaint | None:
        """The complaint of a number."""
        return next(
            (one for one in await self.all() if secrets.compare_digest(one.number.encode(), number.encode())), None
        )

    async def review(self, number: str, organisation: str, *, upheld: bool) -> Complaint | None:
        """What an organisation found; None if there is no such complaint. Two that agree end it, others keep it open."""
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            row = (await connection.execute(select(COMPLAINT).where(COMPLAINT.c.number == number))).first()
            if row is None:
                return None
            values = _reviewed(_complaint(*row), organisation.strip(), UPHELD if upheld else DISMISSED)
            await connection.execute(update(COMPLAINT).where(COMPLAINT.c.number == number).values(**values))
            again = (await connection.execute(select(COMPLAINT).where(COMPLAINT.c.number == number))).one()
        return _complaint(*again)

    async def hiding(self) -> frozenset[ServiceId]:
        """Services that are not shown: a proved red complaint waits for its review, or a red one was upheld."""
        red = (one for one in await self.all() if one.kind in RED)
        return frozenset(one.service for one in red if one.state == UPHELD or (one.proved and one.state == OPEN))


def _reviewed(known: Complaint, organisation: str, view: str) -> dict[str, str]:
    """What changes: the first view is kept; a second one of another organisation that agrees ends it."""
    if known.state != OPEN:
        return {"state": known.state}
    if not known.reviewer_1:
        return {"reviewer_1": organisation, "first_view": view}
    if known.reviewer_1.casefold() == organisation.casefold() or known.first_view != view:
        return {"state": OPEN}
    return {"reviewer_2": organisation, "state": view}


async def _shared(connection: AsyncConnection, service: ServiceId, kind: str, day: str) -> str:
    table = COMPLAINT.c
    same = (table.service == service) & (table.kind == kind) & (table.day == day) & (table.proved == 0)
    return await connection.scalar(select(table.number).where(same)) or ""


def _new(taken: set[str]) -> str:
    while True:
        number = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
        if number not in taken:
            return number


def _row(one: Complaint) -> dict[str, str | int]:
    return {
        "number": one.number, "service": one.service, "kind": one.kind, "proved": int(one.proved), "day": one.day,
        "state": one.state, "reviewer_1": one.reviewer_1, "reviewer_2": one.reviewer_2, "first_view": one.first_view,
    }  # fmt: skip


def _complaint(  # noqa: PLR0913, PLR0917  # a row
    number: str, service: str, kind: str, proved: int, day: str, state: str, first: str, second: str, view: str
) -> Complaint:
    return Complaint(number, ServiceId(service), kind, bool(proved), day, state, first, second, view)
