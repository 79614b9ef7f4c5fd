"""Addresses that open the guide: the name of the bot and a start of language, country and page (T15).

A start is read again by `bot.turns.read_link`, and what is not on its allow-list is dropped there.
"""

from typing import Final

from bot.errors import WrongUse
from flows.atlas import Atlas
from flows.ids import HELLO, CountryCode, LanguageCode, PageId

TELEGRAM: Final = "https://t.me/"


def address(bot: str, start: str = "") -> str:
    """The address of the bot, `https://t.me/name?start=ro_RO_f-hub` (Bot API reference, deep linking)."""
    return f"{TELEGRAM}{bot}?start={start}" if start else f"{TELEGRAM}{bot}"


def start_of(language: LanguageCode, country: CountryCode | None = None, page: PageId = HELLO) -> str:
    """The start for a place that was checked: `ro`, `ro_RO`, `ro_RO_f-hub`, `ro__f-hub`; `hello` needs no name."""
    return "_".join((language, country or "", "" if page == HELLO else page)).rstrip("_")


def checked_start(atlas: Atlas, language: str, country: str = "", page: str = "") -> str:
    """The start for what somebody asked for; WrongUse names what is not known and what there is instead."""
    if language not in atlas.languages:
        raise WrongUse(f"--lang: {language!r} is not a language of the guide; it speaks {', '.join(atlas.languages)}")
    code = CountryCode(country.upper())
    if country and not atlas.knows_country(code):
        raise WrongUse(f"--country: {country!r} is not a country of the facts; those are {', '.join(atlas.countries)}")
    linked = linked_pages(atlas)
    if page and page not in linked:
        raise WrongUse(f"--page: links do not open {page!r}; they open {', '.join(linked)}")
    return start_of(LanguageCode(language), code if country else None, PageId(page) if page else HELLO)


def linked_pages(atlas: Atlas) -> tuple[PageId, ...]:
    """The pages that links may open, in the order of the guide."""
    return tuple(page.id for page in atlas.pages.values() if page.link)
