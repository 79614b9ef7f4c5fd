"""Every text that a screen asks for is there, and nothing is there that no screen asks for."""

from dataclasses import replace

from flows.atlas import draw
from flows.ids import Day, LanguageCode, PageId
from flows.survey import Survey
from locales.references import needed_words, reference_findings, variables
from tests.flows.content import ENGLISH, TODAY, real_atlas, real_countries, real_pages
from tests.locales.words import english, of


def findings(text: str, needed: dict[tuple[str, str], frozenset[str]]) -> list[tuple[str, str, str]]:
    found = reference_findings(of(text), needed, real_atlas())
    return [(finding.place, finding.rule, finding.text) for finding in found]


def test_the_english_words_are_whole() -> None:
    """Nothing is missing and nothing is left over."""
    needed = dict(needed_words(Survey(real_atlas(), TODAY), (ENGLISH,)))[ENGLISH]

    assert list(reference_findings(english(), needed, real_atlas())) == []
    assert needed[PageId("hello"), "go"] == frozenset()
    assert needed["certainty", ""] >= {"level", "date"}


def test_a_language_in_which_all_was_reviewed_needs_no_words_for_drafts() -> None:
    """Languages are reviewed one after the other; what one of them needs is not asked of another."""
    romanian = LanguageCode("ro")
    pages = tuple(replace(page, reviewed={ENGLISH: Day(TODAY)}) for page in real_pages())
    survey = Survey(draw(pages, real_countries(), (ENGLISH, romanian)), TODAY)

    needed = dict(needed_words(survey, (ENGLISH, romanian, LanguageCode("ar"))))

    assert needed[LanguageCode("ar")] == needed[romanian]
    assert needed[romanian].keys() - needed[ENGLISH].keys() == {("draft", "")}


def test_words_of_a_page_past_its_date_are_needed_before_that_day() -> None:
    """Otherwise they would be missing on the day itself."""
    needed = dict(needed_words(Survey(real_atlas(), TODAY), (ENGLISH,)))[ENGLISH]

    assert ("overdue", "") in needed


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
        ("hello", "reference", "uses a term or message that does not exist")
    ]


def test_a_message_without_a_value_has_no_variables() -> None:
    """Labels alone."""
    assert variables(None) == frozenset()
