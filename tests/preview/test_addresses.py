"""Every state has an address, and every address shows a page, whatever stands in it."""

from urllib.parse import parse_qsl, urlsplit

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.preview.address import SIZES, address_of, read_address
from flows.callback import pack, unpack
from flows.event import Show
from flows.finder import FLAGS
from flows.ids import PageId
from flows.place import Place
from flows.services import Filters
from tests.flows.content import real_atlas
from tests.flows.strategies import places

ATLAS = real_atlas()
NAMES = (
    "page",
    "lang",
    "country",
    "simple",
    "part",
    "more",
    "ticks",
    "need",
    "whom",
    "speaks",
    "region",
    "open_now",
    "no_papers",
    "no_name",
    "access",
    "service",
    "audience",
    "to-lang",
    "to-country",
    "to-page",
    "trail",
    "size",
    "start",
    "at",
)


@given(places(), st.sampled_from(SIZES))
def test_a_place_comes_back_from_its_address(place: Place, size: str) -> None:
    """So a screen can be sent to a colleague."""
    query = dict(parse_qsl(urlsplit(address_of(place, size)).query))

    state = read_address(ATLAS, query)

    assert state.place == place
    assert state.size == size
    assert state.unknown == ()


@given(st.dictionaries(st.sampled_from(NAMES), st.text(max_size=40), max_size=8))
def test_any_address_is_a_state(query: dict[str, str]) -> None:
    """What is not understood is named and left out."""
    state = read_address(ATLAS, query)

    assert state.place.page in ATLAS.pages
    assert set(state.unknown) <= set(NAMES)


@pytest.mark.parametrize(
    ("query", "filters", "service"),
    [
        ("service=12844859", Filters(), 12844859),
        ("service=16777215", Filters(), 16777215),
        ("whom=women&speaks=uk&region=3", Filters("women", "uk", 3), 0),
        ("open_now=1", Filters(open_now=True), 0),
        ("no_papers=1", Filters(no_papers=True), 0),
        ("no_name=1", Filters(no_name=True), 0),
        ("access=1", Filters(access=True), 0),
        ("whom=&speaks=&region=&open_now=&no_papers=&no_name=&access=&service=", Filters(), 0),
    ],
)
def test_an_address_carries_a_service_and_filters(query: str, filters: Filters, service: int) -> None:
    """Under names that links of elsewhere use, as those of the directory do; a form sends empty ones too."""
    state = read_address(ATLAS, dict(parse_qsl(query, keep_blank_values=True)))

    assert state.place.filters == filters
    assert state.place.service == service
    assert state.unknown == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("service", value) for value in ("16777216", "-1", "x", "ro-pr-1", "²", "9" * 5000)),
        *(("whom", value) for value in ("dogs", "Women", "<b>")),
        *(("speaks", value) for value in ("UK", "u", "ukr", "uk\n", "ук", "u1")),
        *(("region", value) for value in ("128", "-1", "Iași")),
        *((mark, value) for mark in (*FLAGS, "simple") for value in ("0", "yes", "true", "11")),
    ],
)
def test_a_filter_that_is_not_understood_is_named(name: str, value: str) -> None:
    """And left out: every place of an address fits a button."""
    state = read_address(ATLAS, {name: value, "page": "f-list"})

    assert state.unknown == (name,)
    assert state.place == Place(PageId("f-list"), ATLAS.languages[0])


@given(st.dictionaries(st.sampled_from(NAMES), st.text(max_size=40), max_size=8), places())
def test_every_place_of_an_address_fits_a_button(query: dict[str, str], place: Place) -> None:
    """Whatever somebody writes between sound parts; otherwise the page could not be shown."""
    sound = dict(parse_qsl(urlsplit(address_of(place)).query))

    state = read_address(ATLAS, {**sound, **query})

    assert unpack(ATLAS, pack(ATLAS, state.place, Show())) == (state.place, Show())


async def get(address: str, **options: object) -> tuple[int, str, dict[str, str]]:
    async with (
        aiohttp.ClientSession() as client,
        client.get(address, allow_redirects=False, **options) as response,  # type: ignore[arg-type]  # as given
    ):
        return response.status, await response.text(), dict(response.headers)


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", "English"),
        ("page=r-reflect&lang=en&country=RO", "Time to rest and think"),
        ("page=danger-call&country=RO", "112"),
        ("start=en_RO_danger", "112"),
        ("start=nonsense", "English"),
        ("page=nowhere", "Not understood in this address: page."),
        ("page=home&country=Narnia&ticks=zz&part=-1", "Not understood in this address: country, part, ticks."),
        ("at=nonsense", ""),
        ("page=%3Cscript%3E&start=%3Cscript%3Ealert(1)%3C/script%3E", "English"),
    ],
)
async def test_an_address_shows_its_page(door: str, query: str, shown: str) -> None:
    """Also one that somebody made up."""
    status, html, _ = await get(f"{door}/?{query}")

    assert status in (200, 303)
    assert shown in html
    assert "<script>" not in html.replace("<script src=", "")


async def test_a_button_leads_to_an_address_of_its_own(door: str) -> None:
    """So that Back of the browser works, and a page can be kept as a link."""
    _, html, _ = await get(f"{door}/?page=home&lang=en&country=RO")
    pressed = html.split('href="/?at=')[1].split('"')[0]

    status, _, headers = await get(f"{door}/?at={pressed}")

    assert status == 303
    assert headers["Location"].startswith("/?page=")
    assert "country=RO" in headers["Location"]
    assert "trail=" in headers["Location"]


async def test_the_page_is_closed_to_others(door: str) -> None:
    """No script of elsewhere, no frame, no referrer, no copy in a cache."""
    _, _, headers = await get(door)

    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:80", "", "[::2]:80", "localhost.evil:1"])
async def test_a_page_of_elsewhere_that_points_here_is_refused(door: str, host: str) -> None:
    """A name that resolves to this machine is not this machine."""
    status, html, _ = await get(door, headers={"Host": host})

    assert status in (400, 403)
    assert "Waymark" not in html


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/", "/etc/passwd", "/?%00"])
async def test_only_what_belongs_to_the_page_is_served(door: str, path: str) -> None:
    """No file of the program."""
    status, text, _ = await get(door + path)

    assert "import" not in text
    assert status in (200, 303, 403, 404)


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("he is here", "danger"),
        ("hello", "sys-text"),
        ("", "sys-media"),
        (".", "exit"),
        ("/danger", "danger"),
        ("/start en_RO_f-hub", "f-hub"),
        ("/leave", "exit"),
        ("<b>x</b>" * 500, "sys-text"),
    ],
)
async def test_typed_words_are_answered_as_in_the_chat(door: str, words: str, page: str) -> None:
    """And do not stand in the address that follows."""
    async with (
        aiohttp.ClientSession() as client,
        client.post(door, data={"words": words, "lang": "en"}, allow_redirects=False) as response,
    ):
        location = response.headers["Location"]

    assert location.startswith(f"/?page={page}&") or location == f"/?page={page}"
    assert "<b>" not in location


async def test_a_form_that_is_too_large_is_refused(door: str) -> None:
    """And nothing else happens."""
    async with aiohttp.ClientSession() as client, client.post(door, data={"words": "x" * 100_000}) as response:
        assert response.status == 413
