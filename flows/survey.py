"""Every place that the checks and the storyboard look at: all pages, with all that can stand on them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from flows import finder, link_page, note_page, note_survey, worksheet
from flows.atlas import ALL_DRAFTS, Atlas
from flows.body import SHOWN
from flows.card import ABOUT_ONE, CARD
from flows.ids import AT_SEA, HOME, CountryCode, Day, LanguageCode, PageId
from flows.law_cards import BASES
from flows.link import Link
from flows.page import Kind, Page
from flows.place import Place
from flows.screen import Screen, screen
from flows.services import Filters
from flows.standing import Shelf, Standing

ANOTHER: Final = LanguageCode("pt")
"""Some language that a page is shown in instead."""


class Survey:
    """The screens of every place on one day, each made once for all languages: a screen holds ids and no words.

    Every page is looked at as a draft that is shown in its own language; one also in every other state. Where each is
    looked at once, they are not kept: they would take the room of all words.
    """

    def __init__(self, atlas: Atlas, today: str, *, keeps: bool = True) -> None:
        self.atlas = note_survey.taking_notes(replace(atlas, shelf=ALL_DRAFTS), Day(today[:10]))
        self.today = today
        self._keeps = keeps
        self._screens: dict[PageId, tuple[Screen, ...]] = {}

    def of(self, page: Page) -> tuple[Screen, ...]:
        """What can be seen of a page."""
        if page.id in self._screens:
            return self._screens[page.id]
        places = places_of(self.atlas, page, self.atlas.languages[0])
        made = [screen(self.atlas, place, self.today) for place in places]
        screens = (*made, *(self._states() if page.id == HOME else ()))
        if self._keeps:
            self._screens[page.id] = screens
        return screens

    def _states(self) -> Iterator[Screen]:
        """The lines about the state of words, which stand on any page alike, so that one page shows them here."""
        own, *_ = self.atlas.languages
        for standing in (Standing.STALE, Standing.REVIEWED, Standing.ABSENT):
            shelf = Shelf({own: {HOME: standing}}, fallbacks=(ANOTHER,))
            yield screen(replace(self.atlas, shelf=shelf), Place(HOME, own), self.today)


def parts_of(page: Page) -> range:
    """The numbers of the parts of a page, its first text included."""
    if page.kind is Kind.SERVICES:
        return range(finder.PARTS)
    if page.kind is Kind.LINK:
        return range(link_page.PARTS)
    if page.kind is Kind.FORM:
        return range(note_page.PARTS.get(page.id, 1))
    return range(worksheet.LINES if page.kind is Kind.WORKSHEET else len(page.parts) + 1)


def plain_places(page: Page, language: LanguageCode, country: CountryCode | None = None) -> Iterator[Place]:
    """Each part of a page once, with nothing chosen but perhaps a country."""
    for part in parts_of(page):
        yield Place(page.id, language, country, part=part)
    if page.kind is Kind.WORKSHEET:
        yield Place(page.id, language, country, part=worksheet.RESULT)


def every_place(atlas: Atlas, language: LanguageCode) -> Iterator[Place]:
    """Each part of each page in every variant that changes its words: country, service, filters, ticks, the trail."""
    for page in atlas.pages.values():
        yield from places_of(atlas, page, language)


def places_of(atlas: Atlas, page: Page, language: LanguageCode) -> Iterator[Place]:
    """The same for one page."""
    all_ticks = (1 << 68) - 1
    for place in plain_places(page, language):
        yield place
        yield Place(page.id, language, part=place.part, ticks=all_ticks, trail=(page.id,))
        for country in _countries(atlas, page, place.part):
            yield Place(page.id, language, country, part=place.part)
    yield from _of_services(atlas, page, language)
    if page.kind is Kind.LINK:
        yield from _of_links(atlas, page, language)
    yield from note_survey.places(atlas, page, language)


def _of_services(atlas: Atlas, page: Page, language: LanguageCode) -> Iterator[Place]:
    """The list with something chosen, the card of each service, and what is said about one of each country."""
    if page.id == finder.LIST:
        filters = Filters(whom="trans", open_now=True, no_papers=True, no_name=True, access=True)
        for country in atlas.countries:
            yield Place(page.id, language, country, need="return", filters=filters)
    if page.id in ABOUT_ONE:
        for listed in atlas.directory.by_country.values():
            for service in listed if page.id == CARD else listed[:1]:
                yield Place(page.id, language, service.country, service=service.code)


def _of_links(atlas: Atlas, page: Page, language: LanguageCode) -> Iterator[Place]:
    """A link to each page, and one to each country."""
    links = [Link(language, None, linked) for linked in link_page.linked_pages(atlas)]
    for link in (*links, *(Link(language, country) for country in (*atlas.countries, AT_SEA))):
        for part in (0, link_page.CODE):
            yield Place(page.id, language, part=part, link=link)


def _countries(atlas: Atlas, page: Page, part: int) -> tuple[CountryCode, ...]:
    """Where a page is looked at: everywhere if its words depend on the country there, else in one and at sea."""
    if not page.country_key and page.kind is not Kind.TOPICS:
        return ()
    told = f"{page.id}-{page.parts[part - 1]}" if page.parts and part else ""
    if part and page.kind is not Kind.SERVICES and told not in SHOWN and told not in BASES:
        return (*tuple(atlas.countries)[:1], AT_SEA)
    return (*atlas.countries, AT_SEA)
