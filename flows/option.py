"""A button of a screen: its words and what it does."""

from dataclasses import dataclass

from flows.event import Press
from flows.text import Name, Text


@dataclass(frozen=True, slots=True)
class Option:
    """A button: its words and what it does."""

    label: Text | Name
    press: Press
