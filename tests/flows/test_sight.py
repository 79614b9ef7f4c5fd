"""Two who see the same share one screen, and nobody gets a screen that was made for another place."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content import read_content
from flows.ids import PageId
from flows.place import Place
from flows.screen import screen
from flows.sight import as_shown
from flows.sound import sound
from flows.survey import every_place
from tests.flows.strategies import places

NOW = "2026-11-24T10:15"
ATLAS = read_content().atlas


@settings(max_examples=1000)
@given(place=places(), page=st.sampled_from(sorted(ATLAS.pages)))
def test_what_is_not_shown_changes_no_screen(place: Place, page: PageId) -> None:
    """Trail, ticks, filters, service and audience of a place, on every page."""
    there = sound(ATLAS, place.at(page, place.part, place.more), NOW)

    assert screen(ATLAS, as_shown(ATLAS, there), NOW) == screen(ATLAS, there, NOW)


def test_no_place_of_the_guide_loses_its_screen() -> None:
    """Each part of each page in every variant that changes its words."""
    for place in every_place(ATLAS, ATLAS.languages[0]):
        assert screen(ATLAS, as_shown(ATLAS, place), NOW) == screen(ATLAS, place, NOW), place


@pytest.mark.parametrize("trail", [(), (PageId("lang"),), (PageId("home"),), (PageId("lang"), PageId("hello"))])
def test_what_is_shown_of_the_trail_stays(trail: tuple[PageId, ...]) -> None:
    """Whether there is a way back, and whether the first page says that it is a draft."""
    place = Place(PageId("hello"), ATLAS.languages[0], trail=trail)

    assert screen(ATLAS, as_shown(ATLAS, place), NOW) == screen(ATLAS, place, NOW)
