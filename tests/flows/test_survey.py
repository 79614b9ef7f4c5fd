"""The checks look at every place, once for all languages."""

from dataclasses import replace
from typing import cast

from flows.atlas import draw
from flows.card import CARD
from flows.ids import Day, LanguageCode, PageId
from flows.screen import screen
from flows.survey import Survey, every_place, places_of
from tests.flows.content import ENGLISH, TODAY, real_atlas, real_countries, real_pages

ROMANIAN = LanguageCode("ro")


def test_languages_differ_in_what_was_reviewed_and_in_nothing_else() -> None:
    """So the screens of one language are those of all."""
    atlas = real_atlas()

    for place in every_place(atlas, ENGLISH):
        assert ENGLISH not in atlas.pages[place.page].reviewed
        assert screen(atlas, replace(place, language=ROMANIAN), TODAY) == screen(atlas, place, TODAY)


def test_a_page_that_was_reviewed_in_one_language_is_seen_without_its_mark_there_alone() -> None:
    """Otherwise the words of the mark were asked of a language that never shows them, or of none."""
    pages = tuple(replace(page, reviewed={ENGLISH: Day(TODAY)}) for page in real_pages())
    atlas = draw(pages, real_countries(), (ENGLISH, ROMANIAN))
    about, survey = atlas.pages[PageId("about")], Survey(atlas, TODAY)

    said = {code: str(survey.of(about, code)) for code in (ENGLISH, ROMANIAN)}

    assert "'draft'" in said[ROMANIAN]
    assert "'draft'" not in said[ENGLISH]


def test_screens_are_made_once_for_all_languages_that_see_the_same() -> None:
    """Twelve languages cost what one costs."""
    survey = Survey(real_atlas(), TODAY)
    home = real_atlas().pages[PageId("home")]

    assert survey.of(home, ENGLISH) is survey.of(home, ROMANIAN)


def test_no_place_is_looked_at_twice() -> None:
    """And the card of each service is among them."""
    places = tuple(every_place(real_atlas(), ENGLISH))
    cards = {place.service for place in places_of(real_atlas(), real_atlas().pages[CARD], ENGLISH) if place.service}

    assert len(set(places)) == len(places)
    assert cards == cast("set[int]", set(real_atlas().directory.by_code))
