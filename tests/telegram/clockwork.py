"""Time that a test moves by hand."""

import asyncio


class Clockwork:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self._now = 1000.0

    def __call__(self) -> float:
        return self._now

    def passes(self, seconds: float) -> None:
        """So much time goes by."""
        self._now += seconds


class Hours(Clockwork):
    """Every look at this clock is an hour later, so that no chat ever asks too often."""

    def __call__(self) -> float:
        self.passes(3600)
        return self._now


class Pauses:
    """Waits that are over at once, and noted."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)
        await asyncio.sleep(0)
