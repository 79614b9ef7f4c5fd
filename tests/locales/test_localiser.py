"""Screens in words: groups of buttons, long texts, dates, names, and the direction of the script."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.event import Back, Choose, More
from flows.ids import AT_SEA, HOME, ChoiceId, CountryCode, LanguageCode, PageId
from flows.option import Option
from flows.place import Place
from flows.screen import SIMPLE_LIMIT, Screen, screen
from flows.text import (
    CountryInText,
    CountryName,
    English,
    Hours,
    LanguageInText,
    LanguageName,
    Name,
    Proper,
    Sentences,
    ShowLine,
    Text,
    Texts,
)  # fmt: skip
from locales.lines import Lines, LineTable
from locales.localiser import Localiser, Rendered
from tests.flows.content import ENGLISH, TODAY, real_atlas
from tests.locales.words import ARABIC, english, of

PAGE = PageId("page")
WORDS = """
page = { $what }
    .title = Title
long = { $text }
more = More
copy = Copy { $number }
goes-on = It goes on here.
copy-address = Copy the address
day-and-night = day and night
show-none = Only in your language.
at-sea-name = the sea
country-in-text = { $code ->
    [GB] the { $country }
   *[other] { $country }
}
back = Back
choice = Choice { $number }
"""


def localiser(language: LanguageCode = ENGLISH, text: str = WORDS) -> Localiser:
    return Localiser({language: of(text, language)})


def body(*body: Text | Name | Sentences, language: LanguageCode = ENGLISH) -> str:
    return localiser(language).render(Screen(PAGE, None, body), language).body


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


def test_a_line_is_shown_in_the_languages_of_the_country_but_not_twice() -> None:
    """The person at the door reads one of them; the reader has seen the own one above."""
    table = {code: LineTable(danger=f"Danger in {code}.", help=f"Help in {code}.") for code in ("en", "ro", "fil")}
    speaker = Localiser({ENGLISH: of(WORDS)}, Lines(table))

    def line(country: str | None) -> str:
        code = CountryCode(country) if country else None
        return speaker.render(Screen(PAGE, None, (Text("back"), ShowLine("danger", code))), ENGLISH).body

    assert line("RO") == "Back\n\nRomână:\nDanger in ro."
    assert line("PH") == "Back\n\nFilipino:\nDanger in fil."
    assert line("GB") == "Back"
    assert line("FR") == line(None) == "Back\n\nOnly in your language."


def test_words_are_judged_without_names_and_facts() -> None:
    """Nobody who writes words can change the name of an office."""
    text = (Text(PAGE, args=(("what", Proper("Office for X")),)), English("A fact."), CountryName(CountryCode("RO")))

    judged = Localiser({ENGLISH: of(WORDS)}, is_judged=True).render(Screen(PAGE, None, text), ENGLISH)

    assert judged.body == "Name\n\nName"


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        (CountryName(CountryCode("RO")), "Romania"),
        (CountryName(AT_SEA), "the sea"),
        (CountryInText(CountryCode("GB")), "the United Kingdom"),
        (CountryInText(CountryCode("RO")), "Romania"),
        (LanguageName(ENGLISH), "English"),
        (Texts((CountryName(CountryCode("RO")), CountryName(CountryCode("IT")))), "Romania and Italy"),
        (Texts((Text("back"), Text("more")), "or"), "Back or More"),
        (Sentences((Text("back"), Text("more")), ". "), "Back. More"),
        (LanguageInText("ro"), "Romanian"),
        (LanguageInText("zz-unknown"), "zz-unknown"),
        (Proper("ADPARE"), "ADPARE"),
        (Hours("24/7"), "day and night"),
        (Hours("Mo-Fr 08:00-16:00"), "Mon-Fri 08:00-16:00"),
        (3, "3"),
        ("2026-05-02", "May 2, 2026"),
        ("2026-05", "May 2026"),
        ("2026", "2026"),
        ("20260502", "20260502"),
        ("not-a-date", "not-a-date"),
        ("112", "112"),
    ],
)
def test_arguments_are_shown_in_the_readers_language(what: object, shown: str) -> None:
    """Names of countries and languages, lists, dates and numbers, from CLDR."""
    assert body(Text(PAGE, args=(("what", what),))) == shown  # type: ignore[arg-type]  # every kind in turn


def test_names_may_stand_alone() -> None:
    """As the entries of a list do."""
    assert body(CountryName(CountryCode("RO")), LanguageName(ENGLISH)) == "Romania\n\nEnglish"


def test_an_optional_text_may_be_absent() -> None:
    """And leaves no gap."""
    assert body(Text(PAGE, "next", optional=True), Text("back")) == "Back"


def test_an_english_sentence_of_the_facts_is_for_readers_of_english() -> None:
    """Nobody else gets words in a language that they did not choose."""
    text = Text("back", literal="Press 55 when asked.")

    assert body(text) == "Back\nPress 55 when asked."
    assert body(text, language=ARABIC) == "Back"
    assert body(English("A fact."), Text("back"), language=ARABIC) == "Back"


def test_right_to_left_text_isolates_what_stands_in_it() -> None:
    """Numbers, dates and Latin names keep their order (B49)."""
    assert body(Text("copy", args=(("number", "112"),)), language=ARABIC) == "Copy \u2068112\u2069"
    assert localiser(ARABIC).render(Screen(PAGE, None, (Text("back"),)), ARABIC).direction == "rtl"
    assert body(Proper("ADPARE"), language=ARABIC) == "\u2068ADPARE\u2069"


def test_the_same_screen_is_made_once() -> None:
    """The next person who sees it waits for nothing."""
    real = Localiser({ENGLISH: english()})
    page = screen(real_atlas(), Place(HOME, ENGLISH), TODAY)

    assert real.render(page, ENGLISH) is real.render(page, ENGLISH)
    assert real.render(page, ENGLISH).language == ENGLISH


CHINESE = LanguageCode("zh")


def test_sentences_follow_each_other_as_the_script_has_it() -> None:
    """Chinese has no space between them, and Arabic a comma of its own."""
    items = (Proper("好。"), Proper("好。"))

    assert body(Sentences(items), language=CHINESE) == "好。好。"
    assert body(Sentences((Proper("1"), Proper("2")), ", "), language=CHINESE) == "1、2"
    assert "، " in body(Sentences((Proper("1"), Proper("2")), ", "), language=ARABIC)


def test_a_month_is_written_in_the_order_of_the_language() -> None:
    """CLDR knows it: the year stands first in Chinese."""
    assert body(Text(PAGE, args=(("what", "2026-05"),)), language=CHINESE) == "2026年5月"
