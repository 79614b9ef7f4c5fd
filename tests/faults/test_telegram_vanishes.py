"""Telegram is not there: refused, cut off, or silent. One process for all, at the end of a cable."""

import asyncio
from collections import Counter

import pytest

from tests.faults.street import DANGER, FIRST, HOME, NUMBER, Street, shown
from tests.faults.wire import Wire

pytestmark = pytest.mark.asyncio(loop_scope="package")

PATIENCE = 10
"""Seconds after which a call without an answer counts as lost."""


def cable(calm: Street) -> Wire:
    assert calm.wire is not None
    return calm.wire


async def test_connections_that_are_cut_are_made_anew(calm: Street) -> None:
    """All of them at once, between two taps and in the middle of one."""
    cable(calm).cut()
    await calm.goes_on()
    calm.server.fail("editMessageText", drop="hang")
    await calm.taps(calm.walker, DANGER)
    await calm.server.spent()

    cable(calm).cut()
    await calm.sees(calm.walker, NUMBER)

    await calm.comes_back()
    await calm.goes_on()


async def test_a_tap_of_an_outage_is_answered_after_it(calm: Street) -> None:
    """Nobody listens at Telegram's address for two seconds; then the same address works again."""
    await cable(calm).unplug()
    await calm.taps(calm.walker, DANGER)
    await calm.newcomer.posts({"text": HOME})
    await asyncio.sleep(2)
    assert NUMBER not in shown(calm.walker)

    await cable(calm).plug()
    # Tries come after 1, 2 and 4 seconds, so an outage is noticed to be over after as long again.
    await calm.until(lambda: NUMBER in shown(calm.walker) and FIRST in shown(calm.newcomer), 5)

    await calm.comes_back()
    await calm.goes_on()


async def test_an_outage_in_the_middle_of_a_turn_is_waited_out(calm: Street) -> None:
    """The tap was taken, then Telegram was gone for two seconds: the page comes by itself."""
    calm.server.fail("editMessageText", drop="hang")
    await calm.taps(calm.walker, DANGER)
    await calm.server.spent()
    await cable(calm).unplug()
    await asyncio.sleep(2)

    await cable(calm).plug()
    await calm.sees(calm.walker, NUMBER, 5)

    await calm.comes_back()
    await calm.goes_on()


async def test_a_call_without_an_answer_is_made_again(calm: Street) -> None:
    """Each kind of call of a turn hangs once: ten seconds are waited, and others are served meanwhile."""
    server, other = calm.server, calm.server.person()
    for method in ("editMessageText", "answerCallbackQuery", "sendMessage", "deleteMessage"):
        server.fail(method, drop="hang")
    await calm.taps(calm.walker, DANGER)
    await calm.newcomer.posts({"text": HOME})
    await server.spent()

    await other.posts({"text": HOME})
    await server.until(lambda: FIRST in shown(other), 5)
    assert Counter((NUMBER in shown(calm.walker), FIRST in shown(calm.newcomer))) == {False: 2}

    await calm.until(lambda: NUMBER in shown(calm.walker) and FIRST in shown(calm.newcomer), PATIENCE + 5)
    await calm.comes_back()
    await calm.goes_on()
