"""The same work for several languages on all cores: in processes that are copies of this one and end with the work."""

import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from multiprocessing import get_all_start_methods, get_context
from typing import TYPE_CHECKING, Any, Final, TypeVar

from bot.cores import cores
from flows.ids import LanguageCode

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

Found = TypeVar("Found")
COPY: Final = "fork"
"""The one way of starting a process that takes all that was read along, so that nothing is read twice."""


def in_parts(work: Callable[[LanguageCode], Found], languages: Iterable[LanguageCode]) -> Iterator[Found]:
    """What the work gives for each language, in their order."""
    languages = tuple(languages)
    workers = min(cores(), len(languages))
    pool = _pool(workers, work) if workers > 1 and _may_copy() else None
    if pool is None:
        yield from map(work, languages)
        return
    with pool:
        yield from pool.map(_do, languages)


def _pool(workers: int, work: Callable[[LanguageCode], Any]) -> "ProcessPoolExecutor | None":
    """The processes; None where the system has no shared memory or no files left for them."""
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  # only several languages need it

    context: Any = get_context(COPY)
    try:
        return ProcessPoolExecutor(workers, context, initializer=_take, initargs=(work,))
    except (ImportError, OSError):
        return None


def _may_copy() -> bool:
    """A copy of a process with threads or a running loop would share what it must not: locks, and ears for signals."""
    return COPY in get_all_start_methods() and threading.active_count() == 1 and not _has_loop()


def _has_loop() -> bool:
    if "asyncio" not in sys.modules:
        return False
    import asyncio  # noqa: PLC0415  # its import takes a while, and `check` has no other need of it

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


_works: list[Callable[[LanguageCode], Any]] = []
"""In a copy: what it was made for. It cannot be sent there, but was there before the copy was made."""


def _take(work: Callable[[LanguageCode], Any]) -> None:
    _works[:] = [work]


def _do(language: LanguageCode) -> Any:
    return _works[0](language)
