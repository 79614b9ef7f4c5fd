"""What Telegram shows about the bot: set from the words where it differs, beside the polling and never before it."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import (
    GetMyCommands,
    GetMyDescription,
    GetMyName,
    GetMyShortDescription,
    SetMyCommands,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
    TelegramMethod,
)
from aiogram.types import BotCommand

from bot.log import log_event, log_trouble
from bot.telegram.session import status_of
from flows.ids import LanguageCode
from locales.catalogue import Catalogue

COMMANDS: Final = ("start", "menu", "danger", "language", "leave", "privacy", "developer_info")
"""In the order in which Telegram lists them; their words are `command-*` in `interface.ftl`."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that Telegram shows: what it should be, how it is asked for, and how it is set."""

    words: str | tuple[tuple[str, str], ...]
    ask: TelegramMethod[Any]
    set: TelegramMethod[Any]


async def keep_profile(
    bot: Bot, catalogues: Callable[[], Mapping[LanguageCode, Catalogue]], renewed: asyncio.Event
) -> None:
    """Set it at the start, and again when new words say something else of the bot; Telegram limits these calls."""
    told: tuple[object, ...] = ()
    while True:
        renewed.clear()
        words = tuple(line.words for line in _lines(catalogues()))
        if words != told:
            await set_profile(bot, catalogues())
        told = words
        await renewed.wait()


async def set_profile(bot: Bot, catalogues: Mapping[LanguageCode, Catalogue]) -> None:
    """Name, descriptions and commands, for everybody in the first language and for each language in its own.

    Telegram refuses these calls often (setMyName for a day at a time); a refusal is noted and nothing waits for it.
    """
    changed = 0
    for line in _lines(catalogues):
        changed += await _compared(bot, line)
    log_event("profile.done", count=changed)


def _lines(catalogues: Mapping[LanguageCode, Catalogue]) -> Iterator[Line]:
    for number, (code, catalogue) in enumerate(catalogues.items()):
        if number == 0:
            yield from _of(catalogue, None)
        yield from _of(catalogue, code)


def _of(catalogue: Catalogue, code: str | None) -> Iterator[Line]:
    name, short, long = (catalogue.words(f"profile-{part}") for part in ("name", "short", "description"))
    listed = tuple((command, catalogue.words(f"command-{command}")) for command in COMMANDS)
    buttons = [BotCommand(command=command, description=words) for command, words in listed]
    yield Line(name, GetMyName(language_code=code), SetMyName(name=name, language_code=code))
    yield Line(
        short,
        GetMyShortDescription(language_code=code),
        SetMyShortDescription(short_description=short, language_code=code),
    )
    yield Line(long, GetMyDescription(language_code=code), SetMyDescription(description=long, language_code=code))
    yield Line(listed, GetMyCommands(language_code=code), SetMyCommands(commands=buttons, language_code=code))


async def _compared(bot: Bot, line: Line) -> bool:
    """Whether the line differed and was set."""
    method = line.ask
    try:
        if _shown(await bot(line.ask)) == line.words:
            return False
        method = line.set
        await bot(line.set)
    except TelegramAPIError as refusal:
        log_trouble("profile.failed", method=method.__api_method__, status=status_of(refusal))
        return False
    return True


def _shown(answer: Any) -> str | tuple[tuple[str, str], ...]:
    """What Telegram shows now, in the form in which the words have it."""
    if isinstance(answer, list):
        return tuple((command.command, command.description) for command in answer)
    return str(next(iter(answer.model_dump().values()), ""))
