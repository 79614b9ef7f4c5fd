"""Look for millions of byte strings in many megabytes at once.

The first bytes of every needle are a number; the haystack is read as such numbers at every place, and only where one
is among them the whole is compared. numpy does both: Python alone would need minutes, and an automaton gigabytes.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tests.privacy.planted import Value
from tests.privacy.spellings import spellings

Numbers = NDArray[np.uint64]

WINDOW: Final = 8
"""Bytes of a number."""
SHORTEST: Final = 6
"""Bytes of the shortest needle, a number in six bytes."""
BLOCK: Final = 1 << 22
"""Bytes that are looked at in one go, so that memory stays small."""
SIEVE_BITS: Final = 27
SPREAD: Final = np.uint64(0x9E3779B97F4A7C15)
"""Multiplies numbers so that their top bits differ (Fibonacci hashing)."""


@dataclass(frozen=True, slots=True, order=True)
class Find:
    """A trace: what of a person, and how it was written."""

    kind: str
    spelling: str


class Sieve:
    """The beginnings of all needles that are compared at one width."""

    def __init__(self, width: int, heads: bytes, owners: Sequence[int]) -> None:
        self._mask = np.uint64((1 << 8 * width) - 1)
        numbers: Numbers = np.frombuffer(heads, "<u8")
        order = np.argsort(numbers)
        self._numbers = numbers[order]
        self._owners = np.array(owners, np.uint32)[order]
        self._holes = np.zeros(1 << SIEVE_BITS, np.bool_)
        self._holes[_hole(self._numbers)] = True

    def passing(self, block: bytes) -> Iterator[tuple[int, int]]:
        """Place and owner of each needle that may begin there; the last `WINDOW` bytes only follow others."""
        for shift in range(WINDOW):
            count = (len(block) - shift) // WINDOW
            read = np.frombuffer(block, "<u8", count, shift) & self._mask
            at = np.flatnonzero(self._holes[_hole(read)])
            yield from self._matched(read[at], at * WINDOW + shift)

    def _matched(self, read: Numbers, at: NDArray[np.intp]) -> Iterator[tuple[int, int]]:
        first = np.searchsorted(self._numbers[:-1], read)
        for hit in np.flatnonzero(self._numbers[first] == read):
            beyond = np.searchsorted(self._numbers, read[hit], "right")
            for owner in sorted(set(self._owners[first[hit] : beyond])):
                yield int(at[hit]), int(owner)


def _hole(numbers: Numbers) -> Numbers:
    return (numbers * SPREAD) >> np.uint64(64 - SIEVE_BITS)


class Needles:
    """Everything that these values could look like."""

    def __init__(self, values: Iterable[Value], keys: Sequence[bytes]) -> None:
        self._values = tuple(values)
        self._keys = tuple(keys)
        self._spelled = lru_cache(maxsize=4096)(self._spell)
        heads = {WINDOW: bytearray(), SHORTEST: bytearray()}
        owners: dict[int, list[int]] = {WINDOW: [], SHORTEST: []}
        for owner in range(len(self._values)):
            for needle in {needle for _, needle in self._spell(owner)}:
                width = WINDOW if len(needle) >= WINDOW else SHORTEST
                heads[width] += needle[:width].ljust(WINDOW, b"\0")
                owners[width].append(owner)
        self._sieves = [Sieve(width, bytes(heads[width]), owners[width]) for width in heads]

    def in_(self, haystack: bytes) -> tuple[Find, ...]:
        """What of anybody is in there."""
        found = {find for start in range(0, len(haystack), BLOCK) for find in self._in_block(haystack, start)}
        return tuple(sorted(found))

    def _in_block(self, haystack: bytes, start: int) -> Iterator[Find]:
        block = haystack[start : start + BLOCK + WINDOW - 1]
        block += bytes(WINDOW) if len(block) < BLOCK + WINDOW - 1 else b""
        for sieve in self._sieves:
            for at, owner in sieve.passing(block):
                yield from self._compared(haystack, start + at, owner)

    def _compared(self, haystack: bytes, at: int, owner: int) -> Iterator[Find]:
        for name, needle in self._spelled(owner):
            if haystack.startswith(needle, at):
                yield Find(self._values[owner].kind, name)

    def _spell(self, owner: int) -> tuple[tuple[str, bytes], ...]:
        return tuple(spellings(self._values[owner], self._keys))


def told(finds: Iterable[tuple[str, Find]]) -> str:
    """The finds for a failure: where, what, and in how many forms."""
    lines = [
        f"{where}: {kind} ({', '.join(sorted({find.spelling for _, find in group}))})"
        for (where, kind), group in groupby(sorted(set(finds)), key=lambda found: (found[0], found[1].kind))
    ]
    return "\n".join(lines)
