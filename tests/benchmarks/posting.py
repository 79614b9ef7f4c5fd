"""Updates brought to a webhook over connections that stay open, as Telegram brings them."""

import asyncio
from collections.abc import Callable
from typing import Final
from urllib.parse import urlsplit

from tests.benchmarks.wire import JSON, Stream, request

AGAIN: Final = 0.05
"""Seconds until an update is brought again that was not taken."""


class Address:
    """Where updates of one process go. `replied` gets the content type and the body of each response."""

    def __init__(self, url: str, secret: str, replied: Callable[[bytes, bytes], None]) -> None:
        parts = urlsplit(url)
        self._host, self._port, self._path = str(parts.hostname), int(parts.port or 80), (parts.path or "/").encode()
        self._secret = b"X-Telegram-Bot-Api-Secret-Token: " + secret.encode()
        self._replied = replied
        self._idle: list[Poster] = []
        self._all: set[Poster] = set()
        self._opening: set[asyncio.Task[None]] = set()
        self.under_way = 0
        """Updates that were brought and not yet taken."""

    def post(self, update: bytes) -> None:
        """Bring an update, over a connection that has nothing to do or a new one."""
        self.under_way += 1
        if self._idle:
            self._idle.pop().post(update)
            return
        opening = asyncio.create_task(self._open(update))
        self._opening.add(opening)
        opening.add_done_callback(self._opening.discard)

    def close(self) -> None:
        """Close all connections."""
        for poster in self._all:
            poster.transport.close()

    def done(self, poster: "Poster", status: bytes, kind: bytes, body: bytes) -> None:
        """A response came."""
        if status.startswith(b"2"):
            self.under_way -= 1
            self._idle.append(poster)
            self._replied(kind, body)
        else:
            asyncio.get_running_loop().call_later(AGAIN, poster.post, poster.update)

    def gone(self, poster: "Poster") -> None:
        """A connection ended."""
        self._all.discard(poster)
        if poster in self._idle:
            self._idle.remove(poster)

    def whole(self, update: bytes) -> bytes:
        """The request that brings an update."""
        return request(self._path, b"127.0.0.1", JSON, update, self._secret)

    async def _open(self, update: bytes) -> None:
        _, poster = await asyncio.get_running_loop().create_connection(lambda: Poster(self), self._host, self._port)
        self._all.add(poster)
        poster.post(update)


class Poster(Stream):
    """One connection to a webhook."""

    def __init__(self, address: Address) -> None:
        super().__init__()
        self._address = address
        self.update = b""

    def post(self, update: bytes) -> None:
        """Bring an update."""
        if not self.transport.is_closing():
            self.update = update
            self.transport.write(self._address.whole(update))

    def came(self, first: bytes, kind: bytes, body: bytes) -> None:
        """The response came whole."""
        self._address.done(self, first.split(b" ", 2)[1], kind, body)

    def connection_lost(self, _exc: Exception | None) -> None:
        self._address.gone(self)
