"""Words are parsed strictly, and half a sentence is never shown."""

import pickle

import pytest

from flows.ids import LanguageCode
from locales.catalogue import load_catalogue
from locales.errors import MissingWords
from tests.locales.words import ARABIC, of


def test_words_are_found_by_message_and_attribute() -> None:
    """One message a page; its attributes are its buttons."""
    words = of("page = Text\n    .go = Go on\nonly-labels =\n    .go = Go\n")

    assert words.words("page") == "Text"
    assert words.words("page", "go") == "Go on"
    assert words.has("page")
    assert not words.has("page", "stay")
    assert not words.has("only-labels")
    assert not words.has("nowhere")


@pytest.mark.parametrize(("message", "attribute"), [("nowhere", ""), ("page", "gone"), ("labels", "")])
def test_missing_words_are_never_shown_as_their_id(message: str, attribute: str) -> None:
    """An error that the checks find before the start."""
    with pytest.raises(MissingWords):
        of("page = Text\nlabels =\n    .go = Go\n").words(message, attribute)


@pytest.mark.parametrize("text", ["page = { $who }", "page = { nowhere }", "page = { -nothing }"])
def test_a_text_that_does_not_resolve_is_an_error(text: str) -> None:
    """Instead of half a sentence."""
    with pytest.raises(MissingWords):
        of(text).words("page")


def test_what_is_not_fluent_is_found() -> None:
    """With its file and its first line."""
    _, findings = load_catalogue(LanguageCode("en"), {"a.ftl": "page = Text\n}broken\n", "b.ftl": "page = Other\n"})

    assert [(finding.file, finding.place, finding.rule) for finding in findings] == [
        ("a.ftl", "}broken", "fluent"),
        ("b.ftl", "page", "duplicate"),
    ]


def test_a_label_that_stands_twice_is_found() -> None:
    """Fluent itself would take the last one."""
    _, findings = load_catalogue(LanguageCode("en"), {"a.ftl": "page = Text\n    .go = A\n    .go = B\n"})

    assert [finding.text for finding in findings] == ["has an attribute twice"]


def test_of_a_message_that_stands_twice_the_first_one_counts() -> None:
    """Otherwise the checks would look at other words than those that are shown, and stop there without a finding."""
    files = {"a.ftl": "page = First\n", "b.ftl": "page = Second\n    .title = Title\n"}

    words, _ = load_catalogue(LanguageCode("en"), files)

    assert words.words("page") == "First"
    assert not words.has("page", "title")


def test_arguments_of_right_to_left_text_are_isolated() -> None:
    """A number keeps its order (B49)."""
    assert of("call = اتصل { $number }", ARABIC).words("call", args={"number": "112"}) == "اتصل \u2068112\u2069"
    assert of("call = Call { $number }").words("call", args={"number": "112"}) == "Call 112"
    assert of("x = y", ARABIC).direction == "rtl"
    assert of("x = y").direction == "ltr"


def test_words_may_be_brought_to_another_process() -> None:
    """Content that changes while the guide runs is read in a process of its own."""
    words = of("-name = Waymark\npage = { -name } for { $who }\n    .go = Go on\n", ARABIC)

    brought = pickle.loads(pickle.dumps(words))  # noqa: S301  # our own bytes

    assert brought.words("page", "", {"who": "Ana"}) == words.words("page", "", {"who": "Ana"})
    assert brought.words("page", "go") == "Go on"


def test_words_at_rest_say_the_same() -> None:
    """Their syntax is read when somebody needs it: with a name, a case, a label, and other messages inside."""
    words = of(
        "-name = Waymark\n"
        "plain = Nothing to fill in\n    .go = Go on\n"
        "inner = for { $who }\nnamed = This is { -name }\n"
        "page = { -name } { inner } { plain.go }\n    .many = { $n ->\n    [one] a day\n   *[other] { $n } days\n }\n"
    )
    resting = words.at_rest()
    asked: tuple[tuple[str, str, dict[str, object]], ...] = (
        ("plain", "", {}),
        ("plain", "go", {}),
        ("named", "", {}),
        ("page", "", {"who": "Ana"}),
        ("page", "many", {"n": 3}),
    )

    for message, label, args in asked * 2:
        assert resting.words(message, label, args) == words.words(message, label, args)
    assert resting.words("page", "", {"who": "Ana"}) == "Waymark for Ana Go on"
    assert not resting.messages.patterns
    assert resting.messages["page"].parts.keys() == words.messages["page"].parts.keys()
    assert pickle.loads(pickle.dumps(resting)).words("page", "many", {"n": 1}) == "a day"  # noqa: S301  # our own bytes


def test_a_message_inside_a_term_is_resolved() -> None:
    """Also at rest, and where legal names are marked."""
    words = of('-name = { other } guide\nother = The { inner }\ninner = { "good" }\npage = { -name } for you\n')

    for read in (words, words.at_rest(), words.with_terms_marked()):
        assert read.words("page") == "The good guide for you"


@pytest.mark.parametrize("text", ["page = a { other } b\nother = c { page } d\n", "page = a { page } b\n"])
def test_words_that_hold_themselves_are_an_error(text: str) -> None:
    """And not an endless loop, at rest neither."""
    for words in (of(text), of(text).at_rest()):
        with pytest.raises(MissingWords):
            words.words("page")
