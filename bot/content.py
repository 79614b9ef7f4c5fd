"""The content as read from its folder: pages, facts and words, with everything that is wrong with them."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import tomli as tomllib

from flows.atlas import Atlas, draw
from flows.country import Country, load_countries
from flows.errors import BrokenContent
from flows.finding import Finding
from flows.ids import CountryCode, LanguageCode
from flows.loading import load_pages
from flows.page import Page
from flows.service import Service
from flows.services import Directory
from flows.starter import starter_services
from locales.catalogue import Catalogue, load_catalogue
from locales.keywords import Keywords, KeywordTable, load_keywords
from locales.lines import FILE, Lines, load_lines
from locales.records import MADE, REVIEW, Records, load_records
from locales.standings import Standings
from storage.zones import zones_apart

ROOT: Final = Path(__file__).resolve().parent.parent
"""The folder with the content that came with the program."""
LANGUAGES: Final = "locales/languages.toml"


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that a conversation shows, read once."""

    atlas: Atlas
    catalogues: Mapping[LanguageCode, Catalogue]
    keywords: Keywords
    lines: Lines
    pages: tuple[Page, ...]
    source: LanguageCode
    records: Mapping[LanguageCode, Records]
    findings: tuple[Finding, ...]
    root: Path = ROOT
    """The folder that it was read from."""
    standings: Standings | None = None
    """What is known of the words of each page; None until the words were bound to the pages, and in a guide at rest."""

    def at_rest(self) -> "Content":
        """The same for a door that only shows it: without records, and with the syntax of words read when it is needed.

        Twelve languages take half the room so.
        """
        catalogues = {code: catalogue.at_rest() for code, catalogue in self.catalogues.items()}
        return replace(self, catalogues=catalogues, records={}, standings=None)


def read_content(root: Path = ROOT, languages: tuple[LanguageCode, ...] | None = None) -> Content:
    """The content below `root`. Defects of reading are in `findings`; what can be read is read.

    `languages` stand in for those of `languages.toml`.
    """
    pages, of_pages = load_pages(dict(_texts(root, "flows/pages/*.toml")))
    countries, of_countries = load_countries(dict(_texts(root, "flows/countries/*.toml")))
    languages = languages or read_languages(root)
    catalogues, tables, of_words = _words(root, languages)
    records, of_records = read_records(root, languages)
    lines, of_lines = load_lines(read_text(root, FILE))
    return Content(
        atlas=draw(pages, countries, languages, Directory(starter(countries)), _zones(countries)),
        catalogues=catalogues,
        keywords=Keywords(tables),
        lines=lines,
        pages=pages,
        source=read_source(root),
        records=records,
        findings=(*of_pages, *of_countries, *of_words, *of_records, *of_lines),
        root=root,
    )


def starter(countries: Iterable[Country]) -> tuple[Service, ...]:
    """The services and hotlines that the facts know: what a new directory begins with."""
    return tuple(service for country in countries for service in starter_services(country))


def _zones(countries: Iterable[Country]) -> Mapping[CountryCode, tuple[str, ...]]:
    """The time zones of countries that have several, each of which shows another hour."""
    several = ((country.code, zones_apart(country.code)) for country in countries)
    return {code: zones for code, zones in several if len(zones) > 1}


def read_languages(root: Path = ROOT) -> tuple[LanguageCode, ...]:
    """The languages in the order of the first screen; the first is shown when none was chosen."""
    return tuple(LanguageCode(code) for code in _languages(root)["languages"])


def read_source(root: Path = ROOT) -> LanguageCode:
    """The language that the others are translated from."""
    return LanguageCode(_languages(root)["source"])


def _languages(root: Path) -> Mapping[str, Any]:
    try:
        table = tomllib.loads(read_text(root, LANGUAGES))
        spoken, source = table["languages"], table["source"]
    except (tomllib.TOMLDecodeError, LookupError):
        spoken, source = [], ""
    if not (isinstance(spoken, list) and all(isinstance(code, str) for code in spoken) and source in spoken):
        raise BrokenContent((Finding(LANGUAGES, "languages", "toml", "does not list languages, with the source"),))
    return table


def read_records(
    root: Path, languages: tuple[LanguageCode, ...]
) -> tuple[dict[LanguageCode, Records], tuple[Finding, ...]]:
    """What each language was made from and who signed it, with everything that is wrong with that."""
    records: dict[LanguageCode, Records] = {}
    findings: list[Finding] = []
    for code in languages:
        folder = f"locales/{code}"
        made, review = read_text(root, f"{folder}/{MADE}"), read_text(root, f"{folder}/{REVIEW}")
        records[code], found = load_records(folder, made, review)
        findings.extend(found)
    return records, tuple(findings)


def _words(
    root: Path, languages: tuple[LanguageCode, ...]
) -> tuple[dict[LanguageCode, Catalogue], dict[LanguageCode, KeywordTable], list[Finding]]:
    catalogues: dict[LanguageCode, Catalogue] = {}
    tables: dict[LanguageCode, KeywordTable] = {}
    findings: list[Finding] = []
    for code in languages:
        catalogues[code], found = load_catalogue(code, dict(_texts(root, f"locales/{code}/*.ftl")))
        findings.extend(found)
        file = f"locales/{code}/keywords.toml"
        table, wrong = load_keywords(file, read_text(root, file))
        findings.extend(wrong)
        if table:
            tables[code] = table
    return catalogues, tables, findings


def content_root() -> Path:
    """The folder of the setting CONTENT. Where nothing can be set, `check` does without the library of settings."""
    if not (Path(".env").exists() or any(name.upper() == "CONTENT" for name in os.environ)):
        return ROOT
    from bot.settings import content_setting  # noqa: PLC0415  # it takes a while

    return content_setting()


def read_text(root: Path, file: str) -> str:
    """A file by its path below the project; empty when it is not there, which its loader then reports.

    BrokenContent where it is not text: nothing more can be said of such content.
    """
    path = root / file
    try:
        return path.read_text("utf-8") if path.is_file() else ""
    except UnicodeDecodeError:
        raise BrokenContent((Finding(file, "file", "encoding", "is not text in UTF-8"),)) from None


def _texts(root: Path, pattern: str) -> Iterator[tuple[str, str]]:
    """Files by their path below the project, with their text."""
    for path in sorted(root.glob(pattern)):
        file = path.relative_to(root).as_posix()
        yield file, read_text(root, file)
