"""Searching the directory as an editor types: no case, no accents, numbers with or without spaces."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from flows.service import Service
from flows.services import Directory
from locales.phrases import folded

LONGEST: Final = 100
"""Characters of a search that are looked at."""
FEWEST_DIGITS: Final = 3
"""Fewer digits are found in nearly every number."""
WORD: Final = re.compile(r"\+?\d[\d\s()./-]*\d|\S+")
"""A number with its spaces, or a word."""


@dataclass(frozen=True, slots=True)
class Findable:
    """One entry with the text in which it is found, and the digits of each of its numbers."""

    service: Service
    text: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an editor looks for; "" stands for everything."""

    words: str = ""
    country: str = ""
    kind: str = ""


def search(directory: Directory, wanted: Wanted, languages: Mapping[str, str]) -> tuple[Service, ...]:
    """The entries in which every word stands, by country. `languages` are codes with the English names to be found."""
    words = tuple(WORD.findall(wanted.words[:LONGEST]))
    return tuple(
        one.service
        for one in _findable(directory, tuple(languages.items()))
        if wanted.country in ("", one.service.country)
        and wanted.kind in ("", one.service.kind)
        and all(_stands(word, one) for word in words)
    )


@lru_cache(maxsize=2)
def _findable(directory: Directory, languages: tuple[tuple[str, str], ...]) -> tuple[Findable, ...]:
    """Every entry once; a directory does not change, and the one before it is soon forgotten."""
    names = dict(languages)
    ordered = sorted(directory.by_country.items())
    return tuple(Findable(one, _text(one, names), _numbers(one)) for _, found in ordered for one in found)


def _text(service: Service, names: Mapping[str, str]) -> str:
    spoken = (text for code in service.languages for text in (code, names.get(code, "")))
    parts = (service.id, service.name, service.operator, service.summary, service.languages_text, *service.regions)
    return folded("\n".join((*parts, *spoken, *(way.value for way in service.contacts))))


def _numbers(service: Service) -> tuple[str, ...]:
    written = (text for way in service.contacts for text in (way.value, way.abroad))
    return tuple(digits for digits in map(digits_of, written) if digits)


def _stands(word: str, one: Findable) -> bool:
    if folded(word) in one.text:
        return True
    if any(sign.isalpha() for sign in word):
        return False
    digits = digits_of(word).removeprefix("00")
    return len(digits) >= FEWEST_DIGITS and _any_holds(one.numbers, digits)


def _any_holds(numbers: Iterable[str], digits: str) -> bool:
    return any(digits in number for number in numbers)


def digits_of(text: str) -> str:
    """The digits of a text, of whatever script, as 0 to 9."""
    return "".join(str(unicodedata.decimal(sign)) for sign in text if sign.isdecimal())
