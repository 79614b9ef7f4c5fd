"""Every place that the checks and the storyboard look at: all pages, with all that can stand on them."""

from collections.abc import Iterator

from flows import worksheet
from flows.atlas import Atlas
from flows.ids import AT_SEA, CountryCode, LanguageCode
from flows.page import Kind, Page
from flows.place import Place


def parts_of(page: Page) -> range:
    """The numbers of the parts of a page, its first text included."""
    return range(worksheet.LINES if page.kind is Kind.WORKSHEET else len(page.parts) + 1)


def plain_places(page: Page, language: LanguageCode) -> Iterator[Place]:
    """Each part of a page once, with nothing chosen."""
    for part in parts_of(page):
        yield Place(page.id, language, part=part)
    if page.kind is Kind.WORKSHEET:
        yield Place(page.id, language, part=worksheet.RESULT)


def every_place(atlas: Atlas, language: LanguageCode) -> Iterator[Place]:
    """Each part of each page in every variant that changes its words: country, ticks and the trail."""
    all_ticks = (1 << 68) - 1
    for page in atlas.pages.values():
        for place in plain_places(page, language):
            yield place
            yield Place(page.id, language, part=place.part, ticks=all_ticks, trail=(page.id,))
            for country in _countries(atlas, page):
                yield Place(page.id, language, country, part=place.part)


def _countries(atlas: Atlas, page: Page) -> tuple[CountryCode, ...]:
    if page.kind is Kind.EMERGENCY:
        return (*atlas.countries, AT_SEA)
    return (*list(atlas.countries)[:1], AT_SEA) if page.country_key else ()
