"""What is sealed opens in its own place with its own key, and nowhere else."""

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sealed.answer_bytes import Answer
from bot.sealed.code import Box
from bot.sealed.errors import BadNote, CannotOpen
from bot.sealed.keys import make_keys
from bot.sealed.note_bytes import Letter, write_note
from bot.sealed.sealing import SUITE, _note_info, _sealed, open_answer, open_note, seal_answer, seal_note
from bot.sealed.sizes import SEALED_ANSWER, SEALED_NOTE
from flows.service import ServiceId
from tests.sealed.letters import EXPIRES, LONGEST, PLAIN, SERVICE, TICKET, letters

KEYS = make_keys(SERVICE, "2026-11-26")
SEALED = seal_note(PLAIN, KEYS.public, TICKET)
OTHER = bytes(16)
KEY = X25519PrivateKey.from_private_bytes(bytes(range(32)))
BOX = Box(TICKET, KEY, KEY.public_key().public_bytes_raw())
ANSWER = Answer("ro", "Da, putem vorbi.")


@given(letters())
@settings(max_examples=50)
def test_every_note_opens_as_it_was_and_has_one_size(letter: Letter) -> None:
    """Length would tell who asked to be called (T33)."""
    sealed = seal_note(letter, KEYS.public, TICKET)

    assert len(sealed) == SEALED_NOTE == 512
    assert open_note(sealed, KEYS, TICKET, EXPIRES) == letter


def test_the_longest_note_has_the_same_size() -> None:
    """Else it could not be sent at all."""
    assert len(seal_note(LONGEST, KEYS.public, TICKET)) == SEALED_NOTE


@given(st.text("aж話 ", min_size=1, max_size=300).filter(str.strip))
@settings(max_examples=50)
def test_every_answer_opens_as_it_was_and_has_one_size(text: str) -> None:
    """A short one is a no more often than not."""
    sealed = seal_answer(Answer("ru", text), BOX.public, TICKET)

    assert len(sealed) == SEALED_ANSWER == 1024
    assert open_answer(sealed, BOX).text == text


def test_the_same_note_is_never_sealed_to_the_same_bytes() -> None:
    """Two people who tap the same must not look alike, nor one who sends twice."""
    again = seal_note(PLAIN, KEYS.public, TICKET)

    assert again[:32] != SEALED[:32]
    assert again[32:] != SEALED[32:]


def test_another_service_cannot_open() -> None:
    """Neither with its own id nor as somebody who calls himself by ours."""
    stranger = make_keys(ServiceId("ro-other"), "2026-11-26")

    for keys in (stranger, replace(stranger, service=SERVICE), replace(KEYS, service=stranger.service)):
        with pytest.raises(CannotOpen):
            open_note(SEALED, keys, TICKET, EXPIRES)


@pytest.mark.parametrize(("ticket", "expires"), [(OTHER, EXPIRES), (TICKET, "2026-11-29T20:00")])
def test_a_note_in_another_place_or_with_another_end_does_not_open(ticket: bytes, expires: str) -> None:
    """Who holds the database can neither swap notes nor make one live longer."""
    with pytest.raises(CannotOpen):
        open_note(SEALED, KEYS, ticket, expires)


def test_a_note_for_another_service_is_not_sealed() -> None:
    """The person consented to one."""
    with pytest.raises(BadNote):
        seal_note(replace(PLAIN, service="ro-other"), KEYS.public, TICKET)


@pytest.mark.parametrize("at", range(SEALED_NOTE))
def test_a_note_with_any_byte_altered_does_not_open(at: int) -> None:
    """Key, content and tag alike."""
    altered = bytearray(SEALED)
    altered[at] ^= 0x01

    with pytest.raises(CannotOpen):
        open_note(bytes(altered), KEYS, TICKET, EXPIRES)


def test_an_answer_with_any_byte_altered_does_not_open() -> None:
    """An altered number in an answer leads to somebody else."""
    sealed = seal_answer(ANSWER, BOX.public, TICKET)

    for at in range(SEALED_ANSWER):
        with pytest.raises(CannotOpen):
            open_answer(sealed[:at] + bytes((sealed[at] ^ 0x80,)) + sealed[at + 1 :], BOX)


@pytest.mark.parametrize("sealed", [b"", SEALED[:-1], SEALED + b"\0", bytes(SEALED_NOTE), SEALED * 2])
def test_bytes_of_another_kind_do_not_open(sealed: bytes) -> None:
    """With no other error than the one."""
    with pytest.raises(CannotOpen):
        open_note(sealed, KEYS, TICKET, EXPIRES)


def test_an_answer_opens_in_its_own_box_alone() -> None:
    """Another code finds another place and has another key; either is enough."""
    sealed = seal_answer(ANSWER, BOX.public, TICKET)
    other = X25519PrivateKey.generate()

    for box in (replace(BOX, ticket=OTHER), replace(BOX, key=other)):
        with pytest.raises(CannotOpen):
            open_answer(sealed, box)


def test_a_note_is_no_answer() -> None:
    """What belongs to one purpose means nothing in the other."""
    sealed = _sealed(b"\x01enYes", SEALED_ANSWER, BOX.public, _note_info(SERVICE, TICKET, EXPIRES))

    with pytest.raises(CannotOpen):
        open_answer(sealed, BOX)


def test_what_fills_a_note_is_zeros_up_to_its_end() -> None:
    """Else there is room for what no field can say."""
    written = write_note(PLAIN)
    info = _note_info(SERVICE, TICKET, EXPIRES)
    plain = (len(written).to_bytes(2) + written).ljust(464, b"\0")
    whole, filled, long = plain, plain[:-1] + b"x", b"\xff\xff" + plain[2:]

    sealed = [SUITE.encrypt(one, KEYS.sealing.public_key(), info=info) for one in (whole, filled, long)]

    assert open_note(sealed[0], KEYS, TICKET, EXPIRES) == PLAIN
    for forged in sealed[1:]:
        with pytest.raises(CannotOpen):
            open_note(forged, KEYS, TICKET, EXPIRES)


def test_nothing_is_sealed_to_a_key_that_everybody_shares() -> None:
    """With zeros as a key the secret is zeros, and whoever looks can read (RFC 7748, part 6.1)."""
    with pytest.raises(BadNote):
        seal_answer(ANSWER, bytes(32), TICKET)


def test_content_that_is_too_long_is_not_cut() -> None:
    """It is refused."""
    with pytest.raises(BadNote):
        _sealed(bytes(463), SEALED_NOTE, BOX.public, b"")


def test_keys_and_boxes_print_no_secret() -> None:
    """Not even that there is one."""
    assert "X25519" not in repr(BOX)
    assert "Ed25519" not in repr(KEYS)
    assert "sealing" not in repr(KEYS)
