"""Signatures over requests (RFC 9421): what they cover, how they are made, and what a good one is."""

import base64
import binascii
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageSignaturesException,
    HTTPMessageSigner,
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
    InvalidSignature,
    MappingKeyResolver,
)
from http_message_signatures.algorithms import ED25519
from multidict import CIMultiDict

from bot.exchange.errors import NotSigned

COVERED: Final = ("@method", "@authority", "@path", "@query", "content-digest")
"""What a signature must cover; one that covers less would be good for a request that was changed there."""
PARAMETERS: Final = {"alg", "created", "keyid", "nonce"}
"""What stands beside a signature: all of it, and nothing else."""
NONCE: Final = 16
LABEL: Final = "waymark"

IsFresh = Callable[[int], bool]
"""Whether a signature of this second (since 1970) still counts."""


@dataclass(frozen=True, slots=True)
class Message:
    """A request as the library looks at it: upper-case method, whole address, all header lines."""

    method: str
    url: str
    headers: CIMultiDict[str] = field(default_factory=CIMultiDict)


@dataclass(frozen=True, slots=True)
class Signed:
    """What a good signature says."""

    created: int
    nonce: bytes


def sign(message: Message, body: bytes, name: str, key: Ed25519PrivateKey, at: datetime) -> None:
    """Put digest and signature into the headers of a message, with a nonce of its own."""
    resolver = MappingKeyResolver(public_keys={}, private_keys={name: key})
    HTTPMessageSigner(signature_algorithm=ED25519, key_resolver=resolver).sign(
        message,
        key_id=name,
        created=at,
        nonce=base64.b64encode(secrets.token_bytes(NONCE)).decode("ascii"),
        label=LABEL,
        covered_component_ids=COVERED,
        body=body,
    )


def claimed_name(message: Message, is_fresh: IsFresh) -> str:
    """Whose signature it claims to be, so that the key can be looked up: nothing is verified. Raises NotSigned."""
    asked = _Asked()
    with suppress(HTTPMessageSignaturesException):
        _Verifier(asked, is_fresh).verify(message, max_age=None)
    if asked.name is None:
        raise NotSigned
    return asked.name


def verified(message: Message, body: bytes, name: str, key: Ed25519PublicKey, is_fresh: IsFresh) -> Signed:
    """What the one signature of this name says, once it is good for message and body. Raises NotSigned."""
    resolver = MappingKeyResolver(public_keys={name: key}, private_keys={})
    try:
        (result,) = _Verifier(resolver, is_fresh).verify(message, max_age=None, require_components=COVERED, body=body)
    except HTTPMessageSignaturesException:
        raise NotSigned from None
    if result.parameters.keys() != PARAMETERS:
        raise NotSigned
    return Signed(int(result.parameters["created"]), _nonce(str(result.nonce)))


def _nonce(written: str) -> bytes:
    try:
        nonce = base64.b64decode(written, validate=True)
    except (binascii.Error, ValueError):
        raise NotSigned from None
    if len(nonce) != NONCE:
        raise NotSigned
    return nonce


class _Asked(HTTPSignatureKeyResolver):
    """Notes whose key the library asks for, and has none. So nobody else reads the header in another way."""

    name: str | None = None

    def resolve_public_key(self, key_id: str) -> None:
        self.name = key_id


class _Verifier(HTTPMessageVerifier):
    """The library's verifier with Ed25519 alone, and with our clock in place of its own."""

    def __init__(self, resolver: HTTPSignatureKeyResolver, is_fresh: IsFresh) -> None:
        super().__init__(signature_algorithm=ED25519, key_resolver=resolver)
        self._is_fresh = is_fresh

    def validate_created_and_expires(self, sig_input: Any, max_age: object = None) -> None:  # noqa: ARG002  # the library names it
        """Called by the library before it asks for a key."""
        created = sig_input.params.get("created")
        if type(created) is not int or not self._is_fresh(created):
            raise InvalidSignature
