"""A worker puts a link together by taps: it opens what was chosen, and can hold nothing else (T15)."""

from dataclasses import replace

import pytest

from flows.event import Back, DangerNow, Event, Part, Pick, Press, Set
from flows.ids import AT_SEA, DANGER, CountryCode, LanguageCode, PageId
from flows.link import Link, address, bare_name
from flows.link_page import CODE, COUNTRY, LANGUAGE, PAGE, linked_pages
from flows.page import Audience
from flows.place import Place
from flows.text import CountryInText, LanguageInText, LanguageName, Sentences, Text
from tests.flows.content import ENGLISH, changed, said
from tests.flows.turning import ATLAS, RO, choose, turn

HERE = Place(PageId("w-link"), ENGLISH, trail=(PageId("w-hub"),), audience=Audience.WORKER)
ROMANIAN = LanguageCode("ro")
FIND = PageId("f-hub")
CHOSEN: tuple[Event, ...] = (
    *(Part(LANGUAGE), Pick("ro"), Part(COUNTRY), Pick("ro")),
    *(Part(PAGE), Set("page", ATLAS.codes[FIND])),
)


def test_a_link_is_put_together_by_taps() -> None:
    """Each list leads back to the link, which then opens one thing more."""
    starts = [turn(HERE, *CHOSEN[:taps]).screen.start for taps in range(len(CHOSEN) + 1)]

    assert starts == ["en", "", "ro", "", "ro_RO", "", "ro_RO_f-hub"]
    assert turn(HERE, *CHOSEN).place.link == Link(ROMANIAN, RO, FIND)


def test_a_link_opens_at_first_what_the_worker_has() -> None:
    """In the own language and country, which is often right, and at the first words."""
    there = Place(PageId("w-link"), ROMANIAN, RO)

    assert turn(there).screen.start == "ro_RO"
    assert turn(there, Part(COUNTRY), Set("none", 0)).screen.start == "ro"
    assert turn(Place(PageId("w-link"), ENGLISH, AT_SEA)).screen.start == "en_XZ"


def test_a_link_says_what_it_opens() -> None:
    """A worker who hands it out knows what the other will see."""
    shown = turn(HERE, *CHOSEN).screen
    plain = turn(HERE).screen

    opened = (("page", Text(FIND, "title")), ("language", LanguageInText(ROMANIAN)))
    with_country = Text("w-link-with", args=(("country", CountryInText(RO)),))
    assert Sentences((Text("w-link-opens", args=opened), with_country)) in shown.body
    assert any(isinstance(one, Sentences) and one.items[-1] == Text("w-link-without") for one in plain.body)


def test_the_code_of_a_link_is_a_picture() -> None:
    """With the same link; the lists have none."""
    shown = turn(HERE, *CHOSEN, Part(CODE)).screen

    assert (shown.start, shown.pictured) == ("ro_RO_f-hub", True)
    assert not turn(HERE, *CHOSEN).screen.pictured
    assert not any(turn(HERE, Part(part)).screen.start for part in (LANGUAGE, COUNTRY, PAGE))


def test_lists_of_a_link_look_as_all_lists_do() -> None:
    """Languages and countries come eight a screen in two columns (D1), pages as choices (B21)."""
    languages, countries, pages = (turn(HERE, Part(part)).screen for part in (LANGUAGE, COUNTRY, PAGE))

    assert [option.label for option in languages.options] == [LanguageName(code) for code in ATLAS.languages]
    assert (languages.per_screen, languages.columns, countries.columns, pages.columns) == (8, 2, 2, 1)
    assert len(countries.options) == len(ATLAS.countries)
    assert [option.press for option in countries.always] == [Set("none", 0)]
    assert [option.press for option in pages.options] == [
        Set("page", ATLAS.codes[page]) for page in linked_pages(ATLAS)
    ]


@pytest.mark.parametrize(
    ("part", "press"),
    [
        (LANGUAGE, Pick("qq")),
        (LANGUAGE, Set("none", 0)),
        (COUNTRY, Pick("qq")),
        (COUNTRY, Set("page", ATLAS.codes[FIND])),
        (PAGE, Set("page", ATLAS.codes[PageId("sit-sex")])),
        (PAGE, Set("page", 4000)),
        (PAGE, Pick("ro")),
        (0, Pick("ro")),
        (CODE, Set("none", 0)),
    ],
)
def test_what_no_list_offers_changes_nothing(part: int, press: Press) -> None:
    """A made-up button cannot put another page, or anything else, into a link."""
    before = turn(HERE, *CHOSEN, Part(part)).place

    assert turn(before, press).place == before


def test_a_tap_of_a_list_of_links_means_nothing_elsewhere() -> None:
    """Not even on a page that has a part with the same number."""
    elsewhere = Place(PageId("b-know"), ENGLISH, part=PAGE)

    assert turn(elsewhere, Set("page", ATLAS.codes[FIND])).place == elsewhere
    assert turn(replace(elsewhere, part=COUNTRY), Set("none", 0)).place == replace(elsewhere, part=COUNTRY)


def test_back_from_a_list_leads_to_the_link() -> None:
    """And from there to the page before; what was chosen is kept on the way."""
    listed = turn(HERE, *CHOSEN, Part(COUNTRY))

    assert turn(listed.place, Back()).screen.start == "ro_RO_f-hub"
    assert turn(listed.place, Back(), Back()).place.page == "w-hub"


def test_other_pages_do_not_carry_the_link() -> None:
    """Their buttons stay as short as they were; the link begins anew."""
    away = turn(HERE, *CHOSEN, DangerNow())

    assert (away.place.page, away.place.link) == (DANGER, None)
    assert turn(away.place, Back()).place == HERE


def test_workers_find_the_pages_in_two_places() -> None:
    """Among the tools, and where it is said how to show the guide."""
    for page in ("w-hub", "w-intro"):
        assert turn(Place(PageId(page), ENGLISH), choose("link")).place.page == "w-link"
        assert turn(Place(PageId(page), ENGLISH), choose("pocket")).place.page == "w-pocket"


def test_a_page_of_links_leads_on_by_itself() -> None:
    """Its choices are not written in the table, so that their absence is no dead end."""
    _, findings = changed("outreach", 'kind = "link"', 'kind = "text"')

    assert "w-link: dead end" in said(findings)


def test_a_country_without_facts_is_not_offered() -> None:
    """Nor is the sea, for which there are no rules to show."""
    assert turn(HERE, Part(COUNTRY), Pick("xz")).place.link is None
    assert CountryCode("XZ") not in ATLAS.countries


@pytest.mark.parametrize("written", ["waymark_bot", "@waymark_bot", "https://t.me/waymark_bot"])
def test_a_name_is_read_as_people_write_it(written: str) -> None:
    """With a sign before it, or as an address."""
    assert bare_name(written) == "waymark_bot"


@pytest.mark.parametrize("written", ["", "bot", "way mark", "https://t.me/waymark_bot?start=x", "waymark_bot/"])
def test_what_is_no_name_is_refused(written: str) -> None:
    """Before it stands on a printed card."""
    with pytest.raises(ValueError, match="is not a name of Telegram"):
        bare_name(written)


def test_an_address_may_be_without_a_start() -> None:
    """It is that of the bot, as a profile shows it."""
    assert address("waymark_bot") == "https://t.me/waymark_bot"
    assert address("waymark_bot", "ro_RO") == "https://t.me/waymark_bot?start=ro_RO"
