"""The pepper of the codes: in memory alone, made at the start or shared by several processes."""

import secrets
from collections.abc import Awaitable, Callable
from typing import Final

from bot.settings import Settings, pepper_bytes

SIZE: Final = 32
SHARED: Final = "waymark:pepper"
"""The name under which processes share it in a Redis that writes to no disk. It stays as long as that runs."""

Pepper = Callable[[], Awaitable[bytes | None]]


def pepper_of(settings: Settings) -> Pepper:
    """Where the pepper comes from: a setting, a Redis that is shared, or this process.

    What it gives is None while Redis is away. A pepper that is lost, as by a new start without the setting, makes every
    code of before open nothing (content guide E.4).
    """
    if settings.box_pepper:
        given = pepper_bytes(settings.box_pepper.get_secret_value())
        return lambda: _at_once(given)
    if settings.state_url is None:
        made = secrets.token_bytes(SIZE)
        return lambda: _at_once(made)
    return _Shared(settings.state_url.get_secret_value()).of


async def _at_once(pepper: bytes) -> bytes:
    return pepper


class _Shared:
    """The pepper that the first process made."""

    def __init__(self, url: str) -> None:
        from bot.telegram.state import State  # noqa: PLC0415  # Redis is an extra that few need

        self._state = State(url)

    async def of(self) -> bytes | None:
        """The pepper as of now: a Redis that began anew has another one."""
        found = await self._state.ask(self._agreed) if self._state.is_up else None
        return found if isinstance(found, bytes) and len(found) == SIZE else None

    async def _agreed(self) -> bytes:
        redis = self._state.redis
        await redis.set(SHARED, secrets.token_bytes(SIZE), nx=True)
        found = await redis.get(SHARED)
        return found if isinstance(found, bytes) else b""
