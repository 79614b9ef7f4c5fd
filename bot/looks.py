"""What of a page is there to judge, the same for every language: its texts, its keyboards, and its labels."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from flows.ids import LanguageCode, PageId
from flows.page import Page
from flows.screen import Screen
from flows.survey import Survey
from locales.unnamed import unnamed


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

    def __init__(self, survey: Survey, languages: Iterable[LanguageCode]) -> None:
        self.atlas = survey.atlas
        self._looks: dict[tuple[PageId, bool], Looks] = {}
        for language in languages:
            for page in self.atlas.pages.values():
                key = (page.id, language in page.reviewed)
                if key not in self._looks:
                    self._looks[key] = _looks(survey.of(page, language))

    def of(self, page: Page, language: LanguageCode) -> Looks:
        """What of a page can be seen in a language."""
        return self._looks[page.id, language in page.reviewed]


def _looks(screens: tuple[Screen, ...]) -> Looks:
    texts: dict[Screen, int] = {}
    orders: dict[Screen, int] = {}
    boards: dict[tuple[int, int], Screen] = {}
    for screen in dict.fromkeys(screens):
        text = texts.setdefault(replace(screen, options=(), always=(), row=(), copies=()), len(texts))
        order = orders.setdefault(unnamed(replace(screen, body=(), copies=())), len(orders))
        boards[text, order] = screen
    labels = _labels(screens)
    return Looks(
        texts=tuple(texts),
        wordings=tuple(dict.fromkeys(map(unnamed, texts))),
        labels=labels,
        unnamed_labels=_labels((unnamed(labels),)),
        keyboards=tuple(Keyboard(screen, text, order) for (text, order), screen in boards.items()),
    )


def _labels(screens: Sequence[Screen]) -> Screen:
    """All buttons of these screens on one, each label once."""
    options = {option.label: option for screen in screens for option in (*screen.options, *screen.always)}
    row = {option.label: option for screen in screens for option in screen.row}
    copies = dict.fromkeys(number for screen in screens for number in screen.copies)
    return Screen(
        screens[0].page, None, (), tuple(options.values()), (), tuple(row.values()), tuple(copies), len(options)
    )
