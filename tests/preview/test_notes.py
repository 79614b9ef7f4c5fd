"""A note in the browser door: the same steps, and nothing that was typed or shown once stands in an address."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp import web
from playwright.async_api import Page

from bot.clock import today
from bot.content import Content
from bot.preview.address import address_of
from bot.preview.app import preview_app
from bot.preview.report import Report
from bot.turns import Turns
from flows.ids import CountryCode, LanguageCode
from flows.note import Call
from flows.note_page import BOX, CALL, WAY
from flows.note_survey import FULL
from flows.place import Place
from flows.service import service_code
from storage.engine import close_engine, open_engine
from tests.letterbox.staff import SERVICE, Staff

pytestmark = pytest.mark.browser

CONTACT = "+40 712 345 678"


@pytest.fixture
async def notes(content: Content, tmp_path: Path) -> AsyncIterator[tuple[str, Staff]]:
    """The address of a door whose letterbox is open, and the service that takes notes."""
    turns = Turns(content, lambda: f"{today()}T12:00", "waymark_bot")
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}")
    staff = Staff(engine)
    await staff.listed(turns)
    runner = web.AppRunner(preview_app(turns, Report(is_whole=True)), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}", staff
    await runner.cleanup()
    await close_engine(engine)


async def types(page: Page, words: str) -> None:
    await page.locator("#words").fill(words)
    await page.locator("form.typing button").click()


async def test_a_note_is_sent_and_its_answer_read(notes: tuple[str, Staff], page: Page) -> None:
    """With a contact, which no address holds; the code and the answer are shown once."""
    door, staff = notes
    place = Place(CALL, LanguageCode("en"), CountryCode("RO"), (WAY,), service=service_code(SERVICE))
    note = replace(FULL, call=Call(frozenset({1}), frozenset({2})))
    await page.goto(door + address_of(replace(place, note=note)))

    await types(page, CONTACT)
    await page.wait_for_url("**/?*part=1*")
    asked = page.url
    await page.goto(door + address_of(replace(place, note=FULL, part=7)))
    await page.get_by_text("Five words", exact=True).click()
    while not await page.get_by_role("link", name="Send", exact=True).count():
        await page.get_by_role("link", name="More", exact=True).click()
    await page.get_by_role("link", name="Send", exact=True).click()
    await page.get_by_text("This is your code").wait_for()
    lines = (await page.inner_text("body")).splitlines()
    code = next(line for line in lines if len(line.split()) == 5 and line.islower())
    _, letter = await staff.opens()

    assert "712" not in asked
    assert letter.contact == CONTACT
    assert code not in page.url
    await page.goto(door + address_of(Place(BOX, LanguageCode("en"))))
    await types(page, code)
    await page.get_by_text("There is nothing for this code").wait_for()
    assert "There is nothing for this code" in await page.inner_text("body")
