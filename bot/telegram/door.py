"""The Telegram door: one raw update in, one turn, one screen."""

import asyncio
import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from aiogram import Bot
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.exceptions import TelegramForbiddenError

from bot.content import Content
from bot.errors import Crowded, NotDelivered, WrongSetting
from bot.log import log_event, log_trouble
from bot.settings import Settings
from bot.telegram.clearing import OpenScreen, OpenScreens
from bot.telegram.delivery import LATE, Sleep
from bot.telegram.incoming import (
    Attachment,
    Blocked,
    ChatId,
    Command,
    Group,
    Incoming,
    MessageId,
    Notice,
    Stray,
    Tap,
    Words,
    read,
)
from bot.telegram.lanes import Lanes
from bot.telegram.profile import set_profile
from bot.telegram.screen import Screens
from bot.telegram.session import JsonSession
from bot.telegram.updates import Polling
from bot.turns import NOWHERE, Context, Turns, View
from flows.event import Leave, Media
from flows.ids import LanguageCode
from flows.verbs import Clearing, Count

OLD: Final = 40 * 3600
"""Seconds after which a screen is replaced when it is touched, while Telegram still lets it be deleted (T2)."""
ENDING: Final = 5.0
"""Seconds to clear every open screen at the end."""
MINUTE: Final = 60


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands in the chat: the message to show in, whether it has to be a new one, and another that must go."""

    message: MessageId | None
    moves: bool = False
    other: MessageId | None = None


class TelegramDoor:
    """Takes raw updates. Holds the open screens for minutes and the chats of running turns, and nothing else."""

    def __init__(  # noqa: PLR0913, PLR0917  # what the composition root joins
        self,
        bot: Bot,
        turns: Turns,
        clearing: OpenScreens,
        counted: Callable[[str], None],
        now: Callable[[], float],
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._turns = turns
        self._opened = clearing
        self._counted = counted
        self._now = now
        self._screens = Screens(bot, self._farewell, sleep)
        self._lanes = Lanes()
        self._clearings: set[asyncio.Task[None]] = set()

    async def take(self, update: object, waiting: bool = False) -> None:  # noqa: FBT001, FBT002  # as polling calls it
        """One update, of whatever shape. `waiting` says that it may be old (T5)."""
        incoming = read(update)
        del update
        if isinstance(incoming, Stray):
            await self._screens.answer(incoming.callback)
        elif incoming:
            try:
                async with self._lanes.lane(incoming.chat):
                    await self._handle(incoming, waiting=waiting)
            except Crowded:
                log_trouble("turn.crowded")

    async def clear_all(self) -> None:
        """Clear every open screen, as far as there is time before the end."""
        for chat, screen in self._opened.all().items():
            self._ring(chat, screen)
        if self._clearings:
            _, late = await asyncio.wait(self._clearings, timeout=ENDING)
            for clearing in late:
                clearing.cancel()
        log_event("screens.left", count=len(self._opened.all()))

    async def _handle(self, incoming: Incoming, *, waiting: bool) -> None:
        match incoming.what:
            case Group():
                await self._screens.depart(incoming.chat)
            case Blocked():
                self._opened.forget(incoming.chat)
            case Notice():
                await self._screens.delete(incoming.chat, incoming.message)
            case Tap(callback=callback):
                if not waiting:
                    await asyncio.gather(self._screens.answer(callback), self._turn(incoming))
            case Words() | Command() | Attachment():
                deleting = self._screens.delete(incoming.chat, incoming.message)
                is_late = waiting and self._now() - incoming.date > LATE
                await (deleting if is_late else asyncio.gather(deleting, self._turn(incoming)))

    async def _turn(self, incoming: Incoming) -> None:
        """Answer, whatever happens: a surprise shows a kind page, and only its kind is noted."""
        try:
            await self._show(incoming, self._view(incoming))
        except TelegramForbiddenError:
            self._opened.forget(incoming.chat)
        except NotDelivered:
            log_trouble("screen.failed")
        except Exception as surprise:  # noqa: BLE001  # the last resort: never silence, and no text of an error in the log
            log_trouble("turn.failed", kind=type(surprise).__name__)
            await self._apologise(incoming)

    async def _apologise(self, incoming: Incoming) -> None:
        try:
            await self._show(incoming, self._turns.press(""))
        except Exception as surprise:  # noqa: BLE001  # nothing is left to try
            log_trouble("apology.failed", kind=type(surprise).__name__)

    def _view(self, incoming: Incoming) -> View:
        """What the conversation answers; what was typed ends here."""
        screen = self._opened.of(incoming.chat)
        context = Context(screen.language, screen.country) if screen else NOWHERE
        match incoming.what:
            case Tap(data=data):
                return self._turns.press(data)
            case Command("start", payload):
                return self._turns.start(payload)
            case Command(name):
                return self._turns.command(name, context)
            case Words(text):
                return self._turns.typed(text, context)
            case _:
                return self._turns.event(Media(), context)

    async def _show(self, incoming: Incoming, view: View) -> None:
        chat, standing = incoming.chat, self._standing(incoming, view)
        for effect in view.effects:
            if isinstance(effect, Count):
                self._counted(effect.answer)
        if Clearing.SCREEN in view.effects:
            await self._leave(chat, standing, view)
        else:
            shown = await self._shown(chat, standing, view)
            self._opened.keep(chat, shown, view, self._ring)
        if standing.other:
            await self._screens.retire(chat, standing.other, view.language)
        # After a restart nobody knows which message of ours is there; it is one of the last.
        if standing.message is None or Clearing.CHAT in view.effects:
            await self._screens.sweep(chat, incoming.message)

    def _standing(self, incoming: Incoming, view: View) -> Standing:
        """A tap is answered where it was made; everything else in the open screen, but /start at the bottom."""
        opened = self._opened.of(incoming.chat)
        known = opened.message if opened else None
        match incoming.what:
            case Tap(sent=sent, protected=protected):
                moves = self._now() - sent > OLD or protected != view.protected
                return Standing(incoming.message, moves, known if known != incoming.message else None)
            case what:
                starts = isinstance(what, Command) and what.name == "start"
                return Standing(known, starts or view.protected)

    async def _shown(self, chat: ChatId, standing: Standing, view: View) -> MessageId:
        if standing.message is None or standing.moves:
            return await self._screens.replace(chat, standing.message, view)
        return await self._screens.edit(chat, standing.message, view)

    async def _leave(self, chat: ChatId, standing: Standing, view: View) -> None:
        if standing.message:
            await self._screens.leave(chat, standing.message, view)
        self._opened.forget(chat)

    def _farewell(self, language: LanguageCode) -> View:
        return self._turns.event(Leave(), Context(language))

    def _ring(self, chat: ChatId, screen: OpenScreen) -> None:
        clearing = asyncio.create_task(self._clear(chat, screen))
        self._clearings.add(clearing)
        clearing.add_done_callback(self._clearings.discard)

    async def _clear(self, chat: ChatId, screen: OpenScreen) -> None:
        """Clear an untouched screen, as Leave would; a turn that came first wins."""
        async with self._lanes.lane(chat):
            if self._opened.of(chat) is not screen:
                return
            try:
                await self._screens.leave(chat, screen.message, self._farewell(screen.language))
            except NotDelivered:
                self._opened.renew(chat, screen, self._ring)
            except Exception as surprise:  # noqa: BLE001  # blocked or gone: nothing of ours can be done there
                log_trouble("clearing.failed", kind=type(surprise).__name__)
                self._opened.forget(chat)
            else:
                self._opened.forget(chat)


async def serve(
    settings: Settings, content: Content, turns: Turns, counted: Callable[[str], None], stop: asyncio.Event
) -> None:
    """Answer on Telegram until `stop` is set, then clear every screen that is open."""
    bot = open_bot(settings)
    timers = OpenScreens(
        settings.clear_after * MINUTE,
        settings.clear_after_sensitive * MINUTE,
        asyncio.get_running_loop().call_later,
    )
    door = TelegramDoor(bot, turns, timers, counted, time.time)
    profile = asyncio.create_task(set_profile(bot, content.catalogues))
    # The content stays for good: without it in every search for garbage, taps under load are answered evenly.
    gc.collect()
    gc.freeze()
    log_event("bot.started")
    try:
        await Polling(bot, door.take, asyncio.sleep).run(stop)
    finally:
        profile.cancel()
        await asyncio.gather(profile, return_exceptions=True)
        await door.clear_all()
        await bot.session.close()
        log_event("bot.stopped")


def open_bot(settings: Settings) -> Bot:
    """Aiogram's bot with our session; nothing is connected yet."""
    if settings.bot_token is None:
        raise WrongSetting("BOT_TOKEN: is not set")
    api = TelegramAPIServer.from_base(settings.bot_api_url) if settings.bot_api_url else PRODUCTION
    return Bot(settings.bot_token.get_secret_value(), session=JsonSession(api))
