"""What came of a note, a code or a complaint: told to the core once, shown once, and carried by no button."""

from dataclasses import dataclass
from enum import StrEnum


class Result(StrEnum):
    """What happened. Its name is the end of the message that says so."""

    SENT = "sent"
    NOT_SENT = "not-sent"
    """Nothing was kept: the service takes no notes any more, or the database is away."""
    CONTACT_LOST = "contact-lost"
    """The contact that was typed is no longer in memory."""
    CONTACT_ODD = "contact-odd"
    """What was typed is no number and no name."""
    NOTHING = "nothing"
    """A wrong code, an empty box and one whose time is over: one and the same."""
    ANSWER = "answer"
    CLOSED = "closed"
    """The service cannot answer any more."""
    TAKEN = "taken"
    OPENED = "opened"
    """It cannot be taken back: the service has read it."""
    NOTED = "noted"
    """The complaint is kept; `text` is its number."""
    OPEN = "open"
    UPHELD = "upheld"
    DISMISSED = "dismissed"
    AWAY = "away"
    """The database is away: nothing was looked at."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happened, with the words that came with it: a code, an answer, a number. `words` hold it line by line."""

    result: Result
    words: tuple[str, ...] = ()


class Deed(StrEnum):
    """What a turn asks the shell to do; the answer is an `Outcome`."""

    SEND = "send"
    LOOK = "look"
    TAKE_BACK = "take-back"
    COMPLAIN = "complain"
    PROVE = "prove"
    """A complaint with the code of a note that was opened."""
    RESULT = "result"
    """What came of a complaint, by its number."""
