"""Where a start or a deep link leads, and where it does not."""

import pytest

from flows.event import Arrive, Pick
from flows.ids import COUNTRIES, DANGER, HELLO, HOME, LANGUAGES, CountryCode, LanguageCode, PageId
from flows.page import Exit
from flows.place import Place
from flows.services import NO_FILTERS, Filters, regions
from tests.flows.content import ENGLISH
from tests.flows.turning import ATLAS, RO, turn


def test_links_open_only_pages_made_for_links() -> None:
    """A poisoned link must not open a sensitive page before the person said that it is OK to look (T6, T15)."""
    opened = {page: turn(Place(HOME, ENGLISH), Arrive(page, ENGLISH)).place.page for page in ATLAS.pages}

    assert {page for page, shown in opened.items() if shown == page} == {
        page for page, shape in ATLAS.pages.items() if shape.link or page == HELLO
    }
    assert all(ATLAS.pages[shown].exit is not Exit.SENSITIVE or shown == DANGER for shown in opened.values())


def test_a_link_without_a_language_asks_for_it_except_in_danger() -> None:
    """Danger asks no question."""
    assert turn(Place(HOME, ENGLISH), Arrive(PageId("f-hub"))).place.page == LANGUAGES
    assert turn(Place(HOME, ENGLISH), Arrive(DANGER)).place.page == DANGER
    nonsense = Arrive(PageId("nonsense"), LanguageCode("ro"), CountryCode("QQ"))
    assert turn(Place(HOME, ENGLISH), nonsense).place == Place(HELLO, LanguageCode("ro"), trail=(LANGUAGES,))


def test_until_a_language_is_chosen_it_is_that_of_the_place() -> None:
    """The door begins with the language of the phone, where the guide speaks it."""
    romanian = Place(LANGUAGES, LanguageCode("ro"))

    assert turn(romanian, Arrive()).place == romanian
    assert turn(romanian, Arrive(DANGER)).place.language == "ro"
    assert turn(romanian, Arrive(None, ENGLISH)).place.language == ENGLISH
    assert turn(romanian, Arrive(), Pick("en")).place.language == ENGLISH


GB = CountryCode("GB")
REGIONS = regions(service for service in ATLAS.directory.services if service.country == GB)


def test_a_link_with_a_region_begins_the_list_there() -> None:
    """The person sees that it is narrowed, and one tap shows all again."""
    arrived = turn(Place(LANGUAGES, ENGLISH), Arrive(PageId("f-hub"), ENGLISH, GB, REGIONS[1])).place

    assert arrived.filters == Filters(region=2)
    assert (arrived.page, arrived.country, arrived.need) == ("f-hub", GB, "")


@pytest.mark.parametrize(("country", "region"), [(GB, "Atlantis"), (GB, ""), (RO, REGIONS[0]), (None, REGIONS[0])])
def test_a_region_that_the_country_does_not_know_changes_nothing(country: CountryCode | None, region: str) -> None:
    """Services come and go after a link was printed."""
    assert turn(Place(LANGUAGES, ENGLISH), Arrive(HELLO, ENGLISH, country, region)).place.filters == NO_FILTERS


def test_another_country_takes_the_region_off() -> None:
    """Its number means another region there, whose services alone would be shown."""
    narrowed = Place(COUNTRIES, ENGLISH, GB, filters=Filters(region=2, no_name=True))

    assert turn(narrowed, Pick("ro")).place.filters == Filters(no_name=True)
    assert turn(narrowed, Pick("gb")).place.filters == narrowed.filters
