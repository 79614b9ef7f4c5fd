"""Matching services: what a query among ten thousand takes; no country has as many, and no disk is read."""

import time
from collections.abc import Callable
from itertools import cycle

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


def made(many: int) -> Directory:
    """So many services in one country, whose list of the day is worked out."""
    offers, whom, spoken = cycle(OFFERS), cycle(("women", "men", "all", "children")), cycle((("ro",), (), ("en", "ro")))
    answers, regions = cycle(("yes", "unknown", "no", "unknown", "unknown")), cycle("ABCDEFG")
    directory = Directory(tuple(
        service(
            ServiceId(f"s-{number}"), offers=frozenset(next(offers)), for_whom=frozenset({next(whom)}),
            languages=next(spoken),
            regions=(next(regions),), opens=OPEN, without_papers=next(answers), without_name=next(answers),
        )
        for number in range(many)
    ))  # fmt: skip
    directory.of(RO, NOW)
    return directory


def query(directory: Directory, name: str) -> tuple[Service, ...]:
    """What a screen with this list asks."""
    return find(directory.of(RO, NOW), *QUERIES[name], NOW)


def one_pass(directory: Directory) -> object:
    """The yardstick: each service is touched once."""
    return [one.offers for one in directory.of(RO, NOW)]


def matching() -> list[tuple[str, float]]:
    """Milliseconds of a query, and how many passes over the same services take as long."""
    directory = made(MANY)
    passes = {name: _best(lambda name=name: query(directory, name)) for name in QUERIES}  # type: ignore[misc]  # the default binds the name
    yardstick = _best(lambda: one_pass(directory))
    times = [(f"{name}: ms", seconds * 1e3) for name, seconds in passes.items()]
    return times + [(f"{name} / one pass", seconds / yardstick) for name, seconds in passes.items()]


def _best(what: Callable[[], object]) -> float:
    """Seconds of this process, where nothing came between."""
    took = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        what()
        took.append(time.process_time() - begun)
    return min(took)
