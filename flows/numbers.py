"""Emergency numbers on a page: those of the country, or all of them by country when none is chosen."""

from collections.abc import Iterator
from typing import Final

from flows.atlas import Atlas
from flows.contacts import Emergency
from flows.country import Country
from flows.ids import DANGER, CountryCode, PageId
from flows.page import Page
from flows.text import CountryInText, CountryName, Text, Texts

QUIET: Final = PageId("danger-quiet")
HURT: Final = PageId("danger-hurt")
COPIES: Final = 3
"""Copy buttons on one screen."""
WIDESPREAD: Final = 3
"""Countries that share a number before it is offered for copying with no country chosen."""
VOICE: Final = "voice"
ORDER: Final = ("all", "police", "medical", "fire")
CERTAINTY: Final = ("unknown", "low", "medium", "high")


def lines(atlas: Atlas, code: CountryCode | None, page: Page) -> Iterator[Text]:
    """The lines below the page's own text: numbers, one a line, with how sure we are of them."""
    country = atlas.countries.get(code) if code else None
    if country is None:
        yield from _everywhere(atlas, code, page)
        return
    chosen = ways(country, page)
    if not any(way.mode != VOICE for way in chosen) and page.id == QUIET:
        yield Text("quiet-none", args=(("country", CountryInText(country.code)),))
    yield from (_line(way) for way in chosen)
    if chosen and page.id != DANGER:
        yield _certainty(country, chosen)


def ways(country: Country, page: Page) -> tuple[Emergency, ...]:
    """The ways to reach help that fit a page: quiet ones, an ambulance, or any voice number."""
    voice = tuple(way for way in country.emergency if way.mode == VOICE and way.urgent == "yes")
    if page.id == QUIET:
        return tuple(way for way in country.emergency if way.mode != VOICE) or voice
    if page.id == HURT:
        return tuple(way for way in voice if way.service in ("medical", "all")) or voice
    return voice


def to_copy(atlas: Atlas, code: CountryCode | None, page: Page) -> tuple[str, ...]:
    """The numbers that get a copy button, as dialled, each once."""
    country = atlas.countries.get(code) if code else None
    if country:
        return tuple(dict.fromkeys(way.number for way in ways(country, page)))[:COPIES]
    if page.id == DANGER:
        return ()
    return tuple(number for number, shared in by_number(atlas) if len(shared) >= WIDESPREAD)[:COPIES]


def by_number(atlas: Atlas) -> tuple[tuple[str, tuple[CountryCode, ...]], ...]:
    """Each country's first number (for all services, else the police), with the countries that share it."""
    shared: dict[str, list[CountryCode]] = {}
    for country in atlas.countries.values():
        for number in _first(country):
            shared.setdefault(number, []).append(country.code)
    return tuple((number, tuple(codes)) for number, codes in sorted(shared.items(), key=lambda item: -len(item[1])))


def _first(country: Country) -> tuple[str, ...]:
    voice = (way for way in country.emergency if way.mode == VOICE)
    return tuple(way.number for way in sorted(voice, key=lambda way: ORDER.index(way.service)))[:1]


def _everywhere(atlas: Atlas, code: CountryCode | None, page: Page) -> Iterator[Text]:
    if page.id == DANGER:
        return
    yield Text("numbers-at-sea" if code else "numbers-no-country")
    for number, codes in by_number(atlas):
        names = Texts(tuple(CountryName(shared) for shared in codes))
        yield Text("number-countries", args=(("number", number), ("countries", names)))


def _line(way: Emergency) -> Text:
    args = (("number", way.number), ("service", way.service), ("press", way.press), ("mode", way.mode))
    if way.mode == VOICE:
        return Text("number-voice", args=args)
    return Text("number-quiet", args=args, literal=way.how_to)


def _certainty(country: Country, chosen: tuple[Emergency, ...]) -> Text:
    """The weakest certainty of what is shown, and the oldest date known (B15)."""
    level = min((way.confidence for way in chosen), key=CERTAINTY.index)
    date = min((way.as_of for way in chosen), key=lambda day: (day != "unknown", day))
    return Text("certainty", args=(("level", level), ("date", date), ("country", CountryInText(country.code))))
