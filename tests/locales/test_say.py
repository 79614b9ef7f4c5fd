"""Ids in words: names, dates, lists, lines and the direction of the script, as each language has them."""

import pytest

from flows.ids import AT_SEA, CountryCode, LanguageCode
from flows.screen import Screen
from flows.text import (
    CountryInText,
    CountryName,
    English,
    Hours,
    LanguageInText,
    LanguageName,
    Proper,
    Sentences,
    ShowLine,
    Text,
    Texts,
)  # fmt: skip
from locales.lines import Lines, LineTable
from locales.localiser import Localiser
from tests.flows.content import ENGLISH
from tests.locales.spoken import PAGE, WORDS, body, localiser
from tests.locales.words import ARABIC, of


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
