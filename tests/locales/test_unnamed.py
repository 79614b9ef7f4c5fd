"""A screen without its names reads to a judged voice as the screen itself does."""

from flows.ids import PageId
from flows.screen import Screen, screen
from flows.survey import Survey, every_place
from flows.text import Text
from locales.localiser import Localiser
from locales.unnamed import unnamed
from tests.flows.content import ENGLISH, TODAY, real_atlas
from tests.locales.words import english


def test_what_is_judged_is_what_a_judged_voice_says() -> None:
    """Every text and label of every place; else a wording could escape its rules."""
    judged = Localiser({ENGLISH: english().with_terms_marked()}, is_judged=True)
    whole, bare = set[object](), set[object]()

    for place in every_place(real_atlas(), ENGLISH):
        shown = screen(real_atlas(), place, TODAY)
        for said, screens in ((whole, shown), (bare, unnamed(shown))):
            for one in judged.render_all(screens, ENGLISH):
                labels = tuple(button.label for row in one.rows for button in row if not button.copies)
                said.add((one.page, one.title, one.body, labels))

    assert bare == whole


def test_screens_that_differ_in_names_alone_become_one() -> None:
    """That is what makes it worth while: fewer than two thirds are left."""
    atlas = real_atlas()
    survey = Survey(atlas, TODAY)
    screens = {shown for page in atlas.pages.values() for shown in survey.of(page)}

    assert len(set(map(unnamed, screens))) < len(screens) * 2 / 3


def test_english_sentences_of_facts_are_left_out() -> None:
    """They are judged where they stand; two screens that differ in one of them have the same words."""
    bare, told = (Screen(PageId("f-card"), None, (Text("card-asks", literal=said),)) for said in ("", "Call before."))

    assert unnamed(told) == unnamed(bare) == bare
