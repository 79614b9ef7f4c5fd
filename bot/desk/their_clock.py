"""Whether the clock of this computer is why the exchange does not let the desk in."""

import ssl
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

import certifi
from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector

from bot import clock

PATIENCE: Final = 10.0
ALLOWED: Final = 120
"""Seconds that a request may be old or early at the exchange."""
MINUTE: Final = 60


class ClockCheck:
    """Compares this computer's clock with the date that the exchange puts on any response."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def minutes_off(self) -> int:
        """Whole minutes that this clock is wrong by; 0 if it is near enough, or if nobody can tell."""
        date = await self._date()
        if date is None:
            return 0
        off = abs((clock.now() - date).total_seconds())
        return round(off / MINUTE) if off > ALLOWED else 0

    async def _date(self) -> datetime | None:
        """What the exchange says that it is; the request is not signed and so tells nothing."""
        trusted = TCPConnector(ssl=ssl.create_default_context(cafile=certifi.where()))
        patience = ClientTimeout(PATIENCE)
        try:
            async with (
                ClientSession(connector=trusted, timeout=patience, cookie_jar=DummyCookieJar()) as session,
                session.get(self._url, allow_redirects=False) as response,
            ):
                return parsedate_to_datetime(response.headers.get("Date", "")).astimezone(UTC)
        except (ClientError, OSError, TimeoutError, ValueError):
            return None
