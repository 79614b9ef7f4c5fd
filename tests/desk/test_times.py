"""Safe times stand on both clocks, and nobody is called one hour too late."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.desk.times import safe_windows, zone_of
from flows.note import Call

BUCHAREST = ZoneInfo("Europe/Bucharest")
ALL = frozenset(range(7))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def shown(call: Call, now: str, until: str, zone: ZoneInfo = BUCHAREST) -> list[tuple[str, str]]:
    windows = safe_windows(call, zone, at(now), at(until))
    return [(window.start.strftime("%d %H:%M"), window.end.strftime("%d %H:%M")) for window in windows]


def test_only_the_days_and_hours_that_were_tapped() -> None:
    """Friday evening in Bucharest is two hours earlier in UTC."""
    call = Call(days=frozenset({4}), hours=frozenset({4}))

    assert shown(call, "2026-11-26T12:00", "2026-11-28T13:00") == [("27 16:00", "27 19:00")]


def test_hours_that_meet_are_one_time_also_over_midnight() -> None:
    """One line to read in place of three."""
    call = Call(days=ALL, hours=frozenset({4, 5}))

    assert shown(call, "2026-11-26T12:00", "2026-11-27T13:00") == [("26 16:00", "26 22:00")]


def test_nothing_after_the_note_and_nothing_that_is_over() -> None:
    """The last time ends with the note."""
    call = Call(days=ALL, hours=frozenset({0, 1, 2}))

    assert shown(call, "2026-11-26T11:00", "2026-11-27T05:00") == [("26 10:00", "26 13:00"), ("27 04:00", "27 05:00")]
    assert shown(call, "2026-11-26T13:00", "2026-11-27T04:00") == []


@pytest.mark.parametrize(("day", "hour"), [("2026-03-28", "07:00"), ("2026-03-29", "06:00")])
def test_the_night_when_clocks_change(day: str, hour: str) -> None:
    """Nine in the morning on both days, which is another hour in UTC."""
    call = Call(days=ALL, hours=frozenset({1}))

    assert shown(call, f"{day}T00:00", f"{day}T23:00")[0][0].endswith(hour)


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd", "/etc/passwd"])
def test_a_zone_that_is_not_known_gives_no_hours(name: str) -> None:
    """No hour is better than a wrong one."""
    assert zone_of(name) is None
