"""What holds from every place: nobody is lost, Leave works, danger is near, Back goes where the person came from."""

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.event import (
    Back,
    Choose,
    DangerNow,
    Event,
    Leave,
    More,
    Part,
)  # fmt: skip
from flows.ids import (
    DANGER,
    EMERGENCY_NUMBERS,
    EXIT,
    PageId,
)  # fmt: skip
from flows.note_page import SEND, missing
from flows.page import Exit, Kind
from flows.place import Place
from flows.sound import sound
from flows.verbs import Clearing
from tests.flows.content import ENGLISH, TODAY
from tests.flows.strategies import events, places
from tests.flows.turning import ATLAS, choose, turn


@settings(max_examples=400)
@given(place=places(), happened=st.lists(events(), max_size=12))
def test_any_events_keep_the_person_found(place: Place, happened: list[Event]) -> None:
    """Whatever is pressed, typed or sent, there is a known page with a way on, help and a way out."""
    after = turn(place, *happened)

    page = ATLAS.pages[after.place.page]
    assert after.screen.body
    if page.kind is Kind.EXIT:
        assert Clearing.SCREEN in after.effects or not happened
        return
    presses = [option.press for option in after.screen.row]
    assert DangerNow() in presses
    assert (Leave() in presses) == (page.exit is not Exit.NONE)


@given(place=places(), happened=st.lists(events(), max_size=8))
def test_leave_works_from_anywhere(place: Place, happened: list[Event]) -> None:
    """One tap empties the screen, whatever came before."""
    after = turn(place, *happened, Leave())

    assert after.place.page == EXIT
    assert after.effects == (Clearing.SCREEN,)
    assert after.screen.row == after.screen.options == ()


@given(place=places())
def test_danger_is_one_tap_and_a_number_two(place: Place) -> None:
    """From every page the same button leads to danger, and the same button again to numbers (B25)."""
    once = turn(place, DangerNow())
    twice = turn(once.place, DangerNow())

    assert DANGER in (once.place.page, place.page)
    if place.page != DANGER:
        assert once.place.page == DANGER
        assert twice.place.page == EMERGENCY_NUMBERS
        assert twice.screen.copies


@given(place=places(), choice=st.data())
def test_back_returns_to_the_page_a_choice_was_made_on(place: Place, choice: st.DataObject) -> None:
    """Nothing that a person does closes a door (B26). A warning is no place to come back to, nor is a lost card.

    A note that lacks something goes a step back itself when it is sent.
    """
    place = sound(ATLAS, place, TODAY)
    page = ATLAS.pages[place.page]
    roaming = [name for name, target in ATLAS.choices(page.id).items() if target.startswith("@")]
    names = [name for name in ATLAS.choices(page.id) if name not in roaming]
    if not names or page.kind is Kind.WARNING:
        return
    name = choice.draw(st.sampled_from(names))
    if name == SEND and place.note and missing(place.note):
        return
    after = turn(place, Choose(name))

    if after.place.page not in (place.page, EXIT):
        assert turn(after.place, More(0), Part(0), Back()).place.page == place.page


@given(ticks=st.integers(0, (1 << 68) - 1), page=st.sampled_from(("mean-work", "mean-control", "mean-sex")))
def test_marks_never_change_what_a_person_is_shown_next(ticks: int, page: str) -> None:
    """Signs give no score and no verdict (B34)."""
    marked = turn(Place(PageId(page), ENGLISH, ticks=ticks), choose("go"))
    plain = turn(Place(PageId(page), ENGLISH), choose("go"))

    assert marked.screen == plain.screen
    assert marked.place.page == "mean-done"
