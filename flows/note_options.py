"""The buttons on the pages of a note, a code and a complaint: nothing is ticked before, not sending is always there."""

from collections.abc import Iterator, Mapping
from typing import Final

from flows import note_page
from flows.atlas import Atlas
from flows.complaint import COMPLAINTS, RED
from flows.event import Back, Choose, Part, Set
from flows.ids import ChoiceId
from flows.note import ACCESS, DAYS, EMPTY, HELP, HOURS, OTHERS, SOON, VOICE, WHOM, Call, Note
from flows.note_page import BOX, CALL, CONSENT, MARK, NOTE, UNDER_18
from flows.note_words import city
from flows.option import Option, marked_as
from flows.page import Page
from flows.place import Place
from flows.text import Clock, DayName, Proper, Text

GO_ON: Final = Text("f-note-on")
SKIP: Final = Text("f-note-skip")
PARTS: Final[Mapping[int, str]] = {note_page.TAKE_BACK: "back", note_page.RESULT: "result"}

Buttons = tuple[tuple[Option, ...], tuple[Option, ...]]


def options(atlas: Atlas, page: Page, place: Place) -> Buttons:
    """The options that are paged, and those that stand on each screen; in simple mode there is room for one row."""
    paged, always = _options(atlas, page, place)
    return ((*paged, *always), ()) if place.simple else (paged, always)


def _options(atlas: Atlas, page: Page, place: Place) -> Buttons:
    if page.id in note_page.STEPS:
        note = place.note or EMPTY
        return tuple(_answers(atlas, page, place, note)), tuple(_onward(atlas, page, place, note))
    if page.id == BOX:
        return tuple(_box(page, place)), ()
    if page.id == MARK:
        return tuple(_mark(page, place)), ()
    choices = tuple(_choice(page, choice) for choice in atlas.choices(page.id))
    # Not sending stands on every screen; sending where all was read.
    return (choices[:-1], choices[-1:]) if page.id == CONSENT else (choices, ())


def _answers(atlas: Atlas, page: Page, place: Place, note: Note) -> Iterator[Option]:
    """What can be tapped on a step."""
    step = (place.page, place.part)
    if step == (NOTE, note_page.AGE) and note.whom != UNDER_18:
        yield Option(Text("f-note-age", "yes"), Set("age", 1))
        yield Option(Text("f-note-age", "no"), Set("age", 0))
        yield Option(Text("f-note-age", "unsaid"), Part(note_page.SERVICE))
    elif step == (NOTE, note_page.WORDS):
        yield Option(Text("f-note-words", "other"), Set("pair", 0))
    elif step == (NOTE, note_page.HELPS):
        yield from _marks("help", HELP, {HELP.index(one) for one in note.help})
    elif step == (NOTE, note_page.WHEN):
        yield from _singles("soon", SOON, note.soon)
    elif step == (NOTE, note_page.FOR):
        yield from _singles("whom", WHOM, note.whom, name="for")
    elif step == (NOTE, note_page.NEEDS):
        yield from _marks("access", ACCESS, {ACCESS.index(one) for one in note.access}, name="needs")
    elif place.part == note_page.KIND:
        yield from (_choice(page, ChoiceId(kind)) for kind in ("words", "digits"))
    elif note.call:
        yield from _calls(atlas, place, note.call)


def _calls(atlas: Atlas, place: Place, call: Call) -> Iterator[Option]:
    match place.part:
        case note_page.SAFE_DAYS:
            yield from _days(call)
        case note_page.SAFE_HOURS:
            yield from _hours(call)
        case note_page.ZONE:
            for at, zone in enumerate(note_page.zones_of(atlas, place)):
                yield Option(Proper(city(zone)), Set("zone", at))
        case note_page.SPEAKING:
            yield from _singles("voice", VOICE)
        case note_page.MESSAGE:
            yield Option(Text("note-message-no"), Set("message", 0))
            yield Option(Text("note-message-yes"), Set("message", 1))
        case note_page.SOMEONE:
            yield from _singles("others", OTHERS)
        case _:
            pass


def _days(call: Call) -> Iterator[Option]:
    for day in range(len(DAYS)):
        yield marked_as(DayName(day), Set("day", day), is_marked=day in call.days)


def _hours(call: Call) -> Iterator[Option]:
    for at, (first, last) in enumerate(HOURS):
        yield marked_as(Clock(first, last), Set("hour", at), is_marked=at in call.hours)


def _onward(atlas: Atlas, page: Page, place: Place, note: Note) -> Iterator[Option]:
    """The way on, when the step needs no more, and the way out."""
    if page.id == NOTE and place.part == note_page.WORDS and note.call:
        yield _choice(page, ChoiceId("call"))
    elif _may_go_on(page, place, note):
        is_left = page.id == NOTE and place.part in (note_page.WHEN, note_page.FOR)
        yield Option(SKIP if is_left else GO_ON, Part(note_page.after(atlas, place)))
    yield _choice(page, ChoiceId("no"))


def _may_go_on(page: Page, place: Place, note: Note) -> bool:
    """Whether the step has what it needs. Where one tap answers, only leaving it out needs a button."""
    call = note.call or Call()
    done = {
        (NOTE, note_page.AGE): note.whom == UNDER_18,
        (NOTE, note_page.HELPS): bool(note.help),
        (NOTE, note_page.KIND): False,
        (CALL, note_page.CONTACT): call.has_contact,
        (CALL, note_page.SAFE_DAYS): bool(call.days),
        (CALL, note_page.SAFE_HOURS): bool(call.hours),
    }
    return done.get((page.id, place.part), page.id == NOTE)


def _box(page: Page, place: Place) -> Iterator[Option]:
    """Ways between the parts, then those of the page."""
    yield from (Option(Text(page.id, name), Part(part)) for part, name in PARTS.items() if part != place.part)
    yield _choice(page, ChoiceId("services"))


def _mark(page: Page, place: Place) -> Iterator[Option]:
    if place.outcome:
        yield _choice(page, ChoiceId("services"))
    elif not place.part:
        yield from (Option(Text(f"f-mark-{kind}"), Set("kind", at)) for at, kind in enumerate(COMPLAINTS, start=1))
    else:
        if COMPLAINTS[place.part - 1] in RED:
            yield _choice(page, ChoiceId("proof"))
        yield _choice(page, ChoiceId("complain"))
        yield _choice(page, ChoiceId("no"))


def _marks(field: str, values: tuple[str, ...], marked: set[int] | frozenset[int], name: str = "") -> Iterator[Option]:
    for at, value in enumerate(values):
        yield marked_as(Text(f"note-{field}-{value}"), Set(name or field, at), is_marked=at in marked)


def _singles(field: str, values: tuple[str, ...], chosen: str = "", name: str = "") -> Iterator[Option]:
    """One of several; what was chosen before is marked."""
    for at, value in enumerate(values):
        label, press = Text(f"note-{field}-{value}"), Set(name or field, at)
        if value:
            yield marked_as(label, press, is_marked=True) if value == chosen else Option(label, press)


def _choice(page: Page, choice: ChoiceId) -> Option:
    return Option(Text(page.id, choice), Choose(choice))


BACK_TO_NOTE: Final = Option(Text("f-note-return"), Back())
"""On the page for those under 18, which stands in the middle of a note."""
