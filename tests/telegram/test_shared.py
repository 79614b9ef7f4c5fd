"""What several processes share through a real Redis: who clears a screen, and who asked too often."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from redis.asyncio import Redis

from bot.errors import WrongSetting
from bot.telegram.buckets import CAPACITY
from bot.telegram.clearing import InMemory, OpenScreen, OpenScreens
from bot.telegram.incoming import ChatId, MessageId
from bot.telegram.shared_buckets import ASKED, SharedBuckets
from bot.telegram.shared_screens import SharedScreens
from bot.telegram.state import State
from flows.ids import CountryCode, LanguageCode
from tests.redis_server import RedisServer, redis_server

CHAT, OTHER = ChatId(7_000_000_123), ChatId(7_000_000_456)
LONG = 1000.0


@pytest.fixture
async def redis(tmp_path: Path) -> AsyncIterator[RedisServer]:
    async with redis_server(tmp_path) as server:
        yield server


@pytest.fixture
async def states(redis: RedisServer) -> AsyncIterator[tuple[State, State]]:
    """Two processes with the same Redis."""
    one, two = State(redis.url), State(redis.url)
    yield one, two
    await one.close()
    await two.close()


def screen(message: int = 5, touched: float = 1.5, *, sensitive: bool = False) -> OpenScreen:
    return OpenScreen(MessageId(message), LanguageCode("en"), CountryCode("RO"), sensitive, touched)


@pytest.fixture(params=["memory", "redis"])
async def screens(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[OpenScreens]:
    """The contract holds for both; sensitive screens come due at once, others after long."""
    if request.param == "memory":
        yield InMemory(LONG, 0)
        return
    async with redis_server(tmp_path) as server:
        state = State(server.url)
        yield SharedScreens(state, LONG, 0)
        await state.close()


async def test_a_screen_is_known_until_it_is_forgotten(screens: OpenScreens) -> None:
    """Message, language and country, and no more."""
    assert await screens.keep(CHAT, screen()) is None

    assert await screens.of(CHAT) == screen()
    assert await screens.of(OTHER) is None
    assert await screens.forget(CHAT) == screen()
    assert await screens.of(CHAT) is None


async def test_the_screen_before_is_told(screens: OpenScreens) -> None:
    """So that it does not stay beside the new one."""
    await screens.keep(CHAT, screen(5))

    assert await screens.keep(CHAT, screen(6)) == screen(5)


async def test_a_screen_that_was_touched_is_another_one(screens: OpenScreens) -> None:
    """Clearing that was begun before a touch does not forget what stands now."""
    await screens.keep(CHAT, screen(touched=1.0))
    await screens.keep(CHAT, screen(touched=2.0))

    await screens.forget(CHAT, screen(touched=1.0))

    assert await screens.of(CHAT) == screen(touched=2.0)


async def test_due_screens_are_given_once(screens: OpenScreens) -> None:
    """And again only when their clearing failed for a minute."""
    await screens.keep(CHAT, screen(sensitive=True))
    await screens.keep(OTHER, screen())

    assert await screens.due() == [(CHAT, screen(sensitive=True))]
    assert await screens.due() == []
    assert await screens.of(CHAT) == screen(sensitive=True)


async def test_all_screens_are_given_at_the_end(screens: OpenScreens) -> None:
    """Those that are being cleared included."""
    await screens.keep(CHAT, screen(sensitive=True))
    await screens.keep(OTHER, screen())
    await screens.due()

    assert dict(await screens.last()) == {CHAT: screen(sensitive=True), OTHER: screen()}


async def test_another_process_clears_what_this_one_showed(states: tuple[State, State]) -> None:
    """The first may be gone by then."""
    one, two = (SharedScreens(state, LONG, 0) for state in states)
    await one.keep(CHAT, screen(sensitive=True))

    assert await two.of(CHAT) == screen(sensitive=True)
    assert await two.due() == [(CHAT, screen(sensitive=True))]
    assert await one.due() == []


async def test_the_last_process_clears_everything(states: tuple[State, State]) -> None:
    """While another is there, it goes on with the timers of all."""
    one, two = (SharedScreens(state, LONG, LONG) for state in states)
    await one.keep(CHAT, screen())
    await two.due()

    assert await one.last() == []
    assert await two.last() == [(CHAT, screen())]


async def test_without_redis_each_process_goes_on_alone(redis: RedisServer, states: tuple[State, State]) -> None:
    """What it showed itself is still cleared, also after a Redis that forgot everything is back."""
    screens = SharedScreens(states[0], LONG, 0)
    await screens.keep(CHAT, screen(sensitive=True))
    await redis.stop()

    assert await screens.of(CHAT) == screen(sensitive=True)
    assert await screens.due() == [(CHAT, screen(sensitive=True))]
    await screens.keep(OTHER, screen(sensitive=True))
    await redis.start()
    states[0]._down_until = 1e-9

    assert await screens.due() == [(OTHER, screen(sensitive=True))]
    await screens.keep(OTHER, screen(6))
    assert await screens.forget(OTHER) == screen(6)


async def test_a_chat_that_floods_one_process_is_known_to_the_other(states: tuple[State, State]) -> None:
    """After the next exchange; nobody else is held back."""
    one, two = SharedBuckets(states[0]), SharedBuckets(states[1])
    for buckets in (one, two):
        await buckets.exchange()
    for _ in range(int(CAPACITY)):
        assert one.take(CHAT).granted
    await one.exchange()
    assert two.take(CHAT).granted

    await two.exchange()

    assert not two.take(CHAT).granted
    assert two.take(OTHER).granted


async def test_what_a_process_granted_itself_is_counted_once(states: tuple[State, State]) -> None:
    """One process alone is as before."""
    buckets = SharedBuckets(states[0])
    await buckets.exchange()
    for _ in range(4):
        buckets.take(CHAT)
        await buckets.exchange()

    for _ in range(int(CAPACITY) - 4):
        assert buckets.take(CHAT).granted


async def test_redis_holds_no_chat_in_a_bucket(redis: RedisServer, states: tuple[State, State]) -> None:
    """Keys mean nothing without the salt, and they end by themselves."""
    buckets = SharedBuckets(states[0])
    await buckets.exchange()
    buckets.take(CHAT)
    await buckets.exchange()

    async with Redis.from_url(redis.url) as client:
        keys = await client.keys(f"{ASKED}*")
        assert len(keys) == 1
        assert str(CHAT).encode() not in keys[0]
        assert await client.ttl(keys[0]) > 0


async def test_without_redis_buckets_are_this_process_s_own(redis: RedisServer, states: tuple[State, State]) -> None:
    """A flood is still cut."""
    await redis.stop()
    buckets = SharedBuckets(states[0])
    await buckets.exchange()

    granted = [buckets.take(CHAT).granted for _ in range(int(CAPACITY) + 1)]

    assert granted[-1] is False
    assert all(granted[:-1])


@pytest.mark.parametrize("options", [("--save", "60 1"), ("--save", "", "--appendonly", "yes")])
async def test_a_redis_that_writes_to_disk_is_refused(tmp_path: Path, options: tuple[str, ...]) -> None:
    """Ids of chats are in it for minutes; none may ever be at rest."""
    async with redis_server(tmp_path, *options) as server:
        state = State(server.url)
        with pytest.raises(WrongSetting, match="STATE_URL: this Redis writes to disk"):
            await state.open()
        await state.close()


async def test_a_redis_that_comes_back_with_a_disk_is_not_used(tmp_path: Path) -> None:
    """It was not there at the start, so nobody could refuse it then."""
    async with redis_server(tmp_path, "--save", "60 1") as server:
        await server.stop()
        state = State(server.url)
        await state.open()
        await server.start()
        screens = SharedScreens(state, LONG, LONG)
        state._down_until = 1e-9

        await screens.keep(CHAT, screen())

        async with Redis.from_url(server.url) as client:
            assert await client.keys("*") == []
        assert await screens.of(CHAT) == screen()
        await state.close()


async def test_a_redis_that_is_not_there_does_not_stop_the_start(
    redis: RedisServer, states: tuple[State, State]
) -> None:
    """Help does not wait for it."""
    await redis.stop()

    await states[0].open()

    assert not states[0].is_up
