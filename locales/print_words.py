"""The words of printed pieces, which no screen asks for, with their arguments."""

from typing import Final

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
