"""The webhook, over real sockets: only Telegram is heard, every tap is ended by the response, and no one is lost."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import aiohttp
import pytest

from bot.content import Content
from bot.telegram.webhook import AT_ONCE, HEADER, LARGEST, Webhook, announce, listening
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.telegram.clockwork import Clockwork
from tests.telegram.conftest import House

SECRET = "Loopback-secret_1"
PATH = "/hook/Canary"


class Hooked:
    """A house behind a webhook, and a stranger who knows its address."""

    def __init__(self, house: House, webhook: Webhook, address: str, stranger: aiohttp.ClientSession) -> None:
        self.house = house
        self.webhook = webhook
        self.address = address
        self.url = address + PATH
        self._stranger = stranger

    async def posts(self, body: bytes, secret: str | None = SECRET, method: str = "POST", path: str = PATH) -> int:
        """What the stranger is answered."""
        headers = {} if secret is None else {HEADER: secret}
        async with self._stranger.request(
            method, self.address + path, data=io.BytesIO(body), headers=headers
        ) as response:
            await response.read()
            return response.status


@asynccontextmanager
async def hooked(server: BotApiServer, content: Content) -> AsyncIterator[Hooked]:
    """A webhook that Telegram was told of."""
    async with AsyncExitStack() as stack:
        house = House(server, content)
        webhook = Webhook(house.door.take, house.under_way, PATH, SECRET)
        port = await stack.enter_async_context(listening(webhook, "127.0.0.1", 0))
        stranger = await stack.enter_async_context(aiohttp.ClientSession())
        known = Hooked(house, webhook, f"http://127.0.0.1:{port}", stranger)
        webhook.expect_stale(await announce(house.bot, known.url, SECRET))
        webhook.is_ready = True
        yield known
        house.stop.set()
        await house.under_way.settle()
        await house.bot.session.close()


@pytest.fixture
async def hook(server: BotApiServer, content: Content) -> AsyncIterator[Hooked]:
    async with hooked(server, content) as known:
        yield known


async def test_a_walk_needs_one_call_a_tap(hook: Hooked, person: Person, server: BotApiServer) -> None:
    """The sign on the button ends with the response; only the page is a call of its own."""
    await person.sends("/start en_RO_home")
    before = len(server.calls)

    await person.taps("Danger now")

    assert "112" in person.screen.text
    assert server.unanswered == []
    assert [method for method, _, _ in server.calls[before:]].count("editMessageText") == 1
    assert set(server.waiting.delivered) == {200}


async def test_leaving_empties_the_chat(hook: Hooked, person: Person, server: BotApiServer) -> None:
    """As by polling."""
    await person.sends("/start en_RO_home")
    await person.sends("words")
    await person.taps("Leave")

    assert person.chat.messages == {}


@pytest.mark.parametrize("secret", [None, "", "Loopback-secret_2", "x" * 5000, "ключ"])
async def test_a_stranger_without_the_secret_is_not_heard(
    hook: Hooked, server: BotApiServer, secret: str | None
) -> None:
    """Nobody but Telegram brings updates."""
    body = (
        b'{"update_id":1,"message":{"message_id":5,"chat":{"id":7,"type":"private"},"from":{"id":7},"text":"/start"}}'
    )

    assert await hook.posts(body, secret) == 401

    assert server.count("sendMessage") == 0


@pytest.mark.parametrize("body", [b"", b"no json", b"[]", b"null", b"{", b"\xff\xfe", b'"\\ud800"', b"[" * 100_000])
async def test_a_body_that_is_no_update_is_taken_and_dropped(hook: Hooked, body: bytes) -> None:
    """Telegram would bring it again and again if it were refused."""
    assert await hook.posts(body) == 200


async def test_a_body_beyond_all_size_is_refused(hook: Hooked) -> None:
    """Memory is not filled by what nobody reads."""
    assert await hook.posts(b" " * (LARGEST + 1)) == 413


async def test_other_methods_and_paths_are_refused(hook: Hooked) -> None:
    """One address, one method; the rest does not exist."""
    assert await hook.posts(b"", method="GET") == 405
    assert await hook.posts(b"{}", path="/") == 404
    assert await hook.posts(b"{}", path="/hook/canary") == 404


async def test_health_and_readiness_tell_nothing(hook: Hooked, person: Person) -> None:
    """Two words without a body, the same with people inside."""
    await person.sends("/start en_RO_home")
    async with aiohttp.ClientSession() as operator:
        for path in ("/healthz", "/readyz"):
            async with operator.get(hook.address + path) as response:
                assert (response.status, await response.read()) == (200, b"")
        hook.webhook.is_ready = False
        async with operator.get(f"{hook.address}/readyz") as response:
            assert response.status == 503
        async with operator.get(f"{hook.address}/healthz") as response:
            assert response.status == 200


async def test_what_comes_before_it_is_ready_comes_again(hook: Hooked, person: Person, server: BotApiServer) -> None:
    """Nothing is lost while the process starts or ends."""
    hook.webhook.is_ready = False
    number = await person.posts({"text": "/start en_RO_home"})
    await server.until(lambda: 503 in server.waiting.delivered)

    hook.webhook.is_ready = True
    await server.quiet(number)

    assert len(person.bot_messages) == 1


async def test_old_words_are_deleted_and_not_answered(hook: Hooked, person: Person, server: BotApiServer) -> None:
    """Telegram brings what waited for hours (T5)."""
    await person.sends("/start", age=61)

    assert person.chat.messages == {}


async def test_taps_that_waited_before_the_start_change_nothing(
    server: BotApiServer, person: Person, content: Content
) -> None:
    """A tap has no date, so those that waited are ended and show nothing; the next is answered."""
    async with hooked(server, content) as first:
        await person.sends("/start en_RO_home")
        before = person.screen.text
        first.webhook.is_ready = False
        number, callback = await person.presses_quickly(person.buttons[0]["callback_data"])
        server.methods.profile.clear()
    server.waiting.unhook()

    async with hooked(server, content):
        await server.quiet(number, callback)
        assert person.screen.text == before
        await person.taps("Danger now")
        assert person.screen.text != before


async def test_a_tap_is_not_taken_for_an_old_one_for_long(hook: Hooked, person: Person, server: BotApiServer) -> None:
    """Another process may have taken what waited; whoever taps danger later must see it."""
    await person.sends("/start en_RO_home")
    clock = Clockwork()
    hook.webhook._clock = clock
    hook.webhook.expect_stale(100)
    clock.passes(AT_ONCE)

    await person.taps("Danger now")

    assert "112" in person.screen.text


async def test_an_update_that_comes_twice_leaves_one_screen(hook: Hooked, person: Person, server: BotApiServer) -> None:
    """Telegram repeats what it thinks was not heard."""
    await person.sends("/start en_RO_home")
    await server.put("message", {"message_id": 77, "date": int(server.now()), "chat": person.chat.raw,
                                 "from": person.user, "text": "/danger"})  # fmt: skip
    await person.sends("/danger")

    assert len(person.bot_messages) == 1


async def test_a_slow_body_does_not_keep_others_waiting(hook: Hooked, person: Person) -> None:
    """A stranger who knows even the secret can hold a connection, and nothing else."""
    port = int(hook.address.rpartition(":")[2])
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{HEADER}: {SECRET}\r\nContent-Length: 50\r\n\r\n{{".encode())
    await writer.drain()

    await person.sends("/start en_RO_home")

    assert len(person.bot_messages) == 1
    writer.close()
