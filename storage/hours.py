"""Opening hours in the syntax of OpenStreetMap: whether they can be read, and when a service is open."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from typing import Final
from zoneinfo import ZoneInfo

import opening_hours
from opening_hours import OpeningHours, State

from flows.service import Moment, Service
from storage.zones import is_zone, zone, zones

ALWAYS: Final = "24/7"
DAYS: Final = timedelta(days=9)
"""What is worked out: today and the eight days after it, so that each day of the week comes once more."""
MOST: Final = 200
"""Spans of opening of one service that are kept: more than eight days of three shifts and pauses need."""
LONGEST: Final = 200
"""Characters of an expression."""
HOLIDAYS: Final = re.compile(r"\b[PS]H\b")
SUN: Final = re.compile(r"\b(dawn|sunrise|sunset|dusk)\b", re.IGNORECASE)


def hours_problem(text: str) -> str | None:
    """Why these are not opening hours that can be worked out; None if they are."""
    if len(text) > LONGEST:
        return f"is longer than {LONGEST} characters"
    if not opening_hours.validate(text):
        return "is not in the syntax of OpenStreetMap, as in 'Mo-Fr 09:00-17:00; Sa 10:00-12:00' or '24/7'"
    if SUN.search(text):
        return "names sunrise or sunset, which need a place on the map"
    return None


def with_hours(services: Iterable[Service], now: datetime) -> tuple[Service, ...]:
    """The services with the spans in which they are open, from the start of today to the end of the eighth day.

    `now` knows its time zone; the moments are UTC. Where hours, or the time zone of a country with several, are not
    known, `opens` is empty, which means that nobody knows whether the service is open.
    """
    only_zone = cache(partial(_only_zone, now.astimezone(UTC)))
    return tuple(replace(service, opens=_opens(service, now.astimezone(UTC), only_zone)) for service in services)


def _opens(service: Service, now: datetime, only_zone: Callable[[str], str]) -> tuple[tuple[Moment, Moment], ...]:
    if service.hours.strip() == ALWAYS:
        today = _midnight(now)
        return ((_moment(today), _moment(today + DAYS)),)
    name = service.timezone or only_zone(service.country)
    if not service.hours or not is_zone(name) or hours_problem(service.hours):
        return ()
    try:
        found = tuple(_spans(service, zone(name), now))
    except opening_hours.UnknownCountryError:  # type: ignore[attr-defined]  # the library's stub forgets its errors
        # Without a calendar of its holidays nobody knows on which of these days it is closed.
        return ()
    # Hours that change by the minute are no hours that a person could use.
    return tuple((_moment(opens), _moment(closes)) for opens, closes in found) if len(found) <= MOST else ()


def _spans(service: Service, clock: ZoneInfo, now: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Times in which it is open for certain; those that touch are one."""
    holidays = service.country if HOLIDAYS.search(service.hours) else None
    rules = OpeningHours(service.hours, timezone=clock, country=holidays, auto_timezone=False)
    today = _midnight(now.astimezone(clock))
    # Where clocks go forward at midnight there is no midnight; the way through UTC makes it one o'clock.
    start, end = (day.astimezone(UTC).astimezone(clock) for day in (today, today + DAYS))
    since = until = start
    for opens, closes, state, _ in rules.intervals(start, end):
        if state is not State.OPEN:
            continue
        if opens != until:
            if since != until:
                yield since, until
            since = opens
        until = closes
    if since != until:
        yield since, until


def _midnight(time: datetime) -> datetime:
    return time.replace(hour=0, minute=0, second=0, microsecond=0)


def _only_zone(now: datetime, country: str) -> str:
    """The time zone of a country in which all clocks show the same in these days; "" where they differ."""
    names = zones().get(country, ())
    days = [now + timedelta(days=day) for day in range(DAYS.days + 1)]
    clocks = {tuple(day.astimezone(zone(name)).utcoffset() for day in days) for name in names}
    return names[0] if len(clocks) == 1 else ""


def _moment(time: datetime) -> Moment:
    return Moment(time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M"))
