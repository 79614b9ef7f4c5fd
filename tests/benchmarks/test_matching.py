"""Matching services: how long a query among ten thousand takes, as a ratio to walking through them once.

`python -m pytest tests/benchmarks -s` prints the table. The claim is about work done, not about seconds of this
machine: the yardstick is one pass over the same services in the same run.
"""

import time
from collections.abc import Callable
from itertools import cycle
from statistics import median

from flows.service import Moment, Service, ServiceId
from flows.services import NO_FILTERS, Directory, Filters, find
from tests.flows.made import NOW, RO, service

MANY = 10_000
ROUNDS = 9
OFFERS = ({"shelter"}, {"legal"}, {"medical", "casework"}, {"return"}, {"psychological"}, {"compensation", "legal"})
OPEN = tuple((Moment(f"2026-11-{day:02}T08:00"), Moment(f"2026-11-{day:02}T16:00")) for day in range(24, 31))
QUERIES = {
    "everything": ("all", NO_FILTERS),
    "a kind of help": ("lawyer", NO_FILTERS),
    "help, language": ("place", Filters(speaks="ro")),
    "help, whom, region": ("place", Filters(whom="women", region=3)),
    "all filters": ("place", Filters("women", "ro", 1, open_now=True, no_papers=True, no_name=True)),
}
MOST = 60.0
"""Passes over the same services that a query may cost. A scan that did its work twice would be far beyond."""


def ten_thousand() -> tuple[Service, ...]:
    offers, whom, spoken = cycle(OFFERS), cycle(("women", "men", "all", "children")), cycle((("ro",), (), ("en", "ro")))
    answers, regions = cycle(("yes", "unknown", "no", "unknown", "unknown")), cycle("ABCDEFG")
    return tuple(
        service(
            ServiceId(f"s-{number}"), offers=frozenset(next(offers)), for_whom=frozenset({next(whom)}),
            languages=next(spoken),
            regions=(next(regions),), opens=OPEN, without_papers=next(answers), without_name=next(answers),
        )
        for number in range(MANY)
    )  # fmt: skip


def seconds(what: Callable[[], object]) -> float:
    took = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        what()
        took.append(time.process_time() - begun)
    return median(took)


def test_a_query_costs_few_passes_over_the_directory() -> None:
    """Ten thousand services in one country, which no country has; nothing is read from a disk."""
    directory = Directory(ten_thousand())
    listed = directory.of(RO, NOW)
    one_pass = seconds(lambda: [one.offers for one in listed])

    print(f"\n{'query':22} {'found':>6} {'ms':>7} {'passes':>7}")
    for name, (need, filters) in QUERIES.items():
        found = find(listed, need, filters, NOW)
        took = seconds(lambda need=need, filters=filters: find(directory.of(RO, NOW), need, filters, NOW))  # type: ignore[misc]  # defaults bind the names of the loop
        print(f"{name:22} {len(found):6} {took * 1000:7.2f} {took / one_pass:7.1f}")
        assert took < one_pass * MOST, name
