"""Telegram answers, but not with what was asked: everybody has one right screen in the end. One process for all."""

import asyncio

import pytest

from tests.faults.street import DANGER, HOME, NUMBER, Street, shown
from tests.faults.weather import Storm, everywhere, in_chat, only

pytestmark = pytest.mark.asyncio(loop_scope="package")

WRITING = ("editMessageText", "sendMessage", "deleteMessage", "deleteMessages", "answerCallbackQuery")


async def storms(calm: Street, storm: Storm, seconds: float) -> None:
    """The walker taps in this weather, which then clears; the page comes without another tap."""
    calm.server.storm = storm
    await calm.taps(calm.walker, DANGER)
    await calm.server.until(lambda: bool(calm.server.struck))
    await asyncio.sleep(seconds)
    calm.server.storm = None
    await calm.sees(calm.walker, NUMBER, 15)
    await calm.comes_back()


async def test_a_wait_for_one_chat_holds_up_no_other(calm: Street) -> None:
    """429 about one chat: the other person has the page at once, and the one who waited has it in the end."""
    server, other = calm.server, calm.newcomer
    await other.posts({"text": HOME})
    await calm.sees(other, DANGER)
    server.storm = in_chat(calm.walker.id, 429, retry_after=3)
    await calm.taps(calm.walker, DANGER)
    await server.until(lambda: bool(server.struck))

    await calm.taps(other, DANGER)
    await server.until(lambda: NUMBER in shown(other), 2)
    server.storm = None
    assert NUMBER not in shown(calm.walker)
    await calm.sees(calm.walker, NUMBER)

    await calm.comes_back()
    await calm.goes_on()


async def test_a_wait_for_everybody_is_kept(calm: Street) -> None:
    """429 to each call, fetching included: the page comes when Telegram allows it."""
    await storms(calm, everywhere(429, retry_after=1), 1.5)

    await calm.goes_on()


@pytest.mark.parametrize("body", ["json", "html", "empty"])
@pytest.mark.parametrize("status", [500, 502])
async def test_a_failing_server_is_asked_again(calm: Street, status: int, body: str) -> None:
    """5xx to each call for a second, in Telegram's words, a proxy's or none: the tap that met it is answered."""
    await storms(calm, everywhere(status, body), 0.5)

    await calm.goes_on()


@pytest.mark.parametrize("drop", ["before", "after", "half"])
async def test_a_connection_that_breaks_leaves_one_screen(calm: Street, drop: str) -> None:
    """Before a call took effect, after it, or in the middle of its answer, with each call of a turn at once."""
    for method in WRITING:
        calm.server.fail(method, times=2, drop=drop)

    await calm.taps(calm.walker, DANGER)
    await calm.newcomer.posts({"text": HOME})
    await calm.until(lambda: NUMBER in shown(calm.walker) and DANGER in shown(calm.newcomer))
    await calm.newcomer.posts({"text": "what is this"})
    await calm.until(lambda: bool(calm.newcomer.screen))

    await calm.comes_back()
    await calm.goes_on()


async def test_a_page_of_a_proxy_instead_of_each_call_costs_one_page(calm: Street) -> None:
    """404 to every call of a turn: the person taps again, and that is all."""
    calm.server.storm = only(WRITING, 404, "html")
    await calm.taps(calm.walker, DANGER)
    await calm.server.until(lambda: calm.server.struck.count("editMessageText") == 2)
    calm.server.storm = None
    # Nobody ends the sign on that button any more; Telegram does after its time.
    calm.server.unanswered.clear()

    assert NUMBER not in shown(calm.walker)
    await calm.goes_on()


async def test_an_outage_longer_than_the_tries_costs_one_page(calm: Street) -> None:
    """Editing fails for as long as a tap is tried: its sign was ended all the same, and the next tap works."""
    calm.server.storm = only(("editMessageText",), 503)
    await calm.taps(calm.walker, DANGER)
    await calm.server.until(lambda: calm.server.struck.count("editMessageText") == 6, 20)
    calm.server.storm = None

    assert calm.is_tidy()
    assert NUMBER not in shown(calm.walker)
    await calm.goes_on()
