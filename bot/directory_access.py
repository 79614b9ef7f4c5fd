"""The database of the directory, open for the length of a command and prepared first."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, Final, TypeVar

from bot.errors import ShellError
from flows.service import Service

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

T = TypeVar("T")

NO_DATABASE: Final = {
    "unreachable": "DATABASE_URL: the database of the directory cannot be used. Check the path or the server.",
    "newer": "DATABASE_URL: a newer release has changed this database. Install that release; nothing was changed.",
}


def wait_for(answer: Coroutine[Any, Any, T]) -> T:
    """The result of something that waits."""
    import asyncio  # noqa: PLC0415  # `check` of the content, which imports this module too, never waits

    return asyncio.run(answer)


async def stored() -> tuple[Service, ...]:
    """All entries of the database; ShellError when it cannot be used."""
    from storage.directory import Directory  # noqa: PLC0415  # only these commands need storage

    return await with_database(lambda engine: Directory(engine).services())


async def with_database(act: Callable[["AsyncEngine"], Awaitable[T]]) -> T:
    """Do something with the database of the settings; ShellError when it cannot be used."""
    from bot.settings import read_settings  # noqa: PLC0415  # only these commands need settings and storage
    from storage.directory import Directory  # noqa: PLC0415
    from storage.engine import close_engine, open_engine  # noqa: PLC0415
    from storage.errors import StoreUnavailable  # noqa: PLC0415

    engine = open_engine(read_settings().database_url.get_secret_value())
    try:
        await Directory(engine).prepare(_first_entries)
        return await act(engine)
    except StoreUnavailable as error:
        raise ShellError(NO_DATABASE[error.kind]) from error
    finally:
        await close_engine(engine)


def _first_entries() -> tuple[Service, ...]:
    """The services of the facts. They come once and for ever, so that no country may be missing from them."""
    from bot.content import content_root, read_content  # noqa: PLC0415  # only the first use needs content
    from flows.errors import BrokenContent  # noqa: PLC0415

    content = read_content(content_root())
    if broken := tuple(found for found in content.findings if found.file.startswith("flows/countries/")):
        raise BrokenContent(broken)
    return content.atlas.directory.services
