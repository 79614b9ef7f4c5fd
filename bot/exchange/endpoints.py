"""What the exchange answers. An answer tells a status and sealed bytes, and nothing of why."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from aiohttp import web
from multidict import CIMultiDict
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import this_hour
from bot.exchange import wire
from bot.exchange.errors import BadBytes, NotSigned, TooMany
from bot.exchange.gate import Gate
from bot.exchange.release import Release
from bot.exchange.signing import Message
from bot.log import log_trouble
from flows.service import ServiceId
from storage.desks import Desks
from storage.errors import StoreUnavailable
from storage.notes import Answering, Notes

LARGEST: Final = 4096
"""Bytes of a body that are read."""
PATIENCE: Final = 10.0
"""Seconds for a body to arrive."""
AFTER: Final = re.compile(r"after=([0-9a-f]{32})")
HOST: Final = re.compile(r"[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](:[0-9]{1,5})?")
"""A name or an address with a port, and no sign that would begin a path."""
ANSWERED: Final[Mapping[Answering, int]] = {Answering.KEPT: 204, Answering.ALREADY: 409, Answering.GONE: 410}

Reply = tuple[int, bytes]
Endpoint = Callable[[ServiceId, str, bytes], Awaitable[Reply]]


class TooLarge(Exception):
    """A body above the limit."""


class Endpoints:
    """The four things that a service can ask for."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._notes, self._desks = Notes(engine), Desks(engine)
        self.release, self.gate = Release(self._notes), Gate(self._desks)
        self._all: Mapping[tuple[str, str], Endpoint] = {
            ("GET", wire.NOTES): self._give,
            ("POST", wire.OPENED): self._open,
            ("POST", wire.ANSWERS): self._answer,
            ("POST", wire.FULL): self._full,
        }

    async def respond(self, request: web.BaseRequest) -> web.StreamResponse:
        """The response to whatever was asked; the connection ends with it."""
        status, body = await self._replied(request)
        response = web.Response(status=status, body=body or None)
        response.headers["Server"] = "web"
        response.headers["Cache-Control"] = "no-store"
        response.force_close()
        return response

    async def _replied(self, request: web.BaseRequest) -> Reply:  # noqa: PLR0911  # one line for each refusal
        path, _, query = request.raw_path.partition("?")
        endpoint = self._all.get((request.method, path))
        if endpoint is None:
            return 404, b""
        try:
            async with asyncio.timeout(PATIENCE):
                body = await _body(request)
            service = await self.gate.admit(_message(request), body)
            return await endpoint(service, query, body)
        except TimeoutError:
            return 408, b""
        except TooLarge:
            return 413, b""
        except NotSigned:
            return 401, b""
        except TooMany:
            return 429, b""
        except BadBytes:
            return 400, b""
        except StoreUnavailable:
            return 503, b""
        except Exception as surprise:  # noqa: BLE001  # a fault of ours tells its kind, and the service may try again
            log_trouble("exchange.failed", kind=type(surprise).__name__)
            return 500, b""

    async def _give(self, service: ServiceId, query: str, body: bytes) -> Reply:
        """A batch of what was released, by ticket."""
        after = AFTER.fullmatch(query)
        if body or (query and not after):
            raise BadBytes
        last = bytes.fromhex(after[1]) if after else wire.FIRST
        hour = this_hour()
        waiting = await self._notes.waiting(service, hour)
        await self._desks.fetched(service, hour)
        given = [note for note in waiting if note.ticket > last and note.ticket in self.release.tickets]
        return 200, wire.batch(given[: wire.SLOTS])

    async def _open(self, service: ServiceId, query: str, body: bytes) -> Reply:
        ticket, rest = wire.read_body(body)
        if query or any(rest):
            raise BadBytes
        return (204 if await self._notes.open(service, ticket, this_hour()) else 410), b""

    async def _answer(self, service: ServiceId, query: str, body: bytes) -> Reply:
        ticket, sealed = wire.read_body(body)
        if query:
            raise BadBytes
        return ANSWERED[await self._notes.answer(service, ticket, sealed, this_hour())], b""

    async def _full(self, service: ServiceId, query: str, body: bytes) -> Reply:
        day = wire.read_day(body)
        if query:
            raise BadBytes
        await self._desks.full(service, day)
        return 204, b""


def _message(request: web.BaseRequest) -> Message:
    """As it came, with the name that the proxy kept. Raises NotSigned for a name that would change the rest."""
    hosts = request.headers.getall("Host", ())
    if len(hosts) != 1 or not HOST.fullmatch(hosts[0]):
        raise NotSigned
    return Message(request.method, f"https://{hosts[0]}{request.raw_path}", CIMultiDict(request.headers))


async def _body(request: web.BaseRequest) -> bytes:
    body = bytearray()
    async for part in request.content.iter_any():
        body += part
        if len(body) > LARGEST:
            raise TooLarge
    return bytes(body)
