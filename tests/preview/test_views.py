"""The views for editors: closed to others, safe from what stands in them, and usable by everyone."""

import re
from collections.abc import AsyncIterator
from html import unescape
from urllib.parse import quote

import aiohttp
import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect

from bot.content import Content
from tests.preview.filled import HOSTILE, filled, get, opened

LOOKED_AT = ("country", "country?code=RO", "directory", "directory?id=ro-pr-1", "directory?q=zzz")


@pytest.fixture
async def door(content: Content) -> AsyncIterator[str]:
    """The address of an open door before a made-up directory and facts with gaps and attacks."""
    async with opened(filled(content)) as address:
        yield address


@pytest.mark.parametrize(
    "path", ["country?code=IT", "directory", "directory?id=ro-pr-4", f"directory?q={quote(HOSTILE)}",
             f"country?code={quote(HOSTILE)}", f"directory?id={quote(HOSTILE)}", f"directory?p={quote(HOSTILE)}",
             f"directory?country={quote(HOSTILE)}&kind={quote(HOSTILE)}"],
)  # fmt: skip
async def test_hostile_values_are_shown_as_text(door: str, path: str) -> None:
    """Facts and entries come from many hands, and addresses from anywhere."""
    _, html = await get(f"{door}/{path}")

    assert "<script" not in html
    assert "javascript:alert(1)" not in re.findall(r'href="([^"]*)"', html)
    assert all('"' not in unescape(address).split("example.org")[0] for address in re.findall(r'href="([^"]*)"', html))


async def test_the_hostile_values_are_really_there(door: str) -> None:
    """Otherwise the test before this one could not fail."""
    for path in ("country?code=IT", "directory?q=alert", "directory?id=ro-pr-4"):
        _, html = await get(f"{door}/{path}")

        assert "&lt;script&gt;" in html


@pytest.mark.parametrize("path", ["country?code=xx", "country?code=XZ", "directory?id=nobody", "directory?id="])
async def test_what_is_not_there_is_said_kindly(door: str, path: str) -> None:
    """With a way on, in the same look."""
    status, html = await get(f"{door}/{path}")

    assert status == 404
    assert "<h1>Not found</h1>" in html
    assert re.search(r'<p><a href="/(country|directory)">', html)
    assert "Waymark" in html


@pytest.mark.parametrize("path", ["country", "country?code=RO", "country?code=xx", "directory", "directory?id=ro-pr-1"])
async def test_the_views_are_closed_to_others(door: str, path: str) -> None:
    """The same headers as the conversation."""
    async with aiohttp.ClientSession() as client, client.get(f"{door}/{path}") as response:
        headers = response.headers

    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in headers


async def test_the_conversation_leads_to_the_views(door: str) -> None:
    """From the header, and from the panel to the very key; without a country to the list."""
    _, chosen = await get(f"{door}/?page=m-wages&lang=en&country=RO")
    _, none = await get(f"{door}/?page=m-wages&lang=en")

    assert '<a href="/country?code=RO">Countries</a>' in chosen
    assert '<a href="/directory">Directory</a>' in chosen
    assert '<a href="/country?code=RO#compensation.wages"><code>compensation.wages</code></a>' in chosen
    assert '<a href="/country">Countries</a>' in none
    assert '<a href="/country"><code>compensation.wages</code></a>' in none


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("shown", LOOKED_AT)
async def test_axe_finds_no_violation(page: Page, door: str, shown: str, scheme: str) -> None:
    """Names, order, contrast and structure, in light and in dark."""
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await page.goto(f"{door}/{shown}")

    results = await Axe().run(page)

    assert results.violations_count == 0, results.generate_report()


@pytest.mark.browser
@pytest.mark.parametrize("shown", [*LOOKED_AT, "country?code=IT", "directory?id=ro-pr-4", "directory?q=alert"])
async def test_a_small_screen_holds_every_view(page: Page, door: str, shown: str) -> None:
    """Nothing is scrolled sideways at 360 pixels."""
    await page.set_viewport_size({"width": 360, "height": 640})
    await page.goto(f"{door}/{shown}")

    assert await page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.browser
async def test_the_keyboard_reaches_a_result(page: Page, door: str) -> None:
    """From typing to the entry with Tab and Enter; the focus is always seen."""
    await page.goto(f"{door}/directory")
    await tab_to(page, "document.activeElement.id === 'q'")
    await page.keyboard.type("021 312")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("status")).to_have_text("1 to 1 of 1")
    await tab_to(page, "document.activeElement.textContent === 'Service 1'")
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("heading", level=1)).to_have_text("Service 1")


async def tab_to(page: Page, reached: str) -> None:
    for _ in range(20):
        await page.keyboard.press("Tab")
        if await page.evaluate(reached):
            assert await page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
            return
    raise AssertionError(f"Tab does not reach {reached}")


@pytest.mark.browser
async def test_the_views_work_without_scripts(browser: Browser, door: str) -> None:
    """A country chosen, a subject, a page of the conversation, the fact again, and a search."""
    context = await browser.new_context(java_script_enabled=False)
    page = await context.new_page()
    await page.goto(f"{door}/country")
    await page.get_by_label("Country", exact=True).select_option("RO")
    await page.get_by_role("button", name="Show").click()
    await page.get_by_role("navigation", name="Subjects").get_by_role("link", name="Reflection period").click()
    assert page.url.endswith("/country?code=RO#reflection_period")
    await page.get_by_role("link", name="r-reflect", exact=True).click()
    await expect(page.locator("#title")).to_have_text("Time to rest and think")
    await page.get_by_role("complementary").get_by_role("link", name="reflection_period").click()
    assert page.url.endswith("/country?code=RO#reflection_period")
    await page.get_by_role("link", name="Directory", exact=True).first.click()
    await page.get_by_label("Kind").select_option("hotline")
    await page.get_by_role("button", name="Search").click()
    await expect(page.get_by_role("link", name="Line C")).to_be_visible()
    await context.close()


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_page_that_is_not_there_is_for_everyone(browser: Browser, door: str, scheme: str) -> None:
    """In a window of its own: Chromium calls every 404 an error."""
    context = await browser.new_context(
        viewport={"width": 360, "height": 640}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = await context.new_page()
    await page.goto(f"{door}/country?code=xx")

    results = await Axe().run(page)

    assert results.violations_count == 0, results.generate_report()
    assert await page.evaluate("document.documentElement.scrollWidth") <= 360
    await context.close()
