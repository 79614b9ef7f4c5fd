"""Emergency numbers: those of the country, one a line, with how sure we are, and all of them without a country."""

import pytest

from flows.ids import AT_SEA, DANGER, EMERGENCY_NUMBERS, CountryCode, PageId
from flows.numbers import by_number, lines, to_copy, ways
from flows.text import Text
from tests.flows.content import real_atlas

ATLAS = real_atlas()
CALL = ATLAS.pages[EMERGENCY_NUMBERS]
QUIET = ATLAS.pages[PageId("danger-quiet")]
HURT = ATLAS.pages[PageId("danger-hurt")]


def shown(code: str | None, page: PageId = EMERGENCY_NUMBERS) -> tuple[Text, ...]:
    return tuple(lines(ATLAS, CountryCode(code) if code else None, ATLAS.pages[page]))


def arguments(text: Text) -> dict[str, object]:
    return dict(text.args)


@pytest.mark.parametrize("code", sorted(ATLAS.countries))
def test_every_country_has_a_number_to_call_and_to_copy(code: CountryCode) -> None:
    """An emergency number is two taps away for everybody, and every number is one of the facts."""
    numbers = {way.number for way in ATLAS.countries[code].emergency}

    for page in (CALL, QUIET, HURT, ATLAS.pages[DANGER]):
        assert to_copy(ATLAS, code, page)
        assert set(to_copy(ATLAS, code, page)) <= numbers
    assert [text for text in shown(code) if text.message == "number-voice"]


def test_numbers_stand_with_the_weakest_certainty_and_the_oldest_date() -> None:
    """Nothing looks surer than it is (B15)."""
    *_, serbia = shown("RS")
    *_, romania = shown("RO")

    assert serbia.message == romania.message == "certainty"
    assert (arguments(serbia)["level"], arguments(serbia)["date"]) == ("low", "unknown")
    assert (arguments(romania)["level"], arguments(romania)["date"]) == ("medium", "2022-10-18")


def test_silent_and_text_ways_stand_on_the_quiet_page() -> None:
    """Who cannot speak sees what works without a voice, and how (D12)."""
    silent, text, _ = shown("GB", QUIET.id)

    assert (arguments(silent)["mode"], arguments(silent)["press"]) == ("silent", "55")
    assert (arguments(text)["mode"], arguments(text)["number"]) == ("sms", "999")
    assert "register" in text.literal


def test_without_a_silent_way_the_page_says_so_and_gives_the_numbers() -> None:
    """Unknown is said to be unknown (B16)."""
    first, *numbers, _ = shown("PL", QUIET.id)

    assert first.message == "quiet-none"
    assert [arguments(text)["number"] for text in numbers] == ["112", "997", "999"]


def test_an_ambulance_is_enough_when_somebody_is_hurt() -> None:
    """The police number does not stand where it is not asked for."""
    assert {way.service for way in ways(ATLAS.countries[CountryCode("PL")], HURT)} == {"all", "medical"}


def test_a_number_for_calls_that_can_wait_is_not_shown() -> None:
    """In an emergency it would cost minutes."""
    dutch = ATLAS.countries[CountryCode("NL")]

    assert [way.number for way in ways(dutch, CALL)] == ["112"]
    assert any(way.urgent == "no" for way in dutch.emergency)


def test_without_a_country_all_numbers_stand_with_their_countries() -> None:
    """Help needs no country and no question answered."""
    first, *groups = shown(None)

    assert first.message == "numbers-no-country"
    assert arguments(groups[0])["number"] == "112"
    assert sum(len(codes) for _, codes in by_number(ATLAS)) == len(ATLAS.countries)
    assert to_copy(ATLAS, None, CALL) == ("112", "911")
    assert shown(None, DANGER) == ()
    assert to_copy(ATLAS, None, ATLAS.pages[DANGER]) == ()


def test_at_sea_no_number_is_made_up() -> None:
    """We know of none, and say so."""
    first, *_ = shown(AT_SEA)

    assert first.message == "numbers-at-sea"


def test_the_danger_page_itself_shows_the_number_of_the_country() -> None:
    """One tap from everywhere to a number, once a country is known (B25)."""
    assert [arguments(text)["number"] for text in shown("IT", DANGER)] == ["112"]
