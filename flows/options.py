"""The buttons of a screen: those of the page, of its list, marks, parts, and the fixed last row."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from flows import finder, link_page, note_options, note_page, worksheet
from flows.atlas import CHANGE_COUNTRY, Atlas
from flows.event import Back, Choose, DangerNow, Leave, OtherLanguage, Part, Pick, Tick
from flows.ids import LANGUAGES, ChoiceId, CountryCode
from flows.option import Option
from flows.page import Exit, Kind, Page
from flows.place import Place
from flows.text import CountryName, InLanguage, LanguageName, Text

KEPT: Final = 4096
"""Buttons that are made once: a guide has hundreds, and each stands on many screens."""
BACK: Final = Option(Text("row-back"), Back())
DANGER_NOW: Final = Option(Text("row-danger"), DangerNow())
LEAVE: Final = Option(Text("row-leave"), Leave())


def options_of(atlas: Atlas, page: Page, place: Place, now: str) -> tuple[tuple[Option, ...], tuple[Option, ...]]:
    """The options that are paged, and those that stand on every screen of the page."""
    options, always = _options(atlas, page, place, now)
    if atlas.shelf.language_of(page, place.language, now) in (place.language, None):
        return options, always
    choose = InLanguage(place.language, Text("other-language", "choose"))
    return options, (*always, Option(choose, OtherLanguage()))


def _options(  # noqa: PLR0911  # one line a kind of page
    atlas: Atlas, page: Page, place: Place, now: str
) -> tuple[tuple[Option, ...], tuple[Option, ...]]:
    choices = tuple(_choice(page, choice, place) for choice in _offered(atlas, page, place, now))
    match page.kind:
        case Kind.LIST | Kind.POCKET:
            return tuple(_entries(atlas, page)), choices
        case Kind.TICKS:
            return _ticks(page, place), choices
        case Kind.FORM:
            return note_options.options(atlas, page, place)
        case Kind.LINK:
            return link_page.options(atlas, page, place)
        case Kind.SERVICES:
            return _listed(finder.options(atlas, place, now), choices, place)
        case Kind.WORKSHEET if worksheet.is_result(place):
            return (), tuple(option for option in choices if option.press == Choose(ChoiceId("clear")))
        case _ if page.id == note_page.SECRET and place.note:
            return (*_parts(page, place), note_options.BACK_TO_NOTE, *choices), ()
        case _:
            return (*_parts(page, place), *choices), ()


def _offered(atlas: Atlas, page: Page, place: Place, now: str) -> Iterator[ChoiceId]:
    """The choices of a page: ways by note only where the service takes one (E.2), a complaint only about one (E.8)."""
    hidden: frozenset[ChoiceId] = frozenset()
    if page.id == note_page.WAY and not note_page.service_of(atlas, place, now):
        hidden = note_page.BY_NOTE
    elif page.id == note_page.COMPLAIN and not atlas.directory.get(place.service, now):
        hidden = note_page.ABOUT_ONE
    return (choice for choice in atlas.choices(page.id) if choice not in hidden)


def _listed(
    entries: tuple[Option, ...], choices: tuple[Option, ...], place: Place
) -> tuple[tuple[Option, ...], tuple[Option, ...]]:
    """The services, with the filter and the way out beside them; in simple mode, where there is no room, after them."""
    if place.part:
        return entries, ()
    if not entries:
        return choices, ()
    narrow = Option(Text(finder.LIST, "filter"), Part(finder.MENU))
    none = tuple(option for option in choices if option.press == Choose(ChoiceId("none")))
    return ((*entries, narrow, *none), ()) if place.simple else (entries, (narrow, *none))


def _entries(atlas: Atlas, page: Page) -> Iterator[Option]:
    if page.list == "languages":
        yield from (Option(LanguageName(code), Pick(code)) for code in atlas.languages)
    else:
        yield from (Option(CountryName(code), Pick(code.lower())) for code in atlas.countries)


def _choice(page: Page, choice: ChoiceId, place: Place) -> Option:
    if choice == CHANGE_COUNTRY:
        return _change(place.country)
    return _labelled("warning" if page.kind is Kind.WARNING else page.id, choice)


@lru_cache(maxsize=KEPT)
def _labelled(message: str, choice: ChoiceId) -> Option:
    return Option(Text(message, choice), Choose(choice))


@lru_cache(maxsize=KEPT)
def _change(country: CountryCode | None) -> Option:
    named = Text(CHANGE_COUNTRY, args=(("country", CountryName(country)),)) if country else Text("choose-country")
    return Option(named, Choose(CHANGE_COUNTRY))


def _ticks(page: Page, place: Place) -> tuple[Option, ...]:
    return tuple(
        Option(
            Text("ticked" if place.ticks >> (page.tick_at + number) & 1 else "unticked", args=(("label", label),)),
            Tick(number),
        )
        for number, label in enumerate(Text(page.id, tick) for tick in page.ticks)
    )


def _parts(page: Page, place: Place) -> Iterator[Option]:
    if page.steps and place.part < len(page.steps):
        yield Option(Text("next-step"), Part(place.part + 1))
    if page.topics and not place.part:
        for number, topic in enumerate(page.topics, start=1):
            yield _topic(f"{page.id}-{topic}", number)


@lru_cache(maxsize=KEPT)
def _topic(message: str, number: int) -> Option:
    return Option(Text(message, "label"), Part(number))


def row_of(page: Page, place: Place) -> Iterator[Option]:
    """The fixed last row: Back, Danger now, Leave (B22)."""
    if page.kind is Kind.EXIT:
        return
    if page.id != LANGUAGES or place.trail:
        yield BACK
    yield DANGER_NOW
    if page.exit is not Exit.NONE:
        yield LEAVE
