"""The checks look at every place, once for all languages."""

from dataclasses import replace
from typing import cast

from flows.card import CARD
from flows.ids import HOME, LanguageCode
from flows.page import Kind
from flows.screen import screen
from flows.survey import Survey, every_place, places_of
from tests.flows.content import ENGLISH, TODAY, real_atlas

ROMANIAN = LanguageCode("ro")


def test_screens_hold_no_language() -> None:
    """So the screens of one language are those of all. A link alone opens the reader's own, until one was chosen."""
    atlas = real_atlas()

    for place in every_place(atlas, ENGLISH):
        if atlas.pages[place.page].kind is Kind.LINK and place.link is None:
            continue
        assert screen(atlas, replace(place, language=ROMANIAN), TODAY) == screen(atlas, place, TODAY)


def test_lines_about_the_state_of_words_are_looked_at() -> None:
    """They are words like others, and no page may be in such a state today."""
    home = real_atlas().pages[HOME]

    said = str(Survey(real_atlas(), TODAY).of(home))

    assert all(f"message='{line}'" in said for line in ("stale", "expired", "other-language"))


def test_screens_are_made_once() -> None:
    """Twelve languages cost what one costs."""
    survey = Survey(real_atlas(), TODAY)
    home = real_atlas().pages[HOME]

    assert survey.of(home) is survey.of(home)


def test_screens_that_are_not_kept_are_the_same() -> None:
    """A bot that starts looks at each page once, and has the room for other things."""
    home = real_atlas().pages[HOME]
    passing = Survey(real_atlas(), TODAY, keeps=False)

    assert passing.of(home) == Survey(real_atlas(), TODAY).of(home)
    assert passing.of(home) is not passing.of(home)


def test_no_place_is_looked_at_twice() -> None:
    """And the card of each service is among them."""
    places = tuple(every_place(real_atlas(), ENGLISH))
    cards = {place.service for place in places_of(real_atlas(), real_atlas().pages[CARD], ENGLISH) if place.service}

    assert len(set(places)) == len(places)
    assert cards == cast("set[int]", set(real_atlas().directory.by_code))
