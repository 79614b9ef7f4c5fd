"""Who may look at the desk's page: this machine alone, through one browser that was given the address of the start."""

import hmac
import secrets
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Final

from aiohttp import web
from aiohttp.typedefs import Middleware

HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    # With no-referrer, browsers send no origin with a form; to other sites this tells as little.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
NAMES: Final = ("127.0.0.1", "localhost", "[::1]")
OPEN_TO_ALL: Final = ("/static/", "/start/")
"""Addresses that say nothing, and the one that lets somebody in."""
SECRET: Final = 32
"""Bytes of the keys of a session."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Entry:
    """The keys of one session. They end with the desk."""

    def __init__(self) -> None:
        self._start: str | None = secrets.token_urlsafe(SECRET)
        self._cookie = secrets.token_urlsafe(SECRET)
        self.form_token = secrets.token_urlsafe(SECRET)
        """Stands in every form of the page; no other page can know it."""

    @property
    def start(self) -> str:
        """The path that lets a browser in, once."""
        return f"/start/{self._start}"

    def let_in(self, request: web.Request, key: str) -> web.Response | None:
        """The way to the notes with the session's cookie; None for a key that is wrong or was used."""
        if self._start is None or not _is_same(key, self._start):
            return None
        self._start = None
        response = web.Response(status=HTTPStatus.SEE_OTHER, headers={"Location": "/"})
        response.set_cookie(_cookie_name(request), self._cookie, httponly=True, samesite="Strict", path="/")
        return response

    def is_known(self, request: web.Request) -> bool:
        """Whether the request is of the browser that was let in."""
        return _is_same(request.cookies.get(_cookie_name(request), ""), self._cookie)

    async def is_own_form(self, request: web.Request) -> bool:
        """Whether a form was sent by a page of this desk."""
        if request.headers.get("Origin") != f"http://{request.host}":
            return False
        return _is_same(str((await request.post()).get("token", "")), self.form_token)

    def guard(self, refuse: Handler) -> Middleware:
        """The middleware: everybody else gets what `refuse` says."""

        @web.middleware
        async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
            try:
                response = await (handler if await self._may(request) else refuse)(request)
            except web.HTTPException as refusal:
                refusal.headers.update(HEADERS)
                raise
            response.headers.update(HEADERS)
            return response

        return guarded

    async def _may(self, request: web.Request) -> bool:
        if request.host not in {f"{name}:{_port(request)}" for name in NAMES}:
            return False
        if request.path.startswith(OPEN_TO_ALL):
            return request.method == "GET"
        if not self.is_known(request):
            return False
        return request.method == "GET" or await self.is_own_form(request)


def _port(request: web.Request) -> int:
    """The port on which the request came in."""
    return int(request.transport.get_extra_info("sockname")[1]) if request.transport else 0


def _cookie_name(request: web.Request) -> str:
    """Desks of two services on one machine have a cookie each."""
    return f"desk-{_port(request)}"


def _is_same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())
