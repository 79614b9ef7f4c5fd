"""Screens turned into words: the same rendered screen for every door."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Final

from flows.event import More, Press
from flows.ids import LanguageCode, PageId
from flows.option import Option
from flows.screen import Screen
from locales.catalogue import Catalogue
from locales.lines import NO_LINES, Lines
from locales.measures import length
from locales.paragraphs import screens
from locales.say import Voice, numbers, say, say_once

LONGEST_NUMBER: Final = 22
"""Characters of a number that fit a copy button."""
KEPT: Final = 4096
"""Rendered screens kept for the next person who sees the same one."""
COPIES_A_ROW: Final = 3


@dataclass(frozen=True, slots=True)
class Button:
    """A button in words: it does a press, or copies a number."""

    label: str
    press: Press | None = None
    copies: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A screen in words. `rows` ends with the fixed row.

    Where `start` is not empty, the address that opens it is written below the body and put into the copy button later.
    """

    page: PageId
    language: LanguageCode
    direction: str
    title: str
    body: str
    rows: tuple[tuple[Button, ...], ...]
    sensitive: bool
    protected: bool
    start: str = ""
    pictured: bool = False

    @property
    def text(self) -> str:
        """Title and body as one plain text."""
        return f"{self.title}\n\n{self.body}" if self.title and self.body else self.title or self.body


class Localiser:
    """The words of all languages, and the screens already made from them."""

    def __init__(
        self,
        catalogues: Mapping[LanguageCode, Catalogue],
        lines: Lines = NO_LINES,
        code_words: Callable[[LanguageCode], Sequence[str]] = numbers,
        *,
        is_judged: bool = False,
        remembers: bool = False,
    ) -> None:
        self.catalogues = catalogues
        self._voices = {
            code: Voice(catalogue, lines, is_judged, {} if remembers else None, code_words, catalogues)
            for code, catalogue in catalogues.items()
        }
        # Not a method of this object: a cache inside it that refers back to it would outlive its last use.
        self.render = lru_cache(maxsize=KEPT)(partial(_rendered, self._voices))

    def said(self, screen: Screen, language: LanguageCode) -> tuple[str, ...]:
        """Title and paragraphs of a screen, before they are cut to fit."""
        voice = self._voices[language]
        texts = (screen.title, *screen.body) if screen.title else screen.body
        return tuple(filter(None, [say_once(voice, text) for text in texts]))

    def render_all(self, screen: Screen, language: LanguageCode) -> tuple[Rendered, ...]:
        """The screen in this language and every screen that stands behind its More."""
        return _all(self._voices[language], screen)


def _rendered(voices: Mapping[LanguageCode, Voice], screen: Screen, language: LanguageCode) -> Rendered:
    """The screen in this language, at the part that its `more` asks for."""
    shown = _all(voices[language], screen)
    return shown[min(screen.more, len(shown) - 1)]


def _all(voice: Voice, screen: Screen) -> tuple[Rendered, ...]:
    title = say(voice, screen.title) if screen.title else ""
    pages = tuple(_pages(screen, _texts(voice, screen, title)))
    return tuple(
        Rendered(
            page=screen.page,
            language=voice.catalogue.language,
            direction=voice.catalogue.direction,
            title=title,
            body=text,
            rows=tuple(_rows(voice, screen, options, number if number < len(pages) else None)),
            sensitive=screen.sensitive,
            protected=screen.protected,
            start=screen.start,
            pictured=screen.pictured,
        )
        for number, (text, options) in enumerate(pages, start=1)
    )


def _texts(voice: Voice, screen: Screen, title: str) -> tuple[str, ...]:
    """The words of a page in screens. Where facts stand, each later screen begins with quiet words (B58)."""
    paragraphs = tuple(filter(None, [say_once(voice, text) for text in screen.body]))
    room = screen.limit - len(title) - 2
    if not screen.has_facts:
        return screens(paragraphs, room, screen.lines)
    lead = voice.catalogue.words("goes-on")
    if length("\n\n".join(paragraphs)) > room:
        room -= len(lead) + 2
    first, *more = screens(paragraphs, room, screen.lines - 1)
    return (first, *(f"{lead}\n\n{text}" for text in more))


def _pages(screen: Screen, texts: tuple[str, ...]) -> Iterator[tuple[str, tuple[Option, ...]]]:
    """The screens of a page: its texts, then what is left of its options. The first options stand beside each text."""
    *before, last = texts
    for text in before:
        yield text, () if screen.at_end else screen.options[: screen.per_screen - len(screen.always) - 1]
    for options in _groups(screen):
        yield last, options


def _groups(screen: Screen) -> tuple[tuple[Option, ...], ...]:
    """The options in screenfuls; every screenful but the last leaves room for the More button."""
    options, groups = screen.options, []
    size = screen.per_screen if screen.columns > 1 else screen.per_screen - len(screen.always)
    step = size if screen.columns > 1 else size - 1
    while len(options) > size:
        groups.append(options[:step])
        options = options[step:]
    return (*groups, options)


def _rows(voice: Voice, screen: Screen, options: tuple[Option, ...], more: int | None) -> Iterator[tuple[Button, ...]]:
    for first in range(0, len(screen.copies), COPIES_A_ROW):
        numbers = screen.copies[first : first + COPIES_A_ROW]
        yield tuple(Button(_copy(voice, number), copies=number) for number in numbers)
    if screen.start:
        copying = Button(voice.catalogue.words("copy-address"), copies=screen.start)
        yield (copying,)
    for first in range(0, len(options), screen.columns):
        yield tuple(_button(voice, option) for option in options[first : first + screen.columns])
    if more is not None:
        has_own = voice.catalogue.has(screen.page, "more")
        label = voice.catalogue.words(screen.page, "more") if has_own else voice.catalogue.words("more")
        yield (Button(label, More(more)),)
    for option in screen.always:
        yield (_button(voice, option),)
    if screen.row:
        yield tuple(_button(voice, option) for option in screen.row)


def _copy(voice: Voice, value: str) -> str:
    """The label of a copy button: a number is said, an address is too long for it."""
    if len(value) <= LONGEST_NUMBER:
        return voice.catalogue.words("copy", args={"number": value})
    return voice.catalogue.words("copy-address")


def _button(voice: Voice, option: Option) -> Button:
    return Button(say_once(voice, option.label), option.press)
