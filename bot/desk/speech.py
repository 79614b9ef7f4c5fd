"""The words of the desk in one language, with dates, hours and names as that language has them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Final

from babel.core import UnknownLocaleError
from babel.dates import format_skeleton, get_day_names

from bot.content import ROOT, read_languages, read_source, read_text
from flows.ids import LanguageCode
from flows.note import DAYS
from locales.catalogue import Catalogue, load_catalogue
from locales.cldr import cldr
from locales.desk_words import ANSWER_WORDS
from locales.say import BETWEEN, ISOLATED, day_in_words

FILES: Final = ("desk", "note")
"""What the desk says, and the fields of a note: the pages of the guide are not read."""
CLOCK: Final = "%H:%M"
RUN: Final = 3
"""So many days one after another are written as a span."""


@dataclass(frozen=True, slots=True)
class Speech:
    """The words of one language; what it does not have yet is said in the source language."""

    catalogue: Catalogue
    source: Catalogue

    @property
    def language(self) -> LanguageCode:
        """Its code."""
        return self.catalogue.language

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return self.catalogue.direction

    def say(self, message: str, **args: str | int) -> str:
        """The words of a message, with its arguments filled in."""
        return self._holder(message).words(message, args=args)

    def answer(self, message: str, args: Mapping[str, str]) -> str:
        """A sentence of an answer; the same as `say`, for arguments with any name."""
        return self._holder(message).words(message, args=args)

    def has(self, message: str) -> bool:
        """Whether this language has its own words for it."""
        return self.catalogue.has(message)

    def language_name(self, code: str) -> str:
        """A language as this one calls it (CLDR)."""
        return str(self.catalogue.locale.languages.get(code, code))

    def country_name(self, code: str) -> str:
        """A country as this language calls it (CLDR)."""
        return str(self.catalogue.locale.territories.get(code, code))

    def day(self, day: str) -> str:
        """A day given as YYYY-MM-DD."""
        return day_in_words(self.catalogue.locale, day)

    def moment(self, when: datetime) -> str:
        """Day and clock of a moment, in the zone that it is given in."""
        clock = self._apart(when.strftime(CLOCK))
        return f"{self.short_day(when)}, {clock}"

    def short_day(self, when: date) -> str:
        """A day as "Fri, 27 Nov"."""
        # Babel moves a moment to UTC, a plain day it leaves.
        return str(format_skeleton("MMMEd", date(when.year, when.month, when.day), locale=self.catalogue.locale))

    def span(self, start: str, end: str) -> str:
        """Two clocks as one span, which keeps its order in right-to-left text."""
        return self._apart(f"{start}–{end}")

    def day_names(self) -> tuple[str, ...]:
        """The days of a week in the order of `flows.note.DAYS`."""
        names = get_day_names("wide", context="stand-alone", locale=self.catalogue.locale)
        return tuple(str(names[number]) for number in range(len(DAYS)))

    def days(self, chosen: frozenset[int]) -> str:
        """Days of a week, those that follow each other as a span: "Mon–Fri, Sun"."""
        names = get_day_names("abbreviated", locale=self.catalogue.locale)
        comma = BETWEEN.get(self.language, {}).get(", ", ", ")
        return comma.join(
            f"{names[run[0]]}–{names[run[-1]]}" if len(run) >= RUN else comma.join(str(names[day]) for day in run)
            for run in _runs(sorted(chosen))
        )

    def _holder(self, message: str) -> Catalogue:
        return self.catalogue if self.catalogue.has(message) else self.source

    def _apart(self, text: str) -> str:
        return ISOLATED.format(text) if self.direction == "rtl" else text


def _runs(days: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


class Tongues:
    """All languages of the guide, each read when it is first spoken."""

    def __init__(self, root: Path = ROOT) -> None:
        self._root = root
        self.codes = read_languages(root)
        self._source = read_source(root)
        self._speech = cache(self._read)

    def speech(self, code: str) -> Speech:
        """The words of a language; of one that the guide does not speak, those of the source."""
        return self._speech(LanguageCode(code) if code in self.codes else self._source)

    def for_answer(self, code: str) -> Speech:
        """The words for an answer: those of the source where a language does not have all, never half of each."""
        speech = self.speech(code)
        return speech if all(speech.has(message) for message, _ in ANSWER_WORDS) else self.speech(self._source)

    def own_names(self) -> Mapping[str, str]:
        """Every language with the name that it gives itself."""
        return {code: _own_name(code) for code in self.codes}

    def _read(self, code: LanguageCode) -> Speech:
        catalogue = self._catalogue(code)
        return Speech(catalogue, catalogue if code == self._source else self._speech(self._source).catalogue)

    def _catalogue(self, code: LanguageCode) -> Catalogue:
        files = {f"locales/{code}/{name}.ftl": "" for name in FILES}
        catalogue, _ = load_catalogue(code, {file: read_text(self._root, file) for file in files})
        return catalogue


def _own_name(code: str) -> str:
    try:
        return (cldr(code).get_language_name(code) or code).capitalize()
    except UnknownLocaleError:
        return code
