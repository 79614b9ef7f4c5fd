"""One note as the page shows it: each field in words, safe times on both clocks."""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Final

from bot.desk.speech import Speech
from bot.desk.times import Window, safe_windows, zone_of
from bot.sealed.note_bytes import Letter
from flows.note import ACCESS, HELP, Call

CITY: Final = "/"
BETWEEN: Final = " · "
"""Between labels of buttons, which begin with a capital letter each."""


@dataclass(frozen=True, slots=True)
class Row:
    """A field and what it says."""

    name: str
    said: str


@dataclass(frozen=True, slots=True)
class Times:
    """The safe times that are left, each on the person's clock and on the service's; `now` is what to do now."""

    theirs: str
    rows: tuple[tuple[Row, Row], ...]
    now: str


@dataclass(frozen=True, slots=True)
class CallView:
    """What is needed to call or write."""

    contact: str
    times: Times | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class NoteView:
    """Everything that a note says, in the staff's language."""

    rows: tuple[Row, ...]
    call: CallView | None
    they_say: str
    you_say: str


def note_view(speech: Speech, letter: Letter, now: datetime, here: tzinfo | None) -> NoteView:
    """A note in words. `here` is the service's zone, None for that of the computer."""
    call = letter.note.call
    return NoteView(
        rows=tuple(Row(speech.say(f"desk-field-{name}"), said) for name, said in _fields(speech, letter)),
        call=_call(speech, letter, call, now, here) if call else None,
        they_say=letter.say,
        you_say=letter.they_say,
    )


def _fields(speech: Speech, letter: Letter) -> tuple[tuple[str, str], ...]:
    note, unsaid = letter.note, speech.say("desk-not-said")
    place = speech.country_name(letter.country)
    return (
        ("language", speech.language_name(letter.language)),
        ("place", f"{place}, {letter.region}" if letter.region else place),
        ("help", BETWEEN.join(speech.say(f"note-help-{kind}") for kind in HELP if kind in note.help)),
        ("whom", speech.say(f"note-whom-{note.whom}") if note.whom else unsaid),
        ("soon", speech.say(f"note-soon-{note.soon}") if note.soon else unsaid),
        ("access", BETWEEN.join(speech.say(f"note-access-{kind}") for kind in ACCESS if kind in note.access) or unsaid),
        ("way", speech.say("desk-way-call" if note.call else "desk-way-box")),
    )  # fmt: skip


def _call(speech: Speech, letter: Letter, call: Call, now: datetime, here: tzinfo | None) -> CallView:
    may = "yes" if call.may_leave_message else "no"
    said = (
        ("voice", f"note-voice-{call.voice}"),
        ("message", f"note-message-{may}"),
        ("others", f"note-others-{call.others}"),
    )
    return CallView(
        contact=letter.contact,
        times=_times(speech, letter, call, now, here),
        rows=tuple(Row(speech.say(f"desk-field-{name}"), speech.say(words)) for name, words in said),
    )


def _times(speech: Speech, letter: Letter, call: Call, now: datetime, here: tzinfo | None) -> Times | None:
    """None where no safe time was chosen, or where this computer does not know the person's zone."""
    zone = zone_of(letter.zone)
    if zone is None or not call.days or not call.hours:
        return None
    windows = safe_windows(call, zone, now, datetime.fromisoformat(letter.expires).replace(tzinfo=UTC))
    rows = tuple((_span(speech, window, zone), _span(speech, window, here)) for window in windows)
    city = letter.zone.rpartition(CITY)[2].replace("_", " ")
    return Times(speech.say("desk-times-theirs", zone=city), rows, _now(speech, windows, now, here))


def _now(speech: Speech, windows: tuple[Window, ...], now: datetime, here: tzinfo | None) -> str:
    if not windows:
        return speech.say("desk-now-over")
    if windows[0].start <= now:
        return speech.say("desk-now-safe")
    return speech.say("desk-now-unsafe", time=speech.moment(windows[0].start.astimezone(here)))


def _span(speech: Speech, window: Window, zone: tzinfo | None) -> Row:
    """Day and hours."""
    start, end = window.start.astimezone(zone), window.end.astimezone(zone)
    return Row(speech.short_day(start), speech.span(f"{start:%H:%M}", f"{end:%H:%M}"))
