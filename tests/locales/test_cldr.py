"""What is read of CLDR is whole where words are made from it, and the rest takes no room."""

from datetime import date

import pytest
from babel import Locale, localedata
from babel.core import get_global
from babel.dates import format_date, format_skeleton, get_day_names
from babel.languages import get_official_languages
from babel.lists import format_list

from bot.content import read_languages
from locales.cldr import LEFT_OUT, LEFT_OUT_OF_ALL, cldr

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
    locale = cldr(code)

    kept = [localedata.load(name) for name in ("root", locale.language, str(locale))]
    assert {part for data in kept for part in LEFT_OUT if data[part]} == set()
    assert {part for part in LEFT_OUT_OF_ALL if get_global(part)} == set()


def test_the_codes_of_names_are_kept_once_for_all_languages() -> None:
    """Each language names the same hundreds of languages and countries; their codes stand in memory once."""
    arabic, romanian = cldr("ar").territories, cldr("ro").territories

    assert {id(code) for code in arabic} == {id(code) for code in romanian}


@pytest.mark.parametrize("code", read_languages())
def test_scripts_that_tell_forms_of_a_language_apart_are_named(code: str) -> None:
    """As in "Chinese (Simplified)"; Linear B and two hundred others are not."""
    scripts = cldr(code).scripts

    assert {"Hans", "Hant", "Latn", "Cyrl", "Arab"} <= set(scripts)
    assert "Linb" not in scripts
    assert "(" in str(cldr("zh_Hans").get_display_name(code))


def test_official_languages_are_known() -> None:
    """A line to read aloud stands in the language of the country; minorities without a status are hundreds."""
    cldr("en")

    assert get_official_languages("CH") == ("de", "fr", "it")
    assert "ca" in get_official_languages("ES", regional=True)
    assert "id" not in get_global("territory_languages")["NL"]


def test_every_language_that_cldr_has_is_still_found() -> None:
    """Content that is taken live may bring any of them, by an older code, too."""
    cldr("en")

    names = localedata.locale_identifiers()
    assert [name for name in names if str(Locale.parse(name)) != name] == []
    assert str(Locale.parse("tl")) == "fil_PH"
    assert str(Locale.parse("zh_Hant")) == "zh_Hant"
