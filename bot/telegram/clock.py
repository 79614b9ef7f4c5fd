"""Telegram's clock: this machine's own may be wrong or jump, and old screens are told from new ones by it (T2, T5)."""

import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime


class TelegramClock:
    """Seconds since 1970 as Telegram counts them, from the Date header of its answers (RFC 9110, 6.6.1).

    Until one was heard, the clock of this machine is taken.
    """

    def __init__(self, wall: Callable[[], float] = time.time, steady: Callable[[], float] = time.monotonic) -> None:
        self._steady = steady
        self._ahead = wall() - steady()
        self._heard = ""

    def now(self) -> float:
        """The time now."""
        return self._steady() + self._ahead

    def hear(self, date: str) -> None:
        """A Date header came; what is no date changes nothing."""
        if date == self._heard:
            return
        self._heard = date
        try:
            self._ahead = parsedate_to_datetime(date).timestamp() - self._steady()
        except ValueError:
            return
