"""How fast calls go out: Telegram's limits for new messages, and the urgent ones first."""

import asyncio
import heapq
import itertools
from collections.abc import Callable
from typing import Final

from bot.telegram.incoming import ChatId

OVERALL: Final = 30.0
"""New messages a second to all chats together (Bots FAQ, "My bot is hitting limits")."""
APART: Final = 1.0
"""Seconds between two new messages to one chat (the same)."""
AT_ONCE: Final = 100
"""Calls on their way at the same time."""


class Line:
    """Those who wait, urgent ones first, else in the order in which they came."""

    def __init__(self, lost: Callable[[], None]) -> None:
        """`lost` is told when one was called who had gone at the same moment."""
        self._waiting: list[tuple[bool, int, asyncio.Future[None]]] = []
        self._numbers = itertools.count()
        self._lost = lost

    async def wait(self, *, urgent: bool) -> None:
        """Wait until one is called."""
        called = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (not urgent, next(self._numbers), called))
        try:
            await called
        except asyncio.CancelledError:
            if called.done() and not called.cancelled():
                self._lost()
            raise

    def call(self) -> bool:
        """Call the next one; whether anybody was there."""
        while self._waiting:
            called = heapq.heappop(self._waiting)[2]
            if not called.done():
                called.set_result(None)
                return True
        return False

    def __len__(self) -> int:
        return len(self._waiting)


class Slots:
    """So many calls at the same time; beyond that, urgent ones go first."""

    def __init__(self, slots: int = AT_ONCE) -> None:
        self._free = slots
        self._line = Line(self.leave)

    async def enter(self, *, urgent: bool) -> None:
        """Wait for a slot; `leave` gives it back."""
        if self._free:
            self._free -= 1
        else:
            await self._line.wait(urgent=urgent)

    def leave(self) -> None:
        """A call ended."""
        if not self._line.call():
            self._free += 1


class Pace:
    """Lets new messages out: thirty a second in all, and one a second to a chat."""

    def __init__(self, overall: float = OVERALL, apart: float = APART) -> None:
        self._overall = overall
        self._apart = apart
        self._tokens, self._at = overall, 0.0
        self._line = Line(lambda: None)
        self._timer: asyncio.TimerHandle | None = None
        self._next: dict[ChatId, float] = {}

    async def message(self, chat: ChatId, *, urgent: bool) -> None:
        """Wait until a new message may go to this chat."""
        loop = asyncio.get_running_loop()
        at = max(loop.time(), self._next.get(chat, 0.0))
        self._next[chat] = at + self._apart
        loop.call_at(at + self._apart, self._forget, chat)
        if at > loop.time():
            await asyncio.sleep(at - loop.time())
        await self.call(urgent=urgent)

    async def call(self, *, urgent: bool) -> None:
        """Wait until one more call may go out, to whatever chat."""
        if len(self._line) or not self._granted():
            self._arrange()
            await self._line.wait(urgent=urgent)

    def __len__(self) -> int:
        return len(self._next)

    def _forget(self, chat: ChatId) -> None:
        if self._next.get(chat, 0.0) <= asyncio.get_running_loop().time():
            self._next.pop(chat, None)

    def _granted(self) -> bool:
        now = asyncio.get_running_loop().time()
        self._tokens = min(self._overall, self._tokens + (now - self._at) * self._overall)
        self._at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True

    def _arrange(self) -> None:
        if self._timer is None:
            wait = (1 - self._tokens) / self._overall
            self._timer = asyncio.get_running_loop().call_later(max(wait, 0.0), self._release)

    def _release(self) -> None:
        self._timer = None
        while len(self._line) and self._granted():
            self._line.call()
        if len(self._line):
            self._arrange()
