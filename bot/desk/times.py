"""The safe times of a note, on the person's clock and on the service's, as moments and not as a pattern.

A note lives two days at most, so each safe time until its end can be named; nobody has to count hours between zones.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from flows.note import HOURS, Call

MIDNIGHT = 24


@dataclass(frozen=True, slots=True)
class Window:
    """One safe time: from and until, both in UTC."""

    start: datetime
    end: datetime


def zone_of(name: str) -> ZoneInfo | None:
    """A time zone by its name; None where this computer does not know it, so that no wrong hour is shown."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def safe_windows(call: Call, zone: ZoneInfo, now: datetime, until: datetime) -> tuple[Window, ...]:
    """Every safe time that is not over, until a moment. `now` and `until` know their zone."""
    joined: list[Window] = []
    for window in _each(call, zone, now, until):
        if joined and joined[-1].end == window.start:
            joined[-1] = Window(joined[-1].start, window.end)
        else:
            joined.append(window)
    return tuple(joined)


def _each(call: Call, zone: ZoneInfo, now: datetime, until: datetime) -> Iterator[Window]:
    day, last = now.astimezone(zone).date(), until.astimezone(zone).date()
    while day <= last:
        for number in sorted(call.hours) if day.weekday() in call.days else ():
            first, end = HOURS[number]
            window = Window(_at(day, first, zone), min(_at(day, end, zone), until.astimezone(UTC)))
            if window.start < window.end and window.end > now:
                yield window
        day += timedelta(days=1)


def _at(day: date, hour: int, zone: ZoneInfo) -> datetime:
    """A full hour of a day; the 24th is the first moment of the next one."""
    if hour == MIDNIGHT:
        day, hour = day + timedelta(days=1), 0
    return datetime.combine(day, time(hour), zone).astimezone(UTC)
