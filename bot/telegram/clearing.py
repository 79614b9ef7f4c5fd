"""Timers in memory: which screen is open in a chat, and when it is cleared if nobody touches it (T2)."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.telegram.incoming import ChatId, MessageId
from bot.turns import View
from flows.ids import CountryCode, LanguageCode

CallLater = Callable[[float, Callable[[], object]], asyncio.TimerHandle]


@dataclass(frozen=True, slots=True, eq=False)
class OpenScreen:
    """All that is remembered of a chat, for minutes: no page, no path, no text."""

    message: MessageId
    language: LanguageCode
    country: CountryCode | None
    sensitive: bool
    timer: asyncio.TimerHandle


Ring = Callable[[ChatId, OpenScreen], None]


class OpenScreens:
    """The screens that are open now. What was cleared is forgotten."""

    def __init__(self, after: float, after_sensitive: float, call_later: CallLater) -> None:
        self._after = after
        self._after_sensitive = after_sensitive
        self._call_later = call_later
        self._open: dict[ChatId, OpenScreen] = {}

    def keep(self, chat: ChatId, message: MessageId, view: View, ring: Ring) -> None:
        """A screen is open from now on; `ring` is called when nobody touched it for its time."""
        self.forget(chat)
        timer = self._wait(chat, ring, sensitive=view.sensitive)
        self._open[chat] = OpenScreen(message, view.language, view.country, view.sensitive, timer)

    def renew(self, chat: ChatId, screen: OpenScreen, ring: Ring) -> None:
        """The screen could not be cleared: its time begins again."""
        self._open[chat] = replace(screen, timer=self._wait(chat, ring, sensitive=screen.sensitive))

    def of(self, chat: ChatId) -> OpenScreen | None:
        """The open screen of a chat, if there is one."""
        return self._open.get(chat)

    def forget(self, chat: ChatId) -> None:
        """Nothing is open in this chat any more."""
        screen = self._open.pop(chat, None)
        if screen:
            screen.timer.cancel()

    def all(self) -> Mapping[ChatId, OpenScreen]:
        """Every open screen, as of now."""
        return dict(self._open)

    def _wait(self, chat: ChatId, ring: Ring, *, sensitive: bool) -> asyncio.TimerHandle:
        seconds = self._after_sensitive if sensitive else self._after
        return self._call_later(seconds, lambda: ring(chat, self._open[chat]) if chat in self._open else None)
