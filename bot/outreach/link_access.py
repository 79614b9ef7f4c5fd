"""The links of the database, open for the length of a command."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Final, TypeVar

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import days_ago
from bot.errors import ShellError
from bot.kept import KEPT_DAYS
from bot.settings import read_settings
from storage.engine import close_engine, open_engine
from storage.errors import StoreUnavailable
from storage.link import Link
from storage.links import Links
from storage.totals import LINK_TOTALS, Totals

T = TypeVar("T")

NO_DATABASE: Final = {
    "unreachable": "DATABASE_URL: the database of the links cannot be used. Check the path or the server.",
    "newer": "DATABASE_URL: a newer release has changed this database. Install that release; nothing was changed.",
}


def with_links(act: Callable[[Links], Awaitable[T]]) -> T:
    """Do something with them; ShellError when the database cannot be used."""
    return asyncio.run(_with_engine(lambda engine: act(Links(engine))))


def known_and_opened() -> tuple[tuple[Link, ...], Mapping[str, int]]:
    """All links, and how often each was opened in the days that are kept, as far as that may be shown."""

    async def both(engine: AsyncEngine) -> tuple[tuple[Link, ...], Mapping[str, int]]:
        return await Links(engine).known(), await Totals(engine, table=LINK_TOTALS).shown(days_ago(KEPT_DAYS))

    return asyncio.run(_with_engine(both))


async def _with_engine(act: Callable[[AsyncEngine], Awaitable[T]]) -> T:
    engine = open_engine(read_settings().database_url.get_secret_value())
    try:
        return await act(engine)
    except StoreUnavailable as error:
        raise ShellError(NO_DATABASE[error.kind]) from error
    finally:
        await close_engine(engine)
