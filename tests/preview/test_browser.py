"""The browser door in Debian's Chromium, as a person and as an editor use it."""

from collections.abc import AsyncIterator

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Locator, Page, expect

from tests.outreach.codes import read_codes

pytestmark = pytest.mark.browser

LOOKED_AT = ("lang", "hello", "home", "danger-call", "b-sheet", "mean-work", "r-reflect", "sit-sex-warning", "exit",
             "w-link&part=4")  # fmt: skip


def key(page: Page, label: str) -> Locator:
    """A button of the conversation."""
    return page.locator(".screen").get_by_role("link", name=label, exact=True)


async def title_is(page: Page, title: str) -> None:
    await expect(page.locator("#title")).to_have_text(title)


async def test_a_walk_to_an_emergency_number(page: Page, door: str) -> None:
    """From the first screen, with a number that is copied."""
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await page.goto(f"{door}/?start=_RO")
    await key(page, "English").click()
    await key(page, "Danger now").click()
    await key(page, "Call for help").click()

    await expect(page.locator(".bubble")).to_contain_text("112")
    await page.get_by_role("button", name="Copy 112").click()

    await expect(page.get_by_role("status")).to_have_text("Copied: 112")
    assert await page.evaluate("navigator.clipboard.readText()") == "112"


async def test_leave_leaves_an_empty_screen(page: Page, door: str) -> None:
    """One short word, no button, and a way to begin again for editors."""
    await page.goto(f"{door}/?page=home&country=RO")
    await key(page, "Leave").click()

    await expect(page.locator(".bubble p")).to_have_text("OK.")
    assert await page.locator(".screen a.key").count() == 0
    await page.get_by_role("link", name="Start again").click()
    await expect(key(page, "English")).to_be_visible()


async def test_a_camera_reads_the_code_on_the_screen(page: Page, door: str) -> None:
    """The same code as in the chat, with words for those who do not see it."""
    await page.goto(f"{door}/?page=w-link&country=RO")
    await key(page, "Show the QR code").click()

    address = "https://t.me/waymark_bot?start=en_RO"
    drawn = page.get_by_role("img", name=f"QR: {address}", exact=True)
    assert read_codes(await drawn.screenshot()) == [address]
    await expect(page.locator(".bubble p").last).to_have_text(address)
    await expect(page.get_by_role("button", name="Copy the address")).to_be_visible()


async def test_back_goes_where_the_person_came_from(page: Page, door: str) -> None:
    """That of the guide, and that of the browser."""
    await page.goto(f"{door}/?page=home&country=RO")
    await key(page, "My rights").click()
    await title_is(page, "Your rights in short")
    await key(page, "Back").click()
    await title_is(page, "What would help now?")
    await page.go_back()
    await title_is(page, "Your rights in short")


async def test_the_keyboard_is_enough(page: Page, door: str) -> None:
    """Every step with Tab and Enter; after a turn the focus stands at the new text."""
    await page.goto(f"{door}/?page=hello")
    for label, title in (("Go on", "A good moment?"), ("Yes", "Where are you now?")):
        await tab_to(page, label)
        await page.keyboard.press("Enter")
        await title_is(page, title)
        await expect(page.locator("#title")).to_be_focused()


async def tab_to(page: Page, label: str) -> None:
    for _ in range(40):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.textContent.trim()") == label:
            assert await page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
            return
    raise AssertionError(f"Tab does not reach {label!r}")


async def test_an_editor_chooses_what_to_look_at(page: Page, door: str) -> None:
    """Page, country, size and simple mode; the address says the same."""
    await page.goto(door)
    await page.get_by_label("Page", exact=True).select_option("r-reflect")
    await page.get_by_label("Country", exact=True).select_option("RO")
    await page.get_by_label("Text", exact=True).select_option("largest")
    await page.get_by_label("Simple mode").check()
    await page.get_by_role("button", name="Show").click()

    await title_is(page, "Time to rest and think")
    for part in ("page=r-reflect", "country=RO", "size=largest", "simple=1"):
        assert part in page.url
    panel = page.get_by_role("complementary")
    await expect(panel).to_contain_text("flows/pages/rights.toml:")
    await expect(panel).to_contain_text("locales/en/rights.ftl:")
    await expect(panel).to_contain_text("draft: nobody has signed")


async def test_what_is_typed_is_answered_and_dropped(page: Page, door: str) -> None:
    """As in the chat."""
    await page.goto(f"{door}/?page=home&country=RO")
    await page.get_by_label("Type as a person might").fill("he has a knife")
    await page.get_by_role("button", name="Send").click()

    await title_is(page, "Danger now")
    assert "knife" not in await page.content()
    assert "knife" not in page.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("shown", LOOKED_AT)
async def test_axe_finds_no_violation(page: Page, door: str, shown: str, scheme: str) -> None:
    """Names, order, contrast and structure, in light and in dark."""
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await page.goto(f"{door}/?page={shown}&country=RO")

    results = await Axe().run(page)

    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("size", ["normal", "largest"])
@pytest.mark.parametrize("shown", LOOKED_AT)
async def test_a_small_screen_holds_every_page(page: Page, door: str, shown: str, size: str) -> None:
    """Nothing is cut or scrolled sideways at 360 pixels; every button can be hit with a thumb."""
    await page.set_viewport_size({"width": 360, "height": 640})
    await page.goto(f"{door}/?page={shown}&country=RO&size={size}")

    assert await page.evaluate("document.documentElement.scrollWidth") <= 360
    boxes = [await element.bounding_box() for element in await page.locator(".screen .key").all()]
    assert all(box and box["height"] >= 44 for box in boxes)


@pytest.fixture
async def plain(browser: Browser) -> AsyncIterator[Page]:
    context = await browser.new_context(java_script_enabled=False)
    yield await context.new_page()
    await context.close()


async def test_it_works_without_scripts(plain: Page, door: str) -> None:
    """A walk, a choice and a typed word."""
    await plain.goto(f"{door}/?start=en_RO")
    await key(plain, "Danger now").click()
    await expect(plain.locator(".bubble")).to_contain_text("112")
    await plain.get_by_label("Page", exact=True).select_option("home")
    await plain.get_by_role("button", name="Show").click()
    await title_is(plain, "What would help now?")
