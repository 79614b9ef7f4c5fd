"""Updates that come by webhook: listen first, then tell Telegram where, and take them until the end."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from aiogram import Bot

from bot.log import log_event
from bot.loop import drop
from bot.settings import split_address
from bot.telegram.door import TelegramDoor
from bot.telegram.insistence import insist
from bot.telegram.underway import UnderWay
from bot.telegram.webhook import Webhook, announce, listening


@dataclass(frozen=True, slots=True)
class Hook:
    """Where updates come in: the public address, the secret that Telegram proves itself with, and `host:port`."""

    url: str
    secret: str
    listen: str


async def take_by_webhook(hook: Hook, bot: Bot, door: TelegramDoor, under_way: UnderWay, stop: asyncio.Event) -> None:
    """Until `stop` is set; what was begun by then goes on in `under_way`."""
    path = urlsplit(hook.url).path or "/"
    webhook = Webhook(door.take, under_way, path, hook.secret, languages=door.languages)
    async with listening(webhook, *split_address(hook.listen)):
        await _open(bot, webhook, hook, stop)


async def _open(bot: Bot, webhook: Webhook, hook: Hook, stop: asyncio.Event) -> None:
    async def announced() -> None:
        webhook.expect_stale(await announce(bot, hook.url, hook.secret))

    if await _first(insist(announced, asyncio.sleep), stop):
        webhook.is_ready = True
        log_event("bot.started")
        await stop.wait()
        webhook.is_ready = False


async def _first(step: Coroutine[Any, Any, None], stop: asyncio.Event) -> bool:
    """Whether the step was taken before the end; its error is raised."""
    taking, stopping = asyncio.create_task(step), asyncio.create_task(stop.wait())
    await asyncio.wait((taking, stopping), return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if taking.done():
        await taking
        return True
    await drop(taking)
    return False
