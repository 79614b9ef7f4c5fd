"""CLDR's data of a language, without what no words are made from."""

from collections.abc import Iterator, Mapping
from functools import cache
from sys import intern
from typing import Any, Final, cast

from babel import Locale, localedata
from babel.core import get_global

LEFT_OUT: Final = (
    "compact_currency_formats", "compact_decimal_formats", "compound_unit_patterns", "currency_names",
    "currency_names_plural", "currency_symbols", "date_fields", "interval_formats", "meta_zones", "quarters",
    "time_zones", "unit_display_names", "unit_patterns", "variants",
)  # fmt: skip
"""Currencies, units and time zones: three quarters of the data, which would stay in memory for every language."""
LEFT_OUT_OF_ALL: Final = (
    "all_currencies", "meta_zones", "territory_currencies", "territory_zones", "windows_zone_mapping",
    "zone_aliases", "zone_territories",
)  # fmt: skip
"""The same of what CLDR knows beside the languages."""
SCRIPTS: Final = "scripts"
SIGNS: Final = 4
"""Letters of the code of a script (ISO 15924); those of languages and countries have fewer, variants have more."""
NAMES: Final = ("languages", SCRIPTS, "territories")
"""Names by code, of which every language has the same codes."""


@cache
def cldr(code: str) -> Locale:
    """A language of CLDR. Raises UnknownLocaleError for a code that it does not have."""
    locale = Locale.parse(code)
    for name in _and_parents(str(locale)):
        _lighten(name)
    _lighten_all()
    return locale


def _and_parents(name: str) -> Iterator[str]:
    """What Babel keeps for a language: what all have, that of the language, that of its country."""
    yield "root"
    parts = name.split("_")
    yield from ("_".join(parts[:last]) for last in range(1, len(parts) + 1))


@cache
def _lighten(name: str) -> None:
    data = localedata.load(name)
    data.update((part, {}) for part in LEFT_OUT)
    data.update((part, {intern(code): said for code, said in data.get(part, {}).items()}) for part in NAMES)
    _keep(data[SCRIPTS], {code: said for code, said in data[SCRIPTS].items() if code in _scripts()})


@cache
def _scripts() -> frozenset[str]:
    """Those that tell two forms of a language apart, of more than two hundred."""
    return frozenset(part for name in localedata.locale_identifiers() for part in name.split("_") if len(part) == SIGNS)


@cache
def _lighten_all() -> None:
    """Of seven thousand languages that CLDR knows something of, it has the data of three hundred.

    Of those that are spoken in a country it is known in which way they are official, mostly in none.
    """
    for part in LEFT_OUT_OF_ALL:
        _keep(get_global(part), {})
    with_data = {"und", *(name.partition("_")[0] for name in localedata.locale_identifiers())}
    for spoken in get_global("territory_languages").values():
        _keep(spoken, {code: known for code, known in spoken.items() if known["official_status"]})
    likely = get_global("likely_subtags")
    _keep(likely, {code: full for code, full in likely.items() if code.partition("_")[0] in with_data})


def _keep(table: Mapping[str, Any], kept: Mapping[str, Any]) -> None:
    whole = cast(dict[str, Any], table)
    whole.clear()
    whole.update(kept)
