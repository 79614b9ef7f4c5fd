"""What is left after few people and after many who did the same: a number that grew would count them (T21, T32)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from tests.privacy.runs import Grounds
from tests.privacy.sayings import asides, messages
from tests.privacy.walk import Walk

T = TypeVar("T")

ALIKE: Final = 12
"""People who do different things; all others do what one of these did."""
PAGES: Final = ("home", "f-list", "b-sheet", "feedback", "rights", "danger", "f-hub")


@dataclass(frozen=True, slots=True)
class Left:
    """All that can be counted: rows of tables, bytes of files, lines of the log."""

    rows: Mapping[str, int]
    files: Mapping[str, int]
    lines: int

    def numbers(self) -> Mapping[str, int]:
        """All of it under names."""
        rows = {f"table {name}": number for name, number in self.rows.items()}
        files = {f"file {name}": size for name, size in self.files.items()}
        return rows | files | {"lines of the log": self.lines}


def left(rows: Mapping[str, int], folders: Grounds, said: str) -> Left:
    """What a run left."""
    return Left(rows, folders.files(), said.count("\n"))


def grown(few: Left, many: Left) -> tuple[str, ...]:
    """What differs, with both numbers."""
    return tuple(_differences(few.numbers(), many.numbers()))


def _differences(few: Mapping[str, int], many: Mapping[str, int]) -> Iterator[str]:
    for name in sorted({*few, *many}):
        if few.get(name) != many.get(name):
            yield f"{name}: {few.get(name, 'none')} after few, {many.get(name, 'none')} after many"


async def visit_alike(walk: Walk) -> None:
    """Everybody looks at a page, says something, sends something odd, and answers whether it was useful."""
    for walker in walk.walkers:
        await walker.presses(walk.button_to(PAGES[walker.number % ALIKE % len(PAGES)]))
    await walk.settled()
    for walker in walk.walkers:
        await walker.says(_nth(tuple(messages(walker.planted).values()), walker.number))
        await walker.updates(_nth(tuple(asides(walker.planted).values()), walker.number))
    await walk.settled()
    for walker in walk.walkers:
        await walker.presses(_nth(walk.judgements, walker.number))
    await walk.settled()


def _nth(choices: Sequence[T], number: int) -> T:
    return choices[number % ALIKE % len(choices)]
