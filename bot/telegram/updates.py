"""Long polling: raw updates are fetched and handed on, and nothing stops it but the end or a wrong token."""

import asyncio
import time
from collections.abc import Callable, Collection, Coroutine
from typing import Any, Final, Protocol

from aiogram import Bot
from aiogram.exceptions import TelegramServerError
from aiogram.methods import DeleteWebhook

from bot.loop import drop
from bot.telegram.delivery import LATE, Sleep
from bot.telegram.incoming import Incoming, Stray, read
from bot.telegram.insistence import insist
from bot.telegram.methods import RawUpdates
from bot.telegram.underway import UnderWay
from flows.ids import LanguageCode

ALLOWED: Final = ("message", "callback_query", "my_chat_member")
"""Kinds of updates that are asked for; no other kind is ever delivered (T39)."""
HIGHEST: Final = 2**62
"""No number of an update is as high; one that was would be kept as the offset for ever."""
POLL: Final = 30
"""Seconds of one long poll; Telegram takes at most 50."""
SPARE: Final = 10
"""Seconds that an answer to a long poll may come late."""


class Take(Protocol):
    """What is done with each thing that happened."""

    def __call__(
        self, incoming: Incoming | Stray, *, waiting: bool = False, is_answered: bool = False
    ) -> Coroutine[Any, Any, None]:
        """`waiting`: it may be old. `is_answered`: the sign on the button was already ended."""


class Polling:
    """Fetches updates and gives each to `take`, with the word whether it had been waiting.

    Telegram keeps messages for 24 hours and taps for 150 seconds, so after a pause there may be old ones. Whenever
    nothing was heard of Telegram for a minute, as at the start, everything that waits is fetched at once, until nothing
    waits any more, and is marked as waiting. The door then shows nothing for a tap, which has no date of its own, nor
    for a message older than a minute (T5).
    """

    def __init__(  # noqa: PLR0913  # what the composition root joins
        self,
        bot: Bot,
        take: Take,
        under_way: UnderWay,
        sleep: Sleep,
        clock: Callable[[], float] = time.monotonic,
        *,
        languages: Callable[[], Collection[LanguageCode]] = tuple,
    ) -> None:
        """`languages` gives those of the guide, as of now."""
        self._bot = bot
        self._take = take
        self._under_way = under_way
        self._sleep = sleep
        self._clock = clock
        self._languages = languages
        self._offset: int | None = None
        self._heard = float("-inf")

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop` is set; WrongToken if Telegram does not know the token."""
        polling, stopping = asyncio.create_task(self._poll()), asyncio.create_task(stop.wait())
        await asyncio.wait((polling, stopping), return_when=asyncio.FIRST_COMPLETED)
        await drop(polling, stopping)
        if not polling.cancelled():
            await polling

    async def _poll(self) -> None:
        await insist(self._open, self._sleep)
        while True:
            await insist(self._fetch, self._sleep)
            await self._under_way.room()

    async def _open(self) -> None:
        """A webhook that is still set would keep every update away; what waits there stays."""
        await self._bot(DeleteWebhook(drop_pending_updates=False))

    async def _fetch(self) -> None:
        """Fetch once, and start a turn for each update."""
        waiting = self._clock() - self._heard > LATE
        seconds = 0 if waiting else POLL
        poll = RawUpdates(offset=self._offset, timeout=seconds, allowed_updates=list(ALLOWED))
        updates = await self._bot(poll, request_timeout=seconds + SPARE)
        if not (waiting and updates):
            self._heard = self._clock()
        if updates:
            self._offset = _after(poll, updates)
        languages = self._languages()
        entered = [read(update, languages) for update in updates]
        updates.clear()
        for incoming in entered:
            if incoming is not None:
                self._under_way.begin(self._take(incoming, waiting=waiting))


def _after(poll: RawUpdates, updates: list[Any]) -> int:
    """The offset that confirms these updates. Numbers begin anew after a quiet week, so older ones do not count."""
    numbers = [update.get("update_id") for update in updates if isinstance(update, dict)]
    whole = [number for number in numbers if type(number) is int and 0 <= number < HIGHEST]
    if not whole:
        raise TelegramServerError(poll, "updates without numbers")
    return max(whole) + 1
