"""A worker hands the phone over: somebody else begins anew, and finds nothing of the worker's."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from flows.event import Arrive, Back, Event, Leave, Pick, Topic, Typed
from flows.ids import EXIT, HELLO, HOME, LANGUAGES, LanguageCode, PageId
from flows.link import Link
from flows.page import Audience
from flows.place import Place
from flows.services import Filters
from tests.flows.content import ENGLISH, changed, said
from tests.flows.strategies import presses
from tests.flows.turning import ATLAS, RO, choose, turn

ROMANIAN = LanguageCode("ro")
WORKER = Place(
    PageId("w-pocket"), ENGLISH, RO, (LANGUAGES, HOME, PageId("w-hub")), ticks=5, need="lawyer",
    filters=Filters("women"), service=7, simple=True, audience=Audience.WORKER, link=Link(ENGLISH),
)  # fmt: skip
HANDED = Place(HELLO, ROMANIAN, trail=(LANGUAGES,), audience=Audience.POCKET)


def test_the_person_begins_anew() -> None:
    """At the first words in the language that was tapped; nothing that the worker chose or opened goes along."""
    assert turn(WORKER, Pick("ro")).place == HANDED


def test_a_language_that_is_not_there_changes_nothing() -> None:
    """A made-up button hands nothing over."""
    assert turn(WORKER, Pick("qq")).place == replace(WORKER, link=None)


def test_back_ends_at_the_languages() -> None:
    """There is no way from the person's pages to the worker's by going back."""
    walked = turn(HANDED, choose("go"), choose("yes"), choose("skip"), choose("rights")).place
    pages = []
    for _ in range(8):
        walked = turn(walked, Back()).place
        pages.append(walked.page)

    assert pages == [HOME, "country", "safe", HELLO, LANGUAGES, HOME, LANGUAGES, HOME]


@given(happened=st.lists(presses(), max_size=10))
def test_nothing_but_leave_ends_it(happened: list[Event]) -> None:
    """Whatever is pressed, the shorter time holds until the phone comes back."""
    after = turn(HANDED, *happened)

    assert after.place.audience is Audience.POCKET
    assert turn(after.place, Leave()).place.page == EXIT
    assert turn(after.place, Arrive()).place == Place(LANGUAGES, after.place.language)


def test_the_person_has_the_doors_of_the_person() -> None:
    """Also after a look at pages for others: the first doors are not the worker's."""
    looked = turn(HANDED, Typed(Topic.NONE)).place
    at_workers = replace(looked, page=PageId("w-hub"))

    assert turn(looked, choose("home")).place.page == HOME
    assert turn(turn(at_workers).place, Typed(Topic.NONE), choose("home")).place.page == HOME


def test_no_page_is_written_for_it() -> None:
    """It is a way to read, and no audience."""
    _, findings = changed("start", 'audience = "person"', 'audience = "pocket"')

    assert "which no page is" in said(findings)
    assert not any(page.audience is Audience.POCKET for page in ATLAS.pages.values())


def test_the_page_needs_its_list() -> None:
    """Without it nobody could be handed anything."""
    _, findings = changed("outreach", 'list = "languages"\n', "")

    assert "w-pocket: is a pocket page without list" in said(findings)
