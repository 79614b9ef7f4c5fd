"""The primitives, as this package uses them, give what their standards print."""

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import KEM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from bot.sealed.sealing import LENGTH, OVERHEAD, SUITE
from bot.sealed.sizes import SEALED_ANSWER, SEALED_NOTE
from tests.sealed.hpke_by_hand import schedule

TAG = 16
INFO = bytes.fromhex("4f6465206f6e2061204772656369616e2055726e")
PLAIN = bytes.fromhex("4265617574792069732074727574682c20747275746820626561757479")
EPHEMERAL = bytes.fromhex("f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600")
RECEIVER = X25519PrivateKey.from_private_bytes(
    bytes.fromhex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")
)
PUBLIC = RECEIVER.public_key().public_bytes_raw()


def test_hpke_of_rfc_9180_a_2_1_step_by_step() -> None:
    """What stands by hand is the RFC to the last byte, so that it can judge the library."""
    agreed = schedule(EPHEMERAL, PUBLIC, INFO)

    assert PUBLIC.hex() == "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"
    assert agreed.enc.hex() == "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"
    assert agreed.shared_secret.hex() == "0bbe78490412b4bbea4812666f7916932b828bba79942424abb65244930d69a7"
    assert agreed.key.hex() == "ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91"
    assert agreed.base_nonce.hex() == "5c4d98150661b848853b547f"
    assert agreed.seal(PLAIN, b"Count-0")[32:].hex() == (
        "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"
    )


def test_the_library_opens_what_the_rfc_seals() -> None:
    """The vectors all carry associated data, which we do not use: this is the same schedule without it."""
    sealed = schedule(EPHEMERAL, PUBLIC, INFO).seal(PLAIN)

    assert SUITE.decrypt(sealed, RECEIVER, info=INFO) == PLAIN


def test_what_the_library_seals_has_the_sizes_of_the_rfc() -> None:
    """Notes are 512 bytes only if key and tag take what we think."""
    sealed = SUITE.encrypt(PLAIN, RECEIVER.public_key(), info=INFO)

    assert len(sealed) == len(PLAIN) + OVERHEAD
    assert KEM.X25519.enc_length() + TAG == OVERHEAD


def test_the_hybrid_key_alone_is_larger_than_a_note_and_than_an_answer() -> None:
    """Why notes are not safe from a quantum computer; if this changes, so should the suite (docs/cryptography.md)."""
    assert KEM.MLKEM768_X25519.enc_length() == 1120
    assert KEM.MLKEM768_X25519.enc_length() + TAG + LENGTH > max(SEALED_NOTE, SEALED_ANSWER)


def test_x25519_of_rfc_7748_6_1() -> None:
    """The agreement below HPKE and below the box."""
    alice = X25519PrivateKey.from_private_bytes(
        bytes.fromhex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")
    )
    bob = bytes.fromhex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f")

    shared = alice.exchange(X25519PublicKey.from_public_bytes(bob))

    assert shared.hex() == "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"


@pytest.mark.parametrize(
    ("secret", "public", "message", "signature"),
    [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            (
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                "d25bf5f0595bbe24655141438e7a100b"
            ),
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            (
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                "387b2eaeb4302aeeb00d291612bb0c00"
            ),
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            (
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
                "4a7c15e9716ed28dc027beceea1ec40a"
            ),
        ),
    ],
)
def test_ed25519_of_rfc_8032_7_1(secret: str, public: str, message: str, signature: str) -> None:
    """Key lines and requests of services are signed so."""
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))

    assert key.public_key().public_bytes_raw().hex() == public
    assert key.sign(bytes.fromhex(message)).hex() == signature
    with pytest.raises(InvalidSignature):
        key.public_key().verify(bytes.fromhex(signature), bytes.fromhex(message) + b"\0")


def test_argon2id_of_rfc_9106_5_3() -> None:
    """With a secret and associated data: the secret is what the pepper is given as."""
    slow = Argon2id(
        salt=b"\x02" * 16, length=32, iterations=3, lanes=4, memory_cost=32, secret=b"\x03" * 8, ad=b"\x04" * 12
    )

    assert slow.derive(b"\x01" * 32).hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_hkdf_of_rfc_5869_a_1() -> None:
    """Place and key of a box are expanded so."""
    salt, info = bytes(range(13)), bytes(range(0xF0, 0xFA))

    secret = HKDF.extract(SHA256(), salt, b"\x0b" * 22)

    assert secret.hex() == "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"
    assert HKDFExpand(SHA256(), 42, info).derive(secret).hex() == (
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    )


def test_chacha20_poly1305_of_rfc_8439_2_8_2() -> None:
    """Notes, answers and private files are sealed so."""
    plain = (
        b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
        b"sunscreen would be it."
    )
    aad, nonce = bytes.fromhex("50515253c0c1c2c3c4c5c6c7"), bytes.fromhex("070000004041424344454647")

    sealed = ChaCha20Poly1305(bytes(range(0x80, 0xA0))).encrypt(nonce, plain, aad)

    assert sealed.hex() == (
        "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb69da92728b"
        "1a71de0a9e060b2905d6a5b67ecd3b3692ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
        "3ff4def08e4b7a9de576d26586cec64b61161ae10b594f09e26a7e902ecbd0600691"
    )
