"""Aiohttp alone, the ceiling: a raw server and a raw client make the same calls with constant bytes.

Of an update it looks for the ids that the calls need, and nothing else.
"""

import asyncio
import gc
import json
import sys
from typing import Any

import orjson
from aiohttp import ClientSession, TCPConnector, web
from yarl import URL

from bot.loop import run
from tests.benchmarks.rivals.screen import TEXT, markup
from tests.benchmarks.rivals.surroundings import Surroundings, surroundings

HEADERS = {"Content-Type": "application/json"}
SCREEN = json.dumps({"text": TEXT, "parse_mode": "HTML", "reply_markup": markup()}).encode()[1:]
POLL = b'{"timeout":30,"offset":%d}'
ANSWER = b'{"callback_query_id":"%s"}'
EDIT = b'{"chat_id":%d,"message_id":%d,' + SCREEN
SEND = b'{"chat_id":%d,' + SCREEN
EDIT_IN_REPLY = b'{"method":"editMessageText",' + EDIT[1:]


class Ceiling:
    """The calls."""

    def __init__(self, around: Surroundings, client: ClientSession) -> None:
        self._client = client
        self._base = f"{around.api}/bot{around.token}/"
        self._urls: dict[str, URL] = {}
        self._tasks: set[asyncio.Task[Any]] = set()

    async def call(self, method: str, body: bytes) -> bytes:
        """One call; nobody reads its answer but for updates."""
        url = self._urls.setdefault(method, URL(self._base + method))
        async with self._client.post(url, data=body) as response:
            return await response.read()

    async def take(self, update: dict[str, Any], how: str) -> bytes:
        """Make the calls for one update; returns the edit if it is to stand in the response."""
        if "message" in update:
            await self.call("sendMessage", SEND % update["message"]["chat"]["id"])
            return b""
        query = update["callback_query"]
        where = query["message"]["chat"]["id"], query["message"]["message_id"]
        await self.call("answerCallbackQuery", ANSWER % query["id"].encode())
        if how == "reply":
            return EDIT_IN_REPLY % where
        await self.call("editMessageText", EDIT % where)
        return b""

    async def poll(self) -> None:
        """Fetch for ever."""
        offset = 0
        while True:
            for update in orjson.loads(await self.call("getUpdates", POLL % offset))["result"]:
                offset = update["update_id"] + 1
                self.begin(update)

    def begin(self, update: dict[str, Any]) -> None:
        """Take an update beside the others."""
        task = asyncio.create_task(self.take(update, "calls"))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def main(around: Surroundings, how: str) -> None:
    """Serve until it is stopped."""
    async with ClientSession(connector=TCPConnector(limit=0), headers=HEADERS) as client:
        ceiling = Ceiling(around, client)
        gc.collect()
        gc.freeze()
        if not around.url:
            await ceiling.poll()

        async def receive(request: web.BaseRequest) -> web.Response:
            update = orjson.loads(await request.read())
            if how == "reply":
                return web.Response(body=await ceiling.take(update, how), content_type="application/json")
            ceiling.begin(update)
            return web.Response()

        runner = web.ServerRunner(web.Server(receive, access_log=None))
        await runner.setup()
        await web.TCPSite(runner, around.host, around.port).start()
        await ceiling.call("setWebhook", orjson.dumps({"url": around.url, "secret_token": around.secret}))
        await asyncio.Event().wait()


if __name__ == "__main__":
    run(main(surroundings(), (sys.argv[1:] or ["calls"])[0]))
