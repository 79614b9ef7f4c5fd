"""Making something once for a big object that stays, as a list of words does: to hash it would cost more each time."""

from collections.abc import Callable
from typing import Final, TypeVar

Big = TypeVar("Big")
Made = TypeVar("Made")

KEPT: Final = 1 << 10


def once(make: Callable[[Big], Made]) -> Callable[[Big], Made]:
    """The same function, which answers for the same object (not for an equal one) from memory."""
    known: dict[int, tuple[Big, Made]] = {}

    def remembered(of: Big) -> Made:
        held = known.get(id(of))
        if held is None:
            if len(known) == KEPT:
                known.clear()
            # The object is kept with the answer, so that its number is not given to another.
            held = known[id(of)] = (of, make(of))
        return held[1]

    return remembered
