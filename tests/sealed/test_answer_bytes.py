"""An answer is a text that is safe to show, and nothing else is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sealed.answer_bytes import MOST_BYTES, MOST_SIGNS, Answer, read_answer, write_answer
from bot.sealed.errors import BadAnswer
from bot.sealed.sealing import LENGTH, OVERHEAD
from bot.sealed.sizes import SEALED_ANSWER

LETTERS = st.text(st.characters(categories=("L", "Nd", "Zs")), max_size=300)


@given(LETTERS.filter(lambda text: bool(text.strip()) and len(text.encode()) <= MOST_BYTES))
def test_what_is_written_is_read(text: str) -> None:
    """In any script."""
    answer = Answer("ar", text)

    written = write_answer(answer)

    assert read_answer(written) == answer
    assert len(written) + LENGTH <= SEALED_ANSWER - OVERHEAD


@pytest.mark.parametrize("text", ["a" * MOST_SIGNS, "ж" * (MOST_BYTES // 2), "話" * (MOST_BYTES // 3)])
def test_the_longest_answers_fit(text: str) -> None:
    """One screen, in scripts of one, two and three bytes a letter."""
    assert read_answer(write_answer(Answer("zh", text))).text == text


@pytest.mark.parametrize(
    "text",
    [
        "Call 0800 800 678 (free), 112 or +40 21.123.45.67.\nFrom 9.30 to 17.00.",
        "Please ask for Dr. Ana, 2. floor",
        "Sună-ne la \u206809:00–17:30\u2069.",
        "请拨打 110。周一至周五。",
    ],
)
def test_numbers_hours_and_names_can_be_said(text: str) -> None:
    """A rule against links must not take the telephone away."""
    assert read_answer(write_answer(Answer("en", text))).text == text


@pytest.mark.parametrize(
    "text",
    [
        "", "  \n", "a" * (MOST_SIGNS + 1), "ж" * (MOST_BYTES // 2 + 1),
        "see https://example.org", "tg://resolve", "t.me/someone", "write to @someone", "ana@example.org",
        "www example", "open evil.com", "open 1a.рф now", "EVIL.COM",
        "a\x00b", "a\tb", "a\rb", "a\x1b[2J", "a\x85b", "\u202eabc", "\u2066abc", "abc\u2069", "a\u200bb", "\ud800",
    ],
)  # fmt: skip
def test_what_may_not_be_shown_is_refused_on_both_sides(text: str) -> None:
    """A service may use another program than ours to write it (T13, T38)."""
    raw = b"\x01en" + text.encode(errors="surrogatepass")

    with pytest.raises(BadAnswer):
        write_answer(Answer("en", text))
    with pytest.raises(BadAnswer):
        read_answer(raw)


@pytest.mark.parametrize("raw", [b"", b"\x01", b"\x01en", b"\x02enYes", b"\x01ENYes", b"\x01e", b"\x01\xff\xfeYes"])
def test_other_bytes_are_no_answer(raw: bytes) -> None:
    """Another version, no language, no text."""
    with pytest.raises(BadAnswer):
        read_answer(raw)


@given(st.binary(max_size=1000).map(lambda rest: b"\x01en" + rest))
def test_any_bytes_are_an_answer_or_refused(raw: bytes) -> None:
    """The bot opens what a service sealed, whatever that is."""
    try:
        answer = read_answer(raw)
    except BadAnswer:
        return

    assert write_answer(answer) == raw


def test_an_answer_does_not_print_its_text() -> None:
    """It goes to one person, once."""
    assert "Ana" not in repr(Answer("en", "Ask for Ana"))
