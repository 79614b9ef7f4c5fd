"""The page opens in one browser of this machine, and takes forms from nowhere else."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest
from aiohttp import web
from yarl import URL

from bot.desk.entry import Entry


@dataclass(frozen=True, slots=True)
class Place:
    """A page behind an entry."""

    entry: Entry
    url: URL


async def _secret(_: web.Request) -> web.StreamResponse:
    return web.Response(text="secret")


async def _refused(_: web.Request) -> web.StreamResponse:
    return web.Response(text="closed", status=403)


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    entry = Entry()

    async def start(request: web.Request) -> web.StreamResponse:
        return entry.let_in(request, request.match_info["key"]) or await _refused(request)

    app = web.Application(middlewares=[entry.guard(_refused)])
    app.router.add_get("/start/{key}", start)
    app.router.add_get("/", _secret)
    app.router.add_post("/", _secret)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield Place(entry, URL(f"http://127.0.0.1:{runner.addresses[0][1]}"))
    await runner.cleanup()


def browser() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))


async def test_the_address_of_the_start_lets_in_once(place: Place) -> None:
    """Whoever finds it later, in a history or on the screen of a terminal, finds a closed page."""
    start = place.url.join(URL(place.entry.start))
    async with browser() as first, first.get(start) as response:
        assert await response.text() == "secret"
        cookie = next(iter(first.cookie_jar))

    async with browser() as second, second.get(start) as response:
        assert response.status == 403

    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"


@pytest.mark.parametrize("path", ["/", "/start/", "/start/None", "/start/x"])
async def test_without_the_address_nothing_opens(place: Place, path: str) -> None:
    """Another program on the computer can ask, and is told nothing."""
    async with browser() as other, other.get(place.url.join(URL(path))) as response:
        assert response.status in (403, 404)
        assert "secret" not in await response.text()
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]
        assert "script-src" not in response.headers["Content-Security-Policy"]
        assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("headers", "token", "status"),
    [
        ({}, True, 403),
        ({"Origin": "null"}, True, 403),
        ({"Origin": "https://example.org"}, True, 403),
        ({"Origin": "own"}, False, 403),
        ({"Origin": "own"}, True, 200),
    ],
)
async def test_a_form_comes_from_the_page_itself(
    place: Place, headers: dict[str, str], token: bool, status: int
) -> None:
    """A page of elsewhere that is open in the same browser cannot press a button here."""
    own = {name: str(place.url.origin()) if value == "own" else value for name, value in headers.items()}
    data = {"token": place.entry.form_token} if token else {"token": "x"}
    async with browser() as staff:
        await (await staff.get(place.url.join(URL(place.entry.start)))).read()
        async with staff.post(place.url, headers=own, data=data) as response:
            assert response.status == status


@pytest.mark.parametrize(
    "host", ["example.org", "example.org:{port}", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.example.org:{port}"]
)
async def test_a_name_of_elsewhere_that_points_here_is_refused(place: Place, host: str) -> None:
    """Also with the right cookie (DNS rebinding)."""
    async with browser() as staff:
        await (await staff.get(place.url.join(URL(place.entry.start)))).read()
        cookie = "; ".join(f"{one.key}={one.value}" for one in staff.cookie_jar)
        headers = {"Host": host.format(port=place.url.port), "Cookie": cookie}
        async with aiohttp.ClientSession() as bare, bare.get(place.url, headers=headers) as response:
            assert response.status == 403
