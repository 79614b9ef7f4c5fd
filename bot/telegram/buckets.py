"""Token buckets against floods, without identity: keyed with a salt of this start, few, and small (T36)."""

import hashlib
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bot.telegram.incoming import ChatId

CAPACITY: Final = 60.0
"""Turns that a chat may take at once; a hurried hand stays below."""
REFILL: Final = 2.0
"""Turns a second that come back."""
KEPT: Final = 10_000
"""Buckets in memory; the one that was untouched longest goes first."""
KEY_BYTES: Final = 8
SALT_BYTES: Final = 32


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a turn may be taken, and whether others of this chat were refused since the last one that was."""

    granted: bool
    missed: bool


class Buckets:
    """How much each chat has asked for lately. The keys mean nothing outside this process."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, salt: bytes | None = None) -> None:
        self._clock = clock
        self._salt = salt or secrets.token_bytes(SALT_BYTES)
        self._buckets: OrderedDict[bytes, _Bucket] = OrderedDict()

    def take(self, chat: ChatId) -> Verdict:
        """Take a token, if there is one."""
        bucket = self._of(self.key(chat))
        if bucket.tokens < 1:
            bucket.refused = True
            return Verdict(granted=False, missed=True)
        bucket.tokens -= 1
        missed, bucket.refused = bucket.refused, False
        return Verdict(granted=True, missed=missed)

    def miss(self, chat: ChatId) -> None:
        """A turn of this chat was not taken."""
        self._of(self.key(chat)).refused = True

    def drain(self, key: bytes, tokens: float) -> None:
        """Other processes granted so many turns to this chat."""
        bucket = self._of(key)
        bucket.tokens = max(0.0, bucket.tokens - tokens)

    async def exchange(self) -> None:
        """Nobody else to learn from."""

    def use_salt(self, salt: bytes) -> None:
        """From now on these keys, so that several processes have the same."""
        self._salt = salt
        self._buckets.clear()

    def key(self, chat: ChatId) -> bytes:
        """The key of a chat's bucket; without the salt, nobody can tell whose it is."""
        return hashlib.blake2b(chat.to_bytes(KEY_BYTES, signed=True), key=self._salt, digest_size=KEY_BYTES).digest()

    def __len__(self) -> int:
        return len(self._buckets)

    def _of(self, key: bytes) -> _Bucket:
        """The bucket, filled up to now and moved to the end of those that may go."""
        now = self._clock()
        bucket = self._buckets.setdefault(key, _Bucket(CAPACITY, now))
        bucket.tokens = min(CAPACITY, bucket.tokens + max(0.0, now - bucket.at) * REFILL)
        bucket.at = now
        self._buckets.move_to_end(key)
        if len(self._buckets) > KEPT:
            self._buckets.popitem(last=False)
        return bucket
