"""The desk in Debian's Chromium, as two tired people use it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiohttp import web
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, expect

from bot.desk.desk import Desk
from bot.desk.door import Door
from bot.desk.entry import Entry
from bot.desk.shown import Shown
from bot.desk.speech import Speech, Tongues
from bot.desk.spool import Spool
from bot.desk.their_clock import ClockCheck
from bot.desk.times import zone_of
from bot.exchange.client import Exchange
from tests.desk.conftest import Opened
from tests.desk.place import CONTACT, HEAR, SAY, SERVICE, Person, Place

pytestmark = pytest.mark.browser


@dataclass(frozen=True, slots=True)
class OnScreen:
    """An open desk, and what is behind it."""

    page: Page
    url: str
    place: Place
    people: list[Person]

    async def is_sound(self) -> None:
        """Names, order, contrast and structure; no script; nothing sideways on a small screen."""
        results = await Axe().run(self.page)
        assert results.violations_count == 0, results.generate_report()
        assert await self.page.locator("script").count() == 0
        await self.page.set_viewport_size({"width": 360, "height": 640})
        assert await self.page.evaluate("document.documentElement.scrollWidth") <= 360
        await self.page.set_viewport_size({"width": 1280, "height": 900})


@pytest.fixture(params=["en", "ar"])
def speech(request: pytest.FixtureRequest) -> Speech:
    return Tongues().speech(request.param)


@pytest.fixture
async def screen(opened: Opened, page: Page, tmp_path: Path, speech: Speech) -> AsyncIterator[OnScreen]:
    """A desk in the language of `speech` before a real exchange: one note to call, one for the box."""
    async with opened({"code": "one", "is_call": True}, {"code": "two", "language": "uk"}) as (place, people):
        desk = Desk(place.keys[SERVICE], Exchange(place.url, place.keys[SERVICE]), Spool(tmp_path / "ro.notes"))
        entry = Entry()
        shown = Shown(desk, Tongues(), speech.language, zone_of("Europe/Bucharest"))
        runner = web.AppRunner(Door(desk, shown, entry, ClockCheck(place.url)).app(), access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        await desk.look()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        await page.goto(f"{url}{entry.start}")
        yield OnScreen(page, url, place, people)
        await runner.cleanup()


async def opens(screen: OnScreen, speech: Speech, *, call: bool) -> None:
    """Open notes until the one with (or without) a contact is on the screen."""
    for number in (1, 2):
        await screen.page.get_by_role("button", name=speech.say("desk-open", number=number), exact=True).click()
        if (CONTACT in await screen.page.content()) == call:
            return
        await screen.page.goto(f"{screen.url}/")


async def fills(page: Page, speech: Speech, form: str, **fields: str) -> None:
    """Open one of the answers and type into it."""
    answer = page.locator("details.answer").filter(has_text=speech.say(f"desk-form-{form}"))
    if await answer.get_attribute("open") is None:
        await answer.locator("summary").click()
    for name, value in fields.items():
        await answer.locator(f"input[name='{name}']").fill(value)
    await answer.get_by_role("button", name=speech.say("desk-preview")).click()


async def test_a_walk_from_the_list_to_an_answer(screen: OnScreen, speech: Speech) -> None:
    """Each page is sound; what is sent is what was seen, in the person's language and in the staff's."""
    page = screen.page
    await expect(page).to_have_url(f"{screen.url}/")
    assert await page.locator("html").get_attribute("dir") == speech.direction
    await screen.is_sound()

    await opens(screen, speech, call=False)
    await expect(page.locator("main")).to_contain_text(speech.say("note-help-lawyer"))
    await screen.is_sound()

    await fills(page, speech, "yes", number="123")
    await expect(page.locator("#yes-number-wrong")).to_be_visible()
    await expect(page.locator("#yes-hours-wrong")).to_be_visible()
    await screen.is_sound()

    await page.locator("#yes-number").fill("021 312 3456")
    await page.locator("details[open] input[value='mon']").check()
    await page.locator("#yes-from").fill("09:00")
    await page.locator("#yes-to").fill("17:00")
    await page.get_by_role("button", name=speech.say("desk-preview")).first.click()
    await expect(page.get_by_role("heading", level=1)).to_have_text(speech.say("desk-check-title"))
    theirs = await page.locator(".exact").first.inner_text()
    assert await page.locator(".exact").first.get_attribute("lang") == Tongues().for_answer("uk").language
    await screen.is_sound()

    await page.get_by_role("button", name=speech.say("desk-send")).click()
    await expect(page.locator(".notice")).to_contain_text(speech.say("desk-sent-title"))
    await screen.is_sound()
    found = [answer for person in screen.people if (answer := await screen.place.answer(person))]
    assert [answer.text for answer in found] == [theirs]


async def test_what_is_needed_for_a_call_stands_together(screen: OnScreen, speech: Speech) -> None:
    """Contact, words, rules, and each safe time on both clocks: Dubai is two hours ahead of Bucharest in winter."""
    await opens(screen, speech, call=True)

    main = screen.page.locator("main")
    await expect(main.locator(".contact")).to_have_text(CONTACT)
    for word in (SAY, HEAR, speech.say("note-others-delivery"), speech.say("note-message-no")):
        await expect(main).to_contain_text(word)
    for rule in ("times", "hidden", "machine", "others", "word", "first", "wish"):
        await expect(main.locator(".rules")).to_contain_text(speech.say(f"desk-rule-{rule}"))
    theirs, yours = await main.locator(".times tbody tr").last.locator("td").all_inner_texts()
    assert theirs != yours
    assert await main.locator(".times tbody tr").count() in (2, 3)
    await screen.is_sound()


async def test_the_staff_change_the_language_of_the_page(screen: OnScreen, speech: Speech) -> None:
    """By a link, without a script, and the page turns round for Arabic."""
    other = {"en": "العربية", "ar": "English"}[speech.language]
    await screen.page.locator(".languages summary").click()
    await screen.page.get_by_role("link", name=other, exact=True).click()

    assert await screen.page.locator("html").get_attribute("dir") != speech.direction


async def test_the_browser_keeps_nothing(screen: OnScreen, speech: Speech) -> None:
    """No script could run, no page is stored, and no address names anything."""
    response = await screen.page.goto(f"{screen.url}/")

    assert response is not None
    headers = await response.all_headers()
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script" not in policy
    assert "unsafe" not in policy
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "same-origin"
