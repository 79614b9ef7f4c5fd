"""The vectors of docs/cryptography.md: what another program has to compute to understand ours."""

import hashlib
import re

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from bot.content import ROOT
from bot.sealed.answer_bytes import Answer, write_answer
from bot.sealed.code import Box, place_of
from bot.sealed.keys import ServiceKeys, fingerprint, read_public, words_of
from bot.sealed.note_bytes import Letter, write_note
from bot.sealed.sealing import _answer_info, _note_info, open_answer, open_note
from flows.ids import LanguageCode
from flows.note import Call, Note
from flows.service import ServiceId
from locales.code_words import code_words
from tests.sealed.hpke_by_hand import Schedule, schedule

DOCUMENT = ROOT / "docs/cryptography.md"
EXPIRES = "2026-11-29T19:00"
ENGLISH = code_words(ROOT / "locales", LanguageCode("en"))
KEYS = ServiceKeys(
    ServiceId("ro-example"),
    X25519PrivateKey.from_private_bytes(b"\x01" * 32),
    Ed25519PrivateKey.from_private_bytes(b"\x02" * 32),
    "2027-11-26",
)
PEPPER = b"\x03" * 32
WORDS = " ".join(ENGLISH[at] for at in (0, 511, 1024, 1535, 2047))
DIGITS = "0123 4567 8901"
ANSWER = Answer("ro", "Da, putem vorbi.")


def letter_for(box: Box) -> Letter:
    call = Call(
        days=frozenset({0, 1}), hours=frozenset({1}), zone=0, voice="voice", others="wrong-number", has_contact=True
    )
    note = Note(frozenset({"lawyer", "talk"}), "woman", "week", frozenset({"reading"}), pair=7, call=call)
    return Letter(
        KEYS.service, EXPIRES, "ar", "RO", note, reply=box.public, zone="Europe/Bucharest",
        contact="+40 712 345 678", say="kite", they_say="lamp",
    )  # fmt: skip


def filled(content: bytes, size: int) -> bytes:
    return (len(content).to_bytes(2) + content).ljust(size, b"\0")


def sealed_by_hand(box: Box) -> tuple[Schedule, bytes, Schedule, bytes]:
    note = schedule(b"\x04" * 32, KEYS.public.sealing, _note_info(KEYS.service, box.ticket, EXPIRES))
    answer = schedule(b"\x05" * 32, box.public, _answer_info(box.ticket))
    return (
        *(note, note.seal(filled(write_note(letter_for(box)), 464))),
        *(answer, answer.seal(filled(write_answer(ANSWER), 976))),
    )


def computed() -> dict[str, str]:
    """Every line of the document by its name."""
    box, other = place_of(WORDS, PEPPER), place_of(DIGITS, PEPPER)
    note, sealed_note, answer, sealed_answer = sealed_by_hand(box)
    return {
        "sealing key": KEYS.sealing.private_bytes_raw().hex(),
        "sealing key, public": KEYS.public.sealing.hex(),
        "signing key": KEYS.signing.private_bytes_raw().hex(),
        "signing key, public": KEYS.public.signing.hex(),
        "service": KEYS.service,
        "last day": KEYS.expires,
        "key line": KEYS.public.written,
        "fingerprint": fingerprint(KEYS.public).hex(),
        "fingerprint in words": " ".join(words_of(KEYS.public, ENGLISH)),
        "pepper": PEPPER.hex(),
        "code of words": WORDS,
        "its ticket": box.ticket.hex(),
        "its private key": box.key.private_bytes_raw().hex(),
        "its public key": box.public.hex(),
        "code of digits": DIGITS,
        "digits: ticket": other.ticket.hex(),
        "digits: public key": other.public.hex(),
        "expires": EXPIRES,
        "note": write_note(letter_for(box)).hex(),
        "note: info": _note_info(KEYS.service, box.ticket, EXPIRES).hex(),
        "note: ephemeral key": "04" * 32,
        "note: encapsulated key": note.enc.hex(),
        "note: key": note.key.hex(),
        "note: base nonce": note.base_nonce.hex(),
        "sealed note, SHA-256": hashlib.sha256(sealed_note).hexdigest(),
        "answer": write_answer(ANSWER).hex(),
        "answer: info": _answer_info(box.ticket).hex(),
        "answer: ephemeral key": "05" * 32,
        "answer: encapsulated key": answer.enc.hex(),
        "answer: key": answer.key.hex(),
        "answer: base nonce": answer.base_nonce.hex(),
        "sealed answer, SHA-256": hashlib.sha256(sealed_answer).hexdigest(),
    }


def test_the_document_says_what_the_program_computes() -> None:
    """A reviewer who checks the document has checked the program. A change here breaks every note that waits."""
    text = DOCUMENT.read_text("utf-8")
    block = re.search(r"```vectors\n(.*?)```", text, re.DOTALL)
    assert block is not None

    said = dict(line.split(" = ", 1) for line in block[1].splitlines())

    assert said == computed()


def test_what_another_program_seals_is_opened() -> None:
    """By hand and by the RFC on one side, by the library on the other."""
    box = place_of(WORDS, PEPPER)
    _, note, _, answer = sealed_by_hand(box)

    assert (len(note), len(answer)) == (512, 1024)
    assert open_note(note, KEYS, box.ticket, EXPIRES) == letter_for(box)
    assert open_answer(answer, box) == ANSWER
    assert read_public(KEYS.public.written) == KEYS.public
