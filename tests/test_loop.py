"""Works that go on beside everything else, and end when they are dropped."""

import asyncio

from bot.loop import beside, drop


class Stubborn:
    """Loses its first cancellation, as a work does when `wait_for` of a library in it ends at that moment."""

    def __init__(self) -> None:
        self.lost = 0

    async def work(self) -> None:
        while True:
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                if self.lost:
                    raise
                self.lost += 1


async def test_a_work_that_lost_its_cancellation_ends() -> None:
    """Asked once more; the others beside it end at once."""
    stubborn, plain = Stubborn(), asyncio.Event()

    async with asyncio.timeout(30), beside(stubborn.work(), _waits(plain)):
        await asyncio.sleep(0)

    assert stubborn.lost == 1


async def _waits(event: asyncio.Event) -> None:
    await event.wait()


async def test_an_error_of_a_work_that_is_dropped_stays_with_it() -> None:
    """The end of the program does not fail for it; who needs the error asks the task."""

    async def fails() -> None:
        raise ValueError

    task = asyncio.create_task(fails())
    await asyncio.sleep(0)

    await drop(task)

    assert isinstance(task.exception(), ValueError)
