"""Screens without what nobody here can word otherwise, so that those which differ in names alone are judged once."""

from dataclasses import replace
from functools import lru_cache
from typing import Any, Final

from flows.event import Leave
from flows.option import Option
from flows.screen import Screen
from flows.text import (
    Arg,
    CountryInText,
    CountryName,
    English,
    InLanguage,
    LanguageInText,
    Name,
    Proper,
    Sentences,
    Text,
    Texts,
)
from locales.localiser import LONGEST_NUMBER

KEPT: Final = 1 << 14
"""Texts and buttons that are remembered: most screens are made of the same ones."""
NAMELESS: Final = Proper("")
SAYS_NOTHING: Final = English("")
"""What a voice that is judged makes of every name, and of every English fact (`locales/say.py`)."""


def unnamed(screen: Screen) -> Screen:
    """The same screen to a judged voice: no names, no facts in English, buttons that all do the same."""
    copies = tuple("0" if len(number) <= LONGEST_NUMBER else number for number in screen.copies)
    return _with_buttons(screen, body=tuple(map(_paragraph, screen.body)), copies=copies)


def unnamed_buttons(screen: Screen) -> Screen:
    """The same without a text and without numbers to copy."""
    return _with_buttons(screen, body=(), copies=())


def _with_buttons(screen: Screen, **others: Any) -> Screen:
    options, always, row = (tuple(map(_option, some)) for some in (screen.options, screen.always, screen.row))
    start = "0" if screen.start else ""
    return replace(screen, options=options, always=always, row=row, start=start, **others)


@lru_cache(maxsize=KEPT)
def _option(option: Option) -> Option:
    return Option(_said(option.label), Leave())


def _paragraph(text: Text | Name | Sentences) -> Text | Name | Sentences:
    return Sentences(_each(text.items), text.between) if isinstance(text, Sentences) else _said(text)


@lru_cache(maxsize=KEPT)
def _said(text: Text | Name) -> Text | Name:
    match text:
        case Text(args=args, literal=literal) if args or literal:
            return replace(text, args=_arguments(args), literal="")
        case CountryInText() | CountryName() | LanguageInText() | Proper():
            return NAMELESS
        case English():
            return SAYS_NOTHING
        case InLanguage(language, inside):
            return InLanguage(language, replace(inside, args=_arguments(inside.args)))
        case _:
            return text


def _arguments(args: tuple[tuple[str, Arg], ...]) -> tuple[tuple[str, Arg], ...]:
    return tuple((name, _argument(value)) for name, value in args)


def _argument(value: Arg) -> Arg:
    match value:
        case int() | str():
            return value
        case Texts(items, style):
            return Texts(_each(items), style)
        case Sentences():
            return _paragraph(value)
        case _:
            return _said(value)


def _each(items: tuple[Text | Name, ...]) -> tuple[Text | Name, ...]:
    return tuple(map(_said, items))
