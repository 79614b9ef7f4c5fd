"""People, the real door on a wire without sockets, and buttons that stand somewhere in the guide."""

import random
from collections.abc import AsyncIterator

import pytest

from bot.content import Content
from bot.turns import Turns
from bot.view import View
from tests.botapi.server import BotApiServer
from tests.hostile.wire import TODAY, WiredDoor

STEPS = 4000
"""Presses of a walk at random that finds buttons."""


@pytest.fixture(scope="session")
def turns(content: Content) -> Turns:
    return Turns(content, lambda: TODAY)


@pytest.fixture
async def telegram() -> AsyncIterator[BotApiServer]:
    telegram = BotApiServer()
    yield telegram
    assert telegram.violations == []


@pytest.fixture
async def wired(telegram: BotApiServer, turns: Turns) -> WiredDoor:
    return WiredDoor(telegram, turns)


@pytest.fixture(scope="session")
def pressed(turns: Turns) -> tuple[str, ...]:
    """Data of buttons as they really stand there, of many pages and places."""
    chance = random.Random(1)  # noqa: S311  # the same walk each time
    view, found = turns.start("en_RO_home"), dict.fromkeys(("",))
    for _ in range(STEPS):
        data = data_of(view)
        found |= dict.fromkeys(data)
        view = turns.press(chance.choice(data)) if data else turns.start("en_RO_home")
    return tuple(one for one in found if one)


def data_of(view: View) -> list[str]:
    """What the buttons of a screen carry."""
    return [button.data for row in view.rows for button in row if button.data]
