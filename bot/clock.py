"""The clock of the shell; the core gets the day passed in."""

from datetime import UTC, date, datetime, timedelta
from typing import Final

LEAP_DAY: Final = (2, 29)


def now() -> datetime:
    """The moment, in UTC: all else here asks it alone."""
    return datetime.now(UTC)


def today() -> str:
    """The day as YYYY-MM-DD, in UTC."""
    return now().date().isoformat()


def this_minute() -> str:
    """The minute as YYYY-MM-DDTHH:MM, in UTC."""
    return now().strftime("%Y-%m-%dT%H:%M")


def this_hour() -> str:
    """The full hour behind us as YYYY-MM-DDTHH:00, in UTC."""
    return now().strftime("%Y-%m-%dT%H:00")


def hours_on(hour: str, hours: int) -> str:
    """The full hour that is so many hours after another."""
    return (datetime.fromisoformat(hour) + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:00")


def days_ago(days: int) -> str:
    """The day that was so many days before today, as YYYY-MM-DD."""
    return (now().date() - timedelta(days=days)).isoformat()


def in_a_year() -> str:
    """The day twelve months from today, as YYYY-MM-DD; of a 29 February, the day after."""
    day = now().date()
    return (
        day.replace(year=day.year + 1) if (day.month, day.day) != LEAP_DAY else date(day.year + 1, 3, 1)
    ).isoformat()
