"""The screens that are open, in memory only, and when each is cleared if nobody touches it (T2)."""

import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final, Protocol

from bot.telegram.incoming import ChatId, MessageId
from bot.view import View
from flows.ids import CountryCode, LanguageCode

LEASE: Final = 60.0
"""Seconds after which a screen that could not be cleared is tried again."""


@dataclass(frozen=True, slots=True)
class OpenScreen:
    """All that is remembered of a chat, for minutes: no page, no path, no text, but for the two pages that take text.

    There `takes` is the place as a button of it; `contact` is what was typed for a note that is not sent yet. `sent`
    says that the code of a note stands there: a button that was tapped twice sends no second note.

    `touched` is the time of the last touch, so that a screen that was touched meanwhile is another one.
    """

    message: MessageId
    language: LanguageCode
    country: CountryCode | None
    sensitive: bool
    touched: float
    takes: str = ""
    contact: str = field(default="", repr=False)
    sent: bool = False


def opened(message: MessageId, view: View) -> OpenScreen:
    """The view stands in this message from now on."""
    place = (message, view.language, view.country, view.sensitive, time.time())
    return OpenScreen(*place, view.takes, view.contact, view.is_code)


class OpenScreens(Protocol):
    """The screens that are open now. What was cleared is forgotten."""

    async def keep(self, chat: ChatId, screen: OpenScreen) -> OpenScreen | None:
        """A screen is open from now on; returns the one that was known before."""

    async def of(self, chat: ChatId) -> OpenScreen | None:
        """The open screen of a chat, if one is known."""

    async def forget(self, chat: ChatId, screen: OpenScreen | None = None) -> OpenScreen | None:
        """Nothing is open in this chat any more; with `screen`, only if that is the one. Returns what was known."""

    async def due(self) -> list[tuple[ChatId, OpenScreen]]:
        """The screens that nobody touched for their time. Each is given once, and again after `LEASE` if it stays."""

    async def last(self) -> list[tuple[ChatId, OpenScreen]]:
        """The screens to clear at the end of this process."""


class InMemory:
    """Open screens of this process alone."""

    def __init__(self, after: float, after_sensitive: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._after = {False: after, True: after_sensitive}
        self._clock = clock
        # Each in the order in which its screens come due, since all wait equally long.
        self._waiting: dict[bool, OrderedDict[ChatId, tuple[float, OpenScreen]]] = {
            False: OrderedDict(),
            True: OrderedDict(),
        }
        self._leased: OrderedDict[ChatId, tuple[float, OpenScreen]] = OrderedDict()

    async def keep(self, chat: ChatId, screen: OpenScreen) -> OpenScreen | None:
        """As the protocol says."""
        before = self._take(chat)
        self._waiting[screen.sensitive][chat] = (self._clock() + self._after[screen.sensitive], screen)
        return before

    async def of(self, chat: ChatId) -> OpenScreen | None:
        """As the protocol says."""
        return next((screens[chat][1] for screens in self._all() if chat in screens), None)

    async def forget(self, chat: ChatId, screen: OpenScreen | None = None) -> OpenScreen | None:
        """As the protocol says."""
        known = await self.of(chat)
        if screen is None or known == screen:
            self._take(chat)
        return known

    async def due(self) -> list[tuple[ChatId, OpenScreen]]:
        """As the protocol says."""
        now = self._clock()
        due = [found for screens in self._all() for found in _popped(screens, now)]
        self._leased.update({chat: (now + LEASE, screen) for chat, screen in due})
        return due

    async def last(self) -> list[tuple[ChatId, OpenScreen]]:
        """As the protocol says: all of them."""
        return [(chat, screen) for screens in self._all() for chat, (_, screen) in screens.items()]

    def __len__(self) -> int:
        return sum(map(len, self._all()))

    def _all(self) -> tuple[OrderedDict[ChatId, tuple[float, OpenScreen]], ...]:
        return (*self._waiting.values(), self._leased)

    def _take(self, chat: ChatId) -> OpenScreen | None:
        found = [screens.pop(chat)[1] for screens in self._all() if chat in screens]
        return found[0] if found else None


def _popped(screens: OrderedDict[ChatId, tuple[float, OpenScreen]], now: float) -> Iterator[tuple[ChatId, OpenScreen]]:
    while screens:
        chat, (due, screen) = next(iter(screens.items()))
        if due > now:
            return
        del screens[chat]
        yield chat, screen
