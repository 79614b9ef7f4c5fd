"""The rights on a leaflet: pages of the guide, said as the guide says them, and quiet where the leaflet is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.content import ROOT, Content, read_text
from flows.ids import CountryCode, LanguageCode, PageId
from flows.place import Place
from flows.screen import screen
from locales.listed import found
from locales.localiser import Localiser
from locales.rules import load_rules

OPEN: Final = ("rights", "r-reflect", "r-help", "r-nopunish", "b-hub", "b-forced", "r-info", "r-privacy")
"""The core of the rights (content guide A), the first the most needed."""
QUIET: Final = ("r-info", "m-wages", "r-health", "r-docs", "j-lawyer", "r-living", "r-all", "r-privacy")
"""Pages that concern anybody who works abroad. A page that holds a quiet word of its language is left out."""


@dataclass(frozen=True, slots=True)
class Section:
    """A page of the guide on paper."""

    page: PageId
    title: str
    paragraphs: tuple[str, ...]


def sections_of(
    content: Content, language: LanguageCode, country: CountryCode | None, *, is_open: bool, today: str
) -> tuple[Section, ...]:
    """The pages for a leaflet, the most needed first; none that may not be shown in this very language."""
    if is_open:
        return tuple(_said(content, language, country, OPEN, today))
    telling = quiet_words(language)
    said = _said(content, language, country, QUIET, today)
    return tuple(section for section in said if not found(telling, _text(section)))


def quiet_words(language: LanguageCode) -> tuple[str, ...]:
    """The words of a language that a glance can read as what this is about (B58)."""
    file = f"locales/{language}/rules.toml"
    rules, _ = load_rules(file, read_text(ROOT, file))
    return rules.quiet.B58 if rules else ()


def _text(section: Section) -> str:
    return "\n".join((section.title, *section.paragraphs))


def _said(
    content: Content, language: LanguageCode, country: CountryCode | None, pages: tuple[str, ...], today: str
) -> Iterator[Section]:
    localiser = Localiser(content.catalogues, content.lines)
    atlas = content.atlas
    for page in map(PageId, pages):
        if atlas.shelf.serves(atlas.pages[page], language, today):
            title, *paragraphs = localiser.said(screen(atlas, Place(page, language, country), today), language)
            yield Section(page, title, tuple(paragraphs))
