"""Complaints about services: by number, and hidden or reviewed by the rules of E.8. Nobody who complains is known."""

import secrets
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from flows.complaint import COMPLAINTS, RED
from flows.service import ServiceId
from storage.engine import reading, writing
from storage.migrations import migrate
from storage.note_tables import COMPLAINT, NUMBER, ORGANISATION
from storage.signs import HIDDEN

OPEN: Final = "open"
UPHELD: Final = "upheld"
DISMISSED: Final = "dismissed"


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
        """Keep a complaint and give its number, eight digits drawn by chance. ValueError for an unknown kind.

        While one waits for its review, others about the same service, of the same kind, with proof or without, share
        its number, on whatever day they come, and are not counted. A thousand taps give reviewers as much to do as one
        (T51), and say nothing that one does not say; whoever has the code of one opened note cannot hide a service
        behind a thousand reviews either.
        """
        if kind not in COMPLAINTS:
            raise ValueError("this is no kind of complaint")
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            if shared := await _shared(connection, service, kind, proved=proved):
                return shared
            number = _new(set(await connection.scalars(select(COMPLAINT.c.number))))
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
        """What an organisation found; None if there is no such complaint. Two that agree end it, others keep it open.

        ValueError for what cannot be the name of an organisation.
        """
        name = _named(organisation)
        this = COMPLAINT.c.number == number
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            row = (await connection.execute(select(COMPLAINT).where(this))).first()
            if row is None:
                return None
            known = _complaint(*row)
            reviewed = _reviewed(known, name, UPHELD if upheld else DISMISSED)
            if reviewed != known:
                await connection.execute(update(COMPLAINT).where(this).values(**_row(reviewed)))
        return reviewed

    async def hiding(self) -> frozenset[ServiceId]:
        """Services that are not shown: a proved red complaint waits for its review, or a red one was upheld."""
        red = (one for one in await self.all() if one.kind in RED)
        return frozenset(one.service for one in red if one.state == UPHELD or (one.proved and one.state == OPEN))


def same_organisation(one: str, other: str) -> bool:
    """Whether two names are one, whatever their capitals and spaces."""
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def _named(organisation: str) -> str:
    name = " ".join(organisation.split())
    if not name or len(name) > ORGANISATION or HIDDEN.search(name):
        raise ValueError(f"the name of an organisation has 1 to {ORGANISATION} characters and no hidden signs")
    return name


def _reviewed(known: Complaint, organisation: str, view: str) -> Complaint:
    """The first view is kept; one of another organisation that agrees ends it, and any other changes nothing."""
    if known.state != OPEN:
        return known
    if not known.reviewer_1:
        return replace(known, reviewer_1=organisation, first_view=view)
    if same_organisation(known.reviewer_1, organisation) or known.first_view != view:
        return known
    return replace(known, reviewer_2=organisation, state=view)


async def _shared(connection: AsyncConnection, service: ServiceId, kind: str, *, proved: bool) -> str:
    table = COMPLAINT.c
    same = (table.service == service) & (table.kind == kind) & (table.proved == int(proved)) & (table.state == OPEN)
    return await connection.scalar(select(table.number).where(same)) or ""


def _new(taken: set[str]) -> str:
    while True:
        number = f"{secrets.randbelow(10**NUMBER):0{NUMBER}}"
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
