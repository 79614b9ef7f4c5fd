"""The tables that the benchmarks print."""

from collections.abc import Sequence

from rich.table import Table

from tests.benchmarks.summary import Summary, ratios


def of_bots(summaries: Sequence[Summary]) -> Table:
    """One row a bot: the medians of its rounds."""
    table = _table(
        "Taps answered in a closed loop", "bot", "mode", "taps/s", "median ms", "p99 ms", "p99/median", "CPU µs a tap",
        "calls a tap", "MiB at start", "MiB after", "crowd's core",
    )  # fmt: skip
    for one in summaries:
        table.add_row(
            one.bot.name,
            one.bot.mode,
            f"{one.median(lambda each: each.rate):.0f}",
            f"{one.median(lambda each: each.middle):.1f}",
            f"{one.median(lambda each: each.late):.1f}",
            f"{one.median(lambda each: each.late / each.middle):.1f}",
            f"{one.median(lambda each: each.cost):.0f}",
            _calls(one),
            f"{one.at_start:.0f}",
            f"{one.after:.0f}",
            f"{one.median(lambda each: each.crowd):.0%}",
        )
    return table


def of_ratios(summaries: Sequence[Summary]) -> Table:
    """One row a comparison."""
    table = _table("How many times as fast", "what", "by taps/s", "by CPU a tap", "aim")
    for one in ratios(summaries):
        table.add_row(one.what, f"{one.rate:.2f}", f"{one.cpu:.2f}" if one.cpu else "", one.aim)
    return table


def of_figures(title: str, unit: str, figures: Sequence[tuple[str, float]], digits: int = 1) -> Table:
    """Names with one figure each."""
    table = _table(title, "what", unit)
    for name, figure in figures:
        table.add_row(name, f"{figure:.{digits}f}")
    return table


def _calls(one: Summary) -> str:
    """Calls, and behind a plus what stood in the webhook's response."""
    replies = one.median(lambda each: each.replies_a_tap)
    return f"{one.median(lambda each: each.calls_a_tap):.2f}" + (f" + {replies:.2f}" if replies else "")


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left")
    for number, column in enumerate(columns):
        table.add_column(column, justify="left" if number == 0 or column == "mode" else "right", no_wrap=True)
    return table
