"""Every form in which something about a person could be written down, on purpose or by accident."""

import base64
import hashlib
import hmac
import json
import re
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final
from urllib.parse import quote, quote_plus

from tests.privacy.planted import Value

Spelling = tuple[str, bytes]

LONGEST: Final = 12
"""Characters that are looked for: whoever cuts a value short leaves at least this much."""
DIGEST: Final = 8
"""Bytes of a digest that are enough to know it again."""
ENCODINGS: Final = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
FACES: Final[Mapping[str, Callable[[str], str]]] = {
    "clear": str,
    "upper case": str.upper,
    "lower case": str.lower,
    "reversed": lambda text: text[::-1],
}
PLAIN_HASHES: Final = (
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
    "blake2b", "blake2s",
)  # fmt: skip
SHORT: Final = (8, 16, 20, 32)
"""Lengths of BLAKE2, whose digests of different lengths have nothing in common."""
ESCAPE: Final = re.compile("%..")
MACS: Final = ("sha256", "sha512")


def spellings(value: Value, keys: Sequence[bytes]) -> Iterator[Spelling]:
    """Name and bytes of each form; `keys` are those that a program had at hand."""
    yield from _texts(value.text)
    yield from _packed(value.text)
    yield from _numbers(value.number)
    for name, raw in _raws(value):
        for hashed, digest in _digests(raw, keys):
            for written, needle in _written(digest):
                yield f"{hashed}{name} {written}", needle


def _texts(text: str) -> Iterator[Spelling]:
    for face, change in FACES.items():
        for encoding in ENCODINGS:
            yield f"{face} {encoding}", change(text)[:LONGEST].encode(encoding)
    head = text[:LONGEST]
    quoted = quote(head, safe="")
    yield "escaped as JSON", json.dumps(head)[1:-1].encode()
    yield "percent-encoded", quoted.encode()
    yield "percent-encoded in a form", quote_plus(head).encode()
    yield "percent-encoded lower case", ESCAPE.sub(lambda found: found[0].lower(), quoted).encode()


def _packed(text: str) -> Iterator[Spelling]:
    raw = text.encode()
    yield "hex", raw[:LONGEST].hex().encode()
    yield "hex upper case", raw[:LONGEST].hex().upper().encode()
    for shift in range(3):
        yield f"base64 alignment {shift}", _base64(raw, shift, b"+/")
        yield f"base64url alignment {shift}", _base64(raw, shift, b"-_")


def _base64(raw: bytes, shift: int, signs: bytes) -> bytes:
    """The letters that stand there whatever comes before and after: the value begins at any of three places."""
    letters = base64.b64encode(bytes(shift) + raw, signs)
    first, beyond = -(-shift * 8 // 6), (shift + len(raw)) * 8 // 6
    return letters[first:beyond][:LONGEST]


def _numbers(number: float | None) -> Iterator[Spelling]:
    if isinstance(number, float):
        yield "double little end", struct.pack("<d", number)
        yield "double big end", struct.pack(">d", number)
    elif number is not None:
        long = -(-number.bit_length() // 8)
        yield "number little end", number.to_bytes(long, "little")
        yield "number big end", number.to_bytes(long, "big")
        yield "number varint", _varint(number)
        yield "number varint little end", _varint(number, little=True)


def _varint(number: int, *, little: bool = False) -> bytes:
    """Seven bits a byte, all but the last marked: as SQLite writes them, or with the low end first as protobuf does."""
    if not little and number >= 1 << 56:
        # SQLite's ninth byte holds eight bits.
        return bytes(0x80 | number >> (8 + 7 * place) & 0x7F for place in reversed(range(8))) + bytes([number & 0xFF])
    groups = [number >> (7 * place) & 0x7F for place in range(-(-number.bit_length() // 7))]
    groups = groups if little else groups[::-1]
    return bytes(0x80 | group for group in groups[:-1]) + bytes([groups[-1]])


def _raws(value: Value) -> Iterator[Spelling]:
    """What would be hashed."""
    yield "", value.text.encode()
    if value.kind == "id" and isinstance(value.number, int):
        yield " of little end", value.number.to_bytes(8, "little")
        yield " of big end", value.number.to_bytes(8, "big")


def _digests(raw: bytes, keys: Sequence[bytes]) -> Iterator[Spelling]:
    for name in PLAIN_HASHES:
        yield name, hashlib.new(name, raw, usedforsecurity=False).digest()
    for size in SHORT:
        yield f"blake2b-{size}", hashlib.blake2b(raw, digest_size=size).digest()
    for number, key in enumerate(keys):
        for name in MACS:
            yield f"hmac-{name} key {number}", hmac.digest(key, raw, name)
        if key:
            yield f"sha256 after key {number}", hashlib.sha256(key + raw).digest()
            yield f"sha256 before key {number}", hashlib.sha256(raw + key).digest()
            yield f"blake2b key {number}", hashlib.blake2b(raw, key=key[:64]).digest()


def _written(digest: bytes) -> Iterator[Spelling]:
    head = digest[:DIGEST]
    yield "raw", head
    yield "hex", head.hex().encode()
    yield "hex upper case", head.hex().upper().encode()
    yield "base64", base64.b64encode(head)[:10]
    yield "base64url", base64.urlsafe_b64encode(head)[:10]
