"""When the desk looks by itself, and when its list shows what was found: after each full hour."""

import secrets
from datetime import timedelta
from typing import Final

from bot import clock

AFTER_THE_HOUR: Final = 60
"""Seconds until the exchange has surely released what it has, on clocks that differ a little."""
SPREAD: Final = 240
"""Seconds over which the desks of all services spread their looks."""
LOOKED: Final = 30
"""Seconds that a look may take."""


def until_next_look() -> float:
    """Seconds until the desk looks again."""
    return _until_next_hour() + AFTER_THE_HOUR + secrets.randbelow(SPREAD)


def until_next_list() -> int:
    """Seconds until the list is worth another look in the browser."""
    return int(_until_next_hour()) + AFTER_THE_HOUR + SPREAD + LOOKED


def _until_next_hour() -> float:
    now = clock.now()
    return (now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1) - now).total_seconds()
