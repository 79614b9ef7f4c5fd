"""The list of services on a screen: what stands in it, and the filters that describe services, never a person (B41)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from flows.atlas import Atlas
from flows.event import Look, Part, Set
from flows.ids import AT_SEA, CountryCode, LanguageCode, PageId
from flows.option import Option, marked_as
from flows.place import Place
from flows.service import Service
from flows.services import NO_FILTERS, WHOM, find, flipped, languages, regions
from flows.text import CountryInText, CountryName, LanguageName, Proper, Text, Texts

LIST: Final = PageId("f-list")
MENU, FOR_WHOM, SPEAKS, REGION = 1, 2, 3, 4
PARTS: Final = 5
"""The list itself, the menu of filters, and three filters with values."""
FLAGS: Final = ("open_now", "no_papers", "no_name", "access")
VALUES: Final = ("whom", "speaks", "region")
CHOSEN: Final = {FOR_WHOM: "whom", SPEAKS: "speaks", REGION: "region"}
LABEL: Final = 28
"""Characters of a button (B21)."""
TWO_LETTERS: Final = 2
FIRST: Final = 97
ALPHABET: Final = 26


def listed(atlas: Atlas, place: Place, now: str) -> tuple[Service, ...]:
    """The services of the country that fit what was chosen."""
    if place.country is None or place.country == AT_SEA:
        return ()
    return find(atlas.directory.of(place.country, now), place.need, place.filters, now)


def body(atlas: Atlas, place: Place, now: str) -> Iterator[Text]:
    """The words above the list, or above a filter."""
    if place.part:
        yield Text("f-list-choose" if place.part == MENU else f"f-list-{CHOSEN[place.part]}")
    elif place.country is None or place.country == AT_SEA:
        yield Text(LIST)
        yield from everywhere(atlas, now)
    else:
        yield from _of_country(atlas, place, place.country, now)


def _of_country(atlas: Atlas, place: Place, code: CountryCode, now: str) -> Iterator[Text]:
    country = ("country", CountryInText(code))
    if atlas.directory.hides(code, now):
        yield Text("f-list-hidden", args=(country,))
    if listed(atlas, place, now):
        yield Text("f-list-here", args=(country,))
    else:
        known = atlas.directory.of(code, now)
        yield Text("f-list-no-fit" if known else "f-list-missing", args=(country,))
    if place.need not in ("", "all") or place.filters != NO_FILTERS:
        yield Text("f-list-filtered")


def everywhere(atlas: Atlas, now: str) -> Iterator[Text]:
    """The first hotline of each country, while no country is chosen."""
    for code in atlas.countries:
        for line in atlas.directory.hotlines(code, now)[:1]:
            number = next((contact.abroad or contact.value for contact in line.contacts), "")
            if number:
                names = Texts((CountryName(code),))
                yield Text("number-countries", args=(("number", Proper(number)), ("countries", names)))


def options(atlas: Atlas, place: Place, now: str) -> tuple[Option, ...]:
    """The entries of the list, or the values of a filter."""
    match place.part:
        case 0:
            return tuple(Option(short(service.name), Look(service.code)) for service in listed(atlas, place, now))
        case 1:
            return tuple(_menu(atlas, place, now))
        case _:
            return tuple(_values(atlas, place, now))


def short(name: str) -> Proper:
    """A name that fits a button; the card shows it whole."""
    return Proper(name if len(name) <= LABEL else name[: LABEL - 1].rstrip(" ,(-") + "…")


def _menu(atlas: Atlas, place: Place, now: str) -> Iterator[Option]:
    yield Option(Text("f-list-choose", "all"), Set("none", 0))
    yield Option(Text("f-list-choose", "whom"), Part(FOR_WHOM))
    if _languages(atlas, place, now):
        yield Option(Text("f-list-choose", "speaks"), Part(SPEAKS))
    if _regions(atlas, place, now):
        yield Option(Text("f-list-choose", "region"), Part(REGION))
    for flag in FLAGS:
        yield marked_as(
            Text("f-list-choose", flag.replace("_", "-")), Set(flag, 1), is_marked=getattr(place.filters, flag)
        )


def _values(atlas: Atlas, place: Place, now: str) -> Iterator[Option]:
    if place.part == FOR_WHOM:
        for number, whom in enumerate(WHOM):
            yield marked_as(Text(f"whom-{whom or 'anyone'}"), Set("whom", number), is_marked=place.filters.whom == whom)
    if place.part == SPEAKS:
        yield marked_as(Text("f-list-speaks", "any"), Set("speaks", 0), is_marked=not place.filters.speaks)
        for code in _languages(atlas, place, now):
            yield marked_as(
                LanguageName(LanguageCode(code)), Set("speaks", _number(code)), is_marked=place.filters.speaks == code
            )
    if place.part == REGION:
        yield marked_as(Text("f-list-region", "any"), Set("region", 0), is_marked=not place.filters.region)
        for number, region in enumerate(_regions(atlas, place, now), start=1):
            yield marked_as(short(region), Set("region", number), is_marked=place.filters.region == number)


def chosen(place: Place, name: str, value: int) -> Place:
    """The place after a filter was set: a value leads back to the list, a mark stays where it stands."""
    if name in FLAGS:
        return replace(place, filters=flipped(place.filters, name))
    after = replace(place, part=0, more=0)
    if name == "whom":
        return replace(after, filters=replace(place.filters, whom=WHOM[value] if value < len(WHOM) else ""))
    if name == "speaks":
        return replace(after, filters=replace(place.filters, speaks=_code(value)))
    if name == "region":
        return replace(after, filters=replace(place.filters, region=value if value < 1 << 7 else 0))
    return replace(after, filters=NO_FILTERS, need="all")


def within(atlas: Atlas, place: Place, region: str, now: str) -> Place:
    """The place with the list narrowed to a region, if the services of the country name it."""
    named = _regions(atlas, place, now)
    return chosen(place, "region", named.index(region) + 1) if region in named else place


def _languages(atlas: Atlas, place: Place, now: str) -> tuple[str, ...]:
    found = languages(atlas.directory.of(place.country, now)) if place.country else ()
    return tuple(code for code in found if len(code) == TWO_LETTERS and code.isascii() and code.islower())


def _regions(atlas: Atlas, place: Place, now: str) -> tuple[str, ...]:
    return regions(atlas.directory.of(place.country, now)) if place.country else ()


def _number(code: str) -> int:
    """Two letters as a number from one; 0 is any language."""
    first, second = code.encode()
    return (first - FIRST) * ALPHABET + second - FIRST + 1


def _code(number: int) -> str:
    if not 0 < number <= ALPHABET * ALPHABET:
        return ""
    return chr(FIRST + (number - 1) // ALPHABET) + chr(FIRST + (number - 1) % ALPHABET)
