"""Weather with a crowd: people who write so much that what they are answered is only counted."""

import itertools
from collections.abc import Iterable
from typing import Any, Final

import orjson
from aiohttp import web

from tests.faults.weather import Weather

FIRST: Final = 2**41
"""Lowest id of somebody in the crowd; no other person of the server has one as high."""
TRUE: Final = b'{"ok":true,"result":true}'


class Crowded(Weather):
    """`sent` counts the messages of the crowd. Their chats are not kept, so that the server is not what limits."""

    def __init__(self) -> None:
        super().__init__()
        self.sent = 0
        self._numbers = itertools.count(1)

    async def write(self, heads: Iterable[int], content: dict[str, Any]) -> None:
        """Each of these people, by number, sends one message; all of them are fetched together."""
        for head in heads:
            person = {"id": FIRST + head, "type": "private", "first_name": "CanaryCrowd"}
            raw = {"message_id": self.methods.next_message(), "date": int(self.now()), "chat": person}
            self._number += 1
            self.waiting.updates.append({"update_id": self._number, "message": raw | {"from": person} | content})
            self.sent += 1
        await self.tell()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["method"] == "getUpdates":
            return await super()._answer(request)
        given = orjson.loads(await request.read())
        if given.get("chat_id", 0) < FIRST:
            return await super()._answer(request)
        is_send = request.match_info["method"] == "sendMessage"
        body = b'{"ok":true,"result":{"message_id":%d}}' % self.methods.next_message() if is_send else TRUE
        return web.Response(body=body, content_type="application/json")
