"""Country pages: what is known, how sure it is, what is not known, and whom to ask."""

from dataclasses import replace

from flows.country import Country
from flows.ids import AT_SEA, CountryCode, PageId
from flows.law_cards import basis_of
from flows.place import Place
from flows.screen import Screen, screen
from flows.text import Text
from tests.flows.content import ENGLISH, TODAY, real_atlas
from tests.flows.made import country_with, flat, with_services


def page(name: str, country: Country, today: str = TODAY) -> Screen:
    atlas = with_services()
    known = replace(atlas, countries={**atlas.countries, country.code: country})
    return screen(known, Place(PageId(name), ENGLISH, country.code), today)


def shown(made: Screen) -> list[str]:
    return [item.message if isinstance(item, Text) else type(item).__name__ for item in flat(made.body)]


def test_a_country_page_tells_the_law_first_then_the_general_rule() -> None:
    """With what is not known, how sure it is and as of when (B15, B16)."""
    made = page("r-reflect", real_atlas().countries[CountryCode("RO")])

    assert shown(made) == [
        "law-here", "law-reflect-length", "law-reflect-cooperation", "law-certainty", "English", "law-gaps",
        "r-reflect", "r-reflect",
    ]  # fmt: skip
    assert made.limit == 500


def test_where_sides_are_weighed_the_general_words_come_first() -> None:
    """Both sides stand together on the first screen (B17)."""
    made = shown(page("r-stay", real_atlas().countries[CountryCode("GB")]))

    assert made[:4] == ["r-stay", "r-stay", "r-stay", "law-here"]


def test_many_gaps_are_told_in_short_sentences() -> None:
    """Three at a time (B4)."""
    made = page("r-reflect", real_atlas().countries[CountryCode("NG")])

    assert shown(made).count("law-gaps") == shown(made).count("law-gaps-more") == 1


def test_a_conflict_between_sources_is_said() -> None:
    """Also where the words look certain."""
    disputed = country_with("reflection_period", disputed=("length_days",))

    assert "law-disputed" in shown(page("r-reflect", disputed))
    assert "law-disputed" not in shown(page("r-reflect", real_atlas().countries[CountryCode("RO")]))


def certainty(made: Screen) -> dict[str, object]:
    return dict(
        next(item for item in flat(made.body) if isinstance(item, Text) and item.message == "law-certainty").args
    )


def test_a_fact_past_its_date_says_so_and_is_not_certain() -> None:
    """On the day after its next review (T43)."""
    romania = real_atlas().countries[CountryCode("RO")]

    assert certainty(page("r-reflect", romania)) == {"level": "high", "date": "2023-05-29", "due": "no"}
    late = certainty(page("r-reflect", romania, "2027-05-24"))
    assert late == {"level": "medium", "date": "2023-05-29", "due": "yes"}


def test_a_country_of_which_nothing_is_known_says_so() -> None:
    """With whom to ask (B16)."""
    made = shown(page("m-wages", real_atlas().countries[CountryCode("NG")]))

    assert "m-wages-missing" in made
    assert "law-certainty" not in made


def test_services_with_places_are_counted() -> None:
    """And a country without any says so."""
    place = Place(PageId("r-house"), ENGLISH, CountryCode("GB"))

    assert "law-places" in shown(screen(real_atlas(), place, TODAY))
    assert "r-house-missing" in shown(screen(with_services(), place, TODAY))
    cross = Place(PageId("f-cross"), ENGLISH, CountryCode("RO"))
    assert "f-cross-missing" in shown(screen(with_services(), cross, TODAY))
    assert "f-cross-missing" not in shown(screen(real_atlas(), cross, TODAY))


def test_countries_nearby_are_named_when_nothing_fits() -> None:
    """A service across the border may speak the language."""

    def at(code: str) -> list[str]:
        return shown(screen(real_atlas(), Place(PageId("f-none"), ENGLISH, CountryCode(code)), TODAY))

    assert "f-none-neighbours" in at("RO")
    assert "f-none-neighbours" not in at("AU")
    assert "f-none-neighbours" not in at(AT_SEA)


def test_a_law_card_names_the_national_law() -> None:
    """For workers; only where it is known."""
    romania = real_atlas().countries[CountryCode("RO")].facts
    number = real_atlas().pages[PageId("w-law")].topics.index("reflect") + 1

    assert basis_of(romania, "w-law-reflect") == romania.reflection_period.legal_basis
    assert basis_of(romania, "w-law-court") == ""
    made = screen(real_atlas(), Place(PageId("w-law"), ENGLISH, CountryCode("RO"), part=number), TODAY)
    assert "law-basis" in shown(made)
