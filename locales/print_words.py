"""The words of printed pieces, which no screen asks for: their arguments, their room, and how quiet they are."""

from collections.abc import Iterator
from typing import Final

from flows.finding import Finding
from locales.catalogue import Catalogue
from locales.listed import found

PRINT_WORDS: Final = {
    **{
        (f"print-{part}", ""): frozenset[str]()
        for part in ("quiet-title", "quiet-lead", "open-title", "open-lead", "scan", "free", "kept", "moment")
    },
    ("print-emergency", ""): frozenset({"number"}),
    ("print-advice", ""): frozenset({"number"}),
    ("print-hotline", ""): frozenset({"name", "number"}),
    ("print-name", ""): frozenset({"name"}),
    ("print-as-of", ""): frozenset({"date", "version"}),
}
"""What a language must have for print, with the arguments that are given."""

ROOM: Final = {
    "print-quiet-title": 20, "print-quiet-lead": 90, "print-open-title": 95, "print-open-lead": 100,
    "print-scan": 100, "print-free": 60, "print-kept": 95, "print-moment": 55,
    "print-emergency": 24, "print-advice": 28, "print-hotline": 8, "print-name": 30, "print-as-of": 32,
}  # fmt: skip
"""Characters that fit a card in the smallest type that is read, what is filled in not counted."""

ONLY_OPEN: Final = frozenset({"print-open-title", "print-open-lead", "print-moment", "print-hotline"})
"""What stands on open pieces alone."""

SMALL_PRINT: Final = ("draft", "stale", "expired")
"""Words of the guide that stand on paper, too."""


def print_findings(catalogue: Catalogue, loud: tuple[str, ...]) -> Iterator[Finding]:
    """Words that do not fit a card, or hold one of the `loud` ones, which tell at a glance what the piece is about."""
    small: dict[tuple[str, str], frozenset[str]] = {(message, ""): frozenset() for message in SMALL_PRINT}
    for (message, _), arguments in (PRINT_WORDS | small).items():
        if not catalogue.has(message):
            continue
        file, words = catalogue.messages[message].file, catalogue.words(message, args=dict.fromkeys(arguments, ""))
        if len(words) > ROOM.get(message, len(words)):
            yield Finding(file, message, "print-room", f"has {len(words)} characters; {ROOM[message]} fit")
        for word in found(loud, words) if message not in ONLY_OPEN else ():
            yield Finding(file, message, "print-quiet", f"says {word!r}")
