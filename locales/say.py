"""Ids turned into words: messages with their arguments, names, dates and hours as the reader's language has them."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import Any, Final, assert_never

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, get_day_names
from babel.lists import format_list

from flows.ids import AT_SEA, CountryCode, LanguageCode
from flows.note import PAIRS
from flows.text import (
    Arg,
    Clock,
    CodeWord,
    CountryInText,
    CountryName,
    DayName,
    English,
    Hours,
    InLanguage,
    LanguageInText,
    LanguageName,
    Name,
    OwnLanguage,
    Proper,
    Sentences,
    ShowLine,
    Text,
    Texts,
)  # fmt: skip
from locales.catalogue import Catalogue
from locales.cldr import cldr
from locales.lines import NO_LINES, Lines

SHORT_DATE: Final = 10
MONTH: Final = 7
ENGLISH: Final = "en"
DAYS: Final = {"Mo": 0, "Tu": 1, "We": 2, "Th": 3, "Fr": 4, "Sa": 5, "Su": 6}
"""Days as OpenStreetMap writes them, with their numbers in CLDR as Babel counts."""
DAY: Final = re.compile("|".join(DAYS))
ALWAYS: Final = "24/7"
BETWEEN: Final[Mapping[str, Mapping[str, str]]] = {
    "zh": {" ": "", ". ": "。", ", ": "、"},
    "ar": {", ": "، "},
}
"""What stands between sentences and between the items of a row, where it is not what Latin script has."""
ISOLATED: Final = "\u2068{}\u2069"
"""First strong isolate and its end: a name in another script does not turn its neighbours round (B49)."""


NAMED: Final = "Name"
"""Stands for every name while words are judged: a name is not ours to choose."""


def numbers(_language: LanguageCode) -> Sequence[str]:
    """Where no list is at hand, numbers stand for its words."""
    return [str(number) for number in range(2 * PAIRS)]


@dataclass(frozen=True, slots=True)
class Voice:
    """The words of a language, and what else speaks in it.

    `is_judged`: names are replaced and English facts left out, so that the rules of language see only words that an
    author of this language can change.
    """

    catalogue: Catalogue
    lines: Lines = NO_LINES
    is_judged: bool = False
    said: dict[int, tuple[Text | Name | Sentences, str]] | None = field(default=None, compare=False, repr=False)
    """What was said for a paragraph, by its identity, while all screens are judged. It is kept, so that its number
    is not given to another."""
    code_words: Callable[[LanguageCode], Sequence[str]] = numbers
    """The list of code words of a language, read when it is asked for."""
    others: Mapping[LanguageCode, Catalogue] = field(default_factory=dict, compare=False, repr=False)
    """The words of all languages, for a line that stands in another one than its screen."""


def say_once(voice: Voice, text: Text | Name | Sentences) -> str:
    """The same as `say`; of a voice that remembers, a paragraph that stands on many screens is said once."""
    if voice.said is None:
        return say(voice, text)
    known = voice.said.get(id(text))
    if known is None:
        known = voice.said[id(text)] = (text, say(voice, text))
    return known[1]


def say(voice: Voice, text: Text | Name | Sentences) -> str:
    """The words of a text or a name; empty for an optional text that this language does not have."""
    if isinstance(text, Sentences):
        between = BETWEEN.get(voice.catalogue.language, {}).get(text.between, text.between)
        return between.join(filter(None, [say_once(voice, item) for item in text.items]))
    if not isinstance(text, Text):
        return _name(voice, text)
    if text.optional and not voice.catalogue.has(text.message, text.attribute):
        return ""
    args = {name: _value(voice, value) for name, value in text.args}
    words = voice.catalogue.words(text.message, text.attribute, args)
    literal = _name(voice, English(text.literal)) if text.literal else ""
    return f"{words}\n{literal}" if literal else words


def _value(voice: Voice, value: Arg) -> Any:
    match value:
        case int():
            return value
        case str():
            return day_in_words(voice.catalogue.locale, value)
        case Texts(items, style):
            said = [say(voice, item) for item in items]
            return format_list(said, style=style, locale=voice.catalogue.locale)  # type: ignore[arg-type]  # one of CLDR's styles
        case Proper(text) if not voice.is_judged:
            return text
        case _:
            return say(voice, value)


def _name(voice: Voice, name: Name) -> str:  # noqa: C901, PLR0911, PLR0912  # one line a kind of name
    catalogue = voice.catalogue
    match name:
        case LanguageName(code):
            own = cldr(code)
            return (own.get_language_name(code) or code).capitalize()
        case CountryInText() | CountryName() | LanguageInText() | Proper() | CodeWord() if voice.is_judged:
            return NAMED
        case LanguageInText(code):
            return str(catalogue.locale.languages.get(code, code))
        case OwnLanguage():
            return str(catalogue.locale.languages.get(catalogue.language, catalogue.language))
        case CountryInText(code):
            return catalogue.words("country-in-text", args={"code": code, "country": country_name(catalogue, code)})
        case CountryName(code):
            return country_name(catalogue, code)
        case Proper(text):
            return ISOLATED.format(text) if catalogue.direction == "rtl" else text
        case English(text):
            return text if catalogue.language == ENGLISH and not voice.is_judged else ""
        case Hours(text):
            return hours(catalogue, text)
        case Clock(first, last):
            return clock(catalogue, first, last)
        case DayName(number):
            return str(get_day_names("wide", "stand-alone", catalogue.locale)[number])
        case CodeWord(number):
            return ISOLATED.format(voice.code_words(catalogue.language)[number])
        case InLanguage(language, inside):
            other = voice.others.get(language)
            return say(replace(voice, catalogue=other, said=None) if other else voice, inside)
        case ShowLine(line, country):
            return _line(voice, line, country)
        case _:
            assert_never(name)


def _line(voice: Voice, line: str, country: CountryCode | None) -> str:
    """The line in the country's languages. Where that is the reader's own, the words above it are enough."""
    reader = voice.catalogue.language
    shown = voice.lines.of(line, country, reader)
    return shown or ("" if voice.lines.speaks(country, reader) else voice.catalogue.words("show-none"))


def country_name(catalogue: Catalogue, code: CountryCode) -> str:
    """A country in the reader's language (CLDR); the sea has words of its own."""
    if code == AT_SEA:
        return catalogue.words("at-sea-name")
    return str(catalogue.locale.territories[code])


def hours(catalogue: Catalogue, text: str) -> str:
    """Opening hours with the reader's short names of days (CLDR)."""
    if text == ALWAYS:
        return catalogue.words("day-and-night")
    names = get_day_names("abbreviated", locale=catalogue.locale)
    return DAY.sub(lambda day: str(names[DAYS[day[0]]]), text)


def clock(catalogue: Catalogue, first: int, last: int) -> str:
    """Hours of a day from one to another, 24 being the end of the day."""
    ends = [format_time(time(hour % 24), "short", locale=catalogue.locale) for hour in (first, last)]
    return ISOLATED.format("\u2013".join(ends))


def day_in_words(locale: Locale, value: str) -> str:
    """A date as the reader's language writes it, also one of which only the month is known; other texts as they are."""
    if not value.replace("-", "").isdigit():
        return value
    if len(value) == SHORT_DATE and value[4] == value[7] == "-":
        return format_date(date.fromisoformat(value), format="long", locale=locale)
    if len(value) == MONTH and value[4] == "-":
        return format_skeleton("yMMMM", date.fromisoformat(f"{value}-01"), locale=locale)
    return value
