"""What was read: entries with the place of each of their fields in the file, and the errors found so far."""

from collections.abc import Callable
from dataclasses import dataclass, field

from flows.service import Service
from storage.exchange.errors import Flaw

Placing = Callable[[str], str]
"""From the name of a field to its place in the file, as `row 4, column name` or `services[3].name`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry and where it was read."""

    service: Service
    place_of: Placing


@dataclass(slots=True)
class Reading:
    """What one file held. `notes` tell of things that were understood and are not kept."""

    entries: list[Entry] = field(default_factory=list)
    flaws: list[Flaw] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
