"""The English that translations were made from is kept, and what changed since is shown word by word."""

from hypothesis import given
from hypothesis import strategies as st

from locales.digest import message_hashes
from locales.messages import Message
from locales.sources import changed_patterns, load_sources, patterns, sources_text, word_diff
from tests.flows.content import ENGLISH
from tests.locales.shelved import catalogue
from tests.locales.words import of


def by_hash() -> dict[str, Message]:
    words = catalogue(ENGLISH)
    return {made: words.messages[name] for name, made in message_hashes(words).items()}


def test_what_is_kept_is_read_as_it_was_written() -> None:
    """Every message of the guide, with its labels and its cases."""
    kept = load_sources(ENGLISH, sources_text(by_hash()))

    assert {made: patterns(message) for made, message in kept.items()} == {
        made: patterns(message) for made, message in by_hash().items()
    }


def test_parts_that_changed_are_named() -> None:
    """A label that came or went is one of them."""
    before = of("a = One\n    .go = Go\n    .old = Old\n").messages["a"]
    now = of("a = Two\n    .go = Go\n    .new = New\n").messages["a"]

    assert changed_patterns(before, now) == ("", "old", "new")
    assert changed_patterns(before, before) == ()


def test_a_pattern_is_written_as_in_a_file_without_its_indentation() -> None:
    """As an editor would write it."""
    message = of(
        "a =\n    One\n    two\n\n    { $n ->\n        [one] one\n       *[other] many\n    }\n    .go = Go\n"
    ).messages["a"]

    assert patterns(message) == {
        "": "One\ntwo\n\n{ $n ->\n    [one] one\n   *[other] many\n}",
        "go": "Go",
    }


def test_words_that_went_and_came_are_told_apart_from_those_that_stayed() -> None:
    """A comma alone is seen."""
    assert list(word_diff("You can wait here.", "You may wait here, too.")) == [
        ("=", "You "), ("-", "can"), ("+", "may"), ("=", " wait here"), ("+", ", too"), ("=", "."),
    ]  # fmt: skip


@given(before=st.text(max_size=60), now=st.text(max_size=60))
def test_the_pieces_make_up_both_texts(before: str, now: str) -> None:
    """Nothing is lost and nothing is added."""
    pieces = list(word_diff(before, now))

    assert "".join(words for sign, words in pieces if sign != "+") == before
    assert "".join(words for sign, words in pieces if sign != "-") == now
