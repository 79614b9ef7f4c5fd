"""The keys of a service: one to seal notes to it, one to sign its requests, both in one line that proves itself."""

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from bot.sealed.errors import BadKey
from flows.service import ServiceId

NAME: Final = "waymark1."
"""What a line with public keys begins with."""
VERSION: Final = 1
SERVICE: Final = re.compile(r"[a-z0-9-]{1,64}")
"""The id of a service, as the directory has it (`storage.rules`)."""
KEY: Final = 32
SIGNATURE: Final = 64
DAY: Final = 10
WORDS: Final = 8
"""Words of a fingerprint: 88 bits, so that nobody finds another key with the same ones."""
WORD_BITS: Final = 11
MOST_DAYS: Final = 366
"""Days for which a key is good: twelve months (content guide E.7)."""
LEAP: Final = (2, 29)


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What everybody may know. `expires` is the last day on which notes are sealed to it."""

    service: ServiceId
    sealing: bytes
    signing: bytes
    expires: str
    signature: bytes

    @property
    def written(self) -> str:
        """As one line for the directory."""
        return NAME + base64.urlsafe_b64encode(_said(self) + self.signature).rstrip(b"=").decode()


@dataclass(frozen=True, slots=True)
class ServiceKeys:
    """The private halves, which stay with the service."""

    service: ServiceId
    sealing: X25519PrivateKey = field(repr=False)
    signing: Ed25519PrivateKey = field(repr=False)
    expires: str

    @property
    def public(self) -> PublicKeys:
        """The public halves, signed by the signing key: who shows them has it."""
        sealing, signing = self.sealing.public_key(), self.signing.public_key()
        halves = PublicKeys(self.service, sealing.public_bytes_raw(), signing.public_bytes_raw(), self.expires, b"")
        return replace(halves, signature=self.signing.sign(_said(halves)))


def make_keys(service: ServiceId, today: str) -> ServiceKeys:
    """New keys that are good for twelve months from this day. BadKey for an id that no service can have."""
    if not SERVICE.fullmatch(service):
        raise BadKey("the id of a service is 1 to 64 small letters, digits and hyphens")
    now = date.fromisoformat(today)
    day = (now.month, now.day) if (now.month, now.day) != LEAP else (2, 28)
    expires = date(now.year + 1, *day).isoformat()
    return ServiceKeys(service, X25519PrivateKey.generate(), Ed25519PrivateKey.generate(), expires)


def read_public(written: str) -> PublicKeys:
    """The keys of a line, as `written` gives it. BadKey for anything else, and for one that was changed."""
    try:
        raw = base64.b64decode(_padded(written.strip()), altchars=b"-_", validate=True)
        size = raw[1]
        service, expires = raw[2 : 2 + size].decode("ascii"), raw[2 + size : 2 + size + DAY].decode("ascii")
        day = date.fromisoformat(expires).isoformat()
    except (ValueError, IndexError):
        raise BadKey("this is not a key line of a service; it begins with waymark1.") from None
    rest = raw[2 + size + DAY :]
    if raw[0] != VERSION or len(rest) != 2 * KEY + SIGNATURE:
        raise BadKey("this key line is cut, or of another release")
    keys = PublicKeys(ServiceId(service), rest[:KEY], rest[KEY : 2 * KEY], expires, rest[2 * KEY :])
    # Base64 has several ways to end: one key has one line.
    is_ours = SERVICE.fullmatch(service) and day == expires and keys.written == written.strip()
    if not is_ours or not _is_signed(keys) or not _can_be_sealed_to(keys):
        raise BadKey("this key line was changed: ask the service for a new copy")
    return keys


def is_valid(public: PublicKeys, service: str, today: str) -> bool:
    """Whether this is a key of that service, good on this day, and not for longer than keys are made."""
    left = (date.fromisoformat(public.expires) - date.fromisoformat(today)).days
    return public.service == service and 0 <= left <= MOST_DAYS


def fingerprint(public: PublicKeys) -> bytes:
    """SHA-256 of everything in the line but its signature."""
    return hashlib.sha256(_said(public)).digest()


def words_of(public: PublicKeys, words: Sequence[str]) -> tuple[str, ...]:
    """The first 88 bits of the fingerprint as eight words of a list of 2,048, to be read over the phone."""
    number = int.from_bytes(fingerprint(public)[: WORDS * WORD_BITS // 8])
    places = range((WORDS - 1) * WORD_BITS, -1, -WORD_BITS)
    return tuple(words[number >> place & (1 << WORD_BITS) - 1] for place in places)


def _said(keys: PublicKeys) -> bytes:
    service = keys.service.encode("ascii")
    return bytes((VERSION, len(service))) + service + keys.expires.encode("ascii") + keys.sealing + keys.signing


def _padded(written: str) -> str:
    if not written.startswith(NAME):
        raise ValueError
    body = written.removeprefix(NAME)
    return body + "=" * (-len(body) % 4)


def _is_signed(keys: PublicKeys) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(keys.signing).verify(keys.signature, _said(keys))
    except InvalidSignature:
        return False
    return True


def _can_be_sealed_to(keys: PublicKeys) -> bool:
    """Not one of the few points with which every secret is the same (RFC 7748, part 6.1)."""
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(keys.sealing))
    except ValueError:
        return False
    return True
