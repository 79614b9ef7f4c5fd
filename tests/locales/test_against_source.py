"""A translation beside its source: each rule fires on the least that breaks it, and is silent beside it."""

import pytest

from flows.ids import LanguageCode
from locales.against_source import source_findings, worded
from tests.flows.content import real_atlas
from tests.locales.words import of

NAMED = "Call { $name } or { -legal-victim }."
COUNTED = "{ $number -> [one] One day *[other] { $number } days ;}"

FIRES = [
    ("leftover", "ru", "You can rest here.", "Можно отдохнуть. Call the police."),
    ("leftover", "zh", "You can rest here.", "您可以 rest here。"),
    ("leftover", "ro", "You can ask for help with this.", "Puteți cere ajutor. This is what you can do."),
    ("leftover", "ro", "You can rest. Somebody waits outside.", "Vă puteți odihni. Somebody waits outside."),
    ("leftover", "ro", "{ $n -> [one] You can rest. *[other] Rest. ;}",
     "{ $n -> [one] Da. *[other] You and your friend. ;}"),
    ("copy", "ro", "Talk with somebody now", "Talk with somebody now"),
    ("lost-argument", "ro", NAMED, "Sunați { -legal-victim }."),
    ("lost-argument", "ro", NAMED, "Sunați { $name }."),
    ("lost-argument", "ro", COUNTED, "Câteva zile"),
    ("plural", "ru", COUNTED, "{ $number -> [one] день *[other] { $number } дня ;}"),
    ("plural", "ar", COUNTED, "{ $number -> [one] يوم [two] يومان [few] أيام [many] يوما *[other] { $number } ;}"),
    ("direction", "ro", "You can rest here.", "Vă puteți \u202eodihni\u202c aici."),
    ("direction", "ro", "You can rest here.", "Vă puteți \u200fodihni aici."),
    ("direction", "ro", "You can rest here.", "Vă puteți \u2068odihni aici."),
    ("direction", "ar", "You can call.", "اتصل على +40 21 313 أو لا."),
    ("direction", "ar", "You can call.", "اتصل على 112 116 الآن."),
    ("direction", "ar", "You can call.", "اضغط *112# الآن."),
    ("direction", "ar", "You can call.", "اكتب @waymark الآن."),
    ("direction", "ar", "You can call.", "لغة C++ هنا."),
    ("digits", "ar", "You can call 112.", "اتصل على ١١٢."),
]  # fmt: skip

SILENT = [
    ("leftover", "ru", "Save the Children", "Это Save the Children и La Strada International в Telegram."),
    ("leftover", "ru", "Write it.", "Это @way_mark или /start now, https://example.org/some/page и example.org here."),
    ("leftover", "ro", "La Strada International.", "La Strada International."),
    ("leftover", "ro", "You can.", "Puteți cere ajutor. Și aici."),
    ("copy", "ro", "Council of Europe", "Council of Europe"),
    ("copy", "ro", "Telegram now", "Telegram now"),
    ("lost-argument", "ro", "{ $sure -> [yes] { $name } *[no] Nobody ;}", "{ $sure -> [yes] Da *[no] Nimeni ;}"),
    ("lost-argument", "ro", NAMED, "{ -legal-victim(case: 1) }: { $name }"),
    ("plural", "ru", COUNTED, "{ $number -> [one] день [few] дня *[many] дней ;}"),
    ("plural", "ru", COUNTED, "Дней: { $number }"),
    ("plural", "ro", COUNTED, "{ $number -> [unknown] fără *[other] { $number } ;}"),
    ("plural", "es", COUNTED, "{ $number -> [one] día *[other] días ;}"),
    ("plural", "ar", COUNTED,
     "{ $number -> [0] لا [one] يوم [two] يومان [few] أيام [many] يوما *[other] { $number } ;}"),
    ("direction", "ar", "You can call.",
     "اتصل على 112 في عام 2024 أو UNODC. { $name } \u2068+40 21\u2069 و«Take It Down»."),
    ("direction", "ro", "You can call.", "Sunați la +40 21 313 sau @waymark, 100 200. Întrebați."),
    ("digits", "ar", "You can call 112.", "اتصل على 112."),
]  # fmt: skip


def rules_of(language: str, source: str, translation: str) -> set[str]:
    """What is found in one message; its term exists."""
    english, translated = (
        of(f"hello = {lined(source)}\n"),
        of(f"hello = {lined(translation)}\n", LanguageCode(language)),
    )
    assert english.has("hello")
    assert translated.has("hello")
    return {finding.rule for finding in source_findings(translated, worded(english), real_atlas())}


def lined(words: str) -> str:
    """Variants, and the brace behind the last of them, stand on lines of their own."""
    return words.replace(" [", "\n    [").replace(" *[", "\n   *[").replace(";}", "\n    }")


@pytest.mark.parametrize(("rule", "language", "source", "translation"), FIRES)
def test_a_rule_fires(rule: str, language: str, source: str, translation: str) -> None:
    """On the least that breaks it."""
    assert rule in rules_of(language, source, translation)


@pytest.mark.parametrize(("rule", "language", "source", "translation"), SILENT)
def test_a_rule_is_silent(rule: str, language: str, source: str, translation: str) -> None:
    """On words that are as they should be: a false finding costs the trust in all others."""
    assert rules_of(language, source, translation) == set()


def found(source: str, translation: str) -> list[tuple[str, str]]:
    romanian = of(translation, LanguageCode("ro"))
    return [(finding.place, finding.text) for finding in source_findings(romanian, worded(of(source)), real_atlas())]


def test_words_that_stand_where_others_belong_are_found() -> None:
    """A row pasted into the wrong place of a list."""
    source = "one = You can rest here\ntwo = Nobody asks about papers\n"

    assert found(source, "one = Vă puteți odihni\ntwo = Vă puteți odihni\n") == [
        ("two", "is the same as 'one'; the source is not")
    ]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Case in another country", "A case in another country"),
        ("An adult on my side", "An adult on your side"),
        ("Not sure", "Nobody knows it"),
    ],
)
def test_two_ways_to_say_one_thing_may_become_one(one: str, two: str) -> None:
    """Another language does not part what English parts."""
    assert found(f"one = {one}\ntwo = {two}\n", "one = Caz din altă țară\ntwo = Caz din altă țară\n") == []


def test_short_words_may_be_the_same() -> None:
    """Many languages have one word for two short ones."""
    assert found("one = Go to the beginning\ntwo = Nobody knows it\n", "one = Înapoi\ntwo = Înapoi\n") == []


def test_buttons_of_one_keyboard_differ() -> None:
    """A reader who sees one label twice cannot choose; elsewhere the same label is fine."""
    source = "safe = Safe?\n    .yes = Yes\n    .no = No\nhello = Hello\n    .go = Go on\n"
    translation = "safe = Sigur?\n    .yes = Da\n    .no = Da\nhello = Bună\n    .go = Da\n"

    assert found(source, translation) == [("safe.no", "is the label of 'safe.yes' too, on one keyboard")]


def test_labels_that_are_the_same_in_the_source_may_be_the_same() -> None:
    """The page wants it so."""
    source = "safe = Safe?\n    .yes = Go\n    .no = Go\n"

    assert found(source, source.replace("Go", "Mergi")) == []


def test_parts_of_a_page_are_on_one_keyboard() -> None:
    """Their labels are its buttons."""
    topics = [f"danger-call-{name}" for name in real_atlas().pages["danger-call"].topics[:2]]  # type: ignore[index]  # an id
    source = "".join(f"{name} = Text\n    .label = Label {number}\n" for number, name in enumerate(topics))

    assert found(source, "".join(f"{name} = Text\n    .label = Ceva\n" for name in topics)) == [
        (f"{topics[1]}.label", f"is the label of '{topics[0]}.label' too, on one keyboard")
    ]


def test_words_that_the_source_does_not_have_are_not_compared() -> None:
    """Others checks name them."""
    assert found("", "hello = You and your friend\n") == []


def test_a_message_of_labels_alone_is_compared() -> None:
    """It has no value."""
    assert found("more =\n    .a = Talk with somebody\n", "more =\n    .a = Talk with somebody\n") == [
        ("more.a", "is not translated: 'Talk with somebody'"),
        ("more.a", "is the same as in the source language"),
    ]
