"""How much a chat may ask for: keys that mean nothing, few buckets, and everything back after a while (T36)."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.telegram.buckets import CAPACITY, Buckets, Verdict
from bot.telegram.incoming import ChatId

CHAT = ChatId(7_000_000_123)


@contextmanager
def frozen(buckets: Buckets) -> Iterator[list[float]]:
    """The clock of the buckets, moved by hand."""
    now = [0.0]
    buckets._clock = lambda: now[0]
    yield now


def test_buckets_fill_again_and_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory does not grow with the number of chats that ask."""
    monkeypatch.setattr("bot.telegram.buckets.KEPT", 100)
    buckets = Buckets()
    with frozen(buckets) as now:
        for _ in range(int(CAPACITY)):
            buckets.take(CHAT)
        assert not buckets.take(CHAT).granted
        now[0] += 1
        assert buckets.take(CHAT) == _granted(missed=True)
        assert buckets.take(CHAT) == _granted(missed=False)
        for number in range(1, 1000):
            buckets.take(ChatId(number))

    assert len(buckets) == 100


def _granted(*, missed: bool) -> Verdict:
    return Verdict(granted=True, missed=missed)


def test_a_bucket_s_key_is_another_at_each_start() -> None:
    """Who has the memory of one start cannot tell whose buckets those of another are."""
    assert Buckets().key(CHAT) != Buckets().key(CHAT)
