"""The fields of a note to a service: all that can be said, by taps alone (content guide E.3)."""

from dataclasses import dataclass
from typing import Final

HELP: Final = ("tonight", "soon", "lawyer", "doctor", "talk", "work", "papers", "return", "other")
"""Kinds of help: a place tonight, a place soon, a lawyer, a doctor, someone to talk to, and so on."""
WHOM: Final = ("", "woman", "man", "trans", "under-18", "children", "group")
"""For whom; "" is no answer."""
SOON: Final = ("", "today", "week", "no-hurry")
"""How soon; "" is no answer."""
ACCESS: Final = ("step-free", "sign", "reading", "other")
"""What somebody needs to be able to come or to read."""
DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOURS: Final = ((6, 9), (9, 12), (12, 15), (15, 18), (18, 21), (21, 24))
"""Safe hours of a day, in the person's own time."""
VOICE: Final = ("either", "voice", "message")
OTHERS: Final = ("hang-up", "wrong-number", "delivery", "survey")
"""What the service does if someone else answers."""
PAIRS: Final = 1024
"""Pairs of code words: word `2 n` of the list is what the person says, the one after it what the service says."""
CONTACT_LIMIT: Final = 64
"""Characters of a contact."""


@dataclass(frozen=True, slots=True)
class Call:
    """How the service may call or write (way 4). Sets are the positions in `DAYS` and `HOURS`.

    `zone` is the position of the time zone among those of the country. `has_contact` says that a contact was typed; it
    is nowhere in here.
    """

    days: frozenset[int] = frozenset()
    hours: frozenset[int] = frozenset()
    zone: int = 0
    voice: str = "either"
    may_leave_message: bool = False
    others: str = "hang-up"
    has_contact: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """What a person has put together by taps. `pair` is the number of the code words, 0 before they were drawn.

    `call` is None for an answer box; `digits` asks for a code of twelve digits in place of five words.
    """

    help: frozenset[str] = frozenset()
    whom: str = ""
    soon: str = ""
    access: frozenset[str] = frozenset()
    digits: bool = False
    pair: int = 0
    call: Call | None = None


EMPTY: Final = Note()
