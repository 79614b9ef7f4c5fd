"""Typed words that matter are heard, whatever their case and signs; nothing else is taken for them."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content import ROOT, read_languages
from flows.event import Topic
from flows.ids import LanguageCode
from locales.keywords import Keywords, KeywordTable, Meaning, load_keywords
from locales.phrases import Finder, entry_of, folded, tokens
from tests.flows.content import ENGLISH

TOPICS = {
    "danger": Topic.DANGER,
    "self_harm": Topic.SELF_HARM,
    "child": Topic.CHILD,
    "help": Topic.HELP,
}
RECALL = 0.9
"""B54."""
ALARMS = (Topic.DANGER, Topic.SELF_HARM, Topic.CHILD)
MOST_ALARMED = 4
"""Of forty ordinary messages: missing somebody is worse than a page of danger too many."""


def table(code: str) -> KeywordTable:
    file = ROOT / f"locales/{code}/keywords.toml"
    loaded, findings = load_keywords(file.name, file.read_text("utf-8"))
    assert loaded is not None, findings
    return loaded


def agreed() -> dict[str, list[str]]:
    """What people may type in English, by topic."""
    return tomllib.loads((ROOT / "tests/locales/keywords/en.toml").read_text("utf-8"))


def unseen(code: str) -> dict[str, list[str]]:
    """Forty phrasings a topic, written by somebody who did not see the lists and not seen by their authors."""
    return tomllib.loads((ROOT / f"tests/locales/unseen/{code}.toml").read_text("utf-8"))


def share(code: str, name: str, phrases: list[str]) -> float:
    keywords = Keywords({LanguageCode(code): table(code)})
    return sum(heard(keywords.meaning(phrase), name) for phrase in phrases) / len(phrases)


ENGLISH_WORDS = Keywords({ENGLISH: table("en")})
ALL_WORDS = Keywords({LanguageCode(code): table(code) for code in read_languages()})


@pytest.mark.parametrize("name", TOPICS)
def test_nine_of_ten_are_heard(name: str) -> None:
    """On the agreed set; help may also be heard as something more urgent."""
    assert share("en", name, agreed()[name]) >= RECALL


@pytest.mark.parametrize("name", ["danger", "self_harm", "child"])
@pytest.mark.parametrize("code", read_languages())
def test_nine_of_ten_that_nobody_tuned_on_are_heard(code: str, name: str) -> None:
    """In every language (B54, T41, T42)."""
    assert share(code, name, unseen(code)[name]) >= RECALL


def heard(meaning: Meaning, name: str) -> bool:
    urgent = {"help": set(TOPICS.values()), "child": {Topic.CHILD, Topic.DANGER, Topic.SELF_HARM}}
    return meaning.topic in urgent.get(name, {TOPICS[name], Topic.SELF_HARM})


@pytest.mark.parametrize("word", [*agreed()["leave"], ".", "0", " . ", "0\n"])
def test_every_word_of_leaving_leaves(word: str) -> None:
    """And the two signs in every language (B55)."""
    assert ALL_WORDS.meaning(word).leaves


@pytest.mark.parametrize("code", read_languages())
def test_the_words_of_leaving_leave_in_every_language(code: str) -> None:
    """Alone, and not inside of a sentence."""
    for word in table(code).leave:
        assert ALL_WORDS.meaning(word).leaves, word
        assert not ALL_WORDS.meaning(f"{word} xyz {word}").leaves, word


def test_harmless_words_alarm_nobody() -> None:
    """Nobody is sent to the page of danger for saying hello."""
    for phrase in agreed()["harmless"]:
        assert ENGLISH_WORDS.meaning(phrase).topic not in ALARMS, phrase


@pytest.mark.parametrize("code", read_languages())
def test_few_harmless_words_alarm_in_any_language(code: str) -> None:
    """With the lists of all languages at once, as the guide uses them."""
    alarmed = [phrase for phrase in unseen(code)["harmless"] if ALL_WORDS.meaning(phrase).topic in ALARMS]

    assert len(alarmed) <= MOST_ALARMED, alarmed


@pytest.mark.parametrize(
    "typed",
    [
        "HE HAS A KNIFE",
        "he has a ｋｎｉｆｅ",
        "he  has\na knife",
        "he has a kni\u200bfe",
        "he’s here",
        "\u202ehe's here",
        "knife" + " x" * 2000,
    ],
)
def test_signs_that_nobody_sees_hide_nothing(typed: str) -> None:
    """Case, width, spaces, invisible signs, and a long text."""
    assert ENGLISH_WORDS.meaning(typed).topic is Topic.DANGER


def test_what_is_more_urgent_wins() -> None:
    """A child who wants to die is first of all somebody who wants to die (T42)."""
    assert ENGLISH_WORDS.meaning("I am 15, he hits me, I want to die, help").topic is Topic.SELF_HARM
    assert ENGLISH_WORDS.meaning("I am 15, he has a gun").topic is Topic.DANGER
    assert ENGLISH_WORDS.meaning("help, I am 15").topic is Topic.CHILD


def test_a_language_is_chosen_by_its_name() -> None:
    """Its own, or the English one."""
    keywords = Keywords({ENGLISH: table("en"), LanguageCode("ro"): table("en")})

    assert keywords.meaning("Română") == Meaning(language=LanguageCode("ro"), is_language=True)
    assert keywords.meaning("romanian").language == "ro"
    assert keywords.meaning("english").is_language


def test_signs_alone_do_not_leave() -> None:
    """A list may hold a sign without letters; a message of other signs is not the same."""
    keywords = Keywords({ENGLISH: table("en").model_copy(update={"leave": ("✖", "leave")})})

    assert keywords.meaning("leave").leaves
    assert not keywords.meaning("?!").leaves
    assert not keywords.meaning("").leaves


@given(st.text(max_size=5000))
def test_any_text_has_a_meaning(typed: str) -> None:
    """Or none; nothing fails on what somebody types."""
    assert isinstance(ENGLISH_WORDS.meaning(typed), Meaning)
    assert folded(folded(typed)) == folded(typed)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("danger = [", "toml"),
        ("danger = ['a']", "schema"),
        ("", "schema"),
        ("danger = 5\nhelp = ['x']", "schema"),
        ("danger = [5]\nself_harm = ['a']\nchild = ['a']\nhelp = ['a']\nleave = ['a']", "schema"),
        ("danger = ['a + ']\nself_harm = ['a']\nchild = ['a']\nhelp = ['a']\nleave = ['a']", "schema"),
    ],
)
def test_a_broken_table_is_found(text: str, rule: str) -> None:
    """With its file; a topic without words is one, too."""
    loaded, findings = load_keywords("locales/xx/keywords.toml", text)

    assert loaded is None
    assert {finding.rule for finding in findings} == {rule}
    assert {finding.file for finding in findings} == {"locales/xx/keywords.toml"}


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("lock* me", "he LOCKED me"),
        ("i'm here", "im here"),
        ("i'm here", "I’m here"),
        ("passport|papers + took|taken", "they took all my papers"),
        ("i am 8..17", "I am 15 and alone"),
        ("i am 8..17", "i am ١٥"),
        ("let * go", "let me go"),
        ("*death", "andeath"),
        ("*rescu*", "unrescued"),
        ("mi hijo", "Mí hijó"),
        ("طفلة", "طِفْلَـــه"),
        ("救命", "请救命啊"),
        ("我 8..17 岁", "我16岁"),
        ("helo", "heeeellooo"),
        ("đánh", "danh"),
        ("kız", "KIZ"),
        ("п'ять", "пʼять"),
    ],
)
def test_an_entry_is_found_as_people_type(written: str, typed: str) -> None:
    """Endings, apostrophes, both words in any order, numbers, accents, vowel signs, scripts, repeated letters."""
    assert Finder([("x", entry_of(written))]).labels(tokens(typed)) == {"x"}


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("lock me", "locked me"),
        ("passport + took", "they took it"),
        ("i am 8..17", "i am 18"),
        ("i am 8..17", "i am 150"),
        ("let * go", "let go"),
        ("a b", "a"),
        ("救命", "救了我的命"),
    ],
)
def test_an_entry_is_not_found_in_what_only_looks_alike(written: str, typed: str) -> None:
    """Whole words, all parts, numbers in their range."""
    assert Finder([("x", entry_of(written))]).labels(tokens(typed)) == frozenset()


@pytest.mark.parametrize("written", ["", " + a", "a|", "* a", "a *", "..."])
def test_an_entry_without_a_word_is_refused(written: str) -> None:
    """It would be found in everything, or never."""
    with pytest.raises(ValueError, match="begin and end with a word"):
        entry_of(written)
