"""Countries and their time zones, from the tables of the IANA time zone database (package tzdata)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

WINTER_AND_SUMMER: Final = (datetime(2026, 1, 15), datetime(2026, 7, 15))  # noqa: DTZ001  # a wall clock, in each zone


@cache
def countries() -> frozenset[str]:
    """The two-letter codes of ISO 3166-1."""
    return frozenset(line[0] for line in _lines("iso3166.tab"))


@cache
def zones() -> Mapping[str, tuple[str, ...]]:
    """The time zones of each country, most populous first where the table knows."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for country, _, name, *_ in _lines("zone.tab"):
        found[country].append(name)
    return {country: tuple(names) for country, names in found.items()}


@cache
def is_zone(name: str) -> bool:
    """Whether there is a time zone of this name."""
    return name in available_timezones()


def zone(name: str) -> ZoneInfo:
    """A time zone that `is_zone`. Not kept: there are hundreds, and they are needed for a moment once an hour."""
    return ZoneInfo(name)


def zones_apart(country: str) -> tuple[str, ...]:
    """The time zones of a country whose clocks differ in winter or summer, the first of each kind."""
    found: dict[tuple[timedelta | None, ...], str] = {}
    names = tuple(name for name in zones().get(country, ()) if not name.startswith("Antarctica/"))
    for name in names if len(names) > 1 else ():
        found.setdefault(tuple(zone(name).utcoffset(day) for day in WINTER_AND_SUMMER), name)
    return tuple(found.values()) or names


def _lines(table: str) -> Iterator[list[str]]:
    """The fields of each line that is no comment."""
    for line in files("tzdata").joinpath("zoneinfo", table).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")
