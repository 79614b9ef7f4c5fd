"""The file of the whole guide in Debian's Chromium: it is whole, quiet, and can be read by everyone."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Final, Literal

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, async_playwright

from bot.content import Content
from bot.outreach.paper import Wanted
from bot.outreach.paper_html import screen_html, with_names_apart
from bot.outreach.paper_making import paper_of
from flows.ids import CountryCode, LanguageCode
from flows.services import Directory
from tests.needs import chromium

SHOWN: Final[tuple[tuple[str, str, str, Literal["light", "dark"]], ...]] = (
    ("en", "RO", "ltr", "light"),
    ("ar", "IT", "rtl", "dark"),
)


def file_of(content: Content, language: str, country: str) -> str:
    wanted = Wanted(LanguageCode(language), CountryCode(country), "2026-11-24")
    return screen_html(paper_of(content, wanted))


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    """A small window."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        yield await browser.new_page(viewport={"width": 360, "height": 640})
        await browser.close()


@pytest.mark.browser
async def test_the_file_is_readable_by_everyone_and_asks_nobody_for_anything(
    page: Page, content: Content, tmp_path: Path
) -> None:
    """Read from a stick, without a network, on a small phone, by a screen reader, in the dark, from right to left."""
    asked: list[str] = []
    page.on("request", lambda call: asked.append(call.url))
    for language, country, direction, scheme in SHOWN:
        file = tmp_path / f"{language}.html"
        await asyncio.to_thread(file.write_text, file_of(content, language, country), "utf-8")
        await page.emulate_media(color_scheme=scheme)
        await page.goto(file.as_uri())
        # What stands behind warnings is looked at, too.
        await page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")

        results = await Axe().run(page)

        assert results.violations_count == 0, results.generate_report()
        assert asked.pop() == file.as_uri()
        assert not asked
        assert await page.evaluate("getComputedStyle(document.body).direction") == direction
        assert await page.evaluate("document.documentElement.scrollWidth") <= 360


def test_every_link_stays_inside(content: Content) -> None:
    """No address of the outside is a link, no script is there, and every reference has its goal."""
    page = file_of(content, "en", "RO")

    ids, goals = set(re.findall(' id="([^"]+)"', page)), re.findall(' href="([^"]+)"', page)

    assert {goal for goal in goals if goal[0] != "#" or goal[1:] not in ids} == set()
    assert len(re.findall(' id="', page)) == len(ids)
    assert not re.search(r"<script|<img|<link|url\(|@import| on\w+=| src=", page)
    assert "default-src 'none'; style-src 'unsafe-inline'" in page


def test_headings_go_down_step_by_step(content: Content) -> None:
    """A screen reader walks by them."""
    levels = [int(level) for level in re.findall(r"<h([1-6])", file_of(content, "en", "RO"))]

    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_what_could_be_markup_is_text(content: Content) -> None:
    """Names come from a directory that others fill."""
    first, *rest = content.atlas.directory.of(CountryCode("RO"), "2026-11-24")
    directory = Directory((replace(first, name="<script>A & B</script>"), *rest))

    page = file_of(replace(content, atlas=replace(content.atlas, directory=directory)), "en", "RO")

    assert "&lt;script&gt;A &amp; B&lt;/script&gt;</h4>" in page
    assert "<script" not in page


def test_names_stand_apart_in_text_that_runs_the_other_way() -> None:
    """The typesetter loses the effect of isolating signs where a line ends, and a number would be turned round."""
    nested = "قبل \u2068art. 22(12-quater)\u2069 \u2068(\u20686\u2069 أشهر)\u2069"

    apart = with_names_apart(nested)

    assert apart == 'قبل <bdi dir="ltr">art. 22(12-quater)</bdi> <bdi dir="rtl">(<bdi dir="ltr">6</bdi> أشهر)</bdi>'
