"""What pieces say: numbers and rights as the guide has them, and nothing that a glance can read on quiet ones."""

import re
from dataclasses import replace

import pytest

from bot.content import Content
from bot.errors import ShellError
from bot.outreach.core_rights import quiet_words
from bot.outreach.pieces import Design
from flows.ids import LanguageCode, PageId
from flows.place import Place
from flows.screen import screen
from flows.standing import Shelf, Standing
from locales.listed import found
from locales.localiser import Localiser
from locales.records import INTERFACE
from tests.outreach.editions import TODAY, edition


def with_shelf(content: Content, shelf: Shelf) -> Content:
    """The content with another state of its words."""
    return replace(content, atlas=replace(content.atlas, shelf=shelf))


@pytest.mark.parametrize("country", ["IT", "AT", "LB", "ZA"])
def test_quiet_pieces_are_quiet_in_every_language(content: Content, country: str) -> None:
    """Titles, numbers, rights and small print (B58)."""
    for language in content.atlas.languages:
        said = edition(content, language, country, Design.QUIET)

        assert found(quiet_words(language), "\n".join(said.texts)) == (), language
        assert len(said.sections) >= 3, language


def test_rights_are_said_as_the_guide_says_them(content: Content) -> None:
    """The same paragraphs, so that paper and chat never differ."""
    english = LanguageCode("en")
    said = edition(content, "en", "RO", Design.OPEN)
    (reflect,) = (section for section in said.sections if section.page == "r-reflect")
    place = Place(PageId("r-reflect"), english, said.edition.country)

    assert Localiser(content.catalogues, content.lines).said(screen(content.atlas, place, TODAY), english) == (
        reflect.title,
        *reflect.paragraphs,
    )


def test_open_pieces_name_the_line_and_quiet_ones_do_not(content: Content) -> None:
    """A name can tell everything."""
    of_open, of_quiet = (edition(content, "en", "IT", design) for design in (Design.OPEN, Design.QUIET))

    assert [call.label for call in of_quiet.calls] == ["Emergency", "Advice by phone"]
    assert [call.number for call in of_quiet.calls] == [call.number for call in of_open.calls] == ["112", "800 290 290"]
    assert "Numero Verde" in of_open.calls[1].label
    assert of_quiet.moment == ""


def test_advice_without_a_name_never_leads_to_the_police(content: Content) -> None:
    """Who calls must know who answers (B18): in Austria and Australia the first line is the police's."""
    for country in ("AT", "AU", "IE"):
        of_open, of_quiet = (edition(content, "en", country, design) for design in (Design.OPEN, Design.QUIET))
        police = of_open.calls[-1]

        assert re.search("polic|blue blindfold", police.label, re.IGNORECASE)
        assert police.number not in [call.number for call in (*of_quiet.calls, *of_open.short_calls)]


def test_what_is_not_known_is_left_out(content: Content) -> None:
    """Without a country there is no number, and no line that promises one."""
    said = edition(content, "en", "", Design.QUIET)

    assert said.calls == said.short_calls == ()


def test_the_date_is_that_of_the_oldest_source(content: Content) -> None:
    """Where no source has one, the day on which the facts were last worked on."""
    assert edition(content, "en", "RO", Design.QUIET).as_of.startswith("As of October 18, 2022.")
    assert edition(content, "en", "IT", Design.QUIET).as_of.startswith("As of November 23, 2026.")
    assert ".." not in edition(content, "ru", "IT", Design.QUIET).as_of


def test_other_words_have_another_version(content: Content) -> None:
    """By the version, an organisation tells which cards are old."""
    versions = {edition(content, "en", country, design).as_of for country in ("RO", "PL") for design in Design}

    assert len(versions) == 4
    assert edition(content, "en", "RO", Design.OPEN).as_of in versions


def test_signed_words_are_no_draft(content: Content) -> None:
    """As soon as a page of the leaflet is not signed, they are again."""
    english = LanguageCode("en")
    pages = dict.fromkeys((*content.atlas.pages, PageId(INTERFACE)), Standing.REVIEWED)
    until = dict.fromkeys(pages, "2027-01-01")
    signed = Shelf({english: pages}, {english: until}, (english,))  # type: ignore[dict-item]  # days as text
    one_not = Shelf({english: pages | {PageId("r-info"): Standing.DRAFT}}, {english: until}, (english,))  # type: ignore[dict-item]  # the same

    assert edition(with_shelf(content, signed), "en", "IT", Design.QUIET).state == ""
    assert edition(with_shelf(content, one_not), "en", "IT", Design.QUIET).state.startswith("Draft.")


def test_words_that_nobody_signed_are_not_printed_where_that_is_asked(content: Content) -> None:
    """REQUIRE_REVIEW holds for paper, too: it cannot be called back."""
    only_reviewed = replace(content.atlas.shelf, only_reviewed=True)

    with pytest.raises(ShellError, match="REQUIRE_REVIEW: nobody has signed 'interface' in en"):
        edition(with_shelf(content, only_reviewed), "en", "IT", Design.QUIET)
