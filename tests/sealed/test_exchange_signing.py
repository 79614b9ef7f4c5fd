"""What a signature is, apart from any exchange: the example of RFC 9421, and anything else."""

import base64
import hashlib
import re
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key
from http_message_signatures import HTTPMessageSigner, HTTPMessageVerifier, InvalidSignature, MappingKeyResolver
from http_message_signatures.algorithms import ED25519
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from bot.exchange.errors import NotSigned
from bot.exchange.signing import Message, claimed_name, sign, verified
from tests.sealed.exchange_place import FIRST, NOTES

PRIVATE = b"""-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF
-----END PRIVATE KEY-----
"""
PUBLIC = b"""-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=
-----END PUBLIC KEY-----
"""
"""test-key-ed25519 of RFC 9421, appendix B.1.4."""
B_2_6 = "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="


def of_the_rfc() -> Message:
    """The request of appendix B.2, and the header lines that its example in B.2.6 covers."""
    lines = {
        "Date": "Tue, 20 Apr 2021 02:07:55 GMT",
        "Content-Type": "application/json",
        "Content-Length": "18",
    }
    return Message("POST", "https://example.com/foo?param=Value&Pet=dog", CIMultiDict(lines))


def test_the_vector_of_the_rfc() -> None:
    """Appendix B.2.6: the library makes exactly this signature, takes it, and takes no other message for it."""
    private, public = load_pem_private_key(PRIVATE, None), load_pem_public_key(PUBLIC)
    assert isinstance(private, Ed25519PrivateKey)
    keys: Any = MappingKeyResolver(
        public_keys={"test-key-ed25519": public},  # type: ignore[dict-item]  # it is of Ed25519, as the RFC says
        private_keys={"test-key-ed25519": private},
    )
    message = of_the_rfc()

    HTTPMessageSigner(signature_algorithm=ED25519, key_resolver=keys).sign(
        message,
        key_id="test-key-ed25519",
        created=datetime.fromtimestamp(1618884473, UTC),
        label="sig-b26",
        include_alg=False,
        covered_component_ids=("date", "@method", "@path", "@authority", "content-type", "content-length"),
    )

    assert message.headers["Signature"] == f"sig-b26=:{B_2_6}:"
    verifier = HTTPMessageVerifier(signature_algorithm=ED25519, key_resolver=keys)
    assert verifier.verify(message, max_age=None)
    other = Message("PUT", message.url, message.headers)
    with pytest.raises(InvalidSignature):
        verifier.verify(other, max_age=None)


def test_what_we_sign_is_what_the_rfc_says() -> None:
    """The signature base written by hand (section 2.5), and judged by the primitive alone."""
    key = Ed25519PrivateKey.generate()
    message = Message("GET", f"https://Guide.example.org:8443{NOTES}")

    sign(message, b"", FIRST, key, datetime(2026, 11, 26, 12, 0, tzinfo=UTC))

    given = message.headers["Signature-Input"].removeprefix("waymark=")
    digest = base64.b64encode(hashlib.sha256(b"").digest()).decode()
    base = (
        '"@method": GET\n'
        '"@authority": guide.example.org:8443\n'
        '"@path": /exchange/1/notes\n'
        '"@query": ?after=00000000000000000000000000000000\n'
        f'"content-digest": sha-256=:{digest}:\n'
        f'"@signature-params": {given}'
    )
    signature = base64.b64decode(message.headers["Signature"].removeprefix("waymark=:").removesuffix(":"))
    key.public_key().verify(signature, base.encode())
    assert re.fullmatch(
        r'\("@method" "@authority" "@path" "@query" "content-digest"\);created=1795694400;keyid="ro-first";'
        r'alg="ed25519";nonce="[A-Za-z0-9+/]{22}=="',
        given,
    )


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=80) | st.sampled_from(
    ["", "a=1", 'a=("@method");created=1;keyid="k"', "a=:AAAA:", "a=();nonce=1", 'a=("@path";req);created=1;keyid="k"']
)


@given(st.dictionaries(st.sampled_from(["Signature", "Signature-Input", "Content-Digest"]), TEXTS), TEXTS, st.binary())
def test_nothing_but_a_signature_is_one(headers: dict[str, str], path: str, body: bytes) -> None:
    """Whatever stands in the headers, the only thing that comes of it is a refusal."""
    key = Ed25519PrivateKey.generate().public_key()
    message = Message("GET", f"https://guide.example.org/{path}", CIMultiDict(headers))

    with pytest.raises(NotSigned):
        verified(message, body, "k", key, lambda _: True)
    with suppress(NotSigned):
        assert claimed_name(message, lambda _: True) == "k"
