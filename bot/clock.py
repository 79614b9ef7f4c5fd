"""The clock of the shell; the core gets the day passed in."""

from datetime import UTC, date, datetime, timedelta
from typing import Final

LEAP_DAY: Final = (2, 29)


def today() -> str:
    """The day as YYYY-MM-DD, in UTC."""
    return datetime.now(UTC).date().isoformat()


def this_minute() -> str:
    """The minute as YYYY-MM-DDTHH:MM, in UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M")


def days_ago(days: int) -> str:
    """The day that was so many days before today, as YYYY-MM-DD."""
    return (datetime.now(UTC).date() - timedelta(days=days)).isoformat()


def in_a_year() -> str:
    """The day twelve months from today, as YYYY-MM-DD; of a 29 February, the day after."""
    now = datetime.now(UTC).date()
    return (
        now.replace(year=now.year + 1) if (now.month, now.day) != LEAP_DAY else date(now.year + 1, 3, 1)
    ).isoformat()
