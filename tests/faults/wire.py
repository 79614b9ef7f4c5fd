"""The cable between the bot and Telegram: it is pulled out, cut or goes silent, always at the same address."""

import asyncio
from contextlib import suppress
from typing import Self

CHUNK = 2**16


class Wire:
    """Async context manager. Everything passes until something is done to it."""

    def __init__(self, target: str) -> None:
        self._host, _, port = target.removeprefix("http://").rpartition(":")
        self._port = int(port)
        self._listener: asyncio.Server | None = None
        self._ends: set[asyncio.StreamWriter] = set()
        self._passing: set[asyncio.Task[None]] = set()
        self._is_silent = False
        self.port = 0

    @property
    def url(self) -> str:
        """What the bot takes for Telegram."""
        return f"http://127.0.0.1:{self.port}"

    async def plug(self) -> None:
        """Connections are taken, at the address of the first time."""
        self._is_silent = False
        self._listener = await asyncio.start_server(self._pass, "127.0.0.1", self.port)
        self.port = self._listener.sockets[0].getsockname()[1]

    async def unplug(self) -> None:
        """Connections are refused, and those that were open are reset."""
        if self._listener:
            self._listener.close()
        self.cut()

    def cut(self) -> None:
        """Every open connection is reset; new ones are taken."""
        for end in tuple(self._ends):
            end.transport.abort()

    async def hush(self) -> None:
        """From now on no byte of an answer arrives, and no connection ends, as behind a dead router."""
        self._is_silent = True

    async def plug_again(self) -> None:
        """Whatever was done to it, it works again, with new connections."""
        await self.unplug()
        await self.plug()

    async def __aenter__(self) -> Self:
        await self.plug()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.unplug()
        await asyncio.gather(*self._passing, return_exceptions=True)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._passing.add(task)
        task.add_done_callback(self._passing.discard)
        try:
            with suppress(OSError):
                far_reader, far_writer = await asyncio.open_connection(self._host, self._port)
                await asyncio.gather(self._pump(reader, far_writer, writer), self._pump(far_reader, writer, far_writer))
        finally:
            writer.transport.abort()

    async def _pump(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, back: asyncio.StreamWriter) -> None:
        """Bytes one way, until either end is gone."""
        self._ends.add(sink)
        try:
            with suppress(OSError):
                while data := await source.read(CHUNK):
                    if not self._is_silent:
                        sink.write(data)
                        await sink.drain()
        finally:
            self._ends.discard(sink)
            sink.transport.abort()
            back.transport.abort()
