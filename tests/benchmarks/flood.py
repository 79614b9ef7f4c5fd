"""How many requests the server takes in a second, so that it is known never to be what limits a bot.

Run as a module it is the flood: over sixteen connections, each edits again as soon as it is answered.
"""

import asyncio
import sys

import orjson

from bot.loop import run
from tests.benchmarks.bots import BOT_CORES
from tests.benchmarks.crowd import FIRST, Plan
from tests.benchmarks.loadserver import LoadServer
from tests.benchmarks.process import pin, pinned, until
from tests.benchmarks.rivals.screen import TEXT, markup
from tests.benchmarks.wire import JSON, Stream, request

CONNECTIONS = 16


class Flood(Stream):
    """One connection."""

    def __init__(self, edit: bytes) -> None:
        super().__init__()
        self._edit = edit

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.transport.write(self._edit)

    def came(self, _first: bytes, _kind: bytes, _body: bytes) -> None:
        """Answered: once more."""
        self.transport.write(self._edit)


async def limit(seconds: float) -> float:
    """Requests a second that the server answered on its core."""
    with pinned():
        async with LoadServer(Plan()) as server:
            server.crowd.come()
            flood = await asyncio.create_subprocess_exec(sys.executable, "-m", __name__, server.url)
            try:
                await until(lambda: bool(server.calls), "the flood did not come")
                server.calls.clear()
                await asyncio.sleep(seconds)
                return server.calls.total() / seconds
            finally:
                flood.kill()
                await flood.wait()


async def _flood(url: str) -> None:
    pin(0, BOT_CORES)
    body = orjson.dumps({"chat_id": FIRST, "message_id": 1, "text": TEXT, "reply_markup": markup()})
    edit = request(b"/bot1:token/editMessageText", b"127.0.0.1", JSON, body)
    for _ in range(CONNECTIONS):
        port = int(url.rpartition(":")[2])
        await asyncio.get_running_loop().create_connection(lambda: Flood(edit), "127.0.0.1", port)
    await asyncio.Event().wait()


if __name__ == "__main__":
    run(_flood(sys.argv[1]))
