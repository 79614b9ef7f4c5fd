"""CLDR's data of a language, without what no words are made from."""

from functools import cache
from typing import Final

from babel import Locale, localedata

LEFT_OUT: Final = (
    "compact_currency_formats", "compact_decimal_formats", "compound_unit_patterns", "currency_names",
    "currency_names_plural", "date_fields", "interval_formats", "meta_zones", "time_zones", "unit_display_names",
    "unit_patterns",
)  # fmt: skip
"""Currencies, units and time zones: three quarters of the data, which would stay in memory for every language."""


@cache
def cldr(code: str) -> Locale:
    """A language of CLDR. Raises UnknownLocaleError for a code that it does not have."""
    locale = Locale.parse(code)
    data = localedata.load(str(locale))
    data.update((part, {}) for part in LEFT_OUT)
    return locale
