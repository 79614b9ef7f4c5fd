"""What the pages say in each of 36 countries, as a person there sees them."""

import re
from dataclasses import replace

import pytest

from bot.content import Content, read_content
from bot.turns import Turns
from bot.view import View
from flows.event import Look
from flows.ids import CountryCode, PageId
from flows.place import Place
from flows.screen import screen
from flows.survey import plain_places
from locales.localiser import Localiser
from tests.story import Walker, look

TODAY = "2026-11-24"
CODES = sorted(read_content().atlas.countries)
RAW = re.compile(r"\b(unknown|null)\b|\b[a-z]{2}-(pr|hl|em|res)-\w+|\bs\d{1,2}\b|[a-z]_[a-z]|\{|\}")
"""Values and ids of the data, which no page may show."""


@pytest.mark.parametrize("code", CODES)
def test_every_page_of_a_country_is_whole(content: Content, code: str) -> None:
    """Within its limits, with nothing raw in it."""
    localiser = Localiser(content.catalogues, content.lines)
    for page in content.pages:
        for place in plain_places(page, content.atlas.languages[0], CountryCode(code)) if page.country_key else ():
            for shown in localiser.render_all(screen(content.atlas, place, TODAY), place.language):
                assert not RAW.search(shown.text), (page.id, RAW.search(shown.text))
                assert len(shown.text) <= 700 or page.kind == "emergency", page.id
                assert shown.rows[-1], page.id


@pytest.mark.parametrize("code", CODES)
def test_a_service_is_at_most_four_taps_from_home(content: Content, code: str) -> None:
    """In every country that has services (B25)."""
    walker = Walker(content, TODAY)
    walker.opens(f"en_{code}_home")
    walker.taps("help")
    walker.taps("all")

    first = next(iter(content.atlas.directory.of(CountryCode(code), TODAY)))
    walker.presses(Look(first.code))

    assert walker.view.page == "f-card", look(walker.view)


def copies(view: View) -> set[str]:
    return {button.copies for row in view.rows for button in row if button.copies}


@pytest.mark.parametrize("code", CODES)
def test_a_number_is_at_most_two_taps_from_danger(content: Content, code: str) -> None:
    """It stands on the page itself, with a button to copy it."""
    turns = Turns(content, lambda: TODAY)

    assert copies(turns.show(Place(PageId("danger"), content.atlas.languages[0], CountryCode(code))))


@pytest.mark.parametrize("code", CODES)
def test_what_is_not_known_of_a_country_is_said_with_whom_to_ask(content: Content, code: str) -> None:
    """No page about the law is silent about the country (B16), and each says how sure it is (B15)."""
    localiser = Localiser(content.catalogues, content.lines)
    for page in content.pages:
        if page.missing and page.country_key not in ("hotlines", "providers"):
            place = Place(page.id, content.atlas.languages[0], CountryCode(code))
            said = "\n".join(
                one.text for one in localiser.render_all(screen(content.atlas, place, TODAY), place.language)
            )
            knows = "What we know for" in said
            is_sure = any(words in said for words in ("official text", "reliable source"))
            assert knows == is_sure, page.id
            assert knows or "We do not know" in said, page.id


def test_past_its_review_no_country_page_calls_anything_certain(content: Content) -> None:
    """The day after the facts are due (T43)."""
    localiser = Localiser(content.catalogues, content.lines)
    place = Place(PageId("r-reflect"), content.atlas.languages[0], CountryCode("DE"))

    before = localiser.render_all(screen(content.atlas, place, "2027-05-23"), place.language)
    after = localiser.render_all(screen(content.atlas, replace(place), "2027-05-24"), place.language)

    assert "There is a time to rest and think by law." in before[0].body
    assert "There may be a time to rest and think." in after[0].body
    assert any("It is due for a new check." in shown.body for shown in after)
