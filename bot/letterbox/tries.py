"""How often somebody may try codes that open nothing: five times an hour, counted in memory (T11, T34)."""

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

TRIES: Final = 5
HOUR: Final = 3600.0
KEPT: Final = 100_000
"""Who is remembered at most; the oldest are forgotten first."""


class Tries:
    """Counts by a salted key that means nothing outside this process."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._made: OrderedDict[bytes, tuple[float, int]] = OrderedDict()

    def may(self, asker: bytes) -> bool:
        """Whether another try is looked at."""
        since, made = self._made.get(asker, (0.0, 0))
        return made < TRIES or self._clock() - since >= HOUR

    def count(self, asker: bytes) -> None:
        """A try that opened nothing. An hour after the first one, counting begins anew."""
        since, made = self._made.pop(asker, (self._clock(), 0))
        is_over = self._clock() - since >= HOUR
        self._made[asker] = (self._clock(), 1) if is_over else (since, made + 1)
        while len(self._made) > KEPT:
            self._made.popitem(last=False)
