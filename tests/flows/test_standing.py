"""A page that its language does not serve is shown whole in another, with one line that says so; help never fails."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.atlas import Atlas
from flows.card import CARD
from flows.event import DangerNow, OtherLanguage, Pick, Show
from flows.ids import BEING_CHECKED, DANGER, HOME, LANGUAGES, Day, LanguageCode, PageId
from flows.note_page import WAY
from flows.page import Kind
from flows.place import Place
from flows.screen import Screen, screen
from flows.standing import ESSENTIAL, Shelf, Standing, unserved
from flows.text import InLanguage, LanguageInText, Text
from flows.turn import advance
from tests.flows.content import ENGLISH, TODAY, real_atlas

ROMANIAN = LanguageCode("ro")
WITHHELD = PageId("r-reflect")
OTHER = PageId("m-wages")
ATLAS = real_atlas()
LATER, BEFORE = Day("2027-01-01"), Day("2026-01-01")


def shelved(page: PageId, standing: Standing, **options: Any) -> Atlas:
    """The real pages, one of which is in this state in Romanian."""
    return replace(ATLAS, shelf=Shelf({ROMANIAN: {page: standing}}, fallbacks=(ENGLISH, ROMANIAN), **options))


def lines(made: Screen) -> list[str]:
    """The quiet lines on a screen."""
    said = [text.text if isinstance(text, InLanguage) else text for text in made.body]
    return [text.message for text in said if isinstance(text, Text)]


def at(page: PageId, atlas: Atlas) -> Screen:
    return screen(atlas, Place(page, ROMANIAN), TODAY)


@pytest.mark.parametrize("page", ["danger", "privacy", "f-consent", "r-reflect", "b-law"])
def test_a_stale_page_is_withheld_where_a_wrong_word_can_hurt(page: str) -> None:
    """Danger, privacy, consent, reflection and return."""
    shelf, drawn = shelved(PageId(page), Standing.STALE).shelf, ATLAS.pages[PageId(page)]

    assert drawn.withheld
    assert shelf.language_of(drawn, ROMANIAN, TODAY) == ENGLISH


def test_another_stale_page_is_shown_with_a_quiet_line() -> None:
    """Old words about wages are better than none that can be read."""
    atlas = shelved(OTHER, Standing.STALE)

    assert atlas.shelf.language_of(ATLAS.pages[OTHER], ROMANIAN, TODAY) == ROMANIAN
    assert "stale" in lines(at(OTHER, atlas))
    assert "stale" not in lines(at(HOME, atlas))


@pytest.mark.parametrize(
    ("page", "part"), [("mean-work", 0), ("safe-tg", 1), ("f-list", 0), ("f-list", 1), ("w-law", 1), ("b-sheet", 0)]
)
def test_the_quiet_line_stands_on_every_screen_of_a_page(page: str, part: int) -> None:
    """Ticks, steps, services and their filter, topics, the worksheet: old words are old in all of them."""
    atlas = shelved(PageId(page), Standing.REVIEWED)

    made = screen(atlas, Place(PageId(page), ROMANIAN, part=part), TODAY)

    assert lines(made).count("expired") == 1


def test_the_card_of_a_service_says_so_too() -> None:
    """Its own words are few, and all the rest is about the service."""
    service = next(iter(ATLAS.directory.by_code))
    place = Place(CARD, ROMANIAN, ATLAS.directory.by_code[service].country, service=service)

    assert "expired" in lines(screen(shelved(CARD, Standing.REVIEWED), place, TODAY))
    assert "expired" not in lines(screen(ATLAS, place, TODAY))


def test_a_signature_that_ran_out_says_so_and_one_that_holds_does_not() -> None:
    """From the day after the last one."""
    held = shelved(OTHER, Standing.REVIEWED, until={ROMANIAN: {OTHER: Day(TODAY)}})
    past = shelved(OTHER, Standing.REVIEWED, until={ROMANIAN: {OTHER: BEFORE}})

    assert held.shelf.of(OTHER, ROMANIAN, TODAY) is Standing.REVIEWED
    assert past.shelf.of(OTHER, ROMANIAN, f"{TODAY}T10:15") is Standing.EXPIRED
    assert "expired" not in lines(at(OTHER, held))
    assert "expired" in lines(at(OTHER, past))


def test_a_page_in_another_language_begins_with_one_line_in_the_readers_own() -> None:
    """It names the language and offers to choose another; everything else is that page as it is there."""
    atlas = shelved(OTHER, Standing.ABSENT)

    made, plain = at(OTHER, atlas), at(OTHER, ATLAS)

    line = Text("other-language", args=(("language", LanguageInText(ENGLISH)),))
    assert made.body == (InLanguage(ROMANIAN, line), *plain.body)
    assert made.options == plain.options
    assert [option.press for option in made.always] == [OtherLanguage()]
    assert made.row == plain.row


def test_in_danger_the_numbers_come_before_that_line() -> None:
    """Nobody reads about languages first there."""
    made = at(DANGER, shelved(DANGER, Standing.STALE))

    assert lines(made)[-1] == "other-language"
    assert lines(made)[0] == "danger"


def test_choosing_another_language_leads_back_to_the_page() -> None:
    """With the country and everything else as it was."""
    atlas = shelved(OTHER, Standing.ABSENT)
    here = Place(OTHER, ROMANIAN, trail=(HOME,))

    choosing = advance(atlas, here, OtherLanguage(), TODAY).place
    chosen = advance(atlas, choosing, Pick(ENGLISH), TODAY).place

    assert choosing.page == LANGUAGES
    assert chosen == replace(here, language=ENGLISH)
    assert advance(atlas, choosing, OtherLanguage(), TODAY).place == choosing, "an old button there does nothing"


def test_a_page_that_no_language_serves_is_being_checked() -> None:
    """And the way on from there is open."""
    atlas = shelved(OTHER, Standing.DRAFT, only_reviewed=True)

    assert advance(atlas, Place(OTHER, ROMANIAN), Show(), TODAY).place.page == BEING_CHECKED


def test_with_reviewed_pages_alone_help_in_danger_is_shown_all_the_same() -> None:
    """A draft with a number is better than no number; one that is stale is the last choice."""
    nobody = shelved(DANGER, Standing.STALE, only_reviewed=True)
    stale_everywhere = replace(
        nobody, shelf=replace(nobody.shelf, standings={code: {DANGER: Standing.STALE} for code in (ENGLISH, ROMANIAN)})
    )

    for atlas, language in ((nobody, ENGLISH), (stale_everywhere, ROMANIAN)):
        turn = advance(atlas, Place(HOME, ROMANIAN), DangerNow(), TODAY)
        assert turn.place.page == DANGER
        assert atlas.shelf.language_of(atlas.pages[DANGER], ROMANIAN, TODAY) == language


def test_a_warning_stands_or_falls_with_the_page_behind_it() -> None:
    """Else a person would be warned in one language and read in another."""
    page = next(page for page in ATLAS.pages.values() if page.kind is Kind.WARNING)
    behind = PageId(page.id.removesuffix("-warning"))

    assert shelved(behind, Standing.ABSENT).shelf.of(page.id, ROMANIAN, TODAY) is Standing.ABSENT


def test_the_first_pages_that_nobody_signed_are_named() -> None:
    """With REQUIRE_REVIEW the start is refused until they are."""
    signed = {code: dict.fromkeys(ESSENTIAL, Standing.REVIEWED) for code in (ROMANIAN,)}
    until = {ROMANIAN: dict.fromkeys(ESSENTIAL, LATER)}
    whole = Shelf(signed, until, (ENGLISH, ROMANIAN), only_reviewed=True)

    assert unserved(whole, ATLAS.pages, TODAY) == ()
    assert unserved(replace(whole, until={}), ATLAS.pages, TODAY) == ESSENTIAL


standings = st.dictionaries(
    st.sampled_from(sorted(ATLAS.pages)).map(PageId),
    st.sampled_from([s for s in Standing if s is not Standing.EXPIRED]),
)


@given(
    of_english=standings, of_romanian=standings, page=st.sampled_from(sorted(ATLAS.pages)), only_reviewed=st.booleans()
)
def test_every_page_is_shown_whole_in_one_language_or_is_being_checked(
    of_english: dict[PageId, Standing], of_romanian: dict[PageId, Standing], page: str, only_reviewed: bool
) -> None:
    """Whatever the state of all words is: never an error, never a withheld text, never a page that is half and half."""
    shelf = Shelf({ENGLISH: of_english, ROMANIAN: of_romanian}, {}, (ENGLISH, ROMANIAN), only_reviewed=only_reviewed)
    atlas = replace(ATLAS, shelf=shelf)

    turn = advance(atlas, Place(PageId(page), ROMANIAN), Show(), TODAY)

    shown = shelf.language_of(atlas.pages[turn.place.page], ROMANIAN, TODAY)
    in_own = [text for text in turn.screen.body if isinstance(text, InLanguage)]
    # Steps of a note stand only where a service takes one.
    assert turn.place.page in (page, BEING_CHECKED, WAY)
    assert bool(in_own) == (shown not in (ROMANIAN, None))
    if shown and atlas.pages[turn.place.page].kind is not Kind.EMERGENCY:
        standing = shelf.of(turn.place.page, shown, TODAY)
        assert standing is not Standing.ABSENT or atlas.pages[turn.place.page].kind in (Kind.LIST, Kind.EXIT)
