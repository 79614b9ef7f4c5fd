"""Opens the letterbox when somebody first asks: until then neither cryptography nor a list of words is loaded."""

import asyncio
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import this_minute
from bot.letterbox.letters import Errand
from bot.letterbox.pepper import pepper_of
from bot.settings import Settings
from bot.turns import Turns
from flows.outcome import Outcome
from flows.service import Service


def letterbox(engine: AsyncEngine, settings: Settings, turns: Turns) -> Callable[[Errand], Awaitable[Outcome]]:
    """What answers errands."""
    pepper = pepper_of(settings)
    opened: list[Any] = []

    def service(code: int) -> Service | None:
        return turns.atlas.directory.get(code, this_minute())

    async def perform(errand: Errand) -> Outcome:
        if not opened:
            post = await asyncio.to_thread(import_module, "bot.letterbox.post")
            opened.append(post.Post(engine, service, turns.code_words, turns.is_heard, pepper))
        outcome: Outcome = await opened[0].perform(errand)
        return outcome

    return perform
