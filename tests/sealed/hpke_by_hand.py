"""HPKE as RFC 9180 writes it down, with an ephemeral key of one's choice: the library draws its own."""

from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

KEM: Final = b"KEM" + (0x20).to_bytes(2)
"""DHKEM(X25519, HKDF-SHA256), part 7.1."""
HPKE: Final = b"HPKE" + (0x20).to_bytes(2) + (0x01).to_bytes(2) + (0x03).to_bytes(2)
"""The same with HKDF-SHA256 and ChaCha20-Poly1305, parts 7.2 and 7.3."""
BASE: Final = b"\0"


@dataclass(frozen=True, slots=True)
class Schedule:
    """What sender and receiver agree on (parts 4.1 and 5.1)."""

    enc: bytes
    shared_secret: bytes
    key: bytes
    base_nonce: bytes

    def seal(self, plain: bytes, aad: bytes = b"") -> bytes:
        """The first message: its nonce is the base nonce (part 5.2)."""
        return self.enc + ChaCha20Poly1305(self.key).encrypt(self.base_nonce, plain, aad)


def schedule(ephemeral: bytes, public: bytes, info: bytes) -> Schedule:
    """Encap and KeySchedule of base mode."""
    own = X25519PrivateKey.from_private_bytes(ephemeral)
    enc = own.public_key().public_bytes_raw()
    dh = own.exchange(X25519PublicKey.from_public_bytes(public))
    shared = _expand(KEM, _extract(KEM, b"", b"eae_prk", dh), b"shared_secret", enc + public, 32)
    context = BASE + _extract(HPKE, b"", b"psk_id_hash", b"") + _extract(HPKE, b"", b"info_hash", info)
    secret = _extract(HPKE, shared, b"secret", b"")
    return Schedule(
        enc, shared, _expand(HPKE, secret, b"key", context, 32), _expand(HPKE, secret, b"base_nonce", context, 12)
    )


def _extract(suite: bytes, salt: bytes, label: bytes, material: bytes) -> bytes:
    return HKDF.extract(SHA256(), salt, b"HPKE-v1" + suite + label + material)


def _expand(suite: bytes, secret: bytes, label: bytes, info: bytes, length: int) -> bytes:
    return HKDFExpand(SHA256(), length, length.to_bytes(2) + b"HPKE-v1" + suite + label + info).derive(secret)
