"""Links that are live, in memory: what each code opens, and how often it was opened since the last writing."""

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from flows.service import NO_HOUR
from storage.link import Meaning

DAY: Final = len(NO_HOUR)
NONE: Final[Mapping[str, Meaning]] = MappingProxyType({})


class LiveLinks:
    """Holds codes and numbers, and nothing about who opened one. A code that is not live is as one never made."""

    def __init__(self) -> None:
        self._meanings = NONE
        self.opens: Counter[str] = Counter()
        self.counts = False
        """Whether opens are counted."""

    def use(self, meanings: Mapping[str, Meaning]) -> None:
        """From now on these codes are live."""
        self._meanings = MappingProxyType(meanings)

    def meaning(self, payload: str, now: str) -> Meaning | None:
        """What a start means on this day; None for every start that is no live code."""
        meaning = self._meanings.get(payload)
        return meaning if meaning and now[:DAY] <= meaning.valid_until else None

    def opened(self, code: str) -> None:
        """Somebody was shown what a code opens. Touches no disk."""
        if self.counts:
            self.opens[code] += 1
