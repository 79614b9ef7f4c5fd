"""The screens that are open, shared by several processes: whichever is there clears them in time."""

import json
import secrets
from typing import Any, Final

from bot.telegram.clearing import LEASE, InMemory, OpenScreen
from bot.telegram.incoming import ChatId, MessageId
from bot.telegram.state import State
from flows.ids import CountryCode, LanguageCode

KEYS: Final = ("waymark:screens", "waymark:due", "waymark:alive")
"""A hash of what is open in each chat, a sorted set of when that is due, and one of the processes' last signs."""
SIGN_LIFE: Final = 10
"""Seconds after which a process that gave no sign counts as gone."""
BATCH: Final = 500
"""Screens that one process takes at one look."""

NOW: Final = "local now = tonumber(redis.call('TIME')[1])\n"
"""The clock of Redis, so that machines whose clocks differ agree."""
KEEP: Final = f"""{NOW}
local before = redis.call('HGET', KEYS[1], ARGV[1])
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('ZADD', KEYS[2], now + ARGV[3], ARGV[1])
return before
"""
FORGET: Final = """
local before = redis.call('HGET', KEYS[1], ARGV[1])
if ARGV[2] == '' or before == ARGV[2] then
  redis.call('HDEL', KEYS[1], ARGV[1])
  redis.call('ZREM', KEYS[2], ARGV[1])
end
return before
"""
DUE: Final = f"""{NOW}
redis.call('ZADD', KEYS[3], now, ARGV[1])
local found = {{}}
for _, chat in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', now, 'LIMIT', 0, ARGV[3])) do
  redis.call('ZADD', KEYS[2], now + ARGV[2], chat)
  found[#found + 1] = {{chat, redis.call('HGET', KEYS[1], chat)}}
end
return found
"""
LAST: Final = f"""{NOW}
redis.call('ZREM', KEYS[3], ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now - ARGV[2])
if redis.call('ZCARD', KEYS[3]) > 0 then return {{}} end
local found = {{}}
for _, chat in ipairs(redis.call('ZRANGE', KEYS[2], 0, -1)) do
  found[#found + 1] = {{chat, redis.call('HGET', KEYS[1], chat)}}
end
return found
"""


class SharedScreens:
    """Open screens in Redis. What this process showed is known here as well, for the time when Redis is gone."""

    def __init__(self, state: State, after: float, after_sensitive: float) -> None:
        self._state = state
        self._after = {False: after, True: after_sensitive}
        self._alone = InMemory(after, after_sensitive)
        self._name = secrets.token_hex(8)

    async def keep(self, chat: ChatId, screen: OpenScreen) -> OpenScreen | None:
        """As the protocol says."""
        before = await self._alone.keep(chat, screen)
        known = await self._run(KEEP, chat, _written(screen), self._after[screen.sensitive])
        return _read(known) or before

    async def of(self, chat: ChatId) -> OpenScreen | None:
        """As the protocol says. What Redis does not know, because it was gone, may be known here."""
        return await self._known(chat) or await self._alone.of(chat)

    async def _known(self, chat: ChatId) -> OpenScreen | None:
        """What Redis knows."""
        if not self._state.is_up:
            return None
        return _read(await self._state.ask(lambda: self._state.redis.hget(KEYS[0], str(chat))))

    async def forget(self, chat: ChatId, screen: OpenScreen | None = None) -> OpenScreen | None:
        """As the protocol says."""
        before = await self._alone.forget(chat, screen)
        return _read(await self._run(FORGET, chat, _written(screen) if screen else "")) or before

    async def due(self) -> list[tuple[ChatId, OpenScreen]]:
        """As the protocol says; also a sign that this process lives."""
        known_here = await self._alone.due()
        found = await self._run(DUE, self._name, LEASE, BATCH)
        for chat, screen in known_here if found is not None else ():
            if await self._known(chat):
                await self._alone.forget(chat, screen)
        lost = [(chat, screen) for chat, screen in known_here if await self._alone.of(chat) == screen]
        return list(dict([*lost, *_screens(found or [])]).items())

    async def last(self) -> list[tuple[ChatId, OpenScreen]]:
        """All of them, if no other process is there to clear them."""
        found = await self._run(LAST, self._name, SIGN_LIFE)
        return await self._alone.last() if found is None else _screens(found)

    async def _run(self, script: str, *args: str | float) -> Any:
        """The answer of a script; None when Redis is gone."""
        if not self._state.is_up:
            return None
        return await self._state.ask(lambda: self._state.redis.eval(script, len(KEYS), *KEYS, *map(str, args)))


def _written(screen: OpenScreen) -> str:
    said = (screen.message, screen.language, screen.country, screen.sensitive, screen.touched)
    return json.dumps([*said, screen.takes, screen.contact, screen.sent])


def _read(value: bytes | str | None) -> OpenScreen | None:
    if value is None:
        return None
    message, language, country, sensitive, touched, *typed = json.loads(value)
    code = CountryCode(country) if country else None
    return OpenScreen(MessageId(message), LanguageCode(language), code, sensitive, touched, *typed)


def _screens(found: list[tuple[bytes, bytes | None]]) -> list[tuple[ChatId, OpenScreen]]:
    read = ((ChatId(int(chat)), _read(value)) for chat, value in found)
    return [(chat, screen) for chat, screen in read if screen]
