"""The Telegram door: one small value in, one turn, one screen."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any, Final

from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError

from bot.errors import Crowded, NotDelivered
from bot.log import log_trouble
from bot.telegram.buckets import Buckets, Verdict
from bot.telegram.clearing import OpenScreen, OpenScreens, opened
from bot.telegram.delivery import LATE, Delivery
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
)
from bot.telegram.lanes import Lanes
from bot.telegram.screen import SWEPT, Screens
from bot.telegram.standing import Standing, standing_of
from bot.turns import Turns
from bot.view import NOWHERE, Context, View
from flows.event import Leave, Media
from flows.ids import LanguageCode
from flows.outcome import Deed
from flows.verbs import Clearing, Count

FAR: Final = 5
"""Hundreds of messages that are swept when somebody asked for it, or flooded."""


class TelegramDoor:
    """Takes what enters. Holds the open screens for minutes and the chats of running turns, and nothing else."""

    def __init__(  # noqa: PLR0913, PLR0917  # what the composition root joins
        self,
        delivery: Delivery,
        turns: Turns,
        screens: OpenScreens,
        buckets: Buckets,
        counted: Callable[[str], None],
        now: Callable[[], float],
    ) -> None:
        self._turns = turns
        self._opened = screens
        self._buckets = buckets
        self._counted = counted
        self._now = now
        self._screens = Screens(delivery, self.farewell)
        self._lanes = Lanes()
        self.retiring: dict[tuple[ChatId, MessageId], LanguageCode] = {}
        """Screens that are being removed right now."""
        self.refused = 0
        """Turns that were not taken since somebody looked."""

    def languages(self) -> tuple[LanguageCode, ...]:
        """Those of the guide, as of now: no other language of a phone enters."""
        return self._turns.atlas.languages

    async def take(self, incoming: Incoming | Stray, *, waiting: bool = False, is_answered: bool = False) -> None:
        """One thing that happened.

        `waiting` says that it may be old (T5), `is_answered` that the sign on the button was already ended.
        """
        if isinstance(incoming, Stray):
            if not is_answered:
                await self._screens.answer(incoming.callback)
            return
        verdict = self._buckets.take(incoming.chat)
        try:
            async with self._lanes.lane(incoming.chat):
                await self._handle(incoming, verdict, waiting=waiting, is_answered=is_answered)
        except Crowded:
            self._buckets.miss(incoming.chat)
            self.refused += 1

    async def clear(self, chat: ChatId, screen: OpenScreen) -> None:
        """Clear an untouched screen, as Leave would; a turn that came first wins. What fails is tried again later."""
        try:
            async with self._lanes.lane(chat):
                if await self._opened.of(chat) == screen:
                    await self._cleared(chat, screen)
        except (NotDelivered, Crowded):
            log_trouble("clearing.failed")

    async def _cleared(self, chat: ChatId, screen: OpenScreen) -> None:
        try:
            await self._screens.leave(chat, screen.message, self.farewell(screen.language))
        except TelegramAPIError:
            # Blocked or gone: nothing of ours can be done there.
            log_trouble("clearing.failed")
        await self._opened.forget(chat, screen)

    async def retire(self, chat: ChatId, message: MessageId, language: LanguageCode) -> None:
        """Remove a screen that another one replaced. If this is cut short by the end, it is known in `retiring`."""
        self.retiring[chat, message] = language
        try:
            await self._screens.retire(chat, message, language)
        except TelegramAPIError:
            # Blocked or gone: nothing of ours can be done there, and no chat is remembered for it.
            log_trouble("retiring.failed")
        self.retiring.pop((chat, message), None)

    def farewell(self, language: LanguageCode) -> View:
        """What stands in a screen for the moment before it is deleted."""
        return self._turns.event(Leave(), Context(language))

    async def _handle(self, incoming: Incoming, verdict: Verdict, *, waiting: bool, is_answered: bool) -> None:
        match incoming.what:
            case Group():
                await self._screens.depart(incoming.chat)
            case Blocked():
                await self._opened.forget(incoming.chat)
            case Notice():
                await self._screens.delete(incoming.chat, incoming.message)
            case Tap(callback=callback):
                first = None if is_answered else await _begun(self._screens.answer(callback))
                if not waiting:
                    await self._turn(incoming, verdict)
                if first:
                    await first
            case Words() | Command() | Attachment():
                first = await _begun(self._screens.delete(incoming.chat, incoming.message))
                if not (waiting and self._now() - incoming.date > LATE):
                    await self._turn(incoming, verdict)
                await first

    async def _turn(self, incoming: Incoming, verdict: Verdict) -> None:
        """Answer, whatever happens: a surprise shows a kind page, and only its kind is noted."""
        try:
            await self._answer(incoming, verdict)
        except TelegramForbiddenError:
            await self._opened.forget(incoming.chat)
        except NotDelivered:
            log_trouble("screen.failed")
        except Exception as surprise:  # noqa: BLE001  # the last resort: never silence, and no text of an error in the log
            log_trouble("turn.failed", kind=type(surprise).__name__)
            await self._apologise(incoming)

    async def _answer(self, incoming: Incoming, verdict: Verdict) -> None:
        """Show what the conversation answers; a chat that floods gets only what is urgent (T36)."""
        before = None if isinstance(incoming.what, Tap) else await self._opened.of(incoming.chat)
        view = self._view(incoming, before)
        if view.deed is Deed.SEND and await self._is_sent(incoming.chat):
            return
        if not verdict.granted and not view.urgent:
            self.refused += 1
            return
        view = await self._settled(incoming.chat, view)
        standing = standing_of(incoming, before, view, self._now())
        await self._show(incoming.chat, standing, view)
        if Clearing.CHAT in view.effects or verdict.missed:
            await self._sweep(incoming, FAR)
        elif standing.message is None:
            await self._sweep(incoming, 1)

    async def _is_sent(self, chat: ChatId) -> bool:
        """Whether the code of a note stands there: Send was tapped twice, and nobody would see a second code."""
        known = await self._opened.of(chat)
        return known is not None and known.sent

    async def _settled(self, chat: ChatId, view: View) -> View:
        """What is shown after whatever has to be asked first; a contact is remembered as long as its note."""
        contact = view.contact
        if view.has_contact and not contact:
            known = await self._opened.of(chat)
            contact = known.contact if known else ""
        settled = await self._turns.settled(view, contact, self._buckets.key(chat))
        return replace(settled, contact=contact) if settled.has_contact else settled

    async def _apologise(self, incoming: Incoming) -> None:
        try:
            view = self._turns.press("")
            standing = standing_of(incoming, await self._opened.of(incoming.chat), view, self._now())
            await self._show(incoming.chat, standing, view)
        except Exception as surprise:  # noqa: BLE001  # nothing is left to try
            log_trouble("apology.failed", kind=type(surprise).__name__)

    def _view(self, incoming: Incoming, before: OpenScreen | None) -> View:
        """What the conversation answers; what was typed ends here."""
        context = Context(before.language, before.country, before.takes) if before else NOWHERE
        match incoming.what:
            case Tap(data=data):
                return self._turns.press(data)
            case Command("start", payload, phone):
                return self._turns.start(payload, phone)
            case Command(name):
                return self._turns.command(name, context)
            case Words(text):
                return self._turns.typed(text, context)
            case _:
                return self._turns.event(Media(), context)

    async def _show(self, chat: ChatId, standing: Standing, view: View) -> None:
        for effect in view.effects:
            if isinstance(effect, Count):
                self._counted(effect.answer)
        if view.code:
            self._turns.links.opened(view.code)
        if Clearing.SCREEN in view.effects:
            await self._leave(chat, standing, view)
        else:
            await self._stand(chat, standing, view)

    async def _sweep(self, incoming: Incoming, times: int) -> None:
        """After a restart or a flood nobody knows which messages are there: before a word, before and after a tap."""
        screen = await self._opened.of(incoming.chat)
        last = incoming.message + (times * SWEPT if isinstance(incoming.what, Tap) else 0)
        reach = 2 * times if isinstance(incoming.what, Tap) else times
        await self._screens.sweep(incoming.chat, last, but=screen.message if screen else None, times=reach)

    async def _stand(self, chat: ChatId, standing: Standing, view: View) -> None:
        """Show the view, and remember where; no other screen of ours may stand beside it."""
        shown = None
        if standing.message and not standing.moves:
            shown = await self._screens.edit(chat, standing.message, view)
        if shown is None:
            shown = await self._screens.send(chat, view)
        other = await self._opened.keep(chat, opened(shown, view))
        for old in dict.fromkeys((standing.message, other.message if other else None)):
            if old and old != shown:
                await self.retire(chat, old, view.language)

    async def _leave(self, chat: ChatId, standing: Standing, view: View) -> None:
        if standing.message:
            await self._screens.leave(chat, standing.message, view)
        known = await self._opened.forget(chat)
        if known and known.message != standing.message:
            await self._screens.leave(chat, known.message, view)


async def _begun(call: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
    """The call is on its way before anything else is thought about, and nothing waits for its answer."""
    task = asyncio.create_task(call)
    await asyncio.sleep(0)
    return task
