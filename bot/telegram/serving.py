"""Telegram, served: updates come in by polling or by webhook, screens are cleared in time and at the end."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final, Self

from aiogram import Bot
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.methods import GetMe

from bot.errors import WrongSetting
from bot.log import log_event, log_trouble
from bot.loop import beside, drop
from bot.settings import Settings
from bot.telegram.buckets import Buckets
from bot.telegram.clearing import InMemory, OpenScreens
from bot.telegram.clock import TelegramClock
from bot.telegram.delivery import Delivery
from bot.telegram.door import TelegramDoor
from bot.telegram.insistence import insist
from bot.telegram.pace import Pace
from bot.telegram.profile import keep_profile
from bot.telegram.session import JsonSession
from bot.telegram.underway import UnderWay
from bot.telegram.updates import Polling
from bot.turns import Turns

ENDING: Final = 15.0
"""Seconds to clear every open screen at the end."""
MINUTE: Final = 60
RARELY: Final = (10_000, 10, 1000)
"""Thresholds of the three generations; Python's own are 700, 10 and 10."""
LOOK_EVERY: Final = 1.0
"""Seconds between two looks for screens that are due."""


async def serve(
    settings: Settings, turns: Turns, counted: Callable[[str], None], stop: asyncio.Event, renewed: asyncio.Event
) -> None:
    """Answer on Telegram until `stop` is set, then clear every screen that is open. `renewed` tells of new content."""
    clock = TelegramClock()
    bot = open_bot(settings, clock)
    async with _remembering(settings) as (screens, buckets):
        door = TelegramDoor(Delivery(bot, asyncio.sleep, Pace()), turns, screens, buckets, counted, clock.now)
        _calm_the_collector()
        try:
            profile = keep_profile(bot, lambda: turns.content.catalogues, renewed)
            async with beside(profile, _learn_name(bot, turns)), Cleaner(door, screens, buckets):
                await _take_updates(settings, bot, door, stop)
        finally:
            await bot.session.close()
            log_event("bot.stopped")


async def _learn_name(bot: Bot, turns: Turns) -> None:
    """Ask Telegram for the name of the bot, which links need, unless a setting says it."""

    async def ask() -> None:
        turns.name = (await bot(GetMe())).username or ""

    if not turns.name:
        await insist(ask, asyncio.sleep)


def _calm_the_collector() -> None:
    """Keep searches for garbage off the taps: the program stays for good, and whole searches come rarely.

    Screens that are kept for the next person come after the freeze and are never garbage; looking through all of them
    takes tens of milliseconds, which would meet every tap of that moment. Content that another one replaces is free
    without a search (bot/turns.py).
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*RARELY)
    gc.enable()


@asynccontextmanager
async def _remembering(settings: Settings) -> AsyncIterator[tuple[OpenScreens, Buckets]]:
    """What is remembered for minutes: in this process, or in a Redis that it shares with others."""
    after, after_sensitive = settings.clear_after * MINUTE, settings.clear_after_sensitive * MINUTE
    if settings.state_url is None:
        yield InMemory(after, after_sensitive), Buckets()
        return
    from bot.telegram.shared_buckets import SharedBuckets  # noqa: PLC0415  # Redis is an extra that few need
    from bot.telegram.shared_screens import SharedScreens  # noqa: PLC0415
    from bot.telegram.state import State  # noqa: PLC0415

    state = State(settings.state_url.get_secret_value())
    try:
        await state.open()
        yield SharedScreens(state, after, after_sensitive), SharedBuckets(state)
    finally:
        await state.close()


async def _take_updates(settings: Settings, bot: Bot, door: TelegramDoor, stop: asyncio.Event) -> None:
    under_way = UnderWay()
    if settings.bot_webhook_url and (secret := settings.bot_webhook_secret):
        from bot.telegram.hooked import Hook, take_by_webhook  # noqa: PLC0415  # a server, which polling does without

        hook = Hook(settings.bot_webhook_url, secret.get_secret_value(), settings.bot_listen)
        await take_by_webhook(hook, bot, door, under_way, stop)
    else:
        log_event("bot.started")
        await Polling(bot, door.take, under_way, asyncio.sleep, languages=door.languages).run(stop)
    await under_way.settle()


class Cleaner:
    """Clears the screens that nobody touches, and all of them at the end."""

    def __init__(self, door: TelegramDoor, screens: OpenScreens, buckets: Buckets) -> None:
        self._door = door
        self._buckets = buckets
        self._screens = screens
        self._clearings = UnderWay()

    async def __aenter__(self) -> Self:
        self._looking = asyncio.create_task(self._look_again())
        return self

    async def __aexit__(self, *_: object) -> None:
        await drop(self._looking)
        await self.clear_all()

    async def _look_again(self) -> None:
        while True:
            try:
                await self.look()
            except Exception as surprise:  # noqa: BLE001  # whatever it was, the next look must come
                log_trouble("looking.failed", kind=type(surprise).__name__)
            await asyncio.sleep(LOOK_EVERY)

    async def look(self) -> None:
        """Clear what is due, learn what other processes granted, and say how many turns were not taken."""
        for chat, screen in await self._screens.due():
            self._clearings.begin(self._door.clear(chat, screen))
        await self._buckets.exchange()
        if self._door.refused:
            log_trouble("turns.refused", count=self._door.refused)
            self._door.refused = 0

    async def clear_all(self) -> None:
        """Clear what is open here, as far as there is time before the end."""
        for chat, screen in await self._screens.last():
            self._clearings.begin(self._door.clear(chat, screen))
        for (chat, message), language in tuple(self._door.retiring.items()):
            self._clearings.begin(self._door.retire(chat, message, language))
        await self._clearings.settle(ENDING)
        log_event("screens.left", count=len(await self._screens.last()))


def open_bot(settings: Settings, clock: TelegramClock) -> Bot:
    """Aiogram's bot with our session; nothing is connected yet."""
    if settings.bot_token is None:
        raise WrongSetting("BOT_TOKEN: is not set")
    api = TelegramAPIServer.from_base(settings.bot_api_url) if settings.bot_api_url else PRODUCTION
    return Bot(settings.bot_token.get_secret_value(), session=JsonSession(api, clock.hear))
