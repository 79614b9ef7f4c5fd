"""Who asks: a service whose key is in the directory now, whose signature is fresh, good and new."""

import re
from math import ceil
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from bot import clock
from bot.exchange.buckets import Bucket
from bot.exchange.errors import NotSigned, TooMany
from bot.exchange.signing import Message, Signed, claimed_name, verified
from bot.log import log_trouble
from bot.sealed.errors import BadKey
from bot.sealed.keys import fingerprint, is_valid, read_public
from flows.service import ServiceId
from storage.desks import Desks

FRESH: Final = 120
"""Seconds by which the clock of a service may differ."""
SERVICE_NAME: Final = re.compile(r"[a-z0-9-]{1,64}")
AT_ONCE: Final = 20
"""Requests of a service at once, before it waits for the next."""
EACH: Final = 60.0
"""Seconds in which a service may ask once more: sixty an hour."""
BAD: Final = 50
"""Bad requests a second that are looked at. Above it only services that have been here get through."""


class Gate:
    """Lets a request in once. Nonces are in memory, so what was signed before this process began is not let in."""

    def __init__(self, desks: Desks) -> None:
        self._desks = desks
        self._began = ceil(clock.now().timestamp())
        self._seen: dict[tuple[ServiceId, bytes], int] = {}
        self._services: dict[ServiceId, Bucket] = {}
        self._bad = Bucket(BAD, 1 / BAD)
        self._last: dict[ServiceId, Ed25519PublicKey] = {}
        self._told = ""

    async def admit(self, message: Message, body: bytes) -> ServiceId:
        """The service that signed this. Raises NotSigned, TooMany, and StoreUnavailable if its key cannot be read."""
        # Each counts as bad until it has turned out good, so that many at the same moment are no way around the limit.
        is_within = self._bad.take(_now())
        try:
            service = await self._admit(message, body, is_within=is_within)
        except NotSigned:
            self._tell()
            if is_within:
                raise
            raise TooMany from None
        if is_within:
            self._bad.give_back()
        return service

    def _tell(self) -> None:
        """Once an hour, and without a number: an operator may want to know, and a log must not be filled."""
        if self._told != clock.this_hour():
            self._told = clock.this_hour()
            log_trouble("exchange.refused")

    async def _admit(self, message: Message, body: bytes, *, is_within: bool) -> ServiceId:
        name = claimed_name(message, self._is_fresh)
        if not SERVICE_NAME.fullmatch(name):
            raise NotSigned
        service = ServiceId(name)
        if not is_within:
            self._look_without_database(service, message, body)
        key = await self._key(service)
        signed = verified(message, body, service, key, self._is_fresh)
        self._note(service, signed)
        self._last[service] = key
        return service

    def _look_without_database(self, service: ServiceId, message: Message, body: bytes) -> None:
        """In a flood of bad requests a service is known by the key it had last; anybody else is asked to wait."""
        key = self._last.get(service)
        if key is None:
            raise TooMany
        try:
            verified(message, body, service, key, self._is_fresh)
        except NotSigned:
            raise TooMany from None

    async def _key(self, service: ServiceId) -> Ed25519PublicKey:
        """Fresh from the database, since a key may have been revoked a second ago. Raises NotSigned without one."""
        written = await self._desks.public_key(service)
        try:
            public = read_public(written)
            key = Ed25519PublicKey.from_public_bytes(public.signing)
        except (BadKey, ValueError):
            raise NotSigned from None
        if not is_valid(public, service, clock.today()) or await self._desks.is_revoked(fingerprint(public).hex()):
            raise NotSigned
        return key

    def _note(self, service: ServiceId, signed: Signed) -> None:
        """Let it in once. Only what is let in is remembered, so a service cannot fill the memory."""
        oldest = _now() - FRESH
        self._seen = {key: created for key, created in self._seen.items() if created >= oldest}
        if (service, signed.nonce) in self._seen:
            raise NotSigned
        if not self._services.setdefault(service, Bucket(AT_ONCE, EACH)).take(_now()):
            raise TooMany
        self._seen[service, signed.nonce] = signed.created

    def _is_fresh(self, created: int) -> bool:
        return created >= self._began and abs(created - _now()) <= FRESH


def _now() -> float:
    return clock.now().timestamp()
