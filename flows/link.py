"""A link that opens the guide: its language, its country and its page, and nothing else (T15).

A start is read again by `bot.turns.read_link`, and what is not on its allow-list is dropped by the core.
"""

import re
from dataclasses import dataclass
from typing import Final

from flows.ids import HELLO, CountryCode, LanguageCode, PageId

TELEGRAM: Final = "https://t.me/"
NAME: Final = "[A-Za-z][A-Za-z0-9_]{4,31}"
"""A name on Telegram: 5 to 32 letters, digits and underscores."""


@dataclass(frozen=True, slots=True)
class Link:
    """What a link opens. Without a country, none is chosen there."""

    language: LanguageCode
    country: CountryCode | None = None
    page: PageId = HELLO

    @property
    def start(self) -> str:
        """What stands behind `?start=`."""
        return start_of(self.language, self.country, self.page)


def bare_name(written: str) -> str:
    """A name of the bot as people write it, `@name` and `https://t.me/name` too. Raises ValueError for what is none."""
    name = written.removeprefix(TELEGRAM).removeprefix("@")
    if not re.fullmatch(NAME, name):
        raise ValueError("is not a name of Telegram, which is 5 to 32 letters, digits and _, as in example_bot")
    return name


def address(bot: str, start: str = "") -> str:
    """The address of the bot, `https://t.me/name?start=ro_RO_f-hub` (Bot API reference, deep linking)."""
    return f"{TELEGRAM}{bot}?start={start}" if start else f"{TELEGRAM}{bot}"


def start_of(language: LanguageCode, country: CountryCode | None = None, page: PageId = HELLO) -> str:
    """The start for a place that was checked: `ro`, `ro_RO`, `ro_RO_f-hub`, `ro__f-hub`; `hello` needs no name."""
    return "_".join((language, country or "", "" if page == HELLO else page)).rstrip("_")
