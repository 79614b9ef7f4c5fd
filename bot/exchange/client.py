"""The exchange as a desk sees it: signed requests, answers of known sizes, and one clear sentence if it fails."""

import ipaddress
import ssl
from enum import StrEnum
from itertools import pairwise
from typing import Final

import certifi
from aiohttp import (
    ClientError,
    ClientResponse,
    ClientSession,
    ClientSSLError,
    ClientTimeout,
    DummyCookieJar,
    TCPConnector,
)
from yarl import URL

from bot import clock
from bot.errors import WrongUse
from bot.exchange import wire
from bot.exchange.errors import AskedTooOften, BadBytes, ExchangeAway, Refused
from bot.exchange.signing import Message, sign
from bot.sealed.keys import ServiceKeys
from flows.ids import Day
from storage.notes import SealedNote

REQUEST: Final = 30.0
"""Seconds for one request."""
BATCHES: Final = 10
"""Batches of one fetch. What waits beyond 160 notes comes when some of those are opened."""
OK: Final = 200
DONE: Final = 204
UNSIGNED: Final = 401
ALREADY: Final = 409
GONE: Final = 410
TOO_MANY: Final = 429
ELSEWHERE: Final = range(300, 400)


class Answered(StrEnum):
    """What became of an answer. After one whose response was lost, the next try says ALREADY."""

    KEPT = "kept"
    ALREADY = "already"
    GONE = "gone"


class Exchange:
    """Asks one exchange with the keys of one service. Every method raises ExchangeAway and Refused."""

    def __init__(self, url: str, keys: ServiceKeys, authorities: str | None = None) -> None:
        """Raises WrongUse for an address that would not be private. `authorities` is a file of those to trust."""
        self._url = _address(url)
        self._keys = keys
        self._authorities = authorities or certifi.where()

    async def notes(self) -> tuple[SealedNote, ...]:
        """The notes that were released and still wait, by ticket."""
        found: list[SealedNote] = []
        last = wire.FIRST
        for _ in range(BATCHES):
            status, given = await self._ask("GET", f"{wire.NOTES}?after={last.hex()}", b"", wire.BATCH)
            notes = self._batch(status, given, last)
            found.extend(notes)
            if len(notes) < wire.SLOTS:
                break
            last = notes[-1].ticket
        return tuple(found)

    async def opened(self, ticket: bytes) -> bool:
        """Tell that a note was opened, which deletes it there; False if it is gone: it must not be used then."""
        status, _ = await self._ask("POST", wire.OPENED, wire.body(ticket))
        if status not in (DONE, GONE):
            raise _strange(status)
        return status == DONE

    async def answer(self, ticket: bytes, sealed: bytes) -> Answered:
        """Leave a sealed answer of 1,024 bytes. It is safe to try again."""
        status, _ = await self._ask("POST", wire.ANSWERS, wire.body(ticket, sealed))
        known = {DONE: Answered.KEPT, ALREADY: Answered.ALREADY, GONE: Answered.GONE}
        if status not in known:
            raise _strange(status)
        return known[status]

    async def full(self, day: Day) -> None:
        """The day on which the service takes no more; NO_DAY takes it back."""
        status, _ = await self._ask("POST", wire.FULL, wire.day_body(day))
        if status != DONE:
            raise _strange(status)

    def _batch(self, status: int, given: bytes, last: bytes) -> tuple[SealedNote, ...]:
        if status != OK:
            raise _strange(status)
        try:
            notes = wire.read_batch(given, self._keys.service)
        except BadBytes:
            raise _strange(status) from None
        tickets = [last, *(note.ticket for note in notes)]
        # An exchange that gives the same notes again and again would never come to an end.
        if any(one >= other for one, other in pairwise(tickets)):
            raise _strange(status)
        return notes

    async def _ask(self, method: str, path: str, body: bytes, size: int = 0) -> tuple[int, bytes]:
        """Status and body of a response whose body has at most so many bytes."""
        message = Message(method, str(self._url.join(URL(path, encoded=True))))
        sign(message, body, self._keys.service, self._keys.signing, clock.now())
        try:
            async with (
                self._session() as session,
                session.request(
                    method, URL(message.url, encoded=True), headers=message.headers, data=body, allow_redirects=False
                ) as response,
            ):
                return response.status, await _read(response, size)
        except ClientSSLError:
            raise ExchangeAway(
                f"The certificate of {self._url.host} cannot be verified, so nothing was sent. Is the address right? "
                "A network that looks into connections does this, too: try another one."
            ) from None
        except (ClientError, OSError, TimeoutError):
            raise ExchangeAway(
                f"The exchange at {self._url} cannot be reached. Is this computer online, and is the address right? "
                "Else try again in some minutes; nothing is lost."
            ) from None

    def _session(self) -> ClientSession:
        trusted = ssl.create_default_context(cafile=self._authorities)
        connector = TCPConnector(ssl=trusted, force_close=True)
        # No cookies, no compression, nothing that tells one desk from another.
        headers = {
            "User-Agent": "waymark-desk",
            "Accept-Encoding": "identity",
            "Content-Type": "application/octet-stream",
        }
        return ClientSession(
            connector=connector, headers=headers, timeout=ClientTimeout(REQUEST), cookie_jar=DummyCookieJar()
        )


async def _read(response: ClientResponse, size: int) -> bytes:
    """The body of a good response. What is too long is no answer of an exchange."""
    if response.status != OK:
        if response.status == UNSIGNED:
            raise Refused
        return b""
    given = bytearray()
    async for part in response.content.iter_any():
        given += part
        if len(given) > size:
            break
    return bytes(given)


def _strange(status: int) -> ExchangeAway:
    """Any other answer, in words."""
    if status == TOO_MANY:
        return AskedTooOften("The exchange was asked too often. Wait some minutes; nothing is lost.")
    if status in ELSEWHERE:
        return ExchangeAway(
            "The exchange sends its visitors to another address, which is not followed. Ask the operator."
        )
    if status >= 500:  # noqa: PLR2004  # faults of a server
        return ExchangeAway("The exchange cannot be used now. Try again in some minutes; nothing is lost.")
    return ExchangeAway("What answers at this address is not the exchange of this release. Is the address right?")


def _address(url: str) -> URL:
    """https, or http on this computer; a name and nothing behind it."""
    try:
        address = URL(url)
        is_whole = (
            bool(address.host) and address.path in ("", "/") and not address.query_string and not address.fragment
        )
    except ValueError:
        is_whole = False
    if not is_whole or address.user or address.password:
        raise WrongUse(
            "The address of the exchange must be as in https://guide.example.org, with nothing behind the name."
        )
    if address.scheme != "https" and not (address.scheme == "http" and _is_loopback(address.host or "")):
        raise WrongUse("The address of the exchange must begin with https://.")
    return address


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
