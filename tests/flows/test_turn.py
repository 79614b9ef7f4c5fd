"""Turns, one story each: what leads where, what is asked once, what is cleared and counted."""

import pytest

from flows.event import (
    Arrive,
    Back,
    DangerNow,
    Media,
    Part,
    Pick,
    Tick,
    Topic,
    Typed,
)  # fmt: skip
from flows.ids import (
    AT_SEA,
    DANGER,
    EMERGENCY_NUMBERS,
    HELLO,
    HOME,
    LANGUAGES,
    ChoiceId,
    PageId,
    warning_of,
)  # fmt: skip
from flows.page import Audience
from flows.place import NEEDS, Place
from flows.verbs import Clearing, Count
from tests.flows.content import ENGLISH
from tests.flows.turning import ATLAS, RO, choose, turn


def test_a_session_goes_in_its_order() -> None:
    """Language, first words, a safe moment, country, the doors (design, part 5)."""
    start = turn(Place(HOME, ENGLISH), Arrive())
    assert start.place == Place(LANGUAGES, ENGLISH)

    pages = []
    for event in (Pick("ro"), choose("go"), choose("yes"), Pick("ro")):
        start = turn(start.place, event)
        pages.append(start.place.page)

    assert pages == [HELLO, "safe", "country", HOME]
    assert (start.place.language, start.place.country) == ("ro", "RO")


def test_a_country_can_be_skipped_or_be_the_sea() -> None:
    """Everything can be seen without saying where (B28)."""
    asked = Place(PageId("country"), ENGLISH, trail=(PageId("safe"),))

    assert turn(asked, choose("skip")).place.country is None
    assert turn(asked, choose("unknown")).place.page == HOME
    assert turn(asked, choose("sea")).place.country == AT_SEA


def test_a_country_that_is_known_is_not_asked_for_again() -> None:
    """A link may name it; the question is one screen less."""
    assert turn(Place(PageId("safe"), ENGLISH, RO), choose("yes")).place.page == HOME
    assert turn(Place(PageId("safe-tips"), ENGLISH, RO), choose("go")).place.page == HOME
    assert turn(Place(PageId("safe-tips"), ENGLISH), choose("go")).place.page == "country"


def test_going_on_from_the_phone_pages_returns_to_where_they_were_opened() -> None:
    """In the middle of a session nobody is sent to its start."""
    place = Place(PageId("safe-tips"), ENGLISH, trail=(HOME, PageId("j-keep")))

    assert turn(place, choose("go")).place.page == "j-keep"


def test_a_country_changed_on_a_page_shows_that_page_again() -> None:
    """One tap to change, and the person is where they were (T44)."""
    there = turn(Place(PageId("r-reflect"), ENGLISH, RO), choose("change-country"))

    after = turn(there.place, Pick("it"))

    assert (after.place.page, after.place.country) == ("r-reflect", "IT")


def test_a_language_changed_on_the_way_shows_the_same_page() -> None:
    """Nobody starts again because of a language."""
    there = turn(Place(PageId("access"), ENGLISH, trail=(HOME,)), choose("language"))

    after = turn(there.place, Pick("ro"))

    assert (after.place.page, after.place.language) == ("access", "ro")


def test_a_pick_that_is_not_on_the_list_changes_nothing() -> None:
    """A made-up button names a language and a country that are not there."""
    for page in (LANGUAGES, PageId("country"), HOME):
        place = Place(page, ENGLISH)
        assert turn(place, Pick("qq")).place == place


def test_the_danger_button_on_the_danger_page_gives_the_numbers() -> None:
    """No tap in an emergency is without effect."""
    assert turn(Place(DANGER, ENGLISH), DangerNow()).place.page == EMERGENCY_NUMBERS


@pytest.mark.parametrize(
    ("topic", "page"),
    [
        (Topic.DANGER, DANGER),
        (Topic.SELF_HARM, warning_of(PageId("danger-self"))),
        (Topic.CHILD, PageId("c-hub")),
        (Topic.HELP, PageId("f-hub")),
        (Topic.NONE, PageId("sys-text")),
    ],
)
def test_typed_words_lead_where_they_should(topic: Topic, page: PageId) -> None:
    """The words themselves never came here; only their topic did (B54)."""
    assert turn(Place(HOME, ENGLISH), Typed(topic)).place.page == page


def test_media_gets_its_own_answer() -> None:
    """Nothing of it was opened (B56)."""
    assert turn(Place(HOME, ENGLISH), Media()).place.page == "sys-media"


@pytest.mark.parametrize("page", sorted(page for page, shape in ATLAS.pages.items() if shape.warning))
def test_a_warning_can_be_read_skipped_or_paused(page: str) -> None:
    """Before a hard page there are four ways, and Back from the page passes the warning by (B36)."""
    if page.endswith("-warning"):
        return
    warned = Place(warning_of(PageId(page)), ENGLISH, trail=(HOME,))

    assert turn(warned, choose("read")).place.page == page
    assert turn(warned, choose("read"), Back()).place.page == HOME
    assert turn(warned, choose("skip")).place.page == HOME
    assert turn(warned, choose("pause")).place.page == "calm"
    assert turn(warned, choose("instead")).place.page == ATLAS.pages[PageId(page)].instead


def test_helpers_and_workers_keep_their_own_home() -> None:
    """What a worker types by mistake leads back to the worker's pages."""
    worker = turn(Place(HOME, ENGLISH), choose("worker"))
    assert worker.place.audience is Audience.WORKER

    lost = turn(worker.place, Typed(Topic.NONE), choose("home"))

    assert lost.place.page == "w-hub"
    assert turn(lost.place, Back(), Back(), Back()).place.page == HOME
    assert turn(lost.place, Back(), Back(), Back()).place.audience is Audience.PERSON


def test_leaving_by_a_choice_clears_the_screen() -> None:
    """'No' at the safe moment leaves at once."""
    assert turn(Place(PageId("safe"), ENGLISH), choose("no")).effects == (Clearing.SCREEN,)


def test_clearing_everything_asks_the_door_for_both() -> None:
    """The screen goes, and what else can be deleted."""
    assert turn(Place(PageId("erase"), ENGLISH), choose("clear")).effects == (Clearing.SCREEN, Clearing.CHAT)


@pytest.mark.parametrize("answer", ["yes", "partly", "no", "country", "service"])
def test_feedback_is_counted_without_a_person(answer: str) -> None:
    """The effect holds the answer and nothing else (B65)."""
    assert turn(Place(PageId("feedback"), ENGLISH), choose(answer)).effects == (Count(answer),)


@pytest.mark.parametrize("need", [need for need in NEEDS if need])
def test_the_kind_of_help_rides_in_the_button(need: str) -> None:
    """No query ties a person to a need."""
    after = turn(Place(PageId("f-hub"), ENGLISH), choose(need))

    assert (after.place.page, after.place.need) == ("f-list", need)


def test_simple_mode_can_be_switched_on_and_off() -> None:
    """Three choices a screen (B46)."""
    on = turn(Place(PageId("access"), ENGLISH), choose("on"))
    assert on.place.simple
    assert on.screen.per_screen == 3

    assert not turn(on.place, choose("off")).place.simple


def test_a_second_screen_of_a_page_can_be_a_target() -> None:
    """'Situations like mine' opens the list of situations, not the first signs."""
    after = turn(Place(PageId("mean-done"), ENGLISH), choose("situations"))

    assert (after.place.page, after.place.more) == ("mean", 1)
    assert turn(after.place, Back()).place.more == 0


def test_steps_are_walked_back_one_by_one() -> None:
    """Back goes where the person came from, on the same page, too."""
    third = turn(Place(PageId("privacy-tg"), ENGLISH, trail=(HOME,)), Part(1), Part(2), Part(3))

    assert turn(third.place, Back()).place.part == 2
    topic = turn(Place(PageId("b-know"), ENGLISH, trail=(HOME,)), Part(4))
    assert turn(topic.place, Back()).place == Place(PageId("b-know"), ENGLISH, trail=(HOME,))


def test_a_part_that_a_page_does_not_have_is_its_first_text() -> None:
    """A made-up number is not an error."""
    assert turn(Place(HOME, ENGLISH, part=9)).place.part == 0
    assert turn(Place(PageId("mean-work"), ENGLISH), Tick(60)).place.ticks == 0


def test_a_choice_that_a_page_does_not_have_changes_nothing() -> None:
    """An old keyboard may offer what is gone."""
    place = Place(HOME, ENGLISH, trail=(LANGUAGES,))

    assert turn(place, choose("gone")).place == place
    assert ATLAS.dialogue.step(HOME, ChoiceId("gone")) == HOME
    assert ATLAS.dialogue.step(HOME, ChoiceId("pause")) == HOME


def test_back_without_a_trail_leads_to_the_first_screens() -> None:
    """After many pages the oldest are forgotten; Back still leads somewhere known."""
    assert turn(Place(PageId("r-all"), ENGLISH), Back()).place.page == HOME
    assert turn(Place(HOME, ENGLISH), Back()).place.page == LANGUAGES
    assert turn(Place(HELLO, ENGLISH), Back()).place.page == LANGUAGES


def test_a_tick_is_set_and_taken_back() -> None:
    """And the others stay as they are."""
    there = Place(PageId("mean-work"), ENGLISH)
    both = turn(there, Tick(0), Tick(2)).place

    assert both.ticks.bit_count() == 2
    assert turn(both, Tick(2)).place == turn(there, Tick(0)).place
    assert turn(both, Tick(2), Tick(0)).place.ticks == 0


@pytest.mark.parametrize(("page", "urgent"), [("danger", True), ("calm", True), ("exit", True), ("home", False)])
def test_danger_calm_and_the_way_out_are_never_held_back(page: str, urgent: bool) -> None:  # a column
    """However much somebody taps."""
    assert ATLAS.pages[PageId(page)].is_urgent is urgent
