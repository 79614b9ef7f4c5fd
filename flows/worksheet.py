"""The worksheet before a decision about return: 26 lines, two marks each, kept in the button alone (A.2, D89)."""

from dataclasses import replace
from typing import Final

from flows.place import Place

LINES: Final = 26
RESULT: Final = 32
"""The part of the worksheet page that shows the questions; the parts below 26 are its lines."""

GOING: Final = 0
STAYING: Final = 1


def is_marked(place: Place, line: int, column: int) -> bool:
    """Whether the person wants to ask about this line (from 0), for going or for staying."""
    return bool(place.ticks >> (2 * line + column) & 1)


def asked(place: Place, column: int) -> tuple[int, ...]:
    """The lines (from 0) that carry a mark in this column."""
    return tuple(line for line in range(LINES) if is_marked(place, line, column))


def line_of(place: Place) -> int:
    """The line on the screen, whatever a made-up button says."""
    return place.part % LINES


def is_result(place: Place) -> bool:
    """Whether the list of questions is shown instead of a line."""
    return place.part == RESULT


def mark(place: Place, column: int) -> Place:
    """Mark the line shown, or take the mark back."""
    return replace(place, ticks=place.ticks ^ 1 << (2 * line_of(place) + column), more=0)


def know(place: Place) -> Place:
    """The person knows this: no mark on the line, and on to the next."""
    line = line_of(place)
    return replace(place, ticks=place.ticks & ~(3 << 2 * line), part=(line + 1) % LINES, more=0)


def onward(place: Place) -> Place:
    """The next line; after the last comes the first."""
    return replace(place, part=(line_of(place) + 1) % LINES, more=0)


def questions(place: Place) -> Place:
    """The list of all questions marked so far."""
    return replace(place, part=RESULT, more=0)


def clear(place: Place) -> Place:
    """No marks, and the first line."""
    return replace(place, ticks=place.ticks & ~((1 << 2 * LINES) - 1), part=0, more=0)
