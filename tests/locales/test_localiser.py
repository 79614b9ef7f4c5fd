"""Screens in words: groups of buttons, long texts, and what stands beside them."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from flows.event import Back, Choose, More
from flows.ids import HOME, ChoiceId, PageId
from flows.option import Option
from flows.place import Place
from flows.screen import SIMPLE_LIMIT, Screen, screen
from flows.text import (
    English,
    Text,
)  # fmt: skip
from locales.localiser import Localiser, Rendered
from tests.flows.content import ENGLISH, TODAY, real_atlas
from tests.locales.spoken import PAGE, WORDS, localiser
from tests.locales.words import english


def with_choices(count: int, per_screen: int = 6, columns: int = 1, more: int = 0) -> Rendered:
    options = tuple(
        Option(Text("choice", args=(("number", number),)), Choose(ChoiceId(f"c{number}"))) for number in range(count)
    )
    made = Screen(PAGE, None, (Text("at-sea-name"),), options, per_screen=per_screen, columns=columns, more=more,
                  row=(Option(Text("back"), Back()),))  # fmt: skip
    return localiser().render(made, ENGLISH)


@given(st.integers(0, 40), st.sampled_from([(6, 1), (3, 1), (8, 2)]))
def test_every_choice_stands_on_one_screen_and_more_leads_on(count: int, shape: tuple[int, int]) -> None:
    """None is lost, none stands twice, and no screen is too full (B21)."""
    seen: list[str] = []
    for more in range(60):
        shown = with_choices(count, *shape, more=more)
        labels = [button.label for row in shown.rows for button in row]
        assert labels[-1] == "Back"
        seen += [label for label in labels if label.startswith("Choice")]
        assert len(labels) - 1 <= shape[0] + (shape[1] > 1)
        if "More" not in labels:
            break
    assert len(seen) == count == len(set(seen))


def test_more_beyond_the_end_shows_the_end() -> None:
    """A button of an older version of the page."""
    assert with_choices(9, more=50).rows == with_choices(9, more=1).rows


def test_a_long_text_goes_on_behind_more_and_its_choices_stand_beside_it() -> None:
    """Nothing is longer than a screen (B19)."""
    text = " ".join(f"This is sentence number {number} of those that say little." for number in range(40))
    page = Screen(PAGE, Text(PAGE, "title"), (Text("long", args=(("text", text),)),), (Option(Text("back"), Back()),))
    first = localiser().render(page, ENGLISH)
    second = localiser().render(replace(page, more=1), ENGLISH)
    last = localiser().render(replace(page, more=99), ENGLISH)

    assert len(first.text) <= 700
    assert [button.press for row in first.rows for button in row] == [Back(), More(1)]
    assert first.body != second.body
    assert last.rows[0][0].press == Back()
    assert first.text.startswith("Title\n\n")


def test_a_page_may_name_its_own_way_on() -> None:
    """Where "More" would say too little."""
    named = localiser(text=WORDS + "other = x\n    .more = Other help\n")
    options = (Option(Text("back"), Back()),) * 7

    shown = named.render(Screen(PageId("other"), None, (Text("other"),), options), ENGLISH)

    assert shown.rows[-1][0].label == "Other help"


def test_simple_mode_has_short_texts() -> None:
    """Two hundred signs (B46)."""
    page = Screen(PAGE, None, (Text("long", args=(("text", "You can rest here. " * 30),)),), limit=SIMPLE_LIMIT)

    assert len(localiser().render(page, ENGLISH).body) <= 200


def test_numbers_to_copy_stand_in_rows_of_three() -> None:
    """The button copies the number as it is dialled."""
    page = Screen(PAGE, None, (Text("at-sea-name"),), copies=("112", "113", "118", "1522"))

    rows = localiser().render(page, ENGLISH).rows

    assert [[button.copies for button in row] for row in rows] == [["112", "113", "118"], ["1522"]]
    assert rows[0][0].label == "Copy 112"


def test_a_long_address_to_copy_is_not_said_on_the_button() -> None:
    """A label has at most 28 characters (B21)."""
    page = Screen(PAGE, None, (Text("at-sea-name"),), copies=("contact@an-organisation.example",))

    assert localiser().render(page, ENGLISH).rows[0][0].label == "Copy the address"


def test_what_follows_on_a_page_with_facts_begins_with_quiet_words() -> None:
    """A chat list shows the first words of each screen, also of the later ones (B58)."""
    sentence = "The rule says this and that. "
    page = Screen(PAGE, None, (English(sentence * 30),), limit=500, lines=7, has_facts=True)

    first, *more = localiser().render_all(page, ENGLISH)

    assert not first.body.startswith("It goes on here.")
    assert more
    assert all(shown.body.startswith("It goes on here.\n\n") and len(shown.body) <= 500 for shown in more)


def test_facts_that_fit_stand_on_one_screen() -> None:
    """No More without need."""
    page = Screen(PAGE, None, (English("One rule."),), limit=500, lines=7, has_facts=True)

    assert [shown.body for shown in localiser().render_all(page, ENGLISH)] == ["One rule."]


def test_the_same_screen_is_made_once() -> None:
    """The next person who sees it waits for nothing."""
    real = Localiser({ENGLISH: english()})
    page = screen(real_atlas(), Place(HOME, ENGLISH), TODAY)

    assert real.render(page, ENGLISH) is real.render(page, ENGLISH)
    assert real.render(page, ENGLISH).language == ENGLISH
