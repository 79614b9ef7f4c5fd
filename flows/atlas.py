"""The atlas: all pages, the ways between them, and the facts that pages show."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from flows.country import Country
from flows.ids import AT_SEA, COUNTRIES, HOME, NO_PAGE, ChoiceId, CountryCode, LanguageCode, PageId, warning_of
from flows.machine import Dialogue, Step
from flows.page import Kind, Page
from flows.services import Directory
from flows.standing import Shelf

WARNING_CODES: Final = 512
"""A warning has the code of its page plus this, so that it needs no code of its own."""

NO_SERVICES: Final = Directory()
ALL_DRAFTS: Final = Shelf()

CHOICES: Final = 6
"""Choices on one screen beside the fixed row (B21)."""

READ: Final = ChoiceId("read")
SKIP: Final = ChoiceId("skip")
INSTEAD: Final = ChoiceId("instead")
PAUSE: Final = ChoiceId("pause")
CHANGE_COUNTRY: Final = ChoiceId("change-country")

ROAMING: Final[Mapping[str, tuple[PageId, ...]]] = {
    "@back": (),
    "@stay": (),
    "@home": (HOME,),
    "@arrive": (HOME,),
    "@country": (COUNTRIES, HOME),
    "@onward": (COUNTRIES, HOME),
}
"""Targets that depend on where the person has been, and the pages that each can lead to."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """Everything the core knows. Built once by `draw`, never changed."""

    pages: Mapping[PageId, Page]
    codes: Mapping[PageId, int]
    pages_by_code: Mapping[int, PageId]
    dialogue: Dialogue
    countries: Mapping[CountryCode, Country]
    languages: tuple[LanguageCode, ...]
    directory: Directory = NO_SERVICES
    shelf: Shelf = ALL_DRAFTS
    zones: Mapping[CountryCode, tuple[str, ...]] = field(default_factory=dict)
    """Time zones of each country, which a note asks for where there are several."""

    def page_coded(self, code: int) -> PageId:
        """The page with this code; home when there is none any more."""
        return self.pages_by_code.get(code, HOME)

    def choices(self, page: PageId) -> Mapping[ChoiceId, str]:
        """What a page offers, in order, with the targets as written."""
        return offered(self.pages[page])

    def knows_country(self, code: CountryCode | None) -> bool:
        """Whether a person may be shown as being there."""
        return code in self.countries or code == AT_SEA

    def steps(self) -> frozenset[Step]:
        """Every way from page to page, those that depend on the trail included."""
        roaming = (
            Step(page.id, choice, leads)
            for page in self.pages.values()
            for choice, target in offered(page).items()
            for leads in ROAMING.get(target, ())
        )
        return self.dialogue.steps() | frozenset(roaming)


def offered(page: Page) -> Mapping[ChoiceId, str]:
    """The choices of a page, and where there is room the way to another country, if the page depends on it (T44)."""
    if page.country_key and page.kind is not Kind.CARD and len(page.choices) + len(page.topics) < CHOICES:
        return {**page.choices, CHANGE_COUNTRY: COUNTRIES}
    return page.choices


def draw(
    pages: Iterable[Page],
    countries: Iterable[Country],
    languages: tuple[LanguageCode, ...],
    directory: Directory = NO_SERVICES,
    zones: Mapping[CountryCode, tuple[str, ...]] | None = None,
) -> Atlas:
    """An atlas of pages that were already loaded; a warning is set before each page that has one."""
    written = {page.id: page for page in pages}
    warnings = {page.id: page for page in map(_warning, written.values()) if page}
    drawn = written | warnings
    codes = {page.id: page.code for page in drawn.values()}
    return Atlas(
        pages=drawn,
        codes=codes,
        pages_by_code={code: page for page, code in codes.items()},
        dialogue=Dialogue(drawn, _steps(written, drawn)),
        countries={country.code: country for country in countries},
        languages=languages,
        directory=directory,
        zones=zones or {},
    )


def split_target(target: str) -> tuple[PageId, int]:
    """A target as page and number of presses of More: `mean#1` is the second screen of `mean`."""
    page, _, more = target.partition("#")
    return PageId(page), int(more or 0)


def _warning(page: Page) -> Page | None:
    if not page.warning:
        return None
    choices = {READ: page.id, SKIP: "@back", INSTEAD: page.instead, PAUSE: PageId("calm")}
    return replace(
        page, id=warning_of(page.id), code=page.code + WARNING_CODES, kind=Kind.WARNING, choices=choices, does={},
        topics=(), steps=(), ticks=(), country_key="", missing="", sides=False, link=False, instead=NO_PAGE,
    )  # fmt: skip


def _steps(written: Mapping[PageId, Page], drawn: Mapping[PageId, Page]) -> Iterable[Step]:
    for page in drawn.values():
        for choice, target in offered(page).items():
            goal = split_target(target)[0]
            if goal not in written:
                continue
            guarded = written[goal].warning and page.kind is not Kind.WARNING
            yield Step(page.id, choice, warning_of(goal) if guarded else goal)
