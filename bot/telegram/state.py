"""What several processes share: a Redis that writes nothing to disk, and that nobody waits for when it is gone."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from redis.asyncio import Redis
from redis.exceptions import RedisError, ResponseError

from bot.errors import WrongSetting
from bot.log import log_event, log_trouble

T = TypeVar("T")

PATIENCE: Final = 1.0
"""Seconds for Redis to answer; then this process goes on alone."""
AGAIN: Final = 1.0
"""Seconds for which a Redis that did not answer is not asked again."""
PERSISTENT: Final = (
    "STATE_URL: this Redis writes to disk, which nothing about people may ever be on. "
    "Start it with --save '' --appendonly no"
)


class State:
    """A connection to Redis that may be gone at any time."""

    def __init__(self, url: str) -> None:
        self.redis = Redis.from_url(url, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE, retry=None)
        self._down_until = 0.0
        self._is_unknown = True

    @property
    def is_up(self) -> bool:
        """Whether it answered when it was last asked, or may be asked again."""
        return time.monotonic() >= self._down_until

    async def ask(self, question: Callable[[], Awaitable[T]]) -> T | None:
        """The answer, or None when there is none in time. An answer of None is one of these, too.

        Redis is asked nothing before it has said that it writes to no disk, each time it comes back.
        """
        try:
            async with asyncio.timeout(PATIENCE):
                if self._is_unknown:
                    await self._refuse_a_disk()
                found = await question()
        except (RedisError, OSError, TimeoutError, WrongSetting) as error:
            self._lose(on_disk=isinstance(error, WrongSetting))
            return None
        if self._down_until:
            log_event("state.back")
            self._down_until = 0.0
        return found

    async def open(self) -> None:
        """WrongSetting if this Redis keeps anything on a disk; one that is not there does not stop the start."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._refuse_a_disk()
        except (RedisError, OSError, TimeoutError):
            self._lose()

    async def _refuse_a_disk(self) -> None:
        """One that does not tell whether it writes to disk is noted and used: that is the operator's word."""
        try:
            kept = {**await self.redis.config_get("save"), **await self.redis.config_get("appendonly")}
        except ResponseError:
            log_trouble("state.unchecked")
            kept = {}
        known = {_text(name): _text(value) for name, value in kept.items()}
        if known.get("save") or known.get("appendonly") == "yes":
            raise WrongSetting(PERSISTENT)
        self._is_unknown = False

    def _lose(self, *, on_disk: bool = False) -> None:
        if not self._down_until or on_disk:
            log_trouble("state.on-disk" if on_disk else "state.lost")
        self._is_unknown = True
        self._down_until = time.monotonic() + AGAIN

    async def close(self) -> None:
        """Close all connections."""
        await self.redis.aclose()


def _text(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
