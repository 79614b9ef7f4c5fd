"""Calls that have to arrive: repeated while the world fails, never beyond the length of a person's turn."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from aiogram import Bot
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.methods import TelegramMethod

from bot.errors import NotDelivered
from bot.log import log_trouble
from bot.telegram.session import status_of

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]

LATE: Final = 60.0
"""Seconds after which an answer is not shown any more: a later one could come at a dangerous moment (T5)."""
PAUSES: Final = (0.2, 0.5, 1.0, 2.0, 4.0)
"""Seconds between tries while Telegram cannot be reached; where Telegram names a time, that is waited."""


class Delivery:
    """Calls Telegram for the door. A refusal passes through; what only failed is tried again."""

    def __init__(self, bot: Bot, sleep: Sleep) -> None:
        self._bot = bot
        self._sleep = sleep

    async def call(self, method: TelegramMethod[T], in_doubt: Callable[[], None] = lambda: None) -> T:
        """The result, or NotDelivered. `in_doubt` is told of each try that may have worked though no answer came."""
        try:
            async with asyncio.timeout(LATE):
                return await self._insist(method, in_doubt)
        except TimeoutError:
            raise NotDelivered from None

    async def _insist(self, method: TelegramMethod[T], in_doubt: Callable[[], None]) -> T:
        waited = 0.0
        for pause in (*PAUSES, LATE):
            try:
                return await self._bot(method)
            except TelegramRetryAfter as refusal:
                wait = float(refusal.retry_after)
            except (TelegramServerError, TelegramNetworkError) as failure:
                log_trouble("call.failed", method=method.__api_method__, status=status_of(failure))
                in_doubt()
                wait = pause
            waited += wait
            if waited >= LATE:
                break
            await self._sleep(wait)
        raise NotDelivered
