"""The webhook: Telegram brings each update, and the answer to a tap goes back in the same breath."""

import asyncio
import hmac
import time
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from typing import Final

import orjson
from aiogram import Bot
from aiogram.methods import GetWebhookInfo, SetWebhook
from aiohttp import web

from bot.errors import WrongSetting
from bot.log import log_event
from bot.telegram.incoming import Incoming, Stray, Tap, read
from bot.telegram.session import decoded
from bot.telegram.underway import UnderWay
from bot.telegram.updates import ALLOWED, Take
from flows.ids import LanguageCode

HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"
"""The header in which Telegram repeats the secret (Bot API reference, setWebhook)."""
LARGEST: Final = 2**20
"""Bytes of a body that aiohttp reads; updates have a few thousand."""
PATIENCE: Final = 10.0
"""Seconds for an update to arrive whole."""
AT_ONCE: Final = 10.0
"""Seconds after the start in which Telegram brings what had waited."""
CONNECTIONS: Final = 100
"""Connections that Telegram may open at the same time (its most)."""
ENDING: Final = 1.0
"""Seconds that connections get at the end."""
JSON: Final = "application/json"


class Webhook:
    """Takes what Telegram posts. Health and readiness tell whether it works, and nothing else."""

    def __init__(  # noqa: PLR0913  # what the composition root joins
        self,
        take: Take,
        under_way: UnderWay,
        path: str,
        secret: str,
        clock: Callable[[], float] = time.monotonic,
        *,
        languages: Callable[[], Collection[LanguageCode]] = tuple,
    ) -> None:
        """`languages` gives those of the guide, as of now."""
        self._take = take
        self._clock = clock
        self._under_way = under_way
        self._path = path
        self._secret = secret.encode()
        self._languages = languages
        self._stale, self._stale_until = 0, 0.0
        self.is_ready = False

    async def respond(self, request: web.BaseRequest) -> web.StreamResponse:
        """The response to whatever was asked. It does not tell what it was made with."""
        response = await self._respond(request)
        response.headers["Server"] = "web"
        return response

    async def _respond(self, request: web.BaseRequest) -> web.Response:
        if request.path == self._path:
            return await self._receive(request)
        if request.path == "/healthz" and request.method in ("GET", "HEAD"):
            return web.Response()
        if request.path == "/readyz" and request.method in ("GET", "HEAD"):
            return web.Response(status=200 if self.is_ready and not self._under_way.is_full else 503)
        return web.Response(status=404)

    def expect_stale(self, count: int) -> None:
        """So many updates were waiting before the start: their taps may be old (T5).

        Telegram brings them at once. What comes later is fresh, also where another process took what had waited.
        """
        self._stale, self._stale_until = count, self._clock() + AT_ONCE

    async def _receive(self, request: web.BaseRequest) -> web.Response:
        shown = request.headers.get(HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(shown, self._secret):
            return web.Response(status=401)
        if request.method != "POST":
            return web.Response(status=405)
        if self._under_way.is_full or not self.is_ready:
            # Telegram brings it again, to this process or to another.
            return web.Response(status=503)
        try:
            async with asyncio.timeout(PATIENCE):
                update = decoded(await request.read())
        except TimeoutError:
            return web.Response(status=408)
        return self._taken(read(update, self._languages()))

    def _taken(self, incoming: Incoming | Stray | None) -> web.Response:
        """Begin the turn; the sign on the button is ended by the response itself. What is not for us is taken, too."""
        is_stale = self._stale > 0 and self._clock() < self._stale_until
        self._stale = max(0, self._stale - 1)
        if incoming is None:
            return web.Response()
        is_tap = isinstance(incoming, Incoming) and isinstance(incoming.what, Tap)
        # The date of a message tells its age; a tap has none.
        self._under_way.begin(self._take(incoming, waiting=is_stale or not is_tap, is_answered=True))
        callback = _callback(incoming)
        if callback is None:
            return web.Response()
        answer = {"method": "answerCallbackQuery", "callback_query_id": callback}
        return web.Response(body=orjson.dumps(answer), content_type=JSON)


def _callback(incoming: Incoming | Stray) -> str | None:
    if isinstance(incoming, Stray):
        return incoming.callback
    return incoming.what.callback if isinstance(incoming.what, Tap) else None


@asynccontextmanager
async def listening(webhook: Webhook, host: str, port: int) -> AsyncIterator[int]:
    """While inside, the webhook is served at this address; gives the port, which is a free one for port 0."""
    server = web.Server(webhook.respond, access_log=None)
    runner = web.ServerRunner(server, shutdown_timeout=ENDING)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        try:
            await site.start()
        except OSError:
            raise WrongSetting(f"BOT_LISTEN: cannot listen on {host}:{port}; is the port taken?") from None
        taken = int(runner.addresses[0][1])
        log_event("webhook.listening", port=taken)
        yield taken
    finally:
        await runner.cleanup()


async def announce(bot: Bot, url: str, secret: str) -> int:
    """Tell Telegram where to bring updates; returns how many were waiting."""
    waiting = (await bot(GetWebhookInfo())).pending_update_count
    await bot(SetWebhook(url=url, secret_token=secret, allowed_updates=list(ALLOWED), max_connections=CONNECTIONS))
    return waiting
