"""Lines to read aloud or to show, in the languages of a country (D11, D13, D98)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import tomli as tomllib
from babel.languages import get_official_languages
from pydantic import Field, ValidationError

from flows.finding import Finding
from flows.ids import CountryCode
from flows.strict import Strict, describe
from locales.cldr import cldr

FILE: Final = "locales/lines.toml"
MOST: Final = 4
"""Languages shown at once: more are no help at a door."""


class LineTable(Strict):
    """The lines of one language; `reviewed` is the day on which a named reviewer signed, empty for a draft."""

    danger: str = Field(min_length=10, max_length=200)
    help: str = Field(min_length=10, max_length=200)
    reviewed: str = Field(default="", pattern=r"^(|[0-9]{4}-[0-9][0-9]-[0-9][0-9])$")


@dataclass(frozen=True, slots=True)
class Lines:
    """All lines, by language."""

    tables: Mapping[str, LineTable]

    def of(self, line: str, country: CountryCode | None, reader: str) -> str:
        """The line in the languages of a country but the reader's, each under the name of its language."""
        return "\n\n".join(self._each(line, country, reader))

    def _each(self, line: str, country: CountryCode | None, reader: str) -> Iterator[str]:
        for code in (code for code in languages_of(country, self.tables) if code != in_cldr(reader)):
            name = cldr(code).get_language_name(code) or code
            yield f"{name.capitalize()}:\n{getattr(self.tables[code], line)}"

    def speaks(self, country: CountryCode | None, reader: str) -> bool:
        """Whether the reader's own language is one of the languages of a country."""
        return in_cldr(reader) in languages_of(country, self.tables)


NO_LINES: Final = Lines({})


def in_cldr(reader: str) -> str:
    """A language's code in CLDR, which has one for a language that has two: `fil` for Tagalog, `tl`."""
    return str(cldr(reader).language)


def languages_of(country: CountryCode | None, tables: Mapping[str, LineTable]) -> tuple[str, ...]:
    """The languages of a country that have lines, by how many people use them officially (CLDR)."""
    if country is None:
        return ()
    known = get_official_languages(country) or get_official_languages(country, de_facto=True)
    found = (code for code in known if code in tables)
    return tuple(code for code, _ in zip(found, range(MOST), strict=False))


def load_lines(text: str) -> tuple[Lines, tuple[Finding, ...]]:
    """The lines, and what is wrong with them."""
    tables: dict[str, LineTable] = {}
    findings: list[Finding] = []
    try:
        written = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Lines({}), (Finding(FILE, "file", "toml", f"is not TOML: {error}"),)
    for code, table in written.items():
        try:
            tables[code] = LineTable.model_validate(table)
        except ValidationError as error:
            findings.extend(describe(error, FILE, code))
    return Lines(tables), tuple(findings)
