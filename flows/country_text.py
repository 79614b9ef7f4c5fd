"""What a page says about the country that was chosen: the law, lines to call, services; or that it is not known."""

from collections.abc import Iterator
from typing import Final

from flows import card, law
from flows.atlas import Atlas
from flows.country import Country
from flows.ids import CountryCode, PageId
from flows.page import Page
from flows.place import Place
from flows.service import Service
from flows.statements import told
from flows.text import CountryInText, CountryName, English, Name, Sentences, Text, Texts

CRISIS: Final = PageId("danger-self")
HOTLINES: Final = "hotlines"
PROVIDERS: Final = "providers"
A_SENTENCE: Final = 3
"""Things in one sentence that are not known."""
PLACES: Final = "places"
"""What a page tells that says how many services have places to live."""
NEIGHBOURS: Final = PageId("f-none")
GAPS: Final = frozenset({
    "reflect-length", "reflect-decides", "reflect-starts", "reflect-removal", "reflect-cooperation", "fund-papers",
    "fund-time", "wages-papers", "wages-time", "nopunish", "court-video", "court-closed", "court-name",
    "court-lawyer", "court-witness", "id-decides", "id-service", "id-self", "id-consent", "child-guardian",
    "child-age", "work",
})  # fmt: skip
"""Statements that matter enough to say that nothing is known; each has words `gap-…`."""


def country_texts(atlas: Atlas, page: Page, place: Place, now: str) -> tuple[Text | Name | Sentences, ...]:
    """The texts about the country of the place; none when no country is chosen or the page needs none."""
    code = place.country
    if code is None or not page.country_key:
        return ()
    if page.country_key == HOTLINES:
        return tuple(_lines(atlas, page, code, now))
    if page.country_key == PROVIDERS:
        return tuple(_providers(atlas, page, code, now))
    country = atlas.countries.get(code)
    return tuple(_law(country, page, now)) if country else tuple(_missing(page, code))


def lines_of(atlas: Atlas, page: Page, code: CountryCode | None, now: str) -> tuple[Service, ...]:
    """The hotlines that stand on a page: for a crisis only those made for it."""
    if code is None or page.country_key != HOTLINES:
        return ()
    if page.id == CRISIS:
        return tuple(line for line in card.hotlines(atlas, code, now, 99) if line.scope == "crisis")[: card.LINES]
    return card.hotlines(atlas, code, now)


def _missing(page: Page, code: CountryCode) -> Iterator[Text]:
    if page.missing:
        yield Text(page.missing, args=(("country", CountryInText(code)),))


def _lines(atlas: Atlas, page: Page, code: CountryCode, now: str) -> Iterator[Text]:
    lines = lines_of(atlas, page, code, now)
    if lines:
        yield Text("hotlines-here", args=(("country", CountryInText(code)),))
        yield from card.line_texts(lines)
    else:
        yield from _missing(page, code)
    if page.id == NEIGHBOURS:
        yield from _neighbours(atlas, code)


def _neighbours(atlas: Atlas, code: CountryCode) -> Iterator[Text]:
    country = atlas.countries.get(code)
    near = tuple(CountryName(one) for one in (country.neighbours if country else ()) if one in atlas.countries)
    if near:
        yield Text("f-none-neighbours", args=(("countries", Texts(near)),))


def _providers(atlas: Atlas, page: Page, code: CountryCode, now: str) -> Iterator[Text]:
    services = atlas.directory.of(code, now)
    places = sum(1 for service in services if "shelter" in service.offers)
    if page.tells == (PLACES,) and places:
        yield Text("law-places", args=(("country", CountryInText(code)), ("number", places)))
    elif page.tells or not services:
        yield from _missing(page, code)


def _law(country: Country, page: Page, now: str) -> Iterator[Text | Name | Sentences]:
    clock = law.Clock(now, country.facts.next_review)
    known, unknown = told(country.facts, page.tells, clock)
    if not known:
        yield from _missing(page, country.code)
        return
    typed = tuple(one.text for one in known if not isinstance(one.text, English))
    prose = tuple(one.text for one in known if isinstance(one.text, English))
    here = ("country", CountryInText(country.code))
    yield Sentences((Text("law-here", args=(here,)), *typed))
    if not typed:
        yield prose[0]
    # How sure this is stands beside it, before what follows on later screens (B15).
    yield from _certainty(known, clock)
    yield from prose if typed else prose[1:]
    yield from _gaps(unknown)


def _gaps(unknown: tuple[str, ...]) -> Iterator[Text]:
    """What is not known and matters, a few things to a sentence (B16)."""
    gaps = tuple(Text(f"gap-{name}") for name in unknown if name in GAPS)
    for first in range(0, len(gaps), A_SENTENCE):
        message = "law-gaps-more" if first else "law-gaps"
        yield Text(message, args=(("items", Texts(gaps[first : first + A_SENTENCE])),))


def _certainty(known: tuple[law.Told, ...], clock: law.Clock) -> Iterator[Text]:
    """On what sources do not agree, how sure the weakest of it is, and the oldest date of its sources."""
    if any(one.fact.disputed for one in known):
        yield Text("law-disputed")
    level = min((clock.level(one.fact) for one in known), key=law.LEVELS.index)
    dates = (one.fact.as_of for one in known)
    date = min(dates, key=lambda day: (day != "unknown", day))
    due = "yes" if any(clock.is_due(one.fact) for one in known) else "no"
    yield Text("law-certainty", args=(("level", level), ("date", date), ("due", due)))
