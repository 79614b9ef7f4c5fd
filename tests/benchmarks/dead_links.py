"""Whether a link that was taken back takes longer to answer than one that was never made: both in turn, as a ratio."""

import gc
import random
import time
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Final

from bot.clock import this_minute
from bot.content import read_content
from bot.turns import Turns
from flows.ids import CountryCode, Day, LanguageCode, PageId
from storage.link import Meaning, new_code

LIVE: Final = 10_000
STARTS: Final = 2000
PASSES: Final = 21


def dead_links() -> list[tuple[str, float]]:
    """Microseconds of a start with each kind of code, and their ratios to one that was never made.

    A second set of codes that were never made shows what is noise.
    """
    meaning = Meaning(LanguageCode("ro"), PageId("f-hub"), CountryCode("RO"), "", Day("2999-01-01"))
    live, revoked, never, again = (_codes() for _ in range(4))
    ended = dict.fromkeys(_codes(), Meaning(LanguageCode("ro"), PageId("f-hub"), None, "", Day("2000-01-01")))
    turns = Turns(read_content(), this_minute)
    turns.links.use(dict.fromkeys((*live, *revoked), meaning) | ended)
    turns.links.use(dict.fromkeys(live, meaning) | ended)
    kinds = {"never made": never, "never made, others": again, "revoked": revoked, "ended today": tuple(ended)}
    taken = _taken(turns, kinds)
    first = taken["never made"]
    costs = [(f"start with a code {kind}: µs", micro) for kind, micro in taken.items()]
    return costs + [(f"{kind} / never made", micro / first) for kind, micro in taken.items()]


def _codes() -> tuple[str, ...]:
    return tuple(new_code(()) for _ in range(LIVE))


def _taken(turns: Turns, kinds: Mapping[str, Sequence[str]]) -> dict[str, float]:
    """The median of many passes, in which the kinds take turns in an order by chance."""
    passes: dict[str, list[float]] = {kind: [] for kind in kinds}
    gc.collect()
    gc.disable()
    for number in range(PASSES * len(kinds)):
        order = random.Random(number // len(kinds)).sample(sorted(kinds), len(kinds))  # noqa: S311  # repeatable
        kind = order[number % len(kinds)]
        begun = time.perf_counter()
        for code in kinds[kind][:STARTS]:
            turns.start(code)
        passes[kind].append((time.perf_counter() - begun) / STARTS * 1e6)
    gc.enable()
    return {kind: median(found) for kind, found in passes.items()}
