"""The pages on which a note is put together by taps, and agreed to: what a tap changes, and what comes next (E.5)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from flows.atlas import Atlas
from flows.complaint import COMPLAINTS
from flows.ids import ChoiceId, PageId
from flows.note import ACCESS, DAYS, EMPTY, HELP, HOURS, OTHERS, PAIRS, SOON, VOICE, WHOM, Call, Note
from flows.outcome import Deed, Outcome, Result
from flows.page import Kind
from flows.place import Place
from flows.service import Service

WAY: Final = PageId("f-way")
NOTE: Final = PageId("f-note")
CALL: Final = PageId("f-call")
CONSENT: Final = PageId("f-consent")
CODE: Final = PageId("f-code")
BOX: Final = PageId("f-box")
MARK: Final = PageId("f-mark")
COMPLAIN: Final = PageId("f-complain")
SECRET: Final = PageId("c-secret")

AGE, SERVICE, HELPS, WHEN, FOR, NEEDS, WORDS, KIND = range(8)
"""Steps of `f-note`: under 18, the service, kind of help, how soon, for whom, access, code words, kind of code."""
CONTACT, SAFE_DAYS, SAFE_HOURS, ZONE, SPEAKING, MESSAGE, SOMEONE = range(7)
"""Steps of `f-call`; the last one is the kind of code, too."""
STEPS: Final[Mapping[PageId, int]] = {NOTE: KIND + 1, CALL: KIND + 1}
BY_NOTE: Final = frozenset({ChoiceId("box"), ChoiceId("callme")})
"""Choices of `f-way` that need a service which takes notes."""
ABOUT_ONE: Final = frozenset({ChoiceId("mark")})
"""Choices of `f-complain` that need a service."""
SEND: Final = ChoiceId("send")
NOTED: Final = frozenset({NOTE, CALL, CONSENT})
"""Pages that only stand while a note is put together for a service that takes notes."""
UNDER_18: Final = "under-18"

LOOK, TAKE_BACK = 0, 1
RESULT: Final = 2 + len(COMPLAINTS)
"""Parts of `f-box`: look for an answer, take a note back, a complaint of each kind with a code, what came of one."""
PARTS: Final[Mapping[PageId, int]] = {**STEPS, BOX: RESULT + 1, MARK: 1 + len(COMPLAINTS)}


def service_of(atlas: Atlas, place: Place, now: str) -> Service | None:
    """The service whose card was opened, if it takes notes today."""
    service = atlas.directory.get(place.service, now) if place.service else None
    return service if service and service.accepts_notes(now) else None


def takes_text(place: Place) -> bool:
    """Whether what is typed here is read: a contact, or a code. Nowhere else (B30)."""
    return place.page == BOX or (place.page == CALL and place.part == CONTACT)


def deed_of(place: Place) -> Deed:
    """What is asked with a text that is typed on `f-box`."""
    match place.part:
        case 0:
            return Deed.LOOK
        case 1:
            return Deed.TAKE_BACK
        case part:
            return Deed.RESULT if part == RESULT else Deed.PROVE


def missing(note: Note) -> tuple[PageId, int] | None:
    """The first step without which a note cannot be sent."""
    if not note.help:
        return NOTE, HELPS
    call = note.call
    if call is None:
        return None
    lacks = {CONTACT: not call.has_contact, SAFE_DAYS: not call.days, SAFE_HOURS: not call.hours}
    return next(((CALL, part) for part, is_lacking in lacks.items() if is_lacking), None)


def sound(atlas: Atlas, place: Place, now: str) -> Place:
    """The place without a note that its page cannot have, or on the page before, if the service takes none."""
    if place.page in NOTED and (place.note is None or service_of(atlas, place, now) is None):
        place = place.at(WAY)
    if place.note is not None and not NOTED & {place.page, *place.trail}:
        place = replace(place, note=None)
    is_form = atlas.pages[place.page].kind is Kind.FORM
    return place if place.outcome is None or is_form else replace(place, outcome=None)


def begun(place: Place, *, by_call: bool) -> Place:
    """A new note: nothing that was said for another is carried over (B32)."""
    return replace(place, note=replace(EMPTY, call=Call() if by_call else None))


def entered(before: Place, place: Place) -> Place:
    """The part of a page that a choice opens, where it is not the first one. Who chooses not to send leaves no note."""
    if before.page in NOTED and place.page not in {*NOTED, CODE}:
        # And with it goes a contact that was typed: nothing remembers it any longer.
        return replace(place, note=None)
    if place.page == NOTE and place.part == AGE and place.note and place.note.help:
        # The age was asked and the service shown: what can be changed begins here.
        return place.at(NOTE, HELPS)
    if place.page == BOX and before.page == CODE:
        return place.at(BOX, TAKE_BACK)
    if place.page == BOX and before.page == MARK and before.part:
        return place.at(BOX, 1 + before.part)
    return place


def coded(place: Place, *, digits: bool) -> Place:
    """The kind of code was chosen."""
    return replace(place, note=place.note and replace(place.note, digits=digits))


def zones_of(atlas: Atlas, place: Place) -> tuple[str, ...]:
    """The time zones of the country."""
    return atlas.zones.get(place.country, ()) if place.country else ()


def after(atlas: Atlas, place: Place) -> int:
    """The step behind this one. A country with one time zone is not asked for it."""
    skips = place.page == CALL and place.part == SAFE_HOURS and len(zones_of(atlas, place)) <= 1
    return place.part + (2 if skips else 1)


def before(atlas: Atlas, place: Place) -> int:
    """The step before this one."""
    skips = place.page == CALL and place.part == SPEAKING and len(zones_of(atlas, place)) <= 1
    return place.part - (2 if skips else 1)


def given(place: Place) -> Place:
    """A contact was typed, which only the shell knows."""
    note = place.note
    if place.page != CALL or place.part != CONTACT or note is None or note.call is None:
        return place
    return replace(place.at(CALL, SAFE_DAYS), note=replace(note, call=replace(note.call, has_contact=True)))


def chosen(atlas: Atlas, place: Place, name: str, value: int) -> Place:
    """A value was tapped. What its page does not offer changes nothing."""
    if place.page == MARK and name == "kind" and 0 < value <= len(COMPLAINTS):
        return place.at(MARK, value)
    if place.note is None or (place.page, place.part) != AT.get(name):
        return place
    if name == "age" and value == 1:
        # What adults may have to pass on comes before anything else (E.5).
        return replace(place, note=replace(place.note, whom=UNDER_18)).follow(SECRET)
    changed = _changed(atlas, place, place.note, name, value)
    if changed is None:
        return place
    after_it = replace(place, note=changed)
    return after_it.at(place.page, after(atlas, place)) if name in GOING_ON else after_it


AT: Final[Mapping[str, tuple[PageId, int]]] = {
    "age": (NOTE, AGE), "help": (NOTE, HELPS), "soon": (NOTE, WHEN), "for": (NOTE, FOR), "needs": (NOTE, NEEDS),
    "pair": (NOTE, WORDS), "day": (CALL, SAFE_DAYS), "hour": (CALL, SAFE_HOURS),
    "zone": (CALL, ZONE), "voice": (CALL, SPEAKING), "message": (CALL, MESSAGE), "others": (CALL, SOMEONE),
}  # fmt: skip
"""Where each value is chosen."""
GOING_ON: Final = frozenset({"age", "soon", "for", "zone", "voice", "message", "others"})
"""Values of which one is chosen, so that the next step follows at once."""


def _changed(  # noqa: PLR0911  # one line a field
    atlas: Atlas, place: Place, note: Note, name: str, value: int
) -> Note | None:
    match name:
        case "age" if value == 0:
            return replace(note, whom="" if note.whom == UNDER_18 else note.whom)
        case "help" if value < len(HELP):
            return replace(note, help=note.help ^ {HELP[value]})
        case "soon" if value < len(SOON):
            return replace(note, soon=SOON[value])
        case "for" if value < len(WHOM):
            return replace(note, whom=WHOM[value])
        case "needs" if value < len(ACCESS):
            return replace(note, access=note.access ^ {ACCESS[value]})
        case "pair" if value < PAIRS:
            return replace(note, pair=value)
        case _:
            call = note.call and _called(atlas, place, note.call, name, value)
            return replace(note, call=call) if call else None


def _called(  # noqa: PLR0911  # one line a field
    atlas: Atlas, place: Place, call: Call, name: str, value: int
) -> Call | None:
    match name:
        case "day" if value < len(DAYS):
            return replace(call, days=call.days ^ {value})
        case "hour" if value < len(HOURS):
            return replace(call, hours=call.hours ^ {value})
        case "zone" if value < len(zones_of(atlas, place)):
            return replace(call, zone=value)
        case "voice" if value < len(VOICE):
            return replace(call, voice=VOICE[value])
        case "message" if value <= 1:
            return replace(call, may_leave_message=bool(value))
        case "others" if value < len(OTHERS):
            return replace(call, others=OTHERS[value])
        case _:
            return None


def told(place: Place, outcome: Outcome) -> Place:
    """Where the person stands when it is known what came of it. A note that was sent is forgotten."""
    match outcome.result:
        case Result.SENT:
            return replace(place, note=None, outcome=outcome)
        case Result.NOT_SENT:
            return replace(place.at(CONSENT), trail=place.trail[:-1], outcome=outcome)
        case Result.CONTACT_LOST | Result.CONTACT_ODD:
            note = place.note and replace(
                place.note, call=place.note.call and replace(place.note.call, has_contact=False)
            )
            return replace(place.at(CALL), note=note, outcome=outcome)
        case _:
            return replace(place, outcome=outcome)
