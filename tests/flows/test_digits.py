"""Numbers and dates of facts are written with plain digits."""

import pytest

from bot.content import ROOT
from flows.country import load_countries

FILE = "flows/countries/ro.toml"


@pytest.mark.parametrize(("plain", "other"), [('"+40"', '"+٤٠"'), ("2026-", "٢٠٢٦-")])
def test_digits_of_another_script_are_no_number_and_no_date(plain: str, other: str) -> None:
    """A number that a phone cannot dial, and a date that never comes, would look right to an editor."""
    text = (ROOT / FILE).read_text("utf-8")

    countries, findings = load_countries({FILE: text.replace(plain, other)})

    assert not countries
    assert {finding.rule for finding in findings} == {"schema"}
