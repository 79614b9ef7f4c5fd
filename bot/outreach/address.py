"""Addresses that open the guide: the name of the bot and a start of language, country and page (T15).

A start is read again by `bot.turns.read_link`, and what is not on its allow-list is dropped there.
"""

from bot.errors import WrongUse
from flows.atlas import Atlas
from flows.ids import HELLO, CountryCode, LanguageCode, PageId
from flows.link import address, start_of
from flows.link_page import linked_pages

__all__ = ["address", "checked_start", "linked_pages", "start_of"]


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
