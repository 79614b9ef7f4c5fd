"""Notes and answers sealed by HPKE (RFC 9180): all of one size, each bound to the place where it belongs."""

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from bot.sealed.answer_bytes import Answer, read_answer, write_answer
from bot.sealed.code import Box
from bot.sealed.errors import BadAnswer, BadNote, CannotOpen
from bot.sealed.keys import PublicKeys, ServiceKeys
from bot.sealed.note_bytes import Letter, read_note, write_note
from bot.sealed.sizes import SEALED_ANSWER, SEALED_NOTE

SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
OVERHEAD: Final = 32 + 16
"""Bytes of the encapsulated key and of the tag."""
LENGTH: Final = 2
"""Bytes that say how long the content is; zeros fill the rest."""


def seal_note(letter: Letter, public: PublicKeys, ticket: bytes) -> bytes:
    """A note that only this service opens, 512 bytes. BadNote for one of another service."""
    if letter.service != public.service:
        raise BadNote
    info = _note_info(letter.service, ticket, letter.expires)
    return _sealed(write_note(letter), SEALED_NOTE, public.sealing, info)


def open_note(sealed: bytes, keys: ServiceKeys, ticket: bytes, expires: str) -> Letter:
    """What a note says. CannotOpen if it is not for these keys, was changed, or lay in another place."""
    plain = _opened(sealed, SEALED_NOTE, keys.sealing, _note_info(keys.service, ticket, expires))
    try:
        return read_note(plain, keys.service, expires)
    except BadNote:
        raise CannotOpen from None


def seal_answer(answer: Answer, reply: bytes, ticket: bytes) -> bytes:
    """An answer that only the code of its note opens, 1,024 bytes. BadNote for a note with no key to answer to."""
    return _sealed(write_answer(answer), SEALED_ANSWER, reply, _answer_info(ticket))


def open_answer(sealed: bytes, box: Box) -> Answer:
    """What an answer says. CannotOpen for anything else."""
    plain = _opened(sealed, SEALED_ANSWER, box.key, _answer_info(box.ticket))
    try:
        return read_answer(plain)
    except BadAnswer:
        raise CannotOpen from None


def _note_info(service: str, ticket: bytes, expires: str) -> bytes:
    return b"\0".join((b"waymark note 1", service.encode(), ticket.hex().encode(), expires.encode()))


def _answer_info(ticket: bytes) -> bytes:
    return b"\0".join((b"waymark answer 1", ticket.hex().encode()))


def _sealed(content: bytes, size: int, public: bytes, info: bytes) -> bytes:
    plain = len(content).to_bytes(LENGTH) + content
    padded = plain.ljust(size - OVERHEAD, b"\0")
    if len(padded) != size - OVERHEAD:
        raise BadNote
    try:
        return SUITE.encrypt(padded, X25519PublicKey.from_public_bytes(public), info=info)
    except ValueError:
        # One of the few points with which every secret is the same, as zeros.
        raise BadNote from None


def _opened(sealed: bytes, size: int, key: X25519PrivateKey, info: bytes) -> bytes:
    if len(sealed) != size:
        raise CannotOpen
    try:
        plain = SUITE.decrypt(sealed, key, info=info)
    except (InvalidTag, ValueError):
        raise CannotOpen from None
    end = LENGTH + int.from_bytes(plain[:LENGTH])
    if end > len(plain) or any(plain[end:]):
        raise CannotOpen
    return plain[LENGTH:end]
