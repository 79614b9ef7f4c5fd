"""Time that a test moves by hand."""

import asyncio
from collections.abc import Callable


class Clockwork:
    """Timers that ring when the test says so."""

    def __init__(self) -> None:
        self._now = 0.0
        self._timers: list[asyncio.TimerHandle] = []

    def call_later(self, seconds: float, callback: Callable[[], object]) -> asyncio.TimerHandle:
        timer = asyncio.TimerHandle(self._now + seconds, callback, (), asyncio.get_running_loop())
        self._timers.append(timer)
        return timer

    def passes(self, seconds: float) -> None:
        """So much time goes by; timers that are due ring."""
        self._now += seconds
        due = [timer for timer in self._timers if timer.when() <= self._now]
        self._timers = [timer for timer in self._timers if timer.when() > self._now]
        for timer in due:
            if not timer.cancelled():
                timer._run()

    @property
    def running(self) -> int:
        """Timers that will still ring."""
        return sum(not timer.cancelled() for timer in self._timers)


class Pauses:
    """Waits that are over at once, and noted."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)
        await asyncio.sleep(0)
