"""Every text that a screen asks for is there, and nothing is there that no screen asks for."""

from collections.abc import Mapping
from functools import cache

from flows.ids import PageId
from flows.survey import Survey
from locales.references import Needed, needed_words, reference_findings, words_of_pages
from tests.flows.content import TODAY, real_atlas
from tests.locales.words import english, of


def findings(text: str, needed: dict[tuple[str, str], frozenset[str]]) -> list[tuple[str, str, str]]:
    found = reference_findings(of(text), needed, real_atlas())
    return [(finding.place, finding.rule, finding.text) for finding in found]


@cache
def of_pages() -> Mapping[PageId, Needed]:
    return words_of_pages(Survey(real_atlas(), TODAY))


def test_the_english_words_are_whole() -> None:
    """Nothing is missing and nothing is left over."""
    needed = needed_words(of_pages())

    assert list(reference_findings(english(), needed, real_atlas())) == []
    assert needed[PageId("hello"), "go"] == frozenset()
    assert needed["certainty", ""] >= {"level", "date"}


def test_a_page_that_is_not_translated_needs_no_words_of_its_own() -> None:
    """What other pages show, too, stays needed."""
    whole = needed_words(of_pages())

    without = needed_words(of_pages(), {PageId("m-wages")})

    assert {message for message, _ in whole.keys() - without.keys()} >= {"m-wages"}
    assert ("certainty", "") in without


def test_lines_about_the_state_of_words_are_needed_before_any_page_is_in_that_state() -> None:
    """Otherwise they would be missing on the day itself."""
    needed = needed_words(of_pages())

    assert {("overdue", ""), ("draft", ""), ("stale", ""), ("expired", "")} <= needed.keys()
    assert needed["other-language", ""] == {"language"}
    assert ("other-language", "choose") in needed


def test_a_missing_text_and_a_missing_label_are_named() -> None:
    """With the page they belong to."""
    needed = {("hello", ""): frozenset[str](), ("hello", "go"): frozenset[str]()}

    assert findings("hello = Hello\n", needed) == [("hello", "missing-words", "lacks label .go")]
    assert findings("", needed)[0] == ("hello", "missing-words", "has no text")


def test_missing_words_are_looked_for_in_the_file_of_their_page() -> None:
    """So that an editor knows where to write."""
    needed = {("hello", ""): frozenset[str](), ("certainty", ""): frozenset[str]()}
    files = {finding.place: finding.file for finding in reference_findings(of(""), needed, real_atlas())}

    assert files == {"hello": "locales/en/start.ftl", "certainty": "locales/en/interface.ftl"}


def test_what_nothing_shows_is_named() -> None:
    """A label that was renamed leaves the old one behind."""
    needed = {("hello", ""): frozenset[str]()}

    assert findings("hello = Hello\n    .old = Old\nstray = Text\n", needed) == [
        ("hello", "unused-words", ".old is a label that nothing shows"),
        ("stray", "unused-words", "is a text that nothing shows"),
    ]


def test_the_last_line_of_a_page_is_optional() -> None:
    """It is shown where it is written."""
    assert findings("hello = Hello\n    .next = Go on\n", {("hello", ""): frozenset()}) == []


def test_an_argument_that_nobody_gives_is_named() -> None:
    """It would make the page fail for every reader."""
    assert findings("hello = { $who }\n", {("hello", ""): frozenset({"country"})}) == [
        ("hello", "argument", "asks for $who, which is not given here")
    ]


def test_an_argument_of_a_label_that_nobody_gives_is_named() -> None:
    """The same for buttons; plain words beside it ask for nothing."""
    needed = {("hello", ""): frozenset[str](), ("hello", "go"): frozenset[str]()}

    assert findings("hello = Hello\n    .go = Go to { $where }\n", needed) == [
        ("hello", "argument", "asks for $where, which is not given here")
    ]


def test_a_reference_to_words_that_do_not_exist_is_named() -> None:
    """Terms and messages."""
    assert findings("hello = { -nothing } { $n }\n", {("hello", ""): frozenset({"n"})}) == [
        ("hello", "reference", "uses -nothing, which does not exist or holds itself")
    ]


def test_a_reference_is_followed() -> None:
    """What stands in the words of another message is asked for, too; a term brings its own, and a circle never ends."""
    needed = {("hello", ""): frozenset({"n"}), ("other", ""): frozenset({"m"})}
    inside = "other = { $m }\n-term = { $own } { NUMBER($own) }\n"

    assert findings(f"hello = {{ other }} {{ -term }}\n{inside}", needed) == [
        ("hello", "argument", "asks for $m, which is not given here")
    ]
    assert findings("hello = { -term } { $n }\n-term = { -term }\n", {("hello", ""): frozenset({"n"})}) == [
        ("hello", "reference", "uses -term, which does not exist or holds itself")
    ]
    assert findings("hello = { TIME($n) } { hello.no }\n", {("hello", ""): frozenset({"n"})}) == [
        ("hello", "reference", "uses TIME(), which does not exist or holds itself"),
        ("hello", "reference", "uses hello.no, which does not exist or holds itself"),
    ]


def test_variables_are_found_wherever_fluent_allows_them() -> None:
    """In a choice, in its cases, in a placeable inside a placeable, and in what a function is given."""
    text = 'hello =\n    { $a ->\n        [one] { { $b } }\n       *[other] { NUMBER($c) } { "text" }\n    }\n'

    assert [place for place, _, _ in findings(text, {("hello", ""): frozenset()})] == ["hello"] * 3
