"""A Bot API server with weather: for a while every call meets the same fault, and its clock tells another time."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from email.utils import formatdate
from typing import Any, Final

from aiohttp import web

from tests.botapi.server import BotApiServer, _parameters

BODIES: Final[Mapping[str, tuple[str, str]]] = {
    "json": ('{"ok":false,"error_code":%d,"description":"Internal"}', "application/json"),
    "html": ("<html><h1>%d Bad Gateway</h1></html>", "text/html"),
    "empty": ("", "text/plain"),
}
"""What stands in an answer that is none: Telegram's own words, a page of a proxy, nothing."""

LOOK: Final = 0.1
"""Seconds between two looks whether somebody who polls is still there."""

Storm = Callable[[str, Mapping[str, Any]], web.Response | None]
"""The answer to a method with its parameters instead of the real one; None lets the call through."""


class Weather(BotApiServer):
    """`storm` is the fault of now; `calls` holds what came through, `struck` the methods that did not."""

    def __init__(self) -> None:
        super().__init__()
        self.storm: Storm | None = None
        self.struck: list[str] = []
        self.patience = 0
        """Seconds of the poll that came last; none while the bot fetches what had waited for it."""

    async def spent(self) -> None:
        """Wait until every fault that was queued has been met."""
        async with asyncio.timeout(10):
            while any(self._faults.values()):  # noqa: ASYNC110  # a fault that hangs tells nobody
                await asyncio.sleep(0.01)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if self.storm:
            stopped = self.storm(method, await _parameters(request))
            if stopped is not None:
                self.struck.append(method)
                await self.tell()
                return stopped
        answer = await self._while_connected(request, super()._answer(request))
        # Telegram tells the time with each answer.
        answer.headers["Date"] = formatdate(self.now(), usegmt=True)
        return answer

    async def _poll(self, parameters: dict[str, Any]) -> web.StreamResponse:
        self.patience = parameters["timeout"]
        await self.tell()
        return await super()._poll(parameters)

    async def _while_connected(
        self, request: web.Request, answer: Coroutine[Any, Any, web.StreamResponse]
    ) -> web.StreamResponse:
        """A poll of a process that is gone holds up no other."""
        if request.match_info["method"] != "getUpdates":
            return await answer
        polling = asyncio.create_task(answer)
        while not polling.done():
            await asyncio.wait((polling,), timeout=LOOK)
            if request.transport is None or request.transport.is_closing():
                polling.cancel()
        return web.Response() if polling.cancelled() else await polling


def refusal(status: int, body: str = "json", retry_after: int = 0) -> web.Response:
    """An answer with this status; `retry_after` is in seconds."""
    if retry_after:
        said = {"ok": False, "error_code": status, "description": "Too Many Requests"}
        return web.json_response({**said, "parameters": {"retry_after": retry_after}}, status=status)
    text, kind = BODIES[body]
    return web.Response(status=status, text=text.replace("%d", str(status)), content_type=kind)


def everywhere(status: int, body: str = "json", retry_after: int = 0) -> Storm:
    """Every call, for whomever it is."""
    return lambda _method, _given: refusal(status, body, retry_after)


def only(methods: tuple[str, ...], status: int, body: str = "json") -> Storm:
    """These methods alone."""
    return lambda method, _given: refusal(status, body) if method in methods else None


def in_chat(chat: int, status: int, retry_after: int = 0) -> Storm:
    """Calls about one chat; every other chat is served."""
    return lambda _method, given: refusal(status, retry_after=retry_after) if given.get("chat_id") == chat else None
