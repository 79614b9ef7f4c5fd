"""A note on its way out: what is asked before, what stands on the last page, and what came of it."""

from dataclasses import replace

import pytest
from hypothesis import given

from flows.callback import pack, unpack
from flows.complaint import COMPLAINTS
from flows.event import Back, Event, Given, Show
from flows.ids import HOME, PageId
from flows.note import Call, Note
from flows.note_page import BOX, CALL, CODE, CONSENT, NOTE, RESULT, WAY, deed_of, missing, takes_text, told
from flows.note_survey import FULL
from flows.outcome import Deed, Outcome, Result
from flows.place import Place
from flows.screen import screen
from flows.text import Clock, Text
from flows.turn import advance
from tests.flows.content import ENGLISH, TODAY
from tests.flows.noting import ES, at, labels, taking
from tests.flows.strategies import places, presses
from tests.flows.turning import ATLAS, choose, turn


@pytest.mark.parametrize(
    ("note", "where"),
    [
        (Note(), (NOTE, 2)),
        (Note(frozenset({"doctor"}), call=Call()), (CALL, 0)),
        (Note(frozenset({"doctor"}), call=Call(has_contact=True)), (CALL, 1)),
        (Note(frozenset({"doctor"}), call=Call(frozenset({1}), has_contact=True)), (CALL, 2)),
        (Note(frozenset({"doctor"})), None),
        (FULL, None),
    ],
)
def test_what_is_missing_is_asked_before_anything_is_sent(note: Note, where: tuple[PageId, int] | None) -> None:
    """Also if a button of another time says Send."""
    sent = turn(at(CONSENT, note=note), choose("send"))

    assert missing(note) == where
    assert sent.effects == (() if where else (Deed.SEND,))
    assert (sent.place.page, sent.place.part) == (where or (CODE, 0))


def test_changing_goes_to_the_fields() -> None:
    """The age was asked and the service shown."""
    assert turn(at(CONSENT, note=FULL), choose("change")).place.part == 2
    assert turn(at(CONSENT, note=FULL), choose("no")).place.page == "f-list"


@pytest.mark.parametrize(("page", "part"), [(NOTE, 2), (CALL, 1), (CONSENT, 0)])
def test_not_to_send_forgets_the_note_at_once(page: PageId, part: int) -> None:
    """Else a contact that was typed for it would be remembered for as long as the trail (B33)."""
    left = turn(at(page, part, FULL), choose("no")).place

    assert (left.page, left.note) == ("f-list", None)
    assert turn(left, Back()).place.page == WAY


def test_consent_shows_every_field() -> None:
    """Those that were left out are not named."""
    place = at(CONSENT, note=FULL, country=ES)
    said = str(screen(ATLAS, place, TODAY).body)
    bare = str(screen(ATLAS, at(CONSENT, note=Note(frozenset({"doctor"}))), TODAY).body)

    for name in ("language", "help", "soon", "whom", "access", "contact", "days", "hours", "zone", "voice", "others"):
        assert f"'note-line-{name}'" in said
        assert (f"'note-line-{name}'" in bare) is (name in ("language", "help"))
    assert "('hours', 48)" in said
    assert "('hours', 72)" in bare
    assert "note-message-no" in said
    assert screen(ATLAS, place, TODAY).at_end


@pytest.mark.parametrize(
    ("marked", "joined"),
    [((0, 1, 2), [Clock(6, 15)]), ((0, 2, 3, 5), [Clock(6, 9), Clock(12, 18), Clock(21, 24)]), ((), [])],
)
def test_hours_that_touch_are_one(marked: tuple[int, ...], joined: list[Clock]) -> None:
    """Short to read, and the same hours."""
    note = Note(frozenset({"doctor"}), call=Call(frozenset({0}), frozenset(marked), has_contact=True))
    said = str(screen(ATLAS, at(CONSENT, note=note), TODAY).body)

    assert said.count("Clock(") == len(joined)
    assert all(repr(hours) in said for hours in joined)


def test_what_came_of_it_is_shown_once_and_forgotten() -> None:
    """A note that was sent is no longer in any button; what failed stands where it can be tried again."""
    sending = at(CODE, note=FULL, trail=(WAY, NOTE, CONSENT))

    sent = told(sending, Outcome(Result.SENT, ("a b c d e",)))
    assert sent.note is None
    assert "a b c d e" in str(screen(ATLAS, sent, TODAY).body)
    assert turn(turn(sent).place, Back()).place.page == WAY
    failed = told(sending, Outcome(Result.NOT_SENT))
    assert (failed.page, failed.note, failed.trail) == (CONSENT, FULL, (WAY, NOTE))
    assert "f-consent-not-sent" in str(screen(ATLAS, replace(failed, service=taking()), TODAY).body)
    lost = told(sending, Outcome(Result.CONTACT_LOST))
    assert (lost.page, lost.part) == (CALL, 0)
    assert lost.note
    assert lost.note.call
    assert not lost.note.call.has_contact
    assert told(at(CALL), Outcome(Result.CONTACT_ODD)).note is None
    assert str(screen(ATLAS, at(CODE), TODAY).body) == str((Text("f-code-gone"),))


@given(place=places(), press=presses())
def test_no_button_carries_what_came_of_it(place: Place, press: Event) -> None:
    """Nor a page that is no form."""
    seen = replace(place, outcome=Outcome(Result.ANSWER, ("secret",)))
    data = pack(ATLAS, seen, Show())

    assert unpack(ATLAS, data)[0].outcome is None
    assert advance(ATLAS, replace(seen, page=HOME), Show(), TODAY).place.outcome is None


def test_text_is_read_on_two_pages_alone() -> None:
    """B30: a code or a number on one, a contact on the first step of the other."""
    reading = {page for page in ATLAS.pages if takes_text(Place(page, ENGLISH))}

    assert reading == {BOX, CALL}
    assert not takes_text(Place(CALL, ENGLISH, part=1))
    assert turn(at(NOTE, 2, FULL), Given()).place == at(NOTE, 2, FULL)


def test_the_box_has_a_part_for_each_thing_that_is_typed() -> None:
    """Look, take back, prove a complaint of each kind, and ask what came of one."""
    deeds = [deed_of(Place(BOX, ENGLISH, part=part)) for part in range(RESULT + 1)]

    assert deeds == [Deed.LOOK, Deed.TAKE_BACK, *[Deed.PROVE] * len(COMPLAINTS), Deed.RESULT]
    shown = [turn(Place(BOX, ENGLISH, part=part)).screen for part in (0, 1, 4, RESULT)]
    assert [one.body[0].message for one in shown if isinstance(one.body[0], Text)] == [
        "f-box", "f-box-back", "f-box-proof", "f-box-result",
    ]  # fmt: skip
    assert labels(shown[0]) == ["f-box.back", "f-box.result", "f-box.services"]
    assert turn(at(CODE), choose("take")).place.part == 1
