"""Every place that the checks and the storyboard look at: all pages, with all that can stand on them."""

from collections.abc import Iterator
from dataclasses import replace

from flows import finder, worksheet
from flows.atlas import Atlas
from flows.body import SHOWN
from flows.card import ABOUT_ONE, CARD
from flows.ids import AT_SEA, CountryCode, LanguageCode
from flows.law_cards import BASES
from flows.page import Kind, Page
from flows.place import Place
from flows.services import Filters


def parts_of(page: Page) -> range:
    """The numbers of the parts of a page, its first text included."""
    if page.kind is Kind.SERVICES:
        return range(finder.PARTS)
    return range(worksheet.LINES if page.kind is Kind.WORKSHEET else len(page.parts) + 1)


def plain_places(page: Page, language: LanguageCode, country: CountryCode | None = None) -> Iterator[Place]:
    """Each part of a page once, with nothing chosen but perhaps a country."""
    for part in parts_of(page):
        yield Place(page.id, language, country, part=part)
    if page.kind is Kind.WORKSHEET:
        yield Place(page.id, language, country, part=worksheet.RESULT)


def every_place(atlas: Atlas, language: LanguageCode) -> Iterator[Place]:
    """Each part of each page in every variant that changes its words: country, service, filters, ticks, the trail."""
    all_ticks = (1 << 68) - 1
    for page in atlas.pages.values():
        for place in plain_places(page, language):
            yield place
            yield Place(page.id, language, part=place.part, ticks=all_ticks, trail=(page.id,))
            yield from (replace(place, country=country) for country in _countries(atlas, page, place.part))
    yield from _of_services(atlas, language)


def _of_services(atlas: Atlas, language: LanguageCode) -> Iterator[Place]:
    """The list with something chosen, and the card of each service."""
    filters = Filters(whom="trans", open_now=True, no_papers=True, no_name=True, access=True)
    for country in atlas.countries:
        yield Place(finder.LIST, language, country, need="return", filters=filters)
    for listed in atlas.directory.by_country.values():
        for service in listed:
            yield Place(CARD, language, service.country, service=service.code)
        for page in sorted(ABOUT_ONE & atlas.pages.keys()):
            yield Place(page, language, listed[0].country, service=listed[0].code)


def _countries(atlas: Atlas, page: Page, part: int) -> tuple[CountryCode, ...]:
    """Where a page is looked at: everywhere if its words depend on the country there, else in one and at sea."""
    if not page.country_key and page.kind is not Kind.TOPICS:
        return ()
    told = f"{page.id}-{page.parts[part - 1]}" if page.parts and part else ""
    if part and page.kind is not Kind.SERVICES and told not in SHOWN and told not in BASES:
        return (*tuple(atlas.countries)[:1], AT_SEA)
    return (*atlas.countries, AT_SEA)
