"""What is shown at a place: ids of words and their arguments, and what each button does. No words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from flows import numbers, worksheet
from flows.atlas import CHANGE_COUNTRY, CHOICES, Atlas
from flows.event import Back, Choose, DangerNow, Leave, Part, Pick, Press, Tick
from flows.ids import LANGUAGES, ChoiceId, PageId
from flows.page import Exit, Kind, Page
from flows.place import Place
from flows.text import CountryInText, CountryName, LanguageName, Name, Text, Texts

ENTRIES: Final = 8
"""Entries of a list on one screen (D1)."""
SIMPLE_CHOICES: Final = 3
"""Choices on one screen in simple mode (B46)."""

CARDS: Final[Mapping[str, str]] = {
    "danger-call-line": "card-danger",
    "danger-held-card": "card-danger",
    "f-script-card": "card-help",
}
"""Topics under which a line stands that can be read aloud or shown."""


@dataclass(frozen=True, slots=True)
class Option:
    """A button: its words and what it does."""

    label: Text | Name
    press: Press


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen. `options` are paged by `per_screen`, `always` stand on each of them, `row` is the fixed last row.

    `short` screens hold a list that may grow: what does not fit goes behind More.
    """

    page: PageId
    title: Text | None
    body: tuple[Text | Name, ...]
    options: tuple[Option, ...] = ()
    always: tuple[Option, ...] = ()
    row: tuple[Option, ...] = ()
    copies: tuple[str, ...] = ()
    per_screen: int = CHOICES
    columns: int = 1
    more: int = 0
    short: bool = False
    simple: bool = False
    sensitive: bool = False
    protected: bool = False


def screen(atlas: Atlas, place: Place, today: str) -> Screen:
    """The screen of a place, on this day."""
    page = atlas.pages[place.page]
    options, always = _options(atlas, page, place)
    is_list = page.kind is Kind.LIST
    return Screen(
        page=page.id,
        title=None if page.id == LANGUAGES or page.kind in (Kind.EXIT, Kind.WARNING) else Text(page.id, "title"),
        body=tuple(_body(atlas, page, place, today)),
        options=options,
        always=always,
        row=tuple(_row(page, place)),
        copies=numbers.to_copy(atlas, place.country, page) if page.kind is Kind.EMERGENCY else (),
        per_screen=ENTRIES if is_list else SIMPLE_CHOICES if place.simple else CHOICES,
        columns=2 if is_list else 1,
        more=place.more,
        short=page.kind is Kind.WORKSHEET,
        simple=place.simple,
        sensitive=page.is_sensitive,
        protected=page.protected,
    )


def _body(atlas: Atlas, page: Page, place: Place, today: str) -> Iterator[Text | Name]:
    match page.kind:
        case Kind.WARNING:
            yield Text("warning", args=(("theme", Text(f"theme-{page.warning}")),))
        case Kind.LIST if page.id == LANGUAGES:
            yield from map(LanguageName, atlas.languages)
        case Kind.WORKSHEET:
            yield from _worksheet(page, place)
        case _ if place.part:
            yield from _part(page, place)
        case _:
            yield from _first(atlas, page, place, today)


def _first(atlas: Atlas, page: Page, place: Place, today: str) -> Iterator[Text]:
    yield Text(page.id)
    if page.sides:
        yield Text(page.id, "good")
        yield Text(page.id, "hard")
    if page.kind is Kind.EMERGENCY:
        yield from numbers.lines(atlas, place.country, page)
    if page.missing and place.country:
        yield Text(page.missing, args=(("country", CountryInText(place.country)),))
    if page.ticks:
        yield from _marked(page, place)
    if page.next_review < today:
        yield Text("overdue")
    if _says_draft(page, place):
        yield Text("draft")
    yield Text(page.id, "next", optional=True)


def _says_draft(page: Page, place: Place) -> bool:
    """The first page after the languages says so, and those about the guide itself; once a reviewer signed, none."""
    if page.kind is Kind.EMERGENCY or place.language in page.reviewed:
        return False
    return page.says_draft or place.trail == (LANGUAGES,)


def _part(page: Page, place: Place) -> Iterator[Text]:
    message = f"{page.id}-{page.parts[place.part - 1]}"
    yield Text(message)
    if message in CARDS:
        yield Text(CARDS[message])
        yield Text("card-language")


def _marked(page: Page, place: Place) -> Iterator[Text]:
    ticked = tuple(
        Text(page.id, tick) for number, tick in enumerate(page.ticks) if place.ticks >> (page.tick_at + number) & 1
    )
    if ticked:
        yield Text("marked", args=(("items", Texts(ticked, as_sentences=True)),))


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
        yield Text("b-sheet-marked", args=(("marks", Texts(marks, as_sentences=True)),))
    yield Text(page.id, "next")


def _questions(place: Place) -> Iterator[Text]:
    groups = {"b-sheet-going": worksheet.GOING, "b-sheet-staying": worksheet.STAYING}
    asked = {heading: worksheet.asked(place, column) for heading, column in groups.items()}
    yield Text("b-sheet-result" if any(asked.values()) else "b-sheet-empty")
    for heading, lines in asked.items():
        if lines:
            yield Text(heading)
            yield from (Text(f"sheet-{line + 1}") for line in lines)


def _options(atlas: Atlas, page: Page, place: Place) -> tuple[tuple[Option, ...], tuple[Option, ...]]:
    """The options that are paged, and those that stand on every screen of the page."""
    choices = tuple(Option(_label(page, choice, place), Choose(choice)) for choice in atlas.choices(page.id))
    match page.kind:
        case Kind.LIST if page.list == "languages":
            return tuple(Option(LanguageName(code), Pick(code)) for code in atlas.languages), choices
        case Kind.LIST:
            return tuple(Option(CountryName(code), Pick(code.lower())) for code in atlas.countries), choices
        case Kind.TICKS:
            return _ticks(page, place), choices
        case Kind.WORKSHEET if worksheet.is_result(place):
            return (), tuple(option for option in choices if option.press == Choose(ChoiceId("clear")))
        case _:
            return (*_parts(page, place), *choices), ()


def _label(page: Page, choice: ChoiceId, place: Place) -> Text:
    if choice == CHANGE_COUNTRY:
        country = place.country
        return Text("choose-country") if country is None else Text(choice, args=(("country", CountryName(country)),))
    if page.kind is Kind.WARNING:
        return Text("warning", choice)
    return Text(page.id, choice)


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
            yield Option(Text(f"{page.id}-{topic}", "label"), Part(number))


def _row(page: Page, place: Place) -> Iterator[Option]:
    if page.kind is Kind.EXIT:
        return
    if page.id != LANGUAGES or place.trail:
        yield Option(Text("row-back"), Back())
    yield Option(Text("row-danger"), DangerNow())
    if page.exit is not Exit.NONE:
        yield Option(Text("row-leave"), Leave())
