"""The words of a screen by id: the page's own, those about the country and the service, marks and quiet lines."""

from collections.abc import Iterator, Mapping
from typing import Final

from flows import card, finder, link_page, note_words, numbers, worksheet
from flows.atlas import Atlas
from flows.country_text import country_texts
from flows.ids import LANGUAGES
from flows.law_cards import basis_of
from flows.page import Kind, Page
from flows.place import Place
from flows.standing import DAY, Standing
from flows.text import CountryInText, InLanguage, LanguageInText, LanguageName, Name, Proper, Sentences, ShowLine, Text

SHOWN: Final[Mapping[str, str]] = {
    "danger-call-line": "danger",
    "danger-held-card": "danger",
    "f-script-card": "help",
}
"""Topics under which a line stands that can be read aloud or shown."""
WITHOUT_STATE: Final = (Kind.WARNING, Kind.LIST)
"""Kinds that say nothing about the state of their words: the page behind a warning does, and lists have names alone."""


def body_of(atlas: Atlas, page: Page, place: Place, today: str) -> Iterator[Text | Name | Sentences]:
    """The texts of a screen, in order; on this day, or at this minute in UTC."""
    shown = atlas.shelf.language_of(page, place.language, today)
    if shown in (place.language, None):
        yield from _body(atlas, page, place, today)
        return
    why = InLanguage(place.language, Text("other-language", args=(("language", LanguageInText(shown)),)))
    # In danger the numbers come first.
    is_urgent = page.kind is Kind.EMERGENCY
    yield from (*_body(atlas, page, place, today), why) if is_urgent else (why, *_body(atlas, page, place, today))


def _body(atlas: Atlas, page: Page, place: Place, today: str) -> Iterator[Text | Name | Sentences]:
    match page.kind:
        case Kind.WARNING:
            yield Text("warning", args=(("theme", Text(f"theme-{page.warning}")),))
        case Kind.LIST if page.id == LANGUAGES:
            yield from map(LanguageName, atlas.languages)
        case Kind.WORKSHEET:
            yield from _worksheet(page, place)
        case Kind.SERVICES:
            yield from finder.body(atlas, place, today)
        case Kind.FORM:
            yield from note_words.body(atlas, page, place, today)
        case Kind.LINK if place.part:
            yield from link_page.body(page, place)
        case _ if place.part:
            yield from _part(atlas, page, place)
        case _:
            yield from _first(atlas, page, place, today)
            return
    # The first text of a page has this line before its last one.
    if page.kind not in WITHOUT_STATE:
        yield from _age(atlas, page, place, today)


def _first(atlas: Atlas, page: Page, place: Place, today: str) -> Iterator[Text | Name | Sentences]:
    here = country_texts(atlas, page, place, today)
    about = tuple(_service(atlas, page, place, today))
    if page.kind is Kind.CARD and about:
        yield from (*about, *_age(atlas, page, place, today))
        return
    # The law comes first; where sides are weighed or danger is near, the general words do.
    leads = bool(page.tells) and not page.sides and not page.is_sensitive and len(here) > 1
    general = tuple(_general(atlas, page, place))
    yield from (*here, *general) if leads else (*general, *about, *here)
    if page.ticks:
        yield from _marked(page, place)
    if page.next_review < today[:DAY]:
        yield Text("overdue")
    if page.kind is not Kind.EMERGENCY:
        standing = _standing(atlas, page, place, today)
        yield from _old(standing)
        yield from _draft(standing, page, place)
    yield Text(page.id, "next", optional=True)


def _general(atlas: Atlas, page: Page, place: Place) -> Iterator[Text | Sentences]:
    if page.kind is Kind.LINK:
        yield from link_page.body(page, place)
        return
    yield Text(page.id)
    if page.sides:
        yield Text(page.id, "good")
        yield Text(page.id, "hard")
    if page.kind is Kind.EMERGENCY:
        yield from numbers.lines(atlas, place.country, page)


def _service(atlas: Atlas, page: Page, place: Place, now: str) -> Iterator[Text | Name | Sentences]:
    """What this page says about the service whose card was opened."""
    service = card.service_of(atlas, place, now)
    if service is None:
        return
    match page.id:
        case card.CARD:
            yield from card.card(service, now)
        case "f-acc":
            yield card.recognition(service)
            yield card.evidence(service)
        case "f-way":
            yield from card.contacts(service)
            yield from card.traces(service)
            yield from card.ways(service, now)
        case "f-complain" if service.complaint_contact:
            yield Text("card-complain", args=(("contact", Proper(service.complaint_contact)),))
        case _:
            pass


def _age(atlas: Atlas, page: Page, place: Place, today: str) -> Iterator[Text]:
    """A quiet line where the words may be old: on every screen of the page."""
    yield from _old(_standing(atlas, page, place, today))


def _old(standing: Standing) -> Iterator[Text]:
    if standing in (Standing.STALE, Standing.EXPIRED):
        yield Text(standing.value)


def _draft(standing: Standing, page: Page, place: Place) -> Iterator[Text]:
    """A quiet line on drafts: after the choice of language, and on pages about the guide."""
    if standing is Standing.DRAFT and (page.says_draft or place.trail == (LANGUAGES,)):
        yield Text("draft")


def _standing(atlas: Atlas, page: Page, place: Place, today: str) -> Standing:
    """The state of the words that are shown, in whichever language that is."""
    shown = atlas.shelf.language_of(page, place.language, today)
    return atlas.shelf.of(page.id, shown or place.language, today)


def _part(atlas: Atlas, page: Page, place: Place) -> Iterator[Text | Name | Sentences]:
    message = f"{page.id}-{page.parts[place.part - 1]}"
    yield Text(message)
    if message in SHOWN:
        yield Text(f"show-{SHOWN[message]}")
        yield ShowLine(SHOWN[message], place.country)
    country = atlas.countries.get(place.country) if place.country else None
    if country and (named := basis_of(country.facts, message)):
        yield Text("law-basis", args=(("country", CountryInText(country.code)), ("name", Proper(named))))


def _marked(page: Page, place: Place) -> Iterator[Text]:
    ticked = tuple(
        Text(page.id, tick) for number, tick in enumerate(page.ticks) if place.ticks >> (page.tick_at + number) & 1
    )
    if ticked:
        yield Text("marked", args=(("items", Sentences(ticked, ". ")),))


def _worksheet(page: Page, place: Place) -> Iterator[Text]:
    if worksheet.is_result(place):
        yield from _questions(place)
        return
    line = worksheet.line_of(place)
    columns = {"going": worksheet.GOING, "staying": worksheet.STAYING}
    marks = tuple(Text(page.id, name) for name, column in columns.items() if worksheet.is_marked(place, line, column))
    if line == 0:
        yield Text(page.id)
    yield Text("b-sheet-line", args=(("number", line + 1), ("of", worksheet.LINES)))
    yield Text(f"sheet-{line + 1}")
    yield Text(f"sheet-{line + 1}", "who")
    if marks:
        yield Text("b-sheet-marked", args=(("marks", Sentences(marks, ". ")),))
    yield Text(page.id, "next")


def _questions(place: Place) -> Iterator[Text]:
    groups = {"b-sheet-going": worksheet.GOING, "b-sheet-staying": worksheet.STAYING}
    asked = {heading: worksheet.asked(place, column) for heading, column in groups.items()}
    yield Text("b-sheet-result" if any(asked.values()) else "b-sheet-empty")
    for heading, lines in asked.items():
        if lines:
            yield Text(heading)
            yield from (Text(f"sheet-{line + 1}") for line in lines)
