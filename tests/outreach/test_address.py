"""An address opens what was asked for, and can hold nothing else (T15)."""

import pytest

from bot.content import read_content
from bot.errors import WrongUse
from bot.outreach.address import address, checked_start, linked_pages, start_of
from bot.turns import START_LIMIT, read_link
from flows.event import Arrive
from flows.ids import CountryCode, LanguageCode, PageId

ATLAS = read_content().atlas
RO, ROMANIA, FIND = LanguageCode("ro"), CountryCode("RO"), PageId("f-hub")


def test_a_start_is_as_short_as_it_can_be() -> None:
    """Fewer signs make a coarser code, which an old phone reads."""
    assert start_of(RO) == "ro"
    assert start_of(RO, ROMANIA) == "ro_RO"
    assert start_of(RO, ROMANIA, FIND) == "ro_RO_f-hub"
    assert start_of(RO, None, FIND) == "ro__f-hub"


def test_every_start_is_read_as_it_was_made() -> None:
    """By the program that it opens, for all languages, countries and pages that links may open."""
    for language in ATLAS.languages:
        for country in (None, *ATLAS.countries):
            for page in linked_pages(ATLAS):
                start = start_of(language, country, page)

                assert len(start) <= START_LIMIT
                assert read_link(start) == Arrive(None if page == "hello" else page, language, country)


def test_an_address_is_that_of_the_bot() -> None:
    """With or without a start."""
    assert address("guide_bot", "ro_RO") == "https://t.me/guide_bot?start=ro_RO"
    assert address("guide_bot") == "https://t.me/guide_bot"


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (("xx",), "--lang: 'xx'"),
        (("ro", "QQ"), "--country: 'QQ'"),
        (("ro", "RO", "sit-sex"), "--page: links do not open"),
    ],
)
def test_what_no_link_can_open_is_named(asked: tuple[str, ...], named: str) -> None:
    """With what there is instead."""
    with pytest.raises(WrongUse, match=named):
        checked_start(ATLAS, *asked)


def test_what_was_asked_for_becomes_a_start() -> None:
    """Small letters of a country are taken too."""
    assert checked_start(ATLAS, "ro", "ro", "f-hub") == "ro_RO_f-hub"
    assert checked_start(ATLAS, "ro") == "ro"
