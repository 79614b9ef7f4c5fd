"""The private file of a service: its keys, sealed with a passphrase. It never leaves the service's own computer."""

import os
import secrets
import unicodedata
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from bot.sealed.code import LANES, MEMORY, PASSES
from bot.sealed.errors import BadKeyFile
from bot.sealed.keys import DAY, KEY, ServiceKeys
from flows.service import ServiceId

HEAD: Final = b"waymark private key 1\n"
SALT: Final = 16
NONCE: Final = 12
TAG: Final = 16
SHORTEST: Final = 12
"""Characters of a passphrase. Five words that do not belong together are easier to remember and harder to guess."""
LARGEST: Final = 4096
NOT_OURS: Final = "this is not a private file of a service, or it was cut. Take the copy that you keep elsewhere."
WRONG: Final = (
    "the passphrase does not open this file. Check Caps Lock and the keyboard; if the file was changed, take the copy."
)


def write_key_file(path: Path, keys: ServiceKeys, passphrase: str) -> None:
    """Seal the keys into a new file that only its owner may read. BadKeyFile if it cannot be, as when it exists."""
    if len(passphrase) < SHORTEST:
        raise BadKeyFile(
            f"a passphrase has at least {SHORTEST} characters; five words that do not belong together do well"
        )
    if path.exists():
        raise BadKeyFile(f"{path} exists, and a key is never overwritten. Choose another folder.")
    salt, nonce = secrets.token_bytes(SALT), secrets.token_bytes(NONCE)
    head = HEAD + salt + nonce
    raw = keys.sealing.private_bytes_raw() + keys.signing.private_bytes_raw()
    plain = raw + keys.expires.encode("ascii") + keys.service.encode("ascii")
    content = head + ChaCha20Poly1305(_key(passphrase, salt)).encrypt(nonce, plain, head)
    try:
        _write(path, content)
    except OSError as error:
        raise BadKeyFile(f"{path}: cannot be written: {error.strerror}") from None


def read_key_file(path: Path, passphrase: str) -> ServiceKeys:
    """The keys of a file. BadKeyFile with a sentence that says what to do."""
    try:
        raw = path.read_bytes()[: LARGEST + 1]
    except OSError as error:
        raise BadKeyFile(f"{path}: cannot be read: {error.strerror}") from None
    size = len(HEAD) + SALT + NONCE
    if not raw.startswith(HEAD) or not size + 2 * KEY + DAY + TAG < len(raw) <= LARGEST:
        raise BadKeyFile(f"{path}: {NOT_OURS}")
    head, salt, nonce = raw[:size], raw[len(HEAD) : size - NONCE], raw[size - NONCE : size]
    try:
        plain = ChaCha20Poly1305(_key(passphrase, salt)).decrypt(nonce, raw[size:], head)
    except InvalidTag:
        raise BadKeyFile(f"{path}: {WRONG}") from None
    ends = plain[2 * KEY : 2 * KEY + DAY].decode("ascii")
    return ServiceKeys(
        ServiceId(plain[2 * KEY + DAY :].decode("ascii")),
        X25519PrivateKey.from_private_bytes(plain[:KEY]),
        Ed25519PrivateKey.from_private_bytes(plain[KEY : 2 * KEY]),
        ends,
    )


def _key(passphrase: str, salt: bytes) -> bytes:
    """In the form in which all systems agree: a Mac types an accent as a sign of its own, others do not."""
    slow = Argon2id(salt=salt, length=KEY, iterations=PASSES, lanes=LANES, memory_cost=MEMORY)
    return slow.derive(unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass"))


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all: a file of its own first, then its name."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    file = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(file, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        _name(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def _name(beside: Path, path: Path) -> None:
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        # Many sticks have a file system without links. The name is taken first, so that nothing is overwritten.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        beside.replace(path)
