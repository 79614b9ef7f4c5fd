"""A note as bits, for the button that carries it (content guide D.5)."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final, TypeVar

from flows.errors import NotCallbackData
from flows.note import ACCESS, DAYS, HELP, HOURS, OTHERS, SOON, VOICE, WHOM, Call, Note

T = TypeVar("T")

FIELDS: Final = (
    ("help", len(HELP)), ("whom", 3), ("soon", 2), ("access", len(ACCESS)), ("digits", 1), ("pair", 10), ("calls", 1),
    ("days", len(DAYS)), ("hours", len(HOURS)), ("zone", 5), ("voice", 2), ("message", 1), ("others", 2),
    ("contact", 1),
)  # fmt: skip
NOTE_BITS: Final = sum(width for _, width in FIELDS)
NO_CALL: Final = Call()


def note_bits(note: Note) -> int:
    """The note as a number below `1 << NOTE_BITS`."""
    call = note.call or NO_CALL
    values = (
        _set(HELP, note.help), WHOM.index(note.whom), SOON.index(note.soon), _set(ACCESS, note.access), note.digits,
        note.pair, note.call is not None, _set(range(len(DAYS)), call.days), _set(range(len(HOURS)), call.hours),
        call.zone, VOICE.index(call.voice), call.may_leave_message, OTHERS.index(call.others), call.has_contact,
    )  # fmt: skip
    number = 0
    for value, (_, width) in zip(values, FIELDS, strict=True):
        number = number << width | value
    return number


def note_of(number: int) -> Note:
    """The note of such a number. NotCallbackData for one that no note of ours has."""
    bits = {}
    for name, width in reversed(FIELDS):
        bits[name] = number & (1 << width) - 1
        number >>= width
    if bits["whom"] >= len(WHOM) or bits["voice"] >= len(VOICE):
        raise NotCallbackData
    return Note(
        help=frozenset(_members(HELP, bits["help"])),
        whom=WHOM[bits["whom"]],
        soon=SOON[bits["soon"]],
        access=frozenset(_members(ACCESS, bits["access"])),
        digits=bool(bits["digits"]),
        pair=bits["pair"],
        call=_call(bits) if bits["calls"] else None,
    )


def _call(bits: dict[str, int]) -> Call:
    return Call(
        days=frozenset(_members(range(len(DAYS)), bits["days"])),
        hours=frozenset(_members(range(len(HOURS)), bits["hours"])),
        zone=bits["zone"],
        voice=VOICE[bits["voice"]],
        may_leave_message=bool(bits["message"]),
        others=OTHERS[bits["others"]],
        has_contact=bool(bits["contact"]),
    )


def _set(known: Iterable[object], marked: Collection[object]) -> int:
    return sum(1 << at for at, one in enumerate(known) if one in marked)


def _members(known: Sequence[T], number: int) -> list[T]:
    return [one for at, one in enumerate(known) if number >> at & 1]
