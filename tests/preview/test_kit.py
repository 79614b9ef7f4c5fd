"""Printed pieces in the browser door: picked, looked at and downloaded."""

import asyncio
from io import BytesIO

import aiohttp
import pypdfium2
import pytest
import zxingcpp
from axe_playwright_python.async_playwright import Axe
from PIL import Image
from playwright.async_api import Page, expect

from bot.outreach.pieces import PIECES
from bot.outreach.qr import png_of

pytestmark = pytest.mark.usefixtures("typesetting")

ARABIC = "lang=ar&country=IT&design=quiet&page=r-reflect&bot=guide_bot"
DOT = png_of("-", 1)
ADDRESS = "https://t.me/guide_bot?start=ar_IT_r-reflect"


async def got(address: str) -> tuple[int, str, bytes]:
    """Status, kind and bytes of an answer."""
    async with aiohttp.ClientSession() as session, session.get(address) as response:
        return response.status, response.content_type, await response.read()


def codes(png: bytes) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(Image.open(BytesIO(png)))]


async def test_a_download_opens_what_was_picked(door: str) -> None:
    """On paper as on the screen."""
    status, kind, pdf = await got(f"{door}/kit/card.pdf?{ARABIC}")

    assert (status, kind) == (200, "application/pdf")
    out = BytesIO()
    pypdfium2.PdfDocument(pdf)[0].render(scale=300 / 72).to_pil().save(out, "PNG")
    assert codes(out.getvalue()) == [ADDRESS] * PIECES["card"].on_sheet, "a whole sheet"
    status, kind, png = await got(f"{door}/kit/card.png?{ARABIC}&sheet=0")
    assert (status, kind) == (200, "image/png")
    assert set(codes(png)) <= {ADDRESS}


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        (
            "/kit?lang=xx&country=QQ&design=loud&page=sit-sex&bot=a%20b",
            200,
            "Not understood in this address: bot, country, lang, design, page.",
        ),
        ("/kit?bot=%3Cscript%3E", 200, "Not understood in this address: bot"),
        ("/kit?bot=trafficking_bot", 200, "This cannot be printed: a quiet piece in en would say"),
        (f"/kit?bot=b{'x' * 31}&country=RO&page=r-reflect&design=open", 200, "Printed pieces"),
        ("/kit/card.pdf?bot=trafficking_bot", 409, "This cannot be printed: a quiet piece in en would say"),
        ("/kit/card.pdf?country=QQ&page=sit-sex", 409, "not understood in this address: country, page"),
        ("/kit/card.pdf?bot=example_bot", 409, "a code needs the name of the bot"),
        ("/kit/cap.pdf", 404, "There is no such piece"),
        ("/kit/cap.png", 404, ""),
        ("/kit/card.png?sheet=9", 404, ""),
        ("/kit/card.png?sheet=-1", 404, ""),
    ],
)
async def test_what_is_not_there_is_named_and_left_out(door: str, path: str, status: int, said: str) -> None:
    """And nothing of an address becomes a part of the page."""
    found, _, text = await got(f"{door}{path}")

    assert found == status
    assert said in text.decode("utf-8", "replace")
    assert b"<script>" not in text


@pytest.mark.browser
async def test_what_is_picked_is_shown(page: Page, door: str) -> None:
    """Every piece, with what the design gives away, and the address says the same."""
    await page.goto(f"{door}/kit")
    await page.get_by_label("Language").select_option("ro")
    await page.get_by_label("Country").select_option("RO")
    await page.get_by_label("Design").select_option("open")
    await page.get_by_role("button", name="Show").click()

    for name in PIECES:
        await expect(page.get_by_role("heading", name=name.capitalize(), exact=True)).to_be_visible()
        await expect(page.get_by_role("link", name=f"Download as PDF ({name})")).to_be_visible()
    await expect(page.get_by_text("Whoever finds it can tell what it is about.")).to_be_visible()
    await expect(page.get_by_text("https://t.me/waymark_bot?start=ro_RO", exact=True)).to_be_visible()
    picture = page.get_by_role("img", name="Card, sheet 1 as it will be printed")
    await picture.scroll_into_view_if_needed()
    async with asyncio.timeout(60):
        while not await picture.evaluate("image => image.naturalWidth > 500"):  # noqa: ASYNC110  # the page tells nobody
            await asyncio.sleep(0.1)


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_no_violation(page: Page, door: str, scheme: str) -> None:
    """Nor does anything stand outside of a narrow window."""
    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # light or dark
    await page.set_viewport_size({"width": 360, "height": 740})
    await page.route("**/*.png*", lambda route: route.fulfill(body=DOT, content_type="image/png"))
    await page.goto(f"{door}/kit?lang=ar&country=IT")

    found = await Axe().run(page)

    assert found.violations_count == 0, found.generate_report()
    assert await page.evaluate("document.documentElement.scrollWidth") <= 360
