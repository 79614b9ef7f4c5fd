"""What a statement about the law of a country rests on, and how sure it is today.

A statement says no more than its fact. What is not certain is said with "may" (B15), what nobody knows is named as
not known (B16). The statements themselves are in `flows/statements.py`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from flows.fact import Fact
from flows.facts import CountryFacts
from flows.text import English, Name, Text

MISSING: Final = frozenset({"", "unknown", "none", "null"})
"""Values of a field with nothing to say."""
LEVELS: Final = ("unknown", "low", "medium", "high")


@dataclass(frozen=True, slots=True)
class Told:
    """Something that a fact says, and the fact."""

    fact: Fact
    text: Text | Name


@dataclass(frozen=True, slots=True)
class Clock:
    """The day, and the day on which the facts of the file are due for a new look."""

    today: str
    due: str

    def is_due(self, fact: Fact) -> bool:
        """Whether a fact is past its date, so that it is not certain any more."""
        own = fact.next_review if fact.next_review not in MISSING else self.due
        return own < self.today[: len(own)]

    def level(self, fact: Fact, field: str = "") -> str:
        """How sure a fact or one field of it is today: high, medium, low or unknown."""
        level = fact.field_confidence.get(field, fact.confidence)
        weakened = field in fact.disputed or self.is_due(fact)
        return min((level, "medium"), key=LEVELS.index) if weakened else level

    def sure(self, fact: Fact, field: str) -> str:
        """What words turn on: `sure` or `may`."""
        return "sure" if self.level(fact, field) == "high" else "may"


Statement = Callable[[CountryFacts, Clock], Iterable[Told]]


def is_known(value: str) -> bool:
    """Whether a field says something."""
    return value not in MISSING


def sentence(prose: str) -> English:
    """Prose of the facts with its full stop."""
    return English(prose if prose.endswith((".", "?", ")")) else f"{prose}.")
