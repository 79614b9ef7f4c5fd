"""A rule that is removed or misspelt is a finding with file and place, and so is a broken file."""

import pytest

from bot.content import ROOT
from locales.profile import profile_findings
from locales.rules import Reading, load_glossary, load_rules
from tests.locales.words import of, rules

RULES = (ROOT / "locales/en/rules.toml").read_text("utf-8")


def test_the_rules_of_english_load() -> None:
    """With nothing to say about them."""
    loaded, findings = load_rules("rules.toml", RULES)

    assert loaded is not None
    assert findings == ()


@pytest.mark.parametrize("rule", ["B1", "B2", "B3", "B8", "B11", "B12", "B13", "B14", "B29", "B35", "B42", "B58"])
def test_a_rule_that_is_removed_is_named(rule: str) -> None:
    """With the file and the key."""
    loaded, findings = load_rules("rules.toml", RULES.replace(f"\n{rule} = [", f"\n{rule}-gone = ["))

    assert loaded is None
    assert any(rule in finding.place and "gone" not in finding.place for finding in findings)
    assert {finding.file for finding in findings} == {"rules.toml"}


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("page = 500", "page = 900"),
        ("sentence = 20", "sentence = 40"),
        ("grade = 6.0", "grade = 9.0"),
        ("first = 60", "first = 10"),
        ("first = 60", "first = 30"),
    ],
)
def test_a_measure_cannot_be_weakened(was: str, becomes: str) -> None:
    """The numbers of the content guide are limits, not proposals."""
    assert was in RULES
    loaded, findings = load_rules("rules.toml", RULES.replace(was, becomes))

    assert loaded is None
    assert len(findings) == 1


@pytest.mark.parametrize(
    ("reading", "grade", "child", "sentence", "fits"),
    [
        ("lix", "40", "35", "20", True),
        ("lix", "41", "35", "20", False),
        ("lix", "40", "36", "20", False),
        ("lix", "40", "35", "21", False),
        ("signs", "22", "18", "40", True),
        ("signs", "22", "19", "40", False),
        ("guesses", "6", "4", "20", False),
    ],
)
def test_each_way_of_reading_has_limits_of_its_own(
    reading: str, grade: str, child: str, sentence: str, fits: bool
) -> None:
    """A language may ask for more than the guide, never for less (B4, B5, B44)."""
    text = RULES.replace('"flesch-kincaid"', f'"{reading}"').replace("child-grade = 4.0", f"child-grade = {child}")
    text = text.replace("\ngrade = 6.0", f"\ngrade = {grade}").replace("\nsentence = 20", f"\nsentence = {sentence}")

    loaded, findings = load_rules("rules.toml", text)

    assert (loaded is not None) is fits
    assert len(findings) == (not fits)


@pytest.mark.parametrize(
    ("reading", "text", "expected"),
    [(Reading.LIX, "Une immensité.", 52), (Reading.SIGNS, "你可以休息。好的。", 3.5), (Reading.FLESCH_KINCAID, "", 0)],
)
def test_a_text_is_measured_as_its_language_says(reading: Reading, text: str, expected: float) -> None:
    """One measure for each kind of script."""
    assert rules().measures.model_copy(update={"reading": reading}).difficulty(text) == expected


def test_a_broken_file_is_named() -> None:
    """TOML that nobody can read."""
    assert load_rules("rules.toml", "[never")[1][0].rule == "toml"
    assert load_glossary("glossary.toml", "terms = [")[1][0].rule == "toml"
    assert load_glossary("glossary.toml", "[terms]")[0] is None


def test_what_telegram_shows_is_short_and_quiet() -> None:
    """Too long, and too plain about what this is (B59)."""
    words = of(
        f"profile-name = {'x' * 65}\nprofile-short = Help against exploitation\ncommand-start = Begin\nhello = Rape\n"
    )

    texts = [(finding.place, finding.text) for finding in profile_findings(words, rules())]

    assert texts == [("profile-name", "has 65 characters; 64 fit"), ("profile-short", "says 'exploitation'")]


def test_wide_signs_fill_a_chat_list_with_half_as_many() -> None:
    """Chinese has room for 30 where Latin script has room for 60 (B58)."""
    chinese = (ROOT / "locales/zh/rules.toml").read_text("utf-8")

    loaded, findings = load_rules("rules.toml", chinese)
    shorter, _ = load_rules("rules.toml", chinese.replace("first = 30", "first = 29"))

    assert findings == ()
    assert loaded is not None
    assert loaded.quiet.first == 30
    assert shorter is None
