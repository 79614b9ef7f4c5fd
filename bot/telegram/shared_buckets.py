"""Token buckets of several processes: each decides by itself, and learns once a second what the others granted."""

import secrets
from collections import Counter
from typing import Any, Final

from bot.telegram.buckets import CAPACITY, KEPT, REFILL, SALT_BYTES, Buckets, Verdict
from bot.telegram.incoming import ChatId
from bot.telegram.state import State

SALT: Final = "waymark:salt"
"""Made by the first process, and gone an hour after the last."""
SALT_LIFE: Final = 3600
ASKED: Final = "waymark:asked:"
"""Before the salted key of a chat: what it was granted in this window."""
WINDOW: Final = int(CAPACITY / REFILL)
"""Seconds in which an empty bucket fills again."""


class SharedBuckets(Buckets):
    """Buckets that others may have drained. No turn waits for that news."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state = state
        self._granted: Counter[bytes] = Counter()
        self._seen: dict[bytes, int] = {}
        self._shared_salt = b""

    def take(self, chat: ChatId) -> Verdict:
        """Take a token, if there is one."""
        verdict = super().take(chat)
        if verdict.granted and len(self._granted) < KEPT:
            self._granted[self.key(chat)] += 1
        return verdict

    async def exchange(self) -> None:
        """Tell the others what was granted here, and learn what they granted to the same chats."""
        if not self._state.is_up or not await self._agree():
            self._granted.clear()
            return
        granted, self._granted = self._granted, Counter()
        totals = await self._state.ask(lambda: self._told(granted)) if granted else []
        if len(self._seen) > KEPT:
            self._seen.clear()
        for (key, count), total in zip(granted.items(), totals or (), strict=False):
            before = self._seen.get(key, 0)
            self.drain(key, max(0, total - count - (before if before <= total else 0)))
            self._seen[key] = total

    async def _agree(self) -> bool:
        """Whether all processes have the same salt; the first one makes it."""
        salt = await self._state.ask(self._salt_of_all)
        if salt and salt != self._shared_salt:
            self._shared_salt = salt
            self.use_salt(salt)
            self._granted.clear()
        return salt is not None

    async def _salt_of_all(self) -> bytes:
        redis = self._state.redis
        await redis.set(SALT, secrets.token_bytes(SALT_BYTES), nx=True)
        await redis.expire(SALT, SALT_LIFE)
        salt = await redis.get(SALT)
        return salt if isinstance(salt, bytes) else b""

    async def _told(self, granted: Counter[bytes]) -> list[int]:
        pipeline: Any = self._state.redis.pipeline(transaction=False)
        for key, count in granted.items():
            pipeline.incrby(ASKED + key.hex(), count)
            pipeline.expire(ASKED + key.hex(), WINDOW, nx=True)
        return list(await pipeline.execute())[::2]
