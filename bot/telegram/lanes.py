"""One turn at a time in each chat, in the order of arrival; a chat without a turn leaves no trace."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

from bot.errors import Crowded
from bot.telegram.incoming import ChatId

WAITING: Final = 16
"""Turns of one chat that may wait; a person does not tap faster, a flood does (T36)."""


@dataclass(slots=True)
class _Lane:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    turns: int = 0


class Lanes:
    """The locks of the chats in which something happens right now."""

    def __init__(self) -> None:
        self._lanes: dict[ChatId, _Lane] = {}

    @asynccontextmanager
    async def lane(self, chat: ChatId) -> AsyncIterator[None]:
        """Wait for the turns that came before in this chat; Crowded if there are too many."""
        lane = self._lanes.setdefault(chat, _Lane())
        if lane.turns > WAITING:
            raise Crowded
        lane.turns += 1
        try:
            async with lane.lock:
                yield
        finally:
            lane.turns -= 1
            if not lane.turns:
                del self._lanes[chat]

    def __len__(self) -> int:
        return len(self._lanes)
