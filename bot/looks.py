"""What of a page is there to judge, the same for every language: its texts, its keyboards, and its labels."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.page import Page
from flows.screen import Screen
from flows.survey import Survey
from flows.text import Name, Sentences, Text
from locales.unnamed import unnamed, unnamed_buttons

Paragraph = Text | Name | Sentences


@dataclass(frozen=True, slots=True)
class Keyboard:
    """A screen that stands for its buttons: the number of its text, and that of the order of its buttons."""

    screen: Screen
    text: int
    order: int


@dataclass(frozen=True, slots=True)
class Looks:
    """Every text, label and keyboard of a page, each once.

    Names are not ours to choose: a text with a name is judged for its shape with it and for its language without it.
    Most texts of a page stand above the same buttons, so that both are looked at apart from each other.
    """

    texts: tuple[Screen, ...]
    wordings: tuple[Screen, ...]
    labels: Screen
    unnamed_labels: Screen
    keyboards: tuple[Keyboard, ...]


class Gallery:
    """The looks of every page, found once for all languages."""

    def __init__(self, survey: Survey) -> None:
        self.atlas = survey.atlas
        one: dict[Paragraph, Paragraph] = {}
        self._looks = {page.id: _looks(survey.of(page), one) for page in self.atlas.pages.values()}

    def of(self, page: Page) -> Looks:
        """What of a page can be seen."""
        return self._looks[page.id]


def _looks(screens: tuple[Screen, ...], one: dict[Paragraph, Paragraph]) -> Looks:
    """The looks of these screens; `one` holds a single object for paragraphs that are equal, to be said once."""
    texts: dict[Screen, int] = {}
    orders: dict[Screen, int] = {}
    boards: dict[tuple[int, int], Screen] = {}
    for screen in screens:
        body = tuple([_only(paragraph, one) for paragraph in screen.body])
        silent = replace(screen, body=body, options=(), always=(), row=(), copies=(), start="")
        text = texts.setdefault(silent, len(texts))
        order = orders.setdefault(unnamed_buttons(screen), len(orders))
        boards[text, order] = screen
    labels = _labels(screens)
    return Looks(
        texts=tuple(texts),
        wordings=tuple(_shared(text, one) for text in dict.fromkeys(map(unnamed, texts))),
        labels=labels,
        unnamed_labels=_labels((unnamed(labels),)),
        keyboards=tuple(Keyboard(screen, text, order) for (text, order), screen in boards.items()),
    )


def _shared(screen: Screen, one: dict[Paragraph, Paragraph]) -> Screen:
    return replace(screen, body=tuple(_only(paragraph, one) for paragraph in screen.body))


def _only(paragraph: Paragraph, one: dict[Paragraph, Paragraph]) -> Paragraph:
    if isinstance(paragraph, Sentences) and paragraph not in one:
        items = tuple(one.setdefault(item, item) for item in paragraph.items)
        return one.setdefault(paragraph, replace(paragraph, items=items))  # type: ignore[arg-type]  # equal to the item
    return one.setdefault(paragraph, paragraph)


def _labels(screens: Sequence[Screen]) -> Screen:
    """All buttons of these screens on one, each label once."""
    options = {option.label: option for screen in screens for option in (*screen.options, *screen.always)}
    row = {option.label: option for screen in screens for option in screen.row}
    copies = dict.fromkeys(number for screen in screens for number in screen.copies)
    return Screen(
        screens[0].page, None, (), tuple(options.values()), (), tuple(row.values()), tuple(copies), len(options)
    )
