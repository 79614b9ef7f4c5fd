"""A note by taps: what each step changes, what it never carries on, and what stands on the pages."""

from dataclasses import replace

import pytest

from flows.complaint import COMPLAINTS, RED
from flows.event import Back, Choose, Given, Look, Part, Set
from flows.ids import HOME, PageId
from flows.note import DAYS, HELP, HOURS, Call, Note
from flows.note_page import CALL, CONSENT, MARK, NOTE, SECRET, WAY, told
from flows.note_survey import CALLED, FULL
from flows.outcome import Deed, Outcome, Result
from flows.place import Place
from flows.screen import screen
from flows.text import Text
from tests.flows.content import ENGLISH, TODAY
from tests.flows.noting import ES, at, labels, taking
from tests.flows.turning import ATLAS, RO, choose, turn


@pytest.mark.parametrize(("choice", "calls"), [("box", False), ("callme", True)])
def test_a_note_begins_empty(choice: str, calls: bool) -> None:
    """Nothing of a note to another service goes along (B32), and nothing is ticked before (B31)."""
    begun = turn(at(WAY, note=FULL), choose(choice)).place

    assert begun.page == NOTE
    assert begun.note == Note(call=Call() if calls else None)


def test_looking_at_another_service_forgets_the_note() -> None:
    """Consent is for one service."""
    looked = turn(at(NOTE, 3, FULL), Look(taking())).place

    assert looked.note is None
    assert turn(looked, Back()).place.page == WAY


def test_danger_in_the_middle_loses_nothing() -> None:
    """Whoever comes back finds the note as it was (B26)."""
    from flows.event import DangerNow  # noqa: PLC0415  # beside its only use

    away = turn(at(NOTE, 3, FULL), DangerNow(), Back()).place

    assert (away.page, away.note) == (NOTE, FULL)


def test_a_page_beside_the_note_carries_none() -> None:
    """A made-up button cannot take a note to a page that has nothing to do with it."""
    assert turn(Place(HOME, ENGLISH, note=FULL)).place.note is None


@pytest.mark.parametrize("page", [NOTE, CALL, CONSENT])
def test_without_a_service_that_takes_notes_there_is_no_step(page: PageId) -> None:
    """Full today, or gone: the page before stands there, which offers other ways."""
    full = next(one for one in ATLAS.directory.by_country[RO] if one.takes_notes and not one.accepts_notes(TODAY))
    for place in (at(page, note=FULL, service=full.code), at(page, note=FULL, service=0), at(page)):
        shown = turn(place)
        assert shown.place.page == WAY
        assert ("f-way.box" in labels(shown.screen)) is (place.note is None)


def test_who_is_under_18_reads_first_what_adults_must_pass_on() -> None:
    """Then the way back to the note is a button, and the note goes on only by another tap (E.5)."""
    asked = at(NOTE, note=Note())
    young = turn(asked, Set("age", 1))
    back = turn(young.place, Back())

    assert young.place.page == SECRET
    assert labels(young.screen)[0] == "f-note-return"
    assert back.screen.body == (Text("f-note-young"),)
    assert labels(back.screen) == ["f-note-on", "f-note.no"]
    assert back.place.note
    assert back.place.note.whom == "under-18"
    assert turn(asked, Set("age", 0)).place.part == 1
    assert turn(back.place, Set("age", 0)).place.note == Note()
    kept = replace(asked, note=Note(whom="man"))
    assert turn(kept, Set("age", 0)).place.note == Note(whom="man")


STEPS = (
    (NOTE, 0, ["f-note-age.yes", "f-note-age.no", "f-note-age.unsaid", "f-note.no"]),
    (NOTE, 1, ["f-note-on", "f-note.no"]),
    (NOTE, 2, [*(f"note-help-{one}" for one in HELP), "f-note.no"]),
    (NOTE, 3, ["note-soon-today", "note-soon-week", "note-soon-no-hurry", "f-note-skip", "f-note.no"]),
    (NOTE, 6, ["f-note-words.other", "f-note-on", "f-note.no"]),
    (NOTE, 7, ["f-note.words", "f-note.digits", "f-note.no"]),
    (CALL, 0, ["f-call.no"]),
    (CALL, 1, [*["DayName"] * 7, "f-call.no"]),
    (CALL, 2, [*["Clock"] * 6, "f-call.no"]),
    (CALL, 5, ["note-message-no", "note-message-yes", "f-call.no"]),
    (CALL, 7, ["f-call.words", "f-call.digits", "f-call.no"]),
)


@pytest.mark.parametrize(("page", "part", "expected"), STEPS)
def test_every_step_can_be_left(page: PageId, part: int, expected: list[str]) -> None:
    """The way out stands on each, and what is needed is needed before the next."""
    note = Note(call=Call() if page == CALL else None)
    shown = turn(at(page, part, note)).screen

    assert [name.replace("unticked", "DayName" if part == 1 else "Clock") for name in labels(shown)] == expected


def test_in_simple_mode_all_stand_in_one_row() -> None:
    """There is room for three buttons, so none can stand on every screen (B46)."""
    shown = turn(at(NOTE, 2, Note(), simple=True)).screen

    assert shown.always == ()
    assert labels(shown)[-1] == "f-note.no"


def test_marks_are_set_and_taken_off() -> None:
    """The same tap again takes a mark off; single answers lead on."""
    place = at(NOTE, 2, Note())
    both = turn(place, Set("help", 0), Set("help", 3)).place
    one = turn(both, Set("help", 0)).place

    assert both.note
    assert both.note.help == {"tonight", "doctor"}
    assert one.note
    assert one.note.help == {"doctor"}
    assert "f-note-on" in labels(turn(one).screen)
    soon = turn(one, Part(3), Set("soon", 2)).place
    assert (soon.part, soon.note and soon.note.soon) == (4, "week")
    whom = turn(soon, Set("for", 2)).place
    assert (whom.part, whom.note and whom.note.whom) == (5, "man")
    needs = turn(whom, Set("needs", 1), Part(6), Set("pair", 77)).place
    assert needs.note
    assert (needs.note.access, needs.note.pair) == (frozenset({"sign"}), 77)


def test_how_to_call_is_asked_step_by_step() -> None:
    """With a contact first; the default is the careful one."""
    contact = turn(at(CALL, note=Note(frozenset({"doctor"}), call=Call())), Given()).place
    assert contact.part == 1
    days = turn(contact, Set("day", 6), Part(2), Set("hour", 1)).place
    after = turn(days, Part(4), Set("voice", 2), Set("message", 1), Set("others", 3)).place

    assert after.part == 7
    assert after.note
    assert after.note.call == Call(
        frozenset({6}), frozenset({1}), 0, "message", may_leave_message=True, others="survey", has_contact=True
    )
    assert turn(after, choose("digits")).place.note == replace(after.note, digits=True)
    assert turn(at(CALL, note=contact.note)).screen.body == (Text("f-call-kept"),)
    assert "f-note-on" in labels(turn(at(CALL, note=contact.note)).screen)


def test_a_country_of_one_clock_is_not_asked_for_it() -> None:
    """In Spain it is: forward and back."""
    ready = Note(frozenset({"doctor"}), call=CALLED)
    for country, between in ((RO, False), (ES, True)):
        there = turn(at(CALL, 2, ready, country))
        (forward,) = (option.press for option in there.screen.always if isinstance(option.press, Part))
        assert forward == Part(3 if between else 4)
        assert turn(at(CALL, 4, ready, country), Back()).place.part == (3 if between else 2)
    zoned = turn(at(CALL, 3, ready, ES), Set("zone", 1)).place
    assert zoned.note
    assert zoned.note.call
    assert (zoned.part, zoned.note.call.zone) == (4, 1)
    assert turn(at(CALL, 3, ready, ES), Set("zone", 9)).place.part == 3


def test_back_walks_step_by_step() -> None:
    """And from the first step to the page before."""
    assert turn(at(NOTE, 4, FULL), Back()).place.part == 3
    assert turn(at(NOTE, 0, FULL), Back()).place.page == WAY


@pytest.mark.parametrize(
    ("page", "part", "name", "value"),
    [
        (NOTE, 2, "help", 99), (NOTE, 2, "soon", 1), (NOTE, 3, "soon", 9), (NOTE, 4, "for", 9), (NOTE, 5, "needs", 9),
        (NOTE, 6, "pair", 5000), (NOTE, 0, "age", 7), (CALL, 1, "day", 7), (CALL, 2, "hour", 6), (CALL, 4, "voice", 3),
        (CALL, 5, "message", 2), (CALL, 6, "others", 4), (CONSENT, 0, "help", 1), (NOTE, 2, "page", 1),
    ],
)  # fmt: skip
def test_what_a_step_does_not_offer_changes_nothing(page: PageId, part: int, name: str, value: int) -> None:
    """A hostile button costs nobody anything."""
    place = at(page, part, FULL)

    assert turn(place, Set(name, value)).place == place


def test_a_value_of_a_call_needs_a_call() -> None:
    """A button that joins what never stood together."""
    place = at(CALL, 1, Note())

    assert turn(place, Set("day", 1)).place == place


@pytest.mark.parametrize("number", range(1, len(COMPLAINTS) + 1))
def test_a_complaint_is_told_by_taps(number: int) -> None:
    """A red one can be proved with a code; without one, two people look at it (E.8)."""
    kind = turn(at(MARK), Set("kind", number))
    is_red = COMPLAINTS[number - 1] in RED

    assert labels(kind.screen) == [*(["f-mark.proof"] if is_red else []), "f-mark.complain", "f-mark.no"]
    assert turn(kind.place, choose("complain")).effects == (Deed.COMPLAIN,)
    assert turn(kind.place, choose("proof")).place.part == 1 + number
    assert turn(at(MARK), Set("kind", 99)).place.part == 0
    noted = screen(ATLAS, told(kind.place, Outcome(Result.NOTED, ("12345678",))), TODAY)
    assert labels(noted) == ["f-mark.services"]
    assert len(labels(turn(at(MARK)).screen)) == len(COMPLAINTS)


def test_a_complaint_needs_a_service() -> None:
    """Without a card there is nobody to complain about."""
    assert "f-complain.mark" in labels(turn(at(PageId("f-complain"))).screen)
    assert "f-complain.mark" not in labels(turn(Place(PageId("f-complain"), ENGLISH, RO)).screen)


def test_the_numbers_of_days_and_hours_are_seven_and_six() -> None:
    """Buttons of before would mean other days if one were added in front."""
    assert (len(DAYS), len(HOURS)) == (7, 6)


def test_a_choice_that_is_none_changes_nothing() -> None:
    """As everywhere."""
    place = at(CONSENT, note=FULL)

    assert turn(place, Choose("gone")).place == place  # type: ignore[arg-type]  # a name that no page has
