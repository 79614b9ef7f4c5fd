"""The page on which a worker puts a link together by taps: what stands on it, and what a tap changes."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from flows.atlas import Atlas
from flows.event import Part, Pick, Set
from flows.ids import CountryCode, LanguageCode, PageId
from flows.link import Link
from flows.option import Option
from flows.page import Kind, Page
from flows.place import Place
from flows.text import CountryInText, CountryName, LanguageInText, LanguageName, Sentences, Text

LANGUAGE, COUNTRY, PAGE, CODE = 1, 2, 3, 4
PARTS: Final = 5
"""The link itself, the three lists to choose from, and the link as a QR code."""
LISTED: Final = {LANGUAGE: "language", COUNTRY: "country", PAGE: "page"}
"""The parts that are lists. Their words are `<page>-<name>`, and the button that leads to them is `.<name>`."""


def link_of(place: Place) -> Link:
    """The link as it was put together until now; at first it opens what the worker has, with the first words."""
    return place.link or Link(place.language, place.country)


def is_shown(page: Page, place: Place) -> bool:
    """Whether the link itself stands on the screen, not a list to choose from."""
    return page.kind is Kind.LINK and place.part not in LISTED


def linked_pages(atlas: Atlas) -> tuple[PageId, ...]:
    """The pages that links may open, in the order of the guide."""
    return tuple(sorted((page.id for page in atlas.pages.values() if page.link), key=atlas.codes.__getitem__))


def body(page: Page, place: Place) -> Iterator[Text | Sentences]:
    """The words of a part; below those of the link itself, the door writes its address."""
    if place.part in LISTED:
        yield Text(f"{page.id}-{LISTED[place.part]}")
        return
    link = link_of(place)
    opened = (("page", Text(link.page, "title")), ("language", LanguageInText(link.language)))
    country = Text(f"{page.id}-without")
    if link.country:
        country = Text(f"{page.id}-with", args=(("country", CountryInText(link.country)),))
    yield Text(f"{page.id}-code" if place.part == CODE else page.id)
    yield Sentences((Text(f"{page.id}-opens", args=opened), country))


def options(atlas: Atlas, page: Page, place: Place) -> tuple[tuple[Option, ...], tuple[Option, ...]]:
    """The options that are paged, and those that stand on every screen of a list."""
    match place.part:
        case 0:
            parts = {**LISTED, CODE: "code"}
            return tuple(Option(Text(page.id, name), Part(part)) for part, name in parts.items()), ()
        case 1:
            return tuple(Option(LanguageName(code), Pick(code)) for code in atlas.languages), ()
        case 2:
            listed = tuple(Option(CountryName(code), Pick(code.lower())) for code in atlas.countries)
            return listed, (Option(Text(page.id, "none"), Set("none", 0)),)
        case 3:
            titles = ((Text(linked, "title"), atlas.codes[linked]) for linked in linked_pages(atlas))
            return tuple(Option(title, Set("page", code)) for title, code in titles), ()
        case _:
            return (), ()


def picked(atlas: Atlas, place: Place, code: str) -> Place:
    """A language or a country was tapped in its list; what is not on the list changes nothing."""
    language, country = LanguageCode(code), CountryCode(code.upper())
    if place.part == LANGUAGE and language in atlas.languages:
        return _changed(place, replace(link_of(place), language=language))
    if place.part == COUNTRY and country in atlas.countries:
        return _changed(place, replace(link_of(place), country=country))
    return place


def chosen(atlas: Atlas, place: Place, name: str, value: int) -> Place:
    """No country was tapped, or a page, which comes as its code; on other pages nothing happens."""
    part = place.part if atlas.pages[place.page].kind is Kind.LINK else 0
    page = atlas.pages_by_code.get(value)
    if part == COUNTRY and name == "none":
        return _changed(place, replace(link_of(place), country=None))
    if part == PAGE and name == "page" and page in linked_pages(atlas):
        return _changed(place, replace(link_of(place), page=page))
    return place


def _changed(place: Place, link: Link) -> Place:
    return replace(place, link=link, part=0, more=0)
