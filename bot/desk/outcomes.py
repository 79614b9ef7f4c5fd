"""What the desk has, and what became of what it tried."""

from dataclasses import dataclass
from enum import StrEnum

from bot.desk.spool import Stage
from bot.exchange.errors import AskedTooOften, ExchangeAway, Refused


class Opening(StrEnum):
    """What became of an attempt to open a note."""

    OPEN = "open"
    GONE = "gone"
    FOREIGN = "foreign"
    WAITS = "waits"
    REFUSED = "refused"
    """The exchange did not hear of it, so nothing has changed."""


class Sending(StrEnum):
    """What became of an answer."""

    SENT = "sent"
    ALREADY = "already"
    LATE = "late"
    WAITS = "waits"


class Problem(StrEnum):
    """Why the exchange could not be used."""

    AWAY = "away"
    BUSY = "busy"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A note at the exchange that nobody opened. `is_foreign`: it was tried, and this key does not open it."""

    number: int
    expires: str
    is_foreign: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """A note whose sealed copy is on this computer, and how far it has come."""

    number: int
    expires: str
    stage: Stage


def problem_of(error: ExchangeAway | Refused) -> Problem:
    """Why the exchange could not be used, by its error."""
    match error:
        case Refused():
            return Problem.REFUSED
        case AskedTooOften():
            return Problem.BUSY
        case _:
            return Problem.AWAY
