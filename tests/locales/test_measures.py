"""Sentences, words and grades are counted as a reader meets them."""

import pytest

from locales.measures import grade, is_question, length, lix, sentences, signs, words


def test_sentences_end_at_signs_and_lines() -> None:
    """A line of signs alone is none."""
    assert sentences("One. Two? Three: four\nFive\n\n…") == ("One.", "Two?", "Three:", "four", "Five")


def test_words_keep_their_apostrophes_and_hyphens() -> None:
    """Numbers are words, signs are not."""
    assert words("Don't go - it's a five-day way, 112.") == ("Don't", "go", "it's", "a", "five-day", "way", "112")


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("", 0, 0),
        ("You can rest here. You can go.", -3, 1),
        ("Considerable administrative difficulties characterise international organisations.", 15, 40),
    ],
)
def test_the_grade_grows_with_long_words_and_sentences(text: str, least: float, most: float) -> None:
    """The formula of Kincaid."""
    assert least <= grade(text) <= most


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("هل هذا آمن؟ نعم.", ("هل هذا آمن؟", "نعم.")),
        ("你可以等。你想走吗？可以：", ("你可以等。", "你想走吗？", "可以：")),
        ("Centre \u2068Name.\u2069 Then.", ("Centre \u2068Name.", "Then.")),
    ],
)
def test_sentences_end_in_every_script(text: str, expected: tuple[str, ...]) -> None:
    """Full-width signs have no space behind them, and a name that ends a sentence may be isolated."""
    assert sentences(text) == expected


def test_words_of_every_script_are_whole() -> None:
    """A vowel sign or an accent of its own does not cut a word in two; each sign of Chinese counts."""
    assert words("خُذْ وقتك 休息 cafe\u0301 м’який") == ("خُذْ", "وقتك", "休", "息", "cafe\u0301", "м’який")


@pytest.mark.parametrize("asked", ["Now?", "الآن؟", "现在？", "\u2068Name?\u2069"])
def test_a_question_is_one_in_every_script(asked: str) -> None:
    """Otherwise the rule against questions would hold for English alone."""
    assert is_question(asked)


def test_signs_that_isolate_a_name_take_no_room() -> None:
    """The reader does not see them."""
    assert length("\u2068Name\u2069") == len("Name")


def test_the_readability_index_counts_long_words_and_words_a_sentence() -> None:
    """Four words in two sentences, one of them long: 2 + 25; a language may call a word long later."""
    text = "Le repos. Une immensité."

    assert lix(text, 7) == 2 + 25
    assert lix(text, 10) == 2


def test_what_an_apostrophe_joins_is_not_one_long_word() -> None:
    """French would otherwise read harder than it is."""
    assert lix("l'accès, peut-être", 7) == 2


def test_a_text_without_words_is_easy() -> None:
    """A list of numbers is not hard to read."""
    assert lix("…", 7) == signs("…") == 0


def test_chinese_is_measured_in_signs_a_sentence() -> None:
    """Seven signs in two sentences."""
    assert signs("你可以休息。好的。") == 3.5
