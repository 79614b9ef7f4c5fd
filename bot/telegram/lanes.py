"""One turn at a time in each chat, in the order of arrival; a chat without a turn leaves no trace."""

import asyncio
from collections import deque
from typing import Final

from bot.errors import Crowded
from bot.telegram.incoming import ChatId

WAITING: Final = 16
"""Turns of one chat that may wait; a person does not tap faster, a flood does (T36)."""


class Lanes:
    """The chats in which something happens right now, and who waits there."""

    def __init__(self) -> None:
        self._waiting: dict[ChatId, deque[asyncio.Future[None]]] = {}

    def lane(self, chat: ChatId) -> "Lane":
        """A lane to be entered with `async with`; Crowded if too many wait in it."""
        return Lane(self._waiting, chat)

    def __len__(self) -> int:
        return len(self._waiting)


class Lane:
    """One turn in a chat."""

    __slots__ = ("_chat", "_waiting")

    def __init__(self, waiting: dict[ChatId, deque[asyncio.Future[None]]], chat: ChatId) -> None:
        self._waiting = waiting
        self._chat = chat

    async def __aenter__(self) -> None:
        before = self._waiting.get(self._chat)
        if before is None:
            self._waiting[self._chat] = deque()
            return
        if len(before) >= WAITING:
            raise Crowded
        called = asyncio.get_running_loop().create_future()
        before.append(called)
        try:
            await called
        except asyncio.CancelledError:
            if called.done() and not called.cancelled():
                self._leave()
            raise

    async def __aexit__(self, *_: object) -> None:
        self._leave()

    def _leave(self) -> None:
        """Call the next who still waits; a chat where nobody does is forgotten."""
        waiting = self._waiting[self._chat]
        while waiting:
            called = waiting.popleft()
            if not called.done():
                called.set_result(None)
                return
        del self._waiting[self._chat]
