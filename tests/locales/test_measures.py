"""Sentences, words and grades are counted as a reader meets them."""

import pytest

from locales.measures import grade, sentences, words


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
