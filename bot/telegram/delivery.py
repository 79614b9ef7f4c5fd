"""Calls that have to arrive: repeated while the world fails, never beyond the length of a person's turn."""

import time
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from aiogram import Bot
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.methods import TelegramMethod

from bot.errors import NotDelivered
from bot.log import log_trouble
from bot.telegram.incoming import ChatId
from bot.telegram.methods import Photo, Send
from bot.telegram.pace import Pace, Slots
from bot.telegram.session import status_of

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]

LATE: Final = 60.0
"""Seconds after which an answer is not shown any more: a later one could come at a dangerous moment (T5)."""
PAUSES: Final = (0.2, 0.5, 1.0, 2.0, 4.0)
"""Seconds between tries while Telegram cannot be reached; where Telegram names a time, that is waited."""


class Delivery:
    """Calls Telegram for the door. A refusal passes through; what only failed is tried again.

    New messages keep Telegram's limits. Everything else goes out at once; when it is tried again, after Telegram asked
    to wait, it keeps them too, the urgent first.
    """

    def __init__(self, bot: Bot, sleep: Sleep, pace: Pace, clock: Callable[[], float] = time.monotonic) -> None:
        self._bot = bot
        self._clock = clock
        self._sleep = sleep
        self._pace = pace
        self._slots = Slots()

    async def call(
        self,
        method: TelegramMethod[T],
        *,
        urgent: bool = False,
        once: bool = False,
        in_doubt: Callable[[], None] = lambda: None,
    ) -> T:
        """The result, or NotDelivered. `in_doubt` is told of each try that may have worked though no answer came.

        `once` is for a call that something else can stand in for: it is not tried again.
        """
        began, waited = self._clock(), 0.0
        for pause in (LATE,) if once else (*PAUSES, LATE):
            if isinstance(method, Send | Photo):
                await self._pace.message(ChatId(method.chat_id), urgent=urgent)
            elif waited:
                await self._pace.call(urgent=urgent)
            if self._clock() - began >= LATE:
                break
            try:
                return await self._try(method, urgent=urgent)
            except TelegramRetryAfter as refusal:
                wait = float(refusal.retry_after)
            except (TelegramServerError, TelegramNetworkError) as failure:
                log_trouble("call.failed", method=method.__api_method__, status=status_of(failure))
                in_doubt()
                wait = pause
            waited += wait
            if max(waited, self._clock() - began + wait) >= LATE:
                break
            await self._sleep(wait)
        raise NotDelivered

    async def _try(self, method: TelegramMethod[T], *, urgent: bool) -> T:
        await self._slots.enter(urgent=urgent)
        try:
            # Not through the bot, whose middlewares nobody has.
            return await self._bot.session.make_request(self._bot, method)
        finally:
            self._slots.leave()
