"""The English sentences of the facts are judged where they stand."""

import pytest

from locales.prose import prose_findings
from tests.flows.content import real_countries
from tests.flows.made import country_with
from tests.locales.words import rules


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Victims can stay.", "B1"),
        ("You will get a place.", "B11"),
        ("You can " + "go and " * 20 + "rest.", "B4"),
        ("You can stay!", "B7"),
        ("Can you stay?", "B29"),
        ("You can stay. " * 30, "B19"),
    ],
)
def test_what_a_page_may_not_say_a_fact_may_not_say(text: str, rule: str) -> None:
    """With the file, the key and the field, so that an editor finds it."""
    found = list(prose_findings((country_with("reflection_period", summary=text),), rules()))

    assert {(one.file, one.place) for one in found} == {("flows/countries/ro.toml", "reflection_period.summary")}
    assert rule in {one.rule for one in found}


def test_the_facts_that_are_shipped_keep_the_rules() -> None:
    """All 36 files; what is unknown is not judged."""
    assert list(prose_findings(real_countries(), rules())) == []
    assert list(prose_findings((country_with("reflection_period", summary="unknown"),), rules())) == []
