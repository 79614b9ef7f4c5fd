"""The worksheet: 26 lines, two marks each, in the button alone, and a list of questions as the only result."""

from hypothesis import given
from hypothesis import strategies as st

from flows import worksheet
from flows.event import Back, Choose, Show
from flows.ids import ChoiceId, PageId
from flows.place import Place
from flows.screen import screen
from flows.turn import advance
from tests.flows.content import ENGLISH, TODAY, real_atlas

ATLAS = real_atlas()
SHEET = Place(PageId("b-sheet"), ENGLISH, trail=(PageId("b-hub"),))


def after(place: Place, *choices: str) -> Place:
    for choice in choices:
        place = advance(ATLAS, place, Choose(ChoiceId(choice)), TODAY).place
    return place


def messages(place: Place) -> list[str]:
    return [text.message for text in screen(ATLAS, place, TODAY).body if hasattr(text, "message")]


@given(line=st.integers(0, worksheet.LINES - 1), column=st.sampled_from((worksheet.GOING, worksheet.STAYING)))
def test_a_mark_is_set_and_taken_back(line: int, column: int) -> None:
    """Nothing is pre-ticked, and nothing else changes."""
    there = Place(SHEET.page, ENGLISH, part=line)

    marked = worksheet.mark(there, column)

    assert worksheet.asked(marked, column) == (line,)
    assert worksheet.asked(marked, 1 - column) == ()
    assert worksheet.mark(marked, column) == there


def test_the_result_is_the_questions_marked_in_two_columns() -> None:
    """It is a list of questions, never advice and never a score (A.2)."""
    place = after(SHEET, "going", "onward", "staying", "going", "onward", "questions")

    assert messages(place) == ["b-sheet-result", "b-sheet-going", "sheet-1", "sheet-2", "b-sheet-staying", "sheet-2"]
    assert messages(after(SHEET, "questions")) == ["b-sheet-empty"]


def test_what_a_person_knows_carries_no_mark_and_leads_on() -> None:
    """'I know this' takes marks back and shows the next line."""
    place = after(SHEET, "going", "know")

    assert (place.ticks, place.part) == (0, 1)


def test_after_the_last_line_comes_the_first() -> None:
    """The sheet has no end that holds anybody."""
    assert after(Place(SHEET.page, ENGLISH, part=25), "onward").part == 0


def test_clearing_takes_the_marks_of_the_sheet_and_no_others() -> None:
    """Marks on the pages with signs are not the sheet's."""
    place = after(Place(SHEET.page, ENGLISH, ticks=(1 << 68) - 1), "clear")

    assert place.ticks == (1 << 68) - (1 << 52)


def test_marks_survive_a_look_at_another_page_and_back() -> None:
    """Nothing the person did closes a door."""
    marked = after(SHEET, "going")
    danger = advance(ATLAS, marked, Choose(ChoiceId("nothing")), TODAY).place

    assert worksheet.asked(advance(ATLAS, danger, Back(), TODAY).place, worksheet.GOING) == (0,)


def test_a_line_says_in_words_how_it_is_marked() -> None:
    """The meaning is never in a sign alone (B45)."""
    assert "b-sheet-marked" in messages(after(SHEET, "staying"))
    assert "b-sheet-marked" not in messages(SHEET)


def test_the_list_of_questions_can_be_cleared_and_left() -> None:
    """Back leads to the lines."""
    result = after(SHEET, "questions")

    options = screen(ATLAS, result, TODAY).always
    assert [option.press for option in options] == [Choose(ChoiceId("clear"))]
    assert advance(ATLAS, result, Back(), TODAY).place.part == 0
    assert advance(ATLAS, Place(SHEET.page, ENGLISH, part=60), Show(), TODAY).place.part == 0
