"""Editions of the printed pieces for tests."""

from bot.content import Content
from bot.outreach.pieces import Design
from bot.outreach.print_text import Edition, Printed, printed
from flows.ids import CountryCode, LanguageCode

TODAY = "2026-11-24"
BOT = "guide_bot"
LONGEST = f"https://t.me/{'b' * 32}?start={'x' * 16}_r-reflect"


def edition(content: Content, language: str, country: str, design: Design) -> Printed:
    """The words of an edition; country "" is none."""
    place = CountryCode(country) if country else None
    return printed(content, Edition(LanguageCode(language), place, design, BOT), TODAY)
