"""The code of a note: drawn, read as it was typed, and turned into the place of the box and the key that opens it."""

import hashlib
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

WORDS: Final = 5
"""Of 2,048 each: 55 bits (content guide E.4)."""
DIGITS: Final = 12
"""Almost 40 bits."""
MEMORY: Final = 64 * 1024
"""KiB for Argon2id with three passes: as the second recommended option of RFC 9106, part 4, but in one lane. With
several, two derivations at once can wait for each other for ever in OpenSSL's pool of threads (seen with 4.0)."""
PASSES: Final = 3
LANES: Final = 1
SALT: Final = hashlib.sha256(b"waymark box 1").digest()[:16]
"""The same for all codes, since a box is found from its code alone: pepper and Argon2id make guessing slow."""
TICKET: Final = 16
KEY: Final = 32
LONGEST: Final = 256
"""Characters that are read."""
SAME: Final = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ـ": None,
        "ё": "е",
        "ı": "i",
        "đ": "d",
        "ł": "l",
        "ʼ": None,
    }
)
"""Letters that keyboards and people change for each other."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where an answer lies, and what opens it. `public` goes into the note."""

    ticket: bytes = field(repr=False)
    key: X25519PrivateKey = field(repr=False)
    public: bytes


def new_words(words: Sequence[str]) -> tuple[str, ...]:
    """Five words of a list of 2,048."""
    return tuple(secrets.choice(words) for _ in range(WORDS))


def new_digits() -> str:
    """Twelve digits."""
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"


def normal(text: str) -> str:
    """What was typed without what keyboards change: case, accents, kinds of digits, and what stands between words.

    All is joined, since nobody agrees on where a space stands: between groups of digits, in Chinese, in Vietnamese.
    """
    # Signs of other shapes become letters first: some become capitals.
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text[:LONGEST]).casefold())
    signs = [_sign(sign) for sign in folded if not unicodedata.combining(sign)]
    return "".join("".join(signs).translate(SAME).split())


def place_of(text: str, pepper: bytes) -> Box:
    """The box of a code. Every text, right or wrong, takes the same path: one Argon2id of 64 MiB.

    Runs outside Python's lock, so that a thread of it holds up nobody.
    """
    slow = Argon2id(salt=SALT, length=KEY, iterations=PASSES, lanes=LANES, memory_cost=MEMORY, secret=pepper)
    secret = slow.derive(normal(text).encode())
    key = X25519PrivateKey.from_private_bytes(_expanded(secret, b"key", KEY))
    return Box(_expanded(secret, b"ticket", TICKET), key, key.public_key().public_bytes_raw())


def _expanded(secret: bytes, purpose: bytes, length: int) -> bytes:
    return HKDFExpand(hashes.SHA256(), length, b"waymark box 1 " + purpose).derive(secret)


def _sign(sign: str) -> str:
    """A digit as it is dialled, a letter as it is, and a space for all that stands between words."""
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    return sign if sign.isalpha() else " "
