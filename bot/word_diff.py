"""What an import of words would change, by page: each text before and after, with the words that differ."""

from collections.abc import Iterable
from typing import Final

from rich.console import Console
from rich.text import Text

from locales.exchange.comparing import Edit
from locales.sources import word_diff

MARKS: Final = {"-": "[-{}-]", "+": "{{+{}+}}", "=": "{}"}
STYLES: Final = {"-": "red strike", "+": "green bold", "=": ""}
"""How a file and a terminal show words that went and came."""


def show_edits(out: Console, edits: Iterable[Edit]) -> None:
    """By page in the order of the guide; a terminal gets colours, a file gets [-brackets-] {+of both kinds+}."""
    pages: dict[str, list[Edit]] = {}
    for edit in edits:
        pages.setdefault(edit.unit.page, []).append(edit)
    for page, of_page in pages.items():
        out.print(page, markup=False)
        for edit in of_page:
            out.print(f"  {edit.unit.key}", markup=False)
            out.print(_indented(edit.unit.translation, edit.text, is_coloured=out.is_terminal))
    out.print(f"{sum(map(len, pages.values()))} texts on {len(pages)} pages would change")


def _indented(before: str, after: str, *, is_coloured: bool) -> Text:
    text = Text("    ")
    return text.append(difference(before, after, is_coloured=is_coloured))


def difference(before: str, after: str, *, is_coloured: bool) -> Text:
    """Words that stay, went and came."""
    text = Text()
    for sign, piece in word_diff(before, after):
        text.append(piece if is_coloured else MARKS[sign].format(piece), STYLES[sign] if is_coloured else "")
    return text
