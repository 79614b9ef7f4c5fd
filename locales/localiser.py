"""Screens turned into words: the same rendered screen for every door."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list

from flows.event import More, Press
from flows.ids import AT_SEA, CountryCode, LanguageCode, PageId
from flows.screen import Option, Screen
from flows.text import Arg, CountryInText, LanguageName, Name, Text, Texts
from locales.catalogue import Catalogue
from locales.paragraphs import screens

PAGE_LIMIT: Final = 700
"""Characters of one screen before the rest goes behind More: the hard limit of B19."""
SIMPLE_LIMIT: Final = 200
"""The same in simple mode (B46)."""
SHORT_LIMIT: Final = 500
"""The same where a list grows with what a person marks (B19)."""
SHORT_LINES: Final = 7
"""Lines of such a list, below its title (B19)."""
MANY_LINES: Final = 99
KEPT: Final = 4096
"""Rendered screens kept for the next person who sees the same one."""
COPIES_A_ROW: Final = 3
SHORT_DATE: Final = 10


@dataclass(frozen=True, slots=True)
class Button:
    """A button in words: it does a press, or copies a number."""

    label: str
    press: Press | None = None
    copies: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A screen in words. `rows` ends with the fixed row."""

    page: PageId
    language: LanguageCode
    direction: str
    title: str
    body: str
    rows: tuple[tuple[Button, ...], ...]
    sensitive: bool
    protected: bool

    @property
    def text(self) -> str:
        """Title and body as one plain text."""
        return "\n\n".join(part for part in (self.title, self.body) if part)


class Localiser:
    """The words of all languages, and the screens already made from them."""

    def __init__(self, catalogues: Mapping[LanguageCode, Catalogue]) -> None:
        self.catalogues = catalogues
        self.render = lru_cache(maxsize=KEPT)(self._render)

    def _render(self, screen: Screen, language: LanguageCode) -> Rendered:
        """The screen in this language, at the part that its `more` asks for."""
        catalogue = self.catalogues[language]
        title = _say(catalogue, screen.title) if screen.title else ""
        paragraphs = tuple(filter(None, (_say(catalogue, text) for text in screen.body)))
        limit = SIMPLE_LIMIT if screen.simple else SHORT_LIMIT if screen.short else PAGE_LIMIT
        texts = screens(paragraphs, limit - len(title) - 2, SHORT_LINES if screen.short else MANY_LINES)
        groups = _groups(screen)
        shown = min(screen.more, len(texts) + len(groups) - 2)
        options = groups[max(0, shown - len(texts) + 1)] if shown >= len(texts) - 1 else ()
        has_more = shown < len(texts) + len(groups) - 2
        return Rendered(
            page=screen.page,
            language=language,
            direction=catalogue.direction,
            title=title,
            body=texts[min(shown, len(texts) - 1)],
            rows=tuple(_rows(catalogue, screen, options, shown + 1 if has_more else None)),
            sensitive=screen.sensitive,
            protected=screen.protected,
        )


def _groups(screen: Screen) -> tuple[tuple[Option, ...], ...]:
    """The options in screenfuls; every screenful but the last leaves room for the More button."""
    options, groups = screen.options, []
    size = screen.per_screen if screen.columns > 1 else screen.per_screen - len(screen.always)
    step = size if screen.columns > 1 else size - 1
    while len(options) > size:
        groups.append(options[:step])
        options = options[step:]
    return (*groups, options)


def _rows(
    catalogue: Catalogue, screen: Screen, options: tuple[Option, ...], more: int | None
) -> Iterator[tuple[Button, ...]]:
    for first in range(0, len(screen.copies), COPIES_A_ROW):
        numbers = screen.copies[first : first + COPIES_A_ROW]
        yield tuple(Button(catalogue.words("copy", args={"number": number}), copies=number) for number in numbers)
    for first in range(0, len(options), screen.columns):
        yield tuple(_button(catalogue, option) for option in options[first : first + screen.columns])
    if more is not None:
        has_own = catalogue.has(screen.page, "more")
        label = catalogue.words(screen.page, "more") if has_own else catalogue.words("more")
        yield (Button(label, More(more)),)
    for option in screen.always:
        yield (_button(catalogue, option),)
    if screen.row:
        yield tuple(_button(catalogue, option) for option in screen.row)


def _button(catalogue: Catalogue, option: Option) -> Button:
    return Button(_say(catalogue, option.label), option.press)


def _say(catalogue: Catalogue, text: Text | Name) -> str:
    if not isinstance(text, Text):
        return _name(catalogue, text)
    if text.optional and not catalogue.has(text.message, text.attribute):
        return ""
    args = {name: _value(catalogue, value) for name, value in text.args}
    words = catalogue.words(text.message, text.attribute, args)
    return f"{words}\n{text.literal}" if text.literal and catalogue.language == "en" else words


def _value(catalogue: Catalogue, value: Arg) -> Any:
    match value:
        case int():
            return value
        case str():
            return _date(catalogue.locale, value) if _is_date(value) else value
        case Texts(items, as_sentences=True):
            return ". ".join(_say(catalogue, item) for item in items)
        case Texts(items):
            return format_list([_say(catalogue, item) for item in items], locale=catalogue.locale)
        case _:
            return _say(catalogue, value)


def _name(catalogue: Catalogue, name: Name) -> str:
    match name:
        case LanguageName(code):
            own = Locale.parse(code)
            return (own.get_language_name(code) or code).capitalize()
        case CountryInText(code):
            return catalogue.words("country-in-text", args={"code": code, "country": country_name(catalogue, code)})
        case _:
            return country_name(catalogue, name.code)


def country_name(catalogue: Catalogue, code: CountryCode) -> str:
    """A country in the reader's language (CLDR); the sea has words of its own."""
    if code == AT_SEA:
        return catalogue.words("at-sea-name")
    return str(catalogue.locale.territories[code])


def _is_date(value: str) -> bool:
    return len(value) == SHORT_DATE and value[4] == value[7] == "-" and value.replace("-", "").isdigit()


def _date(locale: Locale, value: str) -> str:
    return format_date(date.fromisoformat(value), format="long", locale=locale)
