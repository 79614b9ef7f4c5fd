"""What is asked of a link becomes its meaning, or is refused with what there is instead (T15)."""

import pytest

from bot.clock import in_a_year, today
from bot.content import Content
from bot.errors import ShellError, WrongUse
from bot.outreach.link_asking import checked_label, checked_meaning, checked_region, chosen
from flows.ids import CountryCode, Day, LanguageCode, PageId
from storage.link import Link, Meaning

MEANING = Meaning(LanguageCode("ro"), PageId("f-hub"), CountryCode("RO"), "", Day("2999-12-31"))
LINKS = (Link("k3vq7xwm", MEANING, "A"), Link("2bcd4fgh", MEANING, "A"), Link("9xwv8tsr", MEANING, "B"))


def test_what_was_asked_for_is_what_it_means(content: Content) -> None:
    """Twelve months, unless another last day was given; today is one."""
    assert checked_meaning(content.atlas, "ro", "ro", "f-hub", "2999-12-31") == MEANING
    bare = Meaning(LanguageCode("en"), PageId("hello"), None, "", Day(in_a_year()))
    assert checked_meaning(content.atlas, "en", "", "", "") == bare
    assert checked_meaning(content.atlas, "en", "", "", today()).valid_until == today()


@pytest.mark.parametrize("until", ["2020-01-01", "20990101", "2099-02-30", "2099-1-1", "soon", "٢٠٩٩-٠١-٠١"])
def test_a_last_day_is_a_day_that_has_not_passed(content: Content, until: str) -> None:
    """Days are compared as text, so that one written otherwise would never end."""
    with pytest.raises(WrongUse, match="--until: must be a day from today on"):
        checked_meaning(content.atlas, "en", "", "", until)


@pytest.mark.parametrize(("asked", "named"), [(("xx", "", ""), "--lang"), (("en", "QQ", ""), "--country")])
def test_what_no_link_opens_is_refused(content: Content, asked: tuple[str, str, str], named: str) -> None:
    """As for plain links."""
    with pytest.raises(WrongUse, match=named):
        checked_meaning(content.atlas, *asked, "")


def test_a_region_is_one_that_services_name(content: Content) -> None:
    """Else the list would not be narrowed, and nobody would know why."""
    services, gb = content.atlas.directory.services, CountryCode("GB")

    assert checked_region("Scotland", gb, services) == "Scotland"
    with pytest.raises(WrongUse, match="those are England and Wales, Northern Ireland"):
        checked_region("North", gb, services)
    with pytest.raises(WrongUse, match="there are none"):
        checked_region("North", CountryCode("XZ"), services)
    with pytest.raises(WrongUse, match="needs --country"):
        checked_region("Scotland", None, services)


@pytest.mark.parametrize(
    "label", ["Shelter A", "Station, hall 3", "Clinic 24/7", "امید\u200cها", "x" * 120, "Line 116 111"]
)
def test_organisations_and_places_are_labels(label: str) -> None:
    """Short numbers are names of lines."""
    assert checked_label(f" {label}\n") == label


@pytest.mark.parametrize(
    "label", ["", " ", "x" * 121, "a\u202eb", "a\0", "@ana", "a@b.example", "+40 721 234 567", "Ana 0721-234.567"]
)
def test_accounts_and_numbers_of_people_are_none(label: str) -> None:
    """A label is the only free text that is kept of a link, so the plainest slips are caught."""
    with pytest.raises(WrongUse, match="--label: "):
        checked_label(label)


def test_links_are_chosen_by_code_or_by_label() -> None:
    """Never by both, and never in silence by nothing."""
    assert chosen(LINKS, ("2bcd4fgh ", "9xwv8tsr"), "") == LINKS[1:]
    assert chosen(LINKS, (), "A") == LINKS[:2]
    for codes, label in (((), ""), (("2bcd4fgh",), "A")):
        with pytest.raises(WrongUse, match="Give codes, or --label"):
            chosen(LINKS, codes, label)
    with pytest.raises(ShellError, match="no link with the code zzzzzzzz"):
        chosen(LINKS, ("2bcd4fgh", "zzzzzzzz"), "")
    with pytest.raises(ShellError, match="no link with the label 'C'"):
        chosen(LINKS, (), "C")
