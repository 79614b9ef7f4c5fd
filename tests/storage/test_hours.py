"""Opening hours: read in the time zone of the service, and not guessed."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flows.ids import CountryCode
from flows.service import Service
from storage.hours import hours_problem, with_hours
from tests.storage.made import BARE

TUESDAY = datetime(2026, 11, 24, 10, 15, tzinfo=UTC)


def opens(hours: str, country: str = "RO", timezone: str = "", now: datetime = TUESDAY) -> Service:
    (made,) = with_hours((replace(BARE, hours=hours, country=CountryCode(country), timezone=timezone),), now)
    return made


@pytest.mark.parametrize(
    ("hours", "now", "is_open"),
    [
        ("Mo-Fr 08:00-16:00", "2026-11-24T05:59", False),
        ("Mo-Fr 08:00-16:00", "2026-11-24T06:00", True),
        ("Mo-Fr 08:00-16:00", "2026-11-24T14:00", False),
        ("Mo-Fr 08:00-16:00", "2026-11-28T10:00", False),
        ("Mo-Su 22:00-06:00", "2026-11-24T23:00", True),
        ("Mo-Su 22:00-06:00", "2026-11-25T03:59", True),
        ("24/7", "2026-11-24T03:00", True),
        ("Mo-Fr 08:00-16:00; Sa 10:00-12:00", "2026-11-28T09:00", True),
    ],
)
def test_a_service_is_open_by_its_own_clock(hours: str, now: str, is_open: bool) -> None:
    """Bucharest is two hours ahead of UTC in November."""
    assert opens(hours).is_open(now) is is_open


def test_summer_time_is_kept() -> None:
    """The same hours are an hour earlier in UTC after the clocks went forward."""
    before_change = datetime(2026, 3, 27, 12, tzinfo=UTC)
    made = opens("Mo-Su 08:00-16:00", now=before_change)

    assert made.is_open("2026-03-28T06:00") is True
    assert made.is_open("2026-03-28T05:30") is False
    assert made.is_open("2026-03-30T05:30") is True


@pytest.mark.parametrize(("country", "timezone"), [("US", ""), ("AU", ""), ("RO", "Nowhere/Town")])
def test_where_the_clock_is_not_known_nothing_is_said(country: str, timezone: str) -> None:
    """A country with several time zones needs one in the entry; a line that never closes needs none."""
    assert opens("Mo-Fr 08:00-16:00", country, timezone).opens == ()
    assert opens("24/7", country).is_open("2026-11-24T03:00") is True


def test_a_time_zone_of_the_entry_counts() -> None:
    """Nine in New York is fourteen in UTC."""
    made = opens("Mo-Fr 09:00-17:00", "US", "America/New_York")

    assert made.is_open("2026-11-24T13:59") is False
    assert made.is_open("2026-11-24T14:00") is True


@pytest.mark.parametrize("hours", ["", "nine to five", "Mo-Fr 08:00-", "Mo sunrise-sunset", "x" * 300])
def test_hours_that_cannot_be_read_are_not_known(hours: str) -> None:
    """And an import says why."""
    assert opens(hours).opens == ()
    assert hours_problem(hours) is not None


def test_good_hours_have_no_problem() -> None:
    """As facts and imports have them."""
    assert hours_problem("Mo-Fr 08:00-16:00; Sa 10:00-12:00") is None
    assert hours_problem("24/7") is None
