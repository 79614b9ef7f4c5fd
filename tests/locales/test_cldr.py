"""What is read of CLDR is whole where words are made from it, and the rest takes no room."""

from datetime import date

import pytest
from babel import localedata
from babel.dates import format_date, format_skeleton, get_day_names
from babel.lists import format_list

from bot.content import read_languages
from locales.cldr import LEFT_OUT, cldr

DAY = date(2026, 11, 26)


@pytest.mark.parametrize("code", read_languages())
def test_names_dates_and_lists_are_there_in_every_language(code: str) -> None:
    """Countries, languages, days, and what stands between the items of a list."""
    locale = cldr(code)

    assert {"RO", "TH", "GB"} <= set(locale.territories)
    assert locale.get_language_name(code)
    assert "2026" in format_date(DAY, format="long", locale=locale)
    assert "2026" in format_skeleton("yMMMM", DAY, locale=locale)
    assert len(get_day_names("abbreviated", locale=locale)) == 7
    assert format_list(["a", "b"], locale=locale) != "ab"
    assert locale.plural_form(1)


@pytest.mark.parametrize("code", read_languages())
def test_what_no_words_are_made_from_is_left_out(code: str) -> None:
    """Twelve languages with their currencies, units and time zones would take twice the room."""
    data = localedata.load(str(cldr(code)))

    assert {part for part in LEFT_OUT if data[part]} == set()
