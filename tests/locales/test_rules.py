"""A rule that is removed or misspelt is a finding with file and place, and so is a broken file."""

import pytest

from bot.content import ROOT
from locales.profile import profile_findings
from locales.rules import load_glossary, load_rules
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
    ],
)
def test_a_measure_cannot_be_weakened(was: str, becomes: str) -> None:
    """The numbers of the content guide are limits, not proposals."""
    assert was in RULES
    loaded, findings = load_rules("rules.toml", RULES.replace(was, becomes))

    assert loaded is None
    assert len(findings) == 1


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
