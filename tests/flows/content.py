"""The real content, and the same content with one thing changed."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from flows.atlas import Atlas, draw
from flows.checks import structural_findings
from flows.country import Country, load_countries
from flows.finding import Finding
from flows.ids import CountryCode, Day, LanguageCode
from flows.loading import load_pages
from flows.note_survey import taking_notes
from flows.page import Page
from flows.services import Directory
from flows.starter import starter_services

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-24"
ENGLISH = LanguageCode("en")


@cache
def page_files() -> Mapping[str, str]:
    return MappingProxyType(_read("flows/pages/*.toml"))


@cache
def country_files() -> Mapping[str, str]:
    return MappingProxyType(_read("flows/countries/*.toml"))


@cache
def real_pages() -> tuple[Page, ...]:
    pages, findings = load_pages(page_files())
    assert findings == ()
    return pages


@cache
def real_countries() -> tuple[Country, ...]:
    countries, findings = load_countries(country_files())
    assert findings == ()
    return countries


@cache
def real_atlas() -> Atlas:
    """The real content, in which some services of each country take notes and Spain has two time zones."""
    services = tuple(service for country in real_countries() for service in starter_services(country))
    languages = (ENGLISH, LanguageCode("ro"))
    zones = {CountryCode("ES"): ("Europe/Madrid", "Atlantic/Canary")}
    return taking_notes(draw(real_pages(), real_countries(), languages, Directory(services), zones), Day(TODAY))


def changed(file: str, old: str, new: str) -> tuple[Atlas, tuple[Finding, ...]]:
    """The atlas and all findings after one edit of a file of pages."""
    name = f"flows/pages/{file}.toml"
    assert page_files()[name].count(old) >= 1, f"{old!r} does not stand in {name}"
    pages, of_reading = load_pages({**page_files(), name: page_files()[name].replace(old, new, 1)})
    atlas = draw(pages, real_countries(), (ENGLISH,))
    return atlas, (*of_reading, *structural_findings(atlas, pages, TODAY))


def said(findings: tuple[Finding, ...]) -> str:
    """All findings as `check` prints them."""
    return "\n".join(map(str, findings))


def _read(pattern: str) -> dict[str, str]:
    return {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in ROOT.glob(pattern)}
