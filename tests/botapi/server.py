"""A Bot API server on loopback: a real socket, real long polling, and the refusals of the real one.

It keeps chats with their messages. Left out of Telegram's behaviour: flood limits (tests queue them with `fail`),
files but pictures that are sent, groups beyond joining and leaving.
"""

import asyncio
import json
import random
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Final, Self

from aiohttp import web

from tests.botapi.methods import Methods
from tests.botapi.person import Person
from tests.botapi.rules import Refused
from tests.botapi.schema import violations
from tests.botapi.waiting import Waiting

TOKEN: Final = "4242424242:Loopback_token-for_the_tests"
ATTACHED: Final = "attach://"
"""Names a field of the form that holds the file (Bot API reference, InputFile)."""
CALLBACK_LIFE: Final = 150
"""Seconds for which Telegram keeps a tap that nobody fetched."""


@dataclass(slots=True)
class Fault:
    """What happens to the next calls of a method instead of an answer."""

    status: int = 0
    body: str = ""
    parameters: dict[str, int] = field(default_factory=dict)
    drop: str = ""
    """`before` or `after` the call took effect; `half` of the answer; `hang` until released."""


class BotApiServer:
    """Async context manager. `calls` are (method, parameters, status) in order."""

    def __init__(self, chance: random.Random | None = None) -> None:
        self.chance = chance or random.Random(1)  # noqa: S311  # ids with gaps, no secrets
        self.token = TOKEN
        self.offset = 0.0
        self.calls: list[tuple[str, dict[str, Any], int]] = []
        self.violations: list[str] = []
        self.unanswered: list[str] = []
        self.methods = Methods(self)
        self._faults: dict[str, deque[Fault]] = {}
        self.waiting = Waiting(self)
        self._number = self.chance.randrange(10**8, 2 * 10**8)
        self._in_flight = 0
        self._changed = asyncio.Condition()
        self.released = asyncio.Event()
        self.idle: Callable[[], Awaitable[None]] = a_moment
        """Waits for the next call of the same turn; a test that holds the bot can tell exactly when there is none."""

    def now(self) -> float:
        """The server's clock, in seconds since 1970."""
        return time.time() + self.offset

    def person(self) -> Person:
        """A new person with a private chat."""
        return Person(self)

    def fail(
        self, method: str, times: int = 1, *, status: int = 0, body: str = "", drop: str = "", **parameters: int
    ) -> None:
        """Queue faults for a method: an error with this status, another body, or a connection that breaks."""
        queue = self._faults.setdefault(method, deque())
        queue.extend(Fault(status, body, parameters, drop) for _ in range(times))

    def count(self, method: str) -> int:
        """How often a method was called."""
        return sum(1 for called, _, _ in self.calls if called == method)

    async def put(self, kind: str, content: dict[str, Any]) -> int:
        """Something happens in Telegram: an update that waits to be fetched. Returns its number."""
        self._number += self.chance.choice((1, 1, 1, 2))
        self.waiting.updates.append({"update_id": self._number, kind: content})
        if kind == "callback_query" and "id" in content:
            self.unanswered.append(content["id"])
        await self.tell()
        return self._number

    async def tell(self) -> None:
        """Something changed: whoever waits looks again."""
        async with self._changed:
            self._changed.notify_all()

    async def until(self, holds: Callable[[], bool], seconds: float = 10) -> None:
        """Wait until this holds, looking again at every call."""
        async with asyncio.timeout(seconds), self._changed:
            await self._changed.wait_for(holds)

    async def something(self, holds: Callable[[], bool], seconds: float | None = None) -> None:
        """Wait until this holds, for so many seconds at most, or until the end."""
        try:
            async with asyncio.timeout(seconds), self._changed:
                await self._changed.wait_for(lambda: holds() or self.released.is_set())
        except TimeoutError:
            pass

    async def reply(self, body: bytes, kind: str) -> None:
        """Perform the method that stood in the answer of a webhook; nobody hears of its result."""
        parameters = dict(json.loads(body)) if kind == "application/json" else {}
        if "method" not in parameters:
            self.violations.append("webhook: an answer that is no method as JSON")
            return
        self._perform(parameters.pop("method"), parameters)
        await self.tell()

    async def quiet(self, number: int, callback: str = "") -> None:
        """Wait until an update was fetched, its tap answered, and no call is under way any more."""

        def done() -> bool:
            return self.waiting.confirmed >= number and callback not in self.unanswered and self._in_flight == 0

        await self.until(done)
        await self.idle()
        await self.until(done)

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self._delivering = asyncio.create_task(self.waiting.deliver())
        return self

    async def __aexit__(self, *error: object) -> None:
        self.released.set()
        await self.tell()
        self._delivering.cancel()
        await asyncio.gather(self._delivering, return_exceptions=True)
        await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method, parameters = request.match_info["method"], await _parameters(request)
        if request.match_info["token"] != self.token:
            return _error(Refused(401, "Unauthorized"))
        if method == "getUpdates":
            return await self._poll(parameters)
        self._in_flight += 1
        try:
            return await self._call(request, method, parameters)
        finally:
            self._in_flight -= 1
            await self.tell()

    async def _call(self, request: web.Request, method: str, parameters: dict[str, Any]) -> web.StreamResponse:
        fault = self._faults[method].popleft() if self._faults.get(method) else None
        if fault and fault.drop == "before":
            self.calls.append((method, parameters, 0))
            return _broken(request)
        if fault and fault.drop == "hang":
            await self.released.wait()
        if fault and fault.status:
            self.calls.append((method, parameters, fault.status))
            if fault.body:
                return web.Response(status=fault.status, text=fault.body, content_type="text/html")
            return _error(Refused(fault.status, _sentence(fault), **fault.parameters))
        answer = self._perform(method, parameters)
        if fault and fault.drop == "after":
            return _broken(request)
        if fault and fault.drop == "half":
            answer.headers["Content-Length"] = str(len(answer.body) + 40)  # type: ignore[arg-type]  # bytes of ours
            answer.force_close()
        return answer

    def _perform(self, method: str, parameters: dict[str, Any]) -> web.Response:
        wrong = list(violations(method, parameters))
        self.violations.extend(wrong)
        try:
            result = self._result(method, parameters, wrong)
        except Refused as refusal:
            self.calls.append((method, parameters, refusal.status))
            return _error(refusal)
        self.calls.append((method, parameters, 200))
        return web.json_response({"ok": True, "result": result})

    def _result(self, method: str, parameters: dict[str, Any], wrong: list[str]) -> Any:
        if wrong:
            raise Refused(404 if "no such method" in wrong[0] else 400, f"Bad Request: {wrong[0]}")
        return self.methods.perform(method, parameters)

    async def _poll(self, parameters: dict[str, Any]) -> web.StreamResponse:
        self.violations.extend(violations("getUpdates", parameters))
        fault = self._faults["getUpdates"].popleft() if self._faults.get("getUpdates") else None
        if fault:
            self.calls.append(("getUpdates", parameters, fault.status))
            return _error(Refused(fault.status, _sentence(fault), **fault.parameters))
        try:
            fetched = await self.waiting.poll(parameters)
        except Refused as refusal:
            return _error(refusal)
        self.calls.append(("getUpdates", parameters, 200))
        return web.json_response({"ok": True, "result": fetched})


def _broken(request: web.Request) -> web.Response:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def a_moment() -> None:
    """Long enough for a bot on this machine to begin its next call."""
    await asyncio.sleep(0.02)


async def _parameters(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        text = await request.text()
        return dict(json.loads(text)) if text else {}
    given = {name: _unpacked(value) for name, value in {**request.query, **await request.post()}.items()}
    files = {f"{ATTACHED}{name}": name for name in given}
    attached = {name: given[files[value]] for name, value in given.items() if isinstance(value, str) and value in files}
    meant = {files[given[name]] for name in attached}
    return {name: value for name, value in {**given, **attached}.items() if name not in meant}


def _unpacked(value: Any) -> Any:
    """A form field as what it stands for: numbers, booleans and JSON come as text, files as bytes."""
    if isinstance(value, web.FileField):
        return value.file.read()
    try:
        return json.loads(value)
    except ValueError:
        return value


def _sentence(fault: Fault) -> str:
    if fault.status == 429:
        return f"Too Many Requests: retry after {fault.parameters.get('retry_after', 1)}"
    return {403: "Forbidden: bot was blocked by the user", 409: "Conflict"}.get(fault.status, "Internal Server Error")


def _error(refusal: Refused) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": refusal.status, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.json_response(body, status=refusal.status)
