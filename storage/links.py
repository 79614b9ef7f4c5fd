"""Links in the database: made, taken back and replaced in whole transactions. No person, no time of day."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from flows.ids import CountryCode, Day, LanguageCode, PageId
from storage.engine import reading, writing
from storage.link import Link, Meaning, new_code
from storage.migrations import migrate
from storage.tables import LINK

LIVE: Final = "live"
REVOKED: Final = "revoked"
AT_ONCE: Final = 500
"""Rows of one step, so that a bot that reads ten thousand answers taps between the steps."""
MEANING: Final = (LINK.c.language, LINK.c.page, LINK.c.country, LINK.c.region, LINK.c.valid_until)


def _unseen() -> None:
    """Nobody looks on."""


class Links:
    """All links. Every method raises StoreUnavailable, and then nothing was changed."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def live(self, today: str) -> Mapping[str, Meaning]:
        """What the live codes of this day mean. Many codes share one meaning, in memory too."""
        query = select(LINK.c.code, *MEANING).where(LINK.c.state == LIVE, LINK.c.valid_until >= today)
        found: dict[str, Meaning] = {}
        shared: dict[Meaning, Meaning] = {}
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            rows = await connection.stream(query)
            async for part in rows.partitions(AT_ONCE):
                for code, *meaning in part:
                    means = _meaning(*meaning)
                    found[code] = shared.setdefault(means, means)
        return found

    async def known(self) -> tuple[Link, ...]:
        """Every link that is kept, by label and code."""
        await migrate(self._engine)
        async with reading(self._engine) as connection:
            return await _all(connection)

    async def make(
        self, meaning: Meaning, label: str, number: int, made: Callable[[], None] = _unseen
    ) -> tuple[Link, ...]:
        """So many new links of one meaning, all of them or none; `made` is called for each step."""
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            taken = set(await connection.scalars(select(LINK.c.code)))
            links = tuple(_new(meaning, label, taken) for _ in range(number))
            await _add(connection, links, made)
        return links

    async def revoke(self, codes: Iterable[str]) -> None:
        """These open nothing any more; those that are revoked already stay so."""
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            await _revoke(connection, codes)

    async def rotate(
        self, codes: Iterable[str], today: str, made: Callable[[], None] = _unseen
    ) -> tuple[tuple[Link, Link], ...]:
        """Revoke those of these codes that are live, each for a new one that means the same: both or neither."""
        wanted = frozenset(codes)
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            known = await _all(connection)
            taken = {link.code for link in known}
            old = [link for link in known if link.code in wanted and link.state(today) == LIVE]
            pairs = tuple((link, _new(link.meaning, link.label, taken)) for link in old)
            await _revoke(connection, [link.code for link in old])
            await _add(connection, [new for _, new in pairs], made)
        return pairs

    async def forget(self, oldest: str) -> None:
        """Delete links that ended before this day, whatever their state."""
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            await connection.execute(delete(LINK).where(LINK.c.valid_until < oldest))


def _new(meaning: Meaning, label: str, taken: set[str]) -> Link:
    code = new_code(taken)
    taken.add(code)
    return Link(code, meaning, label)


async def _all(connection: AsyncConnection) -> tuple[Link, ...]:
    query = select(LINK.c.code, LINK.c.label, LINK.c.state, *MEANING).order_by(LINK.c.label, LINK.c.code)
    rows = (await connection.execute(query)).all()
    return tuple(Link(code, _meaning(*meaning), label, state != LIVE) for code, label, state, *meaning in rows)


async def _add(connection: AsyncConnection, links: Iterable[Link], made: Callable[[], None]) -> None:
    rows = [_row(link) for link in links]
    for at in range(0, len(rows), AT_ONCE):
        await connection.execute(insert(LINK), rows[at : at + AT_ONCE])
        made()


async def _revoke(connection: AsyncConnection, codes: Iterable[str]) -> None:
    this = update(LINK).where(LINK.c.code == bindparam("old")).values(state=REVOKED)
    if rows := [{"old": code} for code in codes]:
        await connection.execute(this, rows)


def _row(link: Link) -> dict[str, Any]:
    meaning = link.meaning
    return {
        "code": link.code,
        "language": meaning.language,
        "country": meaning.country or "",
        "region": meaning.region,
        "page": meaning.page,
        "label": link.label,
        "state": REVOKED if link.is_revoked else LIVE,
        "valid_until": meaning.valid_until,
    }


def _meaning(language: str, page: str, country: str, region: str, valid_until: str) -> Meaning:
    return Meaning(
        LanguageCode(language), PageId(page), CountryCode(country) if country else None, region, Day(valid_until)
    )
