"""The clock of the shell; the core gets the day passed in."""

from datetime import UTC, datetime, timedelta


def today() -> str:
    """The day as YYYY-MM-DD, in UTC."""
    return datetime.now(UTC).date().isoformat()


def this_minute() -> str:
    """The minute as YYYY-MM-DDTHH:MM, in UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M")


def days_ago(days: int) -> str:
    """The day that was so many days before today, as YYYY-MM-DD."""
    return (datetime.now(UTC).date() - timedelta(days=days)).isoformat()
