"""What stands on the pages of a note, a code and a complaint: questions, all fields again, and what came of it."""

from collections.abc import Iterable, Iterator
from typing import Final

from flows import card, note_page
from flows.atlas import Atlas
from flows.complaint import COMPLAINTS, RED
from flows.note import EMPTY, HELP, HOURS, Call, Note
from flows.note_page import AGE, BOX, CALL, CODE, CONSENT, CONTACT, KIND, MARK, NOTE, SERVICE, WORDS
from flows.outcome import Outcome, Result
from flows.page import Page
from flows.place import Place
from flows.text import Clock, CodeWord, DayName, Name, OwnLanguage, Proper, Sentences, Text, Texts

ASKED: Final = {
    NOTE: ("", "service", "help", "soon", "for", "needs", "words", "code"),
    CALL: ("", "days", "hours", "zone", "voice", "message", "others", "code"),
}
"""The ends of the messages of each step; the first step has the message of its page."""
BOX_LIFE: Final = 72
CALL_LIFE: Final = 48
"""Hours for which a note waits to be opened (content guide E.2)."""


def body(atlas: Atlas, page: Page, place: Place, now: str) -> Iterator[Text | Name | Sentences]:
    """The texts of a screen, in order."""
    outcome = place.outcome
    if page.id in ASKED:
        yield from _step(atlas, place, now)
    elif page.id == CONSENT:
        yield from _consent(atlas, place, now)
    elif page.id == CODE:
        yield from _code(outcome)
    elif outcome:
        yield Text(f"f-box-{outcome.result}")
        yield from map(Proper, outcome.words)
    elif page.id == BOX:
        yield _box(place)
    else:
        yield _mark(place)


def _step(atlas: Atlas, place: Place, now: str) -> Iterator[Text | Name | Sentences]:
    note, outcome = place.note or EMPTY, place.outcome
    if place.page == NOTE and place.part == AGE and note.whom == note_page.UNDER_18:
        yield Text("f-note-young")
    elif place.page == NOTE and place.part == SERVICE:
        yield from _service(atlas, place, now)
    elif place.page == NOTE and place.part == WORDS:
        say, hear = 2 * note.pair, 2 * note.pair + 1
        yield Text("f-note-words", args=(("say", CodeWord(say)), ("hear", CodeWord(hear))))
    elif place.page == CALL and place.part == CONTACT and outcome:
        yield Text(f"f-call-{outcome.result}")
    elif place.page == CALL and place.part == CONTACT and note.call and note.call.has_contact:
        yield Text("f-call-kept")
    else:
        end = ASKED[place.page][place.part]
        page = NOTE if place.part == KIND else place.page
        yield Text(f"{page}-{end}" if end else page)


def _service(atlas: Atlas, place: Place, now: str) -> Iterator[Text | Name | Sentences]:
    """Who opens it, what they ask of people, and whom they must tell (B18), before anything is said."""
    service = note_page.service_of(atlas, place, now)
    if service is None:
        return
    yield Text("f-note-service", args=(("service", Proper(service.name)),))
    yield from card.what_it_asks(service)


def _consent(atlas: Atlas, place: Place, now: str) -> Iterator[Text | Name | Sentences]:
    note, service = place.note, note_page.service_of(atlas, place, now)
    if note is None or service is None:
        return
    if place.outcome:
        yield Text(f"f-consent-{place.outcome.result}")
    yield Sentences((Text(CONSENT), *lines(atlas, place, note)), "\n")
    life = CALL_LIFE if note.call else BOX_LIFE
    yield Text("f-consent-who", args=(("service", Proper(service.name)), ("hours", life)))
    yield card.tells(service)
    yield Text("f-consent-free")


def lines(atlas: Atlas, place: Place, note: Note) -> Iterator[Text]:
    """Every field that is sent, a line each; what was left out is not sent and not named."""
    yield _line("language", OwnLanguage())
    yield _line("help", _all("help", [one for one in HELP if one in note.help]))
    if note.soon:
        yield _line("soon", Text(f"note-soon-{note.soon}"))
    if note.whom:
        yield _line("whom", Text(f"note-whom-{note.whom}"))
    if note.access:
        yield _line("access", _all("access", sorted(note.access)))
    if note.call:
        yield from _called(atlas, place, note.call)
    yield Text("note-line-words", args=(("say", CodeWord(2 * note.pair)), ("hear", CodeWord(2 * note.pair + 1))))
    yield Text(f"note-line-{'call' if note.call else 'box'}")


def _called(atlas: Atlas, place: Place, call: Call) -> Iterator[Text]:
    yield Text("note-line-contact")
    yield _line("days", Texts(tuple(map(DayName, sorted(call.days)))))
    yield _line("hours", Texts(tuple(_joined(call))))
    zones = note_page.zones_of(atlas, place)
    if len(zones) > 1 and call.zone < len(zones):
        yield _line("zone", Proper(city(zones[call.zone])))
    yield _line("voice", Text(f"note-voice-{call.voice}"))
    yield Text(f"note-message-{'yes' if call.may_leave_message else 'no'}")
    yield _line("others", Text(f"note-others-{call.others}"))


def city(zone: str) -> str:
    """The name of a time zone without its continent (IANA time zone database)."""
    return zone.rpartition("/")[2].replace("_", " ")


def _joined(call: Call) -> Iterator[Clock]:
    """The hours, those that touch as one."""
    begun = ended = 0
    for first, last in (HOURS[at] for at in sorted(call.hours)):
        if ended and first != ended:
            yield Clock(begun, ended)
        begun, ended = (begun if ended == first and ended else first), last
    if ended:
        yield Clock(begun, ended)


def _line(field: str, value: Text | Texts | Sentences | Name) -> Text:
    return Text(f"note-line-{field}", args=(("value", value),))


def _all(field: str, values: Iterable[str]) -> Sentences:
    return Sentences(tuple(Text(f"note-{field}-{value}") for value in values), ". ")


def _code(outcome: Outcome | None) -> Iterator[Text | Name | Sentences]:
    if outcome is None or outcome.result is not Result.SENT:
        yield Text("f-code-gone")
        return
    yield Text(CODE)
    yield from map(Proper, outcome.words)
    yield Text("f-code-when")


def _box(place: Place) -> Text:
    match place.part:
        case note_page.LOOK:
            return Text(BOX)
        case note_page.TAKE_BACK:
            return Text("f-box-back")
        case note_page.RESULT:
            return Text("f-box-result")
        case part:
            return Text("f-box-proof", args=(("kind", Text(f"f-mark-{COMPLAINTS[part - 2]}")),))


def _mark(place: Place) -> Text:
    if not place.part:
        return Text(MARK)
    kind = COMPLAINTS[place.part - 1]
    return Text(f"f-mark-is-{'red' if kind in RED else 'plain'}", args=(("kind", Text(f"f-mark-{kind}")),))
