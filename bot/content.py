"""The content as read from the package: pages, facts and words, with everything that is wrong with them."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from flows.atlas import Atlas, draw
from flows.country import Country, load_countries
from flows.finding import Finding
from flows.ids import LanguageCode
from flows.loading import load_pages
from flows.page import Page
from flows.service import Service
from flows.services import Directory
from flows.starter import starter_services
from locales.catalogue import Catalogue, load_catalogue
from locales.keywords import Keywords, KeywordTable, load_keywords
from locales.lines import FILE, Lines, load_lines

ROOT: Final = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that a conversation shows, read once."""

    atlas: Atlas
    catalogues: Mapping[LanguageCode, Catalogue]
    keywords: Keywords
    lines: Lines
    pages: tuple[Page, ...]
    findings: tuple[Finding, ...]


def read_content(root: Path = ROOT) -> Content:
    """The content below `root`. Defects of reading are in `findings`; what can be read is read."""
    pages, of_pages = load_pages(dict(_texts(root, "flows/pages/*.toml")))
    countries, of_countries = load_countries(dict(_texts(root, "flows/countries/*.toml")))
    languages = read_languages(root)
    catalogues, tables, of_words = _words(root, languages)
    lines, of_lines = load_lines(read_text(root, FILE))
    return Content(
        atlas=draw(pages, countries, languages, Directory(starter(countries))),
        catalogues=catalogues,
        keywords=Keywords(tables),
        lines=lines,
        pages=pages,
        findings=(*of_pages, *of_countries, *of_words, *of_lines),
    )


def starter(countries: Iterable[Country]) -> tuple[Service, ...]:
    """The services and hotlines that the facts know: what a new directory begins with."""
    return tuple(service for country in countries for service in starter_services(country))


def read_languages(root: Path = ROOT) -> tuple[LanguageCode, ...]:
    """The languages in the order of the first screen; the first is shown when none was chosen."""
    table = tomllib.loads((root / "locales/languages.toml").read_text("utf-8"))
    return tuple(LanguageCode(code) for code in table["languages"])


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


def read_text(root: Path, file: str) -> str:
    """A file by its path below the project; empty when it is not there, which its loader then reports."""
    path = root / file
    return path.read_text("utf-8") if path.is_file() else ""


def _texts(root: Path, pattern: str) -> Iterator[tuple[str, str]]:
    """Files by their path below the project, with their text."""
    for path in sorted(root.glob(pattern)):
        yield path.relative_to(root).as_posix(), path.read_text("utf-8")
