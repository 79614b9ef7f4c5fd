"""The same faults where Telegram brings the updates: each is taken with 200 at once, or Telegram would repeat it."""

import asyncio
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.faults.hook import Hooked, hooked
from tests.faults.street import DANGER, FIRST, HOME, NUMBER, Street, ends_well, shown, street, tells_nothing
from tests.faults.weather import Weather, everywhere
from tests.faults.wire import Wire

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[tuple[Weather, Wire, Hooked]]:
    """One process for all; the cable is the one on which it calls Telegram."""
    folder: Path = tmp_path_factory.mktemp("hook")
    async with (
        Weather() as server,
        Wire(server.url) as wire,
        hooked(server, folder, BOT_API_URL=wire.url) as hook,
    ):
        await hook.bot.until("bot.started")
        yield server, wire, hook
        await ends_well(hook.bot)
        assert server.violations == []


@pytest_asyncio.fixture(loop_scope="module")
async def calm(shared: tuple[Weather, Wire, Hooked]) -> AsyncIterator[Street]:
    """Two new people in fair weather; in the end no update was refused."""
    server, wire, _ = shared
    server.storm = None
    server.struck.clear()
    server.waiting.delivered.clear()
    yield await street(server, wire)
    assert set(server.waiting.delivered) == {200}


@pytest.mark.parametrize("status", [429, 502])
async def test_a_failing_server_is_asked_again(calm: Street, status: int) -> None:
    """Every call fails for a second, though updates still come: the tap is answered by the response, then shown."""
    calm.server.storm = everywhere(status, retry_after=1 if status == 429 else 0)
    await calm.taps(calm.walker, DANGER)
    await calm.server.until(lambda: bool(calm.server.struck) and not calm.server.unanswered)
    await asyncio.sleep(0.5)
    calm.server.storm = None

    await calm.sees(calm.walker, NUMBER)
    await calm.comes_back()
    await calm.goes_on()


@pytest.mark.parametrize("drop", ["before", "after", "half"])
async def test_a_connection_that_breaks_leaves_one_screen(calm: Street, drop: str) -> None:
    """Of each call of a turn, before it took effect, after it, or in the middle of its answer."""
    for method in ("editMessageText", "sendMessage", "deleteMessage"):
        calm.server.fail(method, times=2, drop=drop)

    await calm.taps(calm.walker, DANGER)
    await calm.newcomer.posts({"text": HOME})
    await calm.until(lambda: NUMBER in shown(calm.walker) and FIRST in shown(calm.newcomer))

    await calm.comes_back()
    await calm.goes_on()


async def test_an_outage_is_waited_out(calm: Street) -> None:
    """Telegram still brings updates, and nothing can be called for two seconds."""
    assert calm.wire is not None
    await calm.wire.unplug()
    await calm.taps(calm.walker, DANGER)
    await calm.newcomer.posts({"text": HOME})
    await asyncio.sleep(2)

    await calm.wire.plug()
    await calm.until(lambda: NUMBER in shown(calm.walker) and FIRST in shown(calm.newcomer), 5)

    await calm.comes_back()
    await calm.goes_on()


async def test_an_update_that_is_brought_twice_is_taken_once(calm: Street) -> None:
    """Telegram brings it again when our 200 was lost on the way."""
    await calm.taps(calm.walker, DANGER)
    tap = calm.server.waiting.updates[-1]
    await calm.sees(calm.walker, NUMBER)
    await calm.newcomer.posts({"text": HOME})
    start = calm.server.waiting.updates[-1]
    await calm.sees(calm.newcomer, FIRST)
    taken = len(calm.server.waiting.delivered)
    screen = calm.walker.screen.id

    calm.server.waiting.updates.extend((tap, start))
    await calm.server.tell()
    await calm.until(lambda: len(calm.server.waiting.delivered) >= taken + 2 and FIRST in shown(calm.newcomer))

    assert calm.walker.screen.id == screen
    assert NUMBER in shown(calm.walker)
    await calm.comes_back()
    await calm.goes_on()


async def test_a_start_without_telegram_becomes_ready_when_it_is_back(tmp_path: Path) -> None:
    """Until then it lives, is not ready, and takes no update; what waited is answered."""
    async with Weather() as server:
        server.storm = everywhere(503, "html")
        async with hooked(server, tmp_path) as hook:
            await server.until(lambda: bool(server.struck))
            assert (await hook.status("/healthz"), await hook.status("/readyz")) == (200, 503)
            server.storm = None
            await hook.bot.until("bot.started")

            assert await hook.status("/readyz") == 200
            found = await street(server)
            await found.goes_on()
            await ends_well(hook.bot)


async def test_a_kill_in_the_middle_of_a_turn_loses_one_page(tmp_path: Path) -> None:
    """The update was taken, so nobody brings it again; the next start takes what came meanwhile. One screen stands."""
    async with Weather() as server:
        async with hooked(server, tmp_path) as hook:
            await hook.bot.until("bot.started")
            found = await street(server)
            await found.goes_on()
            server.fail("editMessageText", drop="hang")
            await found.taps(found.walker, DANGER)
            await server.spent()
            assert await hook.bot.ends(by=signal.SIGKILL) == -signal.SIGKILL
        tells_nothing(hook.bot.said)
        await found.newcomer.posts({"text": "what is this"})

        async with hooked(server, tmp_path) as hook:
            await hook.bot.until("bot.started")
            await found.until(lambda: bool(shown(found.newcomer)))
            await found.goes_on()
            await ends_well(hook.bot)
        assert found.walker.chat.messages == found.newcomer.chat.messages == {}
        assert server.violations == []
