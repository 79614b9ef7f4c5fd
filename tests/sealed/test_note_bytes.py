"""A note says the fields of E.3, whole and exactly, and cannot say anything else."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sealed.errors import BadNote
from bot.sealed.note_bytes import FIXED, NOTE_BYTES, SIZES, Letter, read_note, write_note
from bot.sealed.sealing import LENGTH, OVERHEAD
from bot.sealed.sizes import SEALED_NOTE
from flows.note import Call, Note
from flows.note_bits import NOTE_BITS
from tests.sealed.letters import EXPIRES, LONGEST, PLAIN, REPLY, SERVICE, WIDE, letters

ROOM = SEALED_NOTE - OVERHEAD - LENGTH
CALL = replace(PLAIN, note=replace(PLAIN.note, call=Call()), contact="+40 712 345 678")


def read(raw: bytes) -> Letter:
    return read_note(raw, SERVICE, EXPIRES)


@given(letters())
def test_what_is_written_is_read(letter: Letter) -> None:
    """A safe hour that arrives as another one can kill."""
    assert read(write_note(letter)) == letter


@given(letters())
def test_every_letter_fits(letter: Letter) -> None:
    """Nobody may learn at Send that what they tapped is too long."""
    assert len(write_note(letter)) <= ROOM


def test_the_longest_letter_fits() -> None:
    """Every field at its end at once, in characters of four bytes."""
    written = write_note(LONGEST)

    assert len(written) == FIXED + sum(2 + size for size in SIZES.values()) <= ROOM == 462
    assert read(written) == LONGEST


def test_a_letter_has_the_fields_of_the_content_guide_and_no_other() -> None:
    """No name, no birth, no story (E.3): a field more has to be argued here first."""
    assert [field.name for field in fields(Letter)] == [
        "service", "expires", "language", "country", "note", "region", "reply", "zone", "contact", "say", "they_say",
    ]  # fmt: skip
    assert [field.name for field in fields(Note)] == ["help", "whom", "soon", "access", "digits", "pair", "call"]


@pytest.mark.parametrize(
    "letter",
    [
        replace(PLAIN, note=Note(help=frozenset({"lawyer", "a name"}))),
        replace(PLAIN, note=Note(help=frozenset({"talk"}), access=frozenset({"a story"}))),
        replace(PLAIN, note=Note(help=frozenset({"talk"}), whom="a name")),
        replace(PLAIN, note=Note(help=frozenset({"talk"}), soon="yesterday")),
        replace(PLAIN, note=Note(help=frozenset({"talk"}), pair=1024)),
        replace(PLAIN, note=Note(help=frozenset({"talk"}), pair=-1)),
        replace(PLAIN, note=Note()),
        replace(CALL, note=replace(CALL.note, call=Call(days=frozenset({7})))),
        replace(CALL, note=replace(CALL.note, call=Call(hours=frozenset({6})))),
        replace(CALL, note=replace(CALL.note, call=Call(zone=32))),
        replace(CALL, note=replace(CALL.note, call=Call(voice="shout"))),
        replace(CALL, note=replace(CALL.note, call=Call(others="tell"))),
    ],
)
def test_a_value_that_is_on_no_list_cannot_be_written(letter: Letter) -> None:
    """Dropping it in silence would send a note that the person did not see."""
    with pytest.raises(BadNote):
        write_note(letter)


@pytest.mark.parametrize(
    "letter",
    [
        replace(PLAIN, region="Bihor"),
        replace(PLAIN, contact="+40 712 345 678"),
        replace(PLAIN, zone="Europe/Bucharest"),
        replace(CALL, contact=""),
        replace(CALL, contact="7" * 65),
        replace(CALL, zone="A" * 41),
        replace(PLAIN, say=WIDE * 11),
        replace(PLAIN, they_say="a" * 41),
        replace(PLAIN, say="a\nb"),
        replace(PLAIN, say="\u202elamp"),
        replace(CALL, contact="+40\u2028712"),
        replace(CALL, contact="\ud800"),
        replace(PLAIN, reply=REPLY[:-1]),
        replace(PLAIN, language="arabic"),
        replace(PLAIN, language="AR"),
        replace(PLAIN, country="ro"),
        replace(PLAIN, country="\u212aR"),
        replace(PLAIN, expires="2026-11-29T19:30"),
        replace(PLAIN, expires="2026-11-31T19:00"),
        replace(PLAIN, expires="2026-11-29"),
        replace(PLAIN, expires="٢٠٢٦-11-29T19:00"),
    ],
)
def test_a_field_of_another_kind_cannot_be_written(letter: Letter) -> None:
    """A contact belongs to way 4 alone, no region is known to be large enough, and every time is a full hour."""
    with pytest.raises(BadNote):
        write_note(letter)


@pytest.mark.parametrize("letter", [PLAIN, CALL, LONGEST])
def test_bytes_that_are_cut_or_followed_by_others_are_no_note(letter: Letter) -> None:
    """A reader that guesses is one that two sides can disagree about."""
    raw = write_note(letter)

    for wrong in (*(raw[:end] for end in range(len(raw))), raw + b"\0", raw + raw):
        with pytest.raises(BadNote):
            read(wrong)


def test_another_version_is_no_note() -> None:
    """The desk says so instead of showing fields that mean something else."""
    with pytest.raises(BadNote):
        read(b"\x02" + write_note(PLAIN)[1:])


@given(st.binary(max_size=ROOM) | st.binary(max_size=ROOM - 1).map(lambda rest: b"\x01" + rest))
def test_any_bytes_are_a_note_or_refused(raw: bytes) -> None:
    """Whoever can write to the database can seal what they like to a service; its desk must not fall over."""
    try:
        letter = read(raw)
    except BadNote:
        return

    assert write_note(letter) == raw


@given(st.integers(0, (1 << NOTE_BYTES * 8) - 1))
def test_any_bits_are_a_note_or_refused(bits: int) -> None:
    """Bits above the last field, and numbers past the end of a list, mean nothing."""
    raw = write_note(PLAIN)
    changed = raw[:1] + bits.to_bytes(NOTE_BYTES) + raw[1 + NOTE_BYTES :]

    try:
        letter = read(changed)
    except BadNote:
        return

    assert bits >> NOTE_BITS == 0
    assert letter.note.call is None


def test_nothing_of_a_letter_is_printed() -> None:
    """Tracebacks and logs show what objects say of themselves."""
    assert "712" not in repr(CALL)
    assert "lawyer" not in repr(PLAIN)


def test_a_refusal_holds_nothing_of_the_note() -> None:
    """An error goes places that a note must not go."""
    raw = bytearray(write_note(CALL))
    raw[raw.index(b"712")] = 0xFF

    with pytest.raises(BadNote) as refused:
        read(bytes(raw))

    assert refused.value.args == ()
    assert refused.value.__suppress_context__ is True
