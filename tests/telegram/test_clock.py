"""Telegram's clock counts, whatever the clock of this machine says."""

from bot.telegram.clock import TelegramClock

WALL, HEARD = 1_000_000.0, "Wed, 25 Nov 2026 10:00:00 GMT"
HEARD_AS_SECONDS = 1_795_600_800.0


def test_until_telegram_is_heard_this_machine_s_clock_counts() -> None:
    """Better than none."""
    clock = TelegramClock(wall=lambda: WALL, steady=lambda: 5.0)

    assert clock.now() == WALL


def test_the_date_of_an_answer_sets_the_clock() -> None:
    """From then on it goes by itself, and jumps of this machine's clock do not matter."""
    steady = [5.0]
    clock = TelegramClock(wall=lambda: WALL, steady=lambda: steady[0])

    clock.hear(HEARD)
    steady[0] += 7

    assert clock.now() == HEARD_AS_SECONDS + 7


def test_what_is_no_date_changes_nothing() -> None:
    """Another Bot API server may send none, or nonsense."""
    clock = TelegramClock(wall=lambda: WALL, steady=lambda: 5.0)

    for nonsense in ("", "soon", "Wed, 99 Nov 2026 10:00:00 GMT", "\N{SNOWMAN}" * 50):
        clock.hear(nonsense)

    assert clock.now() == WALL
