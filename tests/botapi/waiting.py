"""Updates that wait: fetched by long polling, or delivered to a webhook, as the real server does either."""

import asyncio
import itertools
from collections import deque
from typing import TYPE_CHECKING, Any, Final

import aiohttp

from tests.botapi.rules import Refused, bad

if TYPE_CHECKING:
    from tests.botapi.server import BotApiServer

KINDS: Final = ("message", "callback_query", "my_chat_member")
SECRET: Final = "X-Telegram-Bot-Api-Secret-Token"
AGAIN: Final = 0.05
"""Seconds until a delivery that failed is repeated; the real server waits longer and longer."""
CONFLICT: Final = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
HOOKED: Final = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook"


class Waiting:
    """Everything that happened and was not taken yet."""

    def __init__(self, server: "BotApiServer") -> None:
        self._server = server
        self.updates: deque[dict[str, Any]] = deque()
        self.confirmed = 0
        self.webhook: dict[str, Any] = {}
        self.behind: list[str] = []
        """Addresses that stand behind the public one, as a balancer has them; none: the public one itself."""
        self.delivered: list[int] = []
        """Status of each delivery, in order; 0 when no answer came."""
        self._pollers = 0

    async def confirm(self, offset: int) -> None:
        """Forget the updates before this number."""
        while self.updates and self.updates[0]["update_id"] < offset:
            self.updates.popleft()
        self.confirmed = max(self.confirmed, offset - 1)
        await self._server.tell()

    async def poll(self, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        """The answer of getUpdates, or Refused."""
        if self.webhook or self._pollers:
            raise Refused(409, HOOKED if self.webhook else CONFLICT)
        self._pollers += 1
        try:
            await self.confirm(parameters.get("offset", 0))
            await self._server.something(lambda: bool(self.updates), min(parameters.get("timeout", 0), 50))
        finally:
            self._pollers -= 1
        kinds = set(parameters.get("allowed_updates", [])) or set(KINDS)
        return [update for update in self.updates if kinds & update.keys()][: parameters.get("limit", 100)]

    def hook(self, parameters: dict[str, Any]) -> bool:
        """`setWebhook`; unlike the real server it also takes http, for loopback."""
        if not parameters["url"].startswith(("https://", "http://127.0.0.1")):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        self.webhook = parameters
        return True

    def unhook(self) -> bool:
        """`deleteWebhook`."""
        self.webhook = {}
        return True

    def info(self) -> dict[str, Any]:
        """`getWebhookInfo`."""
        url = self.webhook.get("url", "")
        return {"url": url, "has_custom_certificate": False, "pending_update_count": len(self.updates)}

    async def deliver(self) -> None:
        """Post what waits to the webhook while one is set, one after the other, each until it is taken."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as client:
            for turn in itertools.count():
                await self._server.something(lambda: bool(self.webhook and self.updates))
                if not (self.webhook and self.updates and await self._taken(client, self.updates[0], turn)):
                    await asyncio.sleep(AGAIN)

    async def _taken(self, client: aiohttp.ClientSession, update: dict[str, Any], turn: int) -> bool:
        asked_for = set(self.webhook.get("allowed_updates", KINDS)) & update.keys()
        taken = not asked_for or await self._post(client, update, turn)
        if taken:
            await self.confirm(update["update_id"] + 1)
        return taken

    async def _post(self, client: aiohttp.ClientSession, update: dict[str, Any], turn: int) -> bool:
        url = self.behind[turn % len(self.behind)] if self.behind else self.webhook["url"]
        headers = {SECRET: self.webhook["secret_token"]} if "secret_token" in self.webhook else {}
        try:
            async with client.post(url, json=update, headers=headers) as response:
                status, reply = response.status, await response.read()
                kind = response.content_type
        except (aiohttp.ClientError, TimeoutError):
            status, reply, kind = 0, b"", ""
        self.delivered.append(status)
        await self._server.tell()
        if 200 <= status < 300 and reply:
            await self._server.reply(reply, kind)
        return 200 <= status < 300
