"""What rounds showed: figures of one round, the medians of several, and the ratios between bots."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from tests.benchmarks.bots import BARE, CALLS, CEILING, DIALOG, ONE, POLLING, PTB, REPLY, TWO, WAYMARK, Bot

SCREENS = ("editMessageText", "sendMessage")


@dataclass(frozen=True, slots=True)
class Round:
    """One round. `calls` and `replies` count methods over `all_taps`, those answered after the time as well.

    `cpu` are seconds of the bot; `crowd` is the part of its core that server and crowd took.
    """

    seconds: float
    taps: int
    times: tuple[float, ...]
    all_taps: int
    calls: Mapping[str, int]
    replies: Mapping[str, int]
    cpu: float
    crowd: float

    @property
    def rate(self) -> float:
        """Taps a second."""
        return self.taps / self.seconds

    @property
    def middle(self) -> float:
        """Median of the milliseconds from a tap to its screen."""
        return median(self.times) * 1000

    @property
    def late(self) -> float:
        """99th percentile of the same."""
        return quantiles(self.times, n=100, method="inclusive")[98] * 1000

    @property
    def cost(self) -> float:
        """Microseconds of CPU that the bot spent on each tap."""
        return self.cpu / self.taps * 1e6

    @property
    def calls_a_tap(self) -> float:
        """Requests that the bot made for each tap; those for updates do not count."""
        return sum(count for method, count in self.calls.items() if method != "getUpdates") / self.all_taps

    @property
    def replies_a_tap(self) -> float:
        """Methods inside the response of the webhook for each tap."""
        return sum(self.replies.values()) / self.all_taps

    def count(self, *methods: str) -> int:
        """How often these methods were called, in whatever way."""
        return sum(self.calls.get(method, 0) + self.replies.get(method, 0) for method in methods)


@dataclass(frozen=True, slots=True)
class Summary:
    """All rounds of one bot; memory in MiB at the start and after the last round."""

    bot: Bot
    rounds: tuple[Round, ...]
    at_start: float
    after: float

    def median(self, figure: Callable[[Round], float]) -> float:
        """The median of a figure over all rounds."""
        return median(figure(one) for one in self.rounds)


@dataclass(frozen=True, slots=True)
class Ratio:
    """What is compared with what, in taps a second and in CPU a tap; above 1 the first is better."""

    what: str
    rate: float
    cpu: float | None = None
    aim: str = ""


AGAINST = (
    (POLLING, BARE, POLLING, "2"),
    (POLLING, DIALOG, POLLING, "4"),
    (POLLING, PTB, POLLING, ""),
    (POLLING, CEILING, POLLING, ""),
    (REPLY, BARE, REPLY, "3"),
    (REPLY, BARE, CALLS, "2"),
    (REPLY, DIALOG, CALLS, "4"),
    (REPLY, PTB, CALLS, ""),
    (REPLY, CEILING, REPLY, ""),
)
"""Waymark's mode, the other with its mode, and how many times as fast it has to be."""


def ratios(summaries: Sequence[Summary]) -> tuple[Ratio, ...]:
    """All ratios for which both sides were measured."""
    known = {(one.bot.name, one.bot.mode): one for one in summaries}
    found = []
    for mode, name, other_mode, aim in AGAINST:
        ours, other = known.get((WAYMARK, mode)), known.get((name, other_mode))
        if ours and other:
            found.append(_ratio(f"Waymark ({mode}) to {other.bot.title}", ours, other, aim))
    one, two = known.get((ONE, REPLY)), known.get((TWO, REPLY))
    if one and two:
        found.append(_ratio("two processes to one, on both cores", two, one, "1.8"))
        found.append(Ratio("the most that two cores allow, as the crowd needs its part of them", _most(one)))
    return tuple(found)


def _most(one: Summary) -> float:
    """Both cores shared by bots and crowd, to one core for one bot alone."""
    bot, crowd = one.median(lambda each: each.cost), one.median(lambda each: each.crowd / each.rate * 1e6)
    return 2 * bot / (bot + crowd)


def _ratio(what: str, ours: Summary, other: Summary, aim: str) -> Ratio:
    """The median over pairs of rounds that were played one after the other, since the machine changes its pace."""
    pairs = list(zip(ours.rounds, other.rounds, strict=True))
    return Ratio(what, median(a.rate / b.rate for a, b in pairs), median(b.cost / a.cost for a, b in pairs), aim)
