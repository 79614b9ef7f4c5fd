"""The list of services: entries, filters that ride in the button, and what stands there when nothing fits."""

from typing import Any

import pytest

from flows.event import Back, Look, Part, Set
from flows.finder import short
from flows.ids import AT_SEA, CountryCode, Day, PageId
from flows.place import Place
from flows.screen import Screen, screen
from flows.service import Channel, Contact, Recognition, Service
from flows.services import NO_FILTERS, Filters
from flows.text import LanguageName, Proper, Text
from flows.turn import advance
from tests.flows.content import ENGLISH
from tests.flows.made import NOW, RO, hotline, service, with_services

LIST = PageId("f-list")
SHELTER = service(
    "shelter", offers=frozenset({"shelter"}), languages=("ro", "x-y"), regions=("A region with a long name here",)
)
LAWYER = service("lawyer", offers=frozenset({"legal"}))
ATLAS = with_services(SHELTER, LAWYER)


def shown(*services: Service, country: CountryCode | None = RO, **fields: object) -> Screen:
    place = Place(LIST, ENGLISH, country, **fields)  # type: ignore[arg-type]  # fields of Place
    return screen(with_services(*services), place, NOW)


def messages(made: Screen) -> list[str]:
    return [text.message for text in made.body if isinstance(text, Text)]


def test_each_service_is_a_button_and_the_filter_stands_beside_them() -> None:
    """The card is one tap away."""
    made = shown(SHELTER, LAWYER)

    assert {option.press for option in made.options} == {Look(SHELTER.code), Look(LAWYER.code)}
    assert made.always[0].press == Part(1)
    assert messages(made) == ["f-list-here"]


def test_simple_mode_keeps_three_buttons() -> None:
    """What stands beside the list elsewhere follows it here (B46)."""
    made = shown(SHELTER, LAWYER, simple=True)

    assert made.always == ()
    assert [option.press for option in made.options][2] == Part(1)


def test_a_long_name_is_cut_for_the_button() -> None:
    """A button has 28 characters (B21)."""
    assert short("Short name") == Proper("Short name")
    assert short("An Association With, (a long name)") == Proper("An Association With, (a lon…")
    assert short("Twenty-six characters then, more") == Proper("Twenty-six characters then…")


@pytest.mark.parametrize(
    ("services", "fields", "expected"),
    [
        ((), {}, ["f-list-missing"]),
        ((LAWYER,), {"need": "place"}, ["f-list-no-fit", "f-list-filtered"]),
        ((LAWYER,), {"need": "lawyer"}, ["f-list-here", "f-list-filtered"]),
        ((LAWYER,), {"need": "all"}, ["f-list-here"]),
        ((LAWYER,), {"filters": Filters(no_papers=True)}, ["f-list-here", "f-list-filtered"]),
    ],
)
def test_the_list_says_what_it_shows(
    services: tuple[Service, ...], fields: dict[str, Any], expected: list[str]
) -> None:
    """Never an empty page (B16)."""
    assert messages(shown(*services, **fields)) == expected


def test_what_is_kept_back_is_said() -> None:
    """A service whose recognition has ended is hidden, and the reader is told that hotlines can help."""
    ended = service("ended", recognition=Recognition("licensed", valid_until=Day("2026-01-01")))

    assert messages(shown(ended)) == ["f-list-hidden", "f-list-missing"]


@pytest.mark.parametrize("country", [None, AT_SEA])
def test_with_no_country_one_hotline_of_each_is_shown(country: CountryCode | None) -> None:
    """Everything can be seen without saying where (B28)."""
    line = hotline("line", contacts=(Contact(Channel.PHONE, "0800 1", "+40211"),))
    mute = hotline("mute", country=CountryCode("IT"))

    made = shown(line, mute, country=country)

    assert messages(made) == ["f-list", "number-countries"]
    assert ("number", Proper("+40211")) in made.body[1].args  # type: ignore[union-attr]  # a Text
    assert [option.press for option in made.options] != []


def test_the_menu_offers_only_filters_that_something_fits() -> None:
    """A filter without values would be a dead end."""
    whole = [option.press for option in screen(ATLAS, Place(LIST, ENGLISH, RO, part=1), NOW).options]
    bare = [option.press for option in shown(LAWYER, part=1).options]

    assert whole == [
        Set("none", 0),
        Part(2),
        Part(3),
        Part(4),
        *(Set(flag, 1) for flag in ("open_now", "no_papers", "no_name", "access")),
    ]
    assert Part(3) not in bare
    assert Part(4) not in bare


def test_values_of_filters_are_described_and_marked() -> None:
    """Languages in their own names, regions as services name them."""
    whom = screen(ATLAS, Place(LIST, ENGLISH, RO, part=2, filters=Filters(whom="men")), NOW)
    speaks = screen(ATLAS, Place(LIST, ENGLISH, RO, part=3), NOW)
    region = screen(ATLAS, Place(LIST, ENGLISH, RO, part=4), NOW)

    assert [option.label.message for option in whom.options] == ["unticked", "unticked", "ticked", *["unticked"] * 3]  # type: ignore[union-attr]  # a Text
    assert speaks.options[1].label == Text("unticked", args=(("label", LanguageName(ENGLISH.__class__("ro"))),))
    assert len(speaks.options) == len(region.options) == 2
    assert screen(ATLAS, Place(LIST, ENGLISH, None, part=4), NOW).options[0].press == Set("region", 0)


def after(press: Set | Back | Part, **fields: object) -> Place:
    place = Place(LIST, ENGLISH, RO, (PageId("f-hub"),), **fields)  # type: ignore[arg-type]  # fields of Place
    return advance(ATLAS, place, press, NOW).place


def test_a_filter_is_set_in_the_button_and_leads_back_to_the_list() -> None:
    """A mark stays where it stands, so that several can be set; a value shows the list at once."""
    assert after(Set("whom", 2), part=2).filters == Filters(whom="men")
    assert after(Set("whom", 2), part=2).part == 0
    assert after(Set("whom", 99), part=2).filters == NO_FILTERS
    assert after(Set("region", 1), part=4).filters.region == 1
    assert after(Set("region", 999), part=4).filters.region == 0
    assert after(Set("open_now", 1), part=1).filters.open_now
    assert after(Set("open_now", 1), part=1).part == 1
    assert not after(Set("open_now", 1), part=1, filters=Filters(open_now=True)).filters.open_now
    cleared = after(Set("none", 0), part=1, need="place", filters=Filters(no_name=True))
    assert (cleared.filters, cleared.need) == (NO_FILTERS, "all")


def test_a_language_filter_comes_back_as_it_was() -> None:
    """Two letters are a number in the button; a made-up number is any language."""
    press = next(option.press for option in screen(ATLAS, Place(LIST, ENGLISH, RO, part=3), NOW).options[1:])

    assert isinstance(press, Set)
    assert after(press, part=3).filters.speaks == "ro"
    assert after(Set("speaks", 0), part=3).filters.speaks == ""
    assert after(Set("speaks", 9999), part=3).filters.speaks == ""


def test_a_filter_on_another_page_does_nothing() -> None:
    """A made-up button."""
    place = Place(PageId("home"), ENGLISH, RO)

    assert advance(ATLAS, place, Set("open_now", 1), NOW).place == place


def test_back_leads_from_a_value_to_the_menu_to_the_list_to_the_page_before() -> None:
    """Back goes where the person came from (B26)."""
    assert after(Back(), part=3).part == 1
    assert after(Back(), part=1).part == 0
    assert after(Back()).page == "f-hub"
