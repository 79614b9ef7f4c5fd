"""The paper says of a country what the bot says of it: its own screens are walked and looked for on the paper."""

import html
import re
from collections.abc import Iterator

import pytest

from bot.content import Content
from bot.outreach.paper import Wanted
from bot.outreach.paper_html import screen_html
from bot.outreach.paper_making import paper_of
from bot.outreach.paper_pages import is_printed
from bot.turns import Turns
from bot.view import View
from flows.callback import unpack
from flows.card import ABOUT_ONE
from flows.event import Set, Tick
from flows.ids import CountryCode, LanguageCode
from flows.worksheet import RESULT

TODAY = "2026-11-24"
ONLY_IN_A_CHAT = (
    "This page goes on here.", "You can press one of these.", "You can pick a button", "You can look at your questions",
    "You can look at ways to make contact.", "One question at a time.", "We tell no one. Telegram can see this chat.",
    "You can also choose the other country here", "Shown are those that say they fit.",
)  # fmt: skip
"""How paragraphs begin that are about a screen or a chat."""
LEADING = re.compile(r"^(Question \d+ of 26|You can look at this, and go back or leave at any time\.\n)")
NUMBER = re.compile(r"\d[\d /.-]*\d")


@pytest.fixture(scope="module")
def views(content: Content) -> tuple[View, ...]:
    """Every screen of the bot for Romania that can be reached without marks and filters."""
    return tuple(walked(content))


@pytest.fixture(scope="module")
def paper(content: Content) -> str:
    """The words of the file for Romania, in one line."""
    return words(screen_html(paper_of(content, Wanted(LanguageCode("en"), CountryCode("RO"), TODAY, for_all=True))))


def walked(content: Content) -> Iterator[View]:
    """Press every button of every screen once."""
    turns = Turns(content, lambda: TODAY)
    seen: set[str] = set()
    waiting = [turns.start("en_RO_home"), turns.start("en_RO_w-hub"), turns.start("en_RO_h-hub")]
    while waiting:
        view = waiting.pop()
        place = view.place
        service = place.service if view.page in ABOUT_ONE else 0
        key = repr((view.page, place.part, place.more, service, place.need))
        if key in seen or place.country != "RO" or place.simple:
            continue
        seen.add(key)
        yield view
        pressed = (button.data for row in view.rows for button in row if button.data)
        waiting.extend(
            turns.press(data) for data in pressed if not isinstance(unpack(content.atlas, data)[1], Set | Tick)
        )


def words(page: str) -> str:
    """What a file says, in one line, with a sign between paragraphs."""
    inside = re.sub(r"</(p|li|h\d)>", " ¶ ", page.partition("<body>")[2])
    return " ".join(html.unescape(re.sub("<[^>]*>", " ", inside)).split())


def paragraphs(view: View) -> Iterator[str]:
    """What a screen says that paper can say, too."""
    for text in view.body.split("\n\n"):
        told = " ".join(LEADING.sub("", text).split())
        if told and not told.startswith(ONLY_IN_A_CHAT):
            yield told


def test_everything_that_the_bot_says_about_a_country_stands_on_the_paper(
    views: tuple[View, ...], paper: str, content: Content
) -> None:
    """Every paragraph of every screen: laws with their certainty and date, gaps, numbers, cards."""
    pages = content.atlas.pages
    shown = [
        view
        for view in views
        if is_printed(pages[view.page], for_all=True)
        and not (view.page == "f-list" and view.place.part)
        and not (view.page == "b-sheet" and view.place.part == RESULT)
        and (view.page != "access" or view.place.part == 1)
    ]

    lost = {f"{view.page}: {text}" for view in shown for text in paragraphs(view) if text not in paper}

    assert not lost
    assert len({view.page for view in shown}) > 100
    assert len({view.place.service for view in shown if view.page == "f-card"}) > 5


def test_the_paper_has_no_number_that_the_bot_has_not(views: tuple[View, ...], paper: str) -> None:
    """A number, a date or a law that stands on paper alone could not be checked anywhere."""
    of_bot = {number for view in views for text in paragraphs(view) for number in NUMBER.findall(text)}
    front, _, rest = paper.partition("Contents")

    assert set(NUMBER.findall(rest)) <= of_bot
    assert "112" in front


def test_each_way_to_reach_a_service_stands_on_the_paper(views: tuple[View, ...], paper: str) -> None:
    """Each copy button of the bot, and what each way of contact leaves behind."""
    copied = {button.copies for view in views for row in view.rows for button in row if button.copies}
    traces = {
        text for view in views if view.page == "f-way" for text in paragraphs(view) if "stays in the list" in text
    }

    assert {number for number in copied if number not in paper} == set()
    assert {text for text in traces if text not in paper} == set()
    assert len(copied) >= 4
    assert len(traces) >= 2
