"""Long polling: raw updates are fetched and handed on, and nothing stops it but the end or a wrong token."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Final

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramConflictError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import DeleteWebhook, TelegramMethod

from bot.errors import WrongToken
from bot.log import log_trouble
from bot.telegram.delivery import LATE, Sleep
from bot.telegram.session import status_of

ALLOWED: Final = ("message", "callback_query", "my_chat_member")
"""Kinds of updates that are asked for; no other kind is ever delivered (T39)."""
POLL: Final = 30
"""Seconds of one long poll; Telegram takes at most 50."""
SPARE: Final = 10
"""Seconds that an answer to a long poll may come late."""
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 30.0
LONGEST_WAIT: Final = 300.0
"""Seconds that polling waits at Telegram's wish before it tries again."""
AT_ONCE: Final = 1000
"""Turns under way before fetching waits."""
SETTLE: Final = 2.0
"""Seconds that turns under way get at the end."""

NOT_KNOWN: Final = "BOT_TOKEN: Telegram does not know this token. BotFather shows the right one."
NO_SUCH_BOT: Final = "BOT_TOKEN: no bot with this token is there. Check also BOT_API_URL, if it is set."

Take = Callable[[object, bool], Coroutine[Any, Any, None]]


class RawUpdates(TelegramMethod[list[Any]]):
    """`getUpdates`, whose answer stays as it came, so that names in it never become objects."""

    __returning__ = list[Any]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int
    allowed_updates: list[str]


class Polling:
    """Fetches updates and gives each to `take`, with the word whether it had been waiting.

    Telegram keeps messages for 24 hours and taps for 150 seconds, so after a pause there may be old ones. Whenever
    nothing was heard of Telegram for a minute, as at the start, everything that waits is fetched at once, until nothing
    waits any more, and is marked as waiting. The door then shows nothing for a tap, which has no date of its own, nor
    for a message older than a minute (T5).
    """

    def __init__(self, bot: Bot, take: Take, sleep: Sleep, clock: Callable[[], float] = time.monotonic) -> None:
        self._bot = bot
        self._take = take
        self._sleep = sleep
        self._clock = clock
        self._offset: int | None = None
        self._heard = float("-inf")
        self._turns: set[asyncio.Task[None]] = set()

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop` is set; WrongToken if Telegram does not know the token."""
        polling, stopping = asyncio.create_task(self._poll()), asyncio.create_task(stop.wait())
        await asyncio.wait((polling, stopping), return_when=asyncio.FIRST_COMPLETED)
        for task in (polling, stopping):
            task.cancel()
        ended, _ = await asyncio.gather(polling, stopping, return_exceptions=True)
        if self._turns:
            _, late = await asyncio.wait(self._turns, timeout=SETTLE)
            for turn in late:
                turn.cancel()
        if isinstance(ended, Exception):
            raise ended

    async def _poll(self) -> None:
        await self._insist(self._open)
        while True:
            await self._insist(self._fetch)
            if len(self._turns) >= AT_ONCE:
                await asyncio.wait(self._turns, return_when=asyncio.FIRST_COMPLETED)

    async def _insist(self, step: Callable[[], Awaitable[None]]) -> None:
        """Take a step, again and again with longer pauses while it fails; the world's faults never end the polling."""
        pause = FIRST_PAUSE
        while True:
            try:
                await step()
            except TelegramUnauthorizedError:
                raise WrongToken(NOT_KNOWN) from None
            except TelegramRetryAfter as refusal:
                wait = min(float(refusal.retry_after), LONGEST_WAIT)
                log_trouble("updates.failed", status=status_of(refusal), seconds=wait)
            except TelegramAPIError as failure:
                wait = pause
                _tell(failure)
            else:
                return
            await self._sleep(wait)
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _open(self) -> None:
        """A webhook that is still set would keep every update away; what waits there stays."""
        try:
            await self._bot(DeleteWebhook(drop_pending_updates=False))
        except TelegramNotFound:
            raise WrongToken(NO_SUCH_BOT) from None

    async def _fetch(self) -> None:
        """Fetch once, and start a turn for each update."""
        waiting = self._clock() - self._heard > LATE
        poll = RawUpdates(offset=self._offset, timeout=0 if waiting else POLL, allowed_updates=list(ALLOWED))
        updates = await self._bot(poll, request_timeout=POLL + SPARE)
        if not (waiting and updates):
            self._heard = self._clock()
        if updates:
            self._offset = _after(poll, updates)
        # Taken out one by one, so that no names stay in memory until the next updates come.
        while updates:
            turn = asyncio.create_task(self._take(updates.pop(0), waiting))
            self._turns.add(turn)
            turn.add_done_callback(self._turns.discard)


def _after(poll: RawUpdates, updates: list[Any]) -> int:
    """The offset that confirms these updates. Numbers begin anew after a quiet week, so older ones do not count."""
    numbers = [update.get("update_id") for update in updates if isinstance(update, dict)]
    whole = [number for number in numbers if type(number) is int]
    if not whole:
        raise TelegramServerError(poll, "updates without numbers")
    return max(whole) + 1


def _tell(failure: TelegramAPIError) -> None:
    event = "updates.conflict" if isinstance(failure, TelegramConflictError) else "updates.failed"
    log_trouble(event, status=status_of(failure))
