"""A button of a screen: its words and what it does."""

from dataclasses import dataclass

from flows.event import Press
from flows.text import Name, Text


@dataclass(frozen=True, slots=True)
class Option:
    """A button: its words and what it does."""

    label: Text | Name
    press: Press


def marked_as(label: Text | Name, press: Press, *, is_marked: bool) -> Option:
    """A button that says whether it is chosen: in words, since a sign alone tells a screen reader nothing (B45)."""
    return Option(Text("ticked" if is_marked else "unticked", args=(("label", label),)), press)
