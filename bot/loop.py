"""The event loop: uvloop where it is installed, which costs a third less a call, else Python's own."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, Final

PATIENCE: Final = 2.0
"""Seconds for a work to end what it holds; one that goes on after that is asked again."""


def run(main: Coroutine[Any, Any, None]) -> None:
    """Run to the end."""
    with asyncio.Runner(loop_factory=_factory()) as runner:
        runner.run(main)


@asynccontextmanager
async def beside(*works: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """While inside, these go on; at the end they are dropped."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        yield
    finally:
        await drop(*tasks)


async def drop(*tasks: asyncio.Task[Any]) -> None:
    """Cancel these until each has ended.

    Once is not enough: before Python 3.12, a cancellation that meets the end of a `wait_for` deep in a library, as in
    that of Redis, is lost (https://github.com/python/cpython/issues/86296), and a work that goes on for ever would.
    """
    left = set(tasks)
    while left:
        for task in left:
            task.cancel()
        _, left = await asyncio.wait(left, timeout=PATIENCE)
    await asyncio.gather(*tasks, return_exceptions=True)


def _factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop  # noqa: PLC0415  # it is not there on every system
    except ImportError:
        return None
    return uvloop.new_event_loop
