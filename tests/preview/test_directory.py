"""The directory of services, as editors search it in the browser door."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from html import unescape
from urllib.parse import quote

import pytest

from bot.content import Content
from flows.services import Directory
from storage.exchange.fields import FIELDS
from tests.preview.filled import SERVICES, filled, get, opened, seen


@pytest.fixture
async def door(content: Content) -> AsyncIterator[str]:
    """The address of an open door before a made-up directory and facts with gaps and attacks."""
    async with opened(filled(content)) as address:
        yield address


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("q=0213123456", {"ro-pr-1"}),
        ("q=021 312 3456", {"ro-pr-1"}),
        ("q=%2B40213123456", {"ro-pr-1"}),
        ("q=0040 21 312-3456", {"ro-pr-1"}),
        ("q=3123", {"ro-pr-1"}),
        ("q=٠٢١٣١٢٣٤٥٦", {"ro-pr-1"}),
        ("q=0213123457", set()),
        ("q=iasi", {"ro-pr-1"}),
        ("q=IAȘI", {"ro-pr-1"}),
        ("q=ukrainian", {"ro-pr-1"}),
        ("q=serviciul lodz", {"ro-pr-2"}),
        ("q=organisation b", {"ro-pr-2"}),
        ("q=night", {"ro-pr-3"}),
        ("q=iasi night", set()),
        ("country=IT", {"ro-pr-3"}),
        ("kind=hotline", {"ro-pr-3"}),
        ("kind=hotline&country=RO", set()),
        ("q=ro-pr-100", {"ro-pr-100"}),
    ],
)
async def test_a_search_finds_what_an_editor_means(door: str, query: str, found: set[str]) -> None:
    """Without case, accents and spaces in numbers; every word must stand in the entry."""
    status, html = await get(f"{door}/directory?{query}")

    assert status == 200
    assert set(re.findall(r"/directory\?id=([^\"]+)", html)) == found
    assert ("Nothing found" in html) == (not found)


async def test_what_was_not_understood_is_named(door: str) -> None:
    """And left out, as in the conversation."""
    _, html = await get(f"{door}/directory?country=Narnia&kind=castle&q=iasi")

    assert "Not understood in this address: country, kind." in html
    assert "/directory?id=ro-pr-1" in html


async def test_results_come_fifty_to_a_page(door: str) -> None:
    """Each once, none lost, and the search stays the same from page to page."""
    ids: list[str] = []
    address = "/directory?q=organisation+a&country=RO"
    pages = 0
    while address:
        _, html = await get(door + address)
        ids += re.findall(r"/directory\?id=([^\"]+)", html)
        after = re.search(r'rel="next" href="([^"]+)"', html)
        address = unescape(after[1]) if after else ""
        pages += 1

    assert pages == 3
    assert len(ids) == len(set(ids)) == 123
    assert 'rel="prev" href="/directory?q=organisation+a&amp;country=RO&amp;p=2"' in html


@pytest.mark.parametrize("number", ["0", "-1", "x", "²", "9" * 5000, "4"])
async def test_any_number_of_a_page_shows_results(door: str, number: str) -> None:
    """The nearest page there is."""
    status, html = await get(f"{door}/directory?p={quote(number)}")

    assert status == 200
    assert "/directory?id=" in html


async def test_an_entry_shows_every_field_and_its_meaning(door: str) -> None:
    """Empty ones too: what is missing is what an editor looks for."""
    _, html = await get(f"{door}/directory?id=ro-pr-1")

    text = seen(html)
    for field in FIELDS:
        assert f"{field.name} {field.meaning}" in text
    assert "phone: 021 312 3456 · from abroad +40213123456 · daytime" in text
    assert '<a href="https://example.org/about">' in html
    assert re.search(r"free \D+ not known", text)
    assert re.search(r"hours Opening .+? left empty", text)


async def test_an_entry_leads_to_its_card_and_to_its_facts(door: str) -> None:
    """And back from the facts."""
    code = SERVICES[0].code
    _, entry = await get(f"{door}/directory?id=ro-pr-1")
    _, facts = await get(f"{door}/country?code=RO")

    assert f'href="/?page=f-card&amp;lang=en&amp;country=RO&amp;service={code}"' in entry
    assert 'href="/country?code=RO#providers.0"' in entry
    assert 'href="/directory?id=ro-pr-1"' in facts


async def test_an_entry_that_people_do_not_see_says_why(door: str) -> None:
    """Its recognition ended yesterday."""
    _, entry = await get(f"{door}/directory?id=ro-pr-2")
    _, found = await get(f"{door}/directory?q=lodz")
    _, other = await get(f"{door}/directory?id=ro-pr-1")

    assert "Not shown to people: its recognition ended on 2026-11-23." in entry
    assert "not shown to people" in found
    assert "Not shown to people" not in other


async def test_an_empty_directory_says_so(content: Content) -> None:
    """Before services have been loaded."""
    bare = replace(content, atlas=replace(content.atlas, directory=Directory()))

    async with opened(bare) as address:
        status, html = await get(f"{address}/directory")

    assert status == 200
    assert "The directory is empty." in html
