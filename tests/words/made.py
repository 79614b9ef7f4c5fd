"""A small guide in two languages, files made of it, and what an import says of them."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl import load_workbook  # type: ignore[import-untyped]  # ships no types

from bot.word_files import file_of, read_file
from bot.word_formats import Format
from locales.exchange.comparing import Brought, Edit, edits_of
from locales.exchange.units import About, Unit, units_of

ENGLISH = {
    "about": (
        "# The first.\n"
        "hello = Hello\n"
        "    .title = Welcome\n"
        "    .next = Go on\n"
        "\n"
        "# Days.\n"
        "days =\n"
        "    { $number ->\n"
        "        [one] One day\n"
        "       *[other] { $number } days\n"
        "    }\n"
        "\n"
        "long =\n"
        "    One line.\n"
        "\n"
        "    Another { -law } & more.\n"
        "labels =\n"
        "    .a = First\n"
        "    .b = Second\n"
    ),
    "terms": "-law = the law\n",
}
OWN = {
    "about": (
        "# Draft.\n"
        "hello = Bună\n"
        "    .title = Bun venit   \n"
        "    .extra = Numai aici\n"
        "\n"
        "days =\n"
        "    { $number ->\n"
        "        [one] O zi\n"
        "       *[other] { $number } zile\n"
        "    }\n"
        "long =\n"
        "      Un rând.\n"
        "\n"
        "      Altul { -law } & mai mult.\n"
        "# The end.\n"
    ),
    "terms": "-law = legea\n",
}
PLAIN = About(
    page_of=lambda message: message,
    limit_of=lambda _message, attribute: "40" if attribute else "",
    link_of=lambda page: f"http://127.0.0.1:8080/?page={page}",
    state_of=lambda message: "reviewed 2027-01-15" if message == "hello" else "draft",
)
UNITS = units_of(ENGLISH, OWN, PLAIN)


def silent() -> None:
    """A terminal that shows no progress."""


def unit(key: str) -> Unit:
    return next(one for one in UNITS if one.key == key)


def exported(file_format: Format, units: tuple[Unit, ...] = UNITS, code: str = "ro") -> bytes:
    return file_of(file_format, code, units, silent)  # type: ignore[arg-type]  # a code


def brought(content: bytes, folder: Path, ending: str, topics: tuple[str, ...] = tuple(ENGLISH)) -> Brought:
    file = folder / f"words{ending}"
    file.write_bytes(content)
    return read_file(file, topics, silent)


def edits(content: bytes, folder: Path, ending: str, units: tuple[Unit, ...] = UNITS) -> tuple[Edit, ...]:
    topics = tuple(dict.fromkeys(one.topic for one in units))
    return edits_of(brought(content, folder, ending, topics), units)


def respread(content: bytes, change: Callable[[Any], None]) -> bytes:
    """The spreadsheet after somebody has changed it."""
    book = load_workbook(io.BytesIO(content))
    change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def write_cell(cell: Any, text: str) -> None:
    """A cell in which somebody has typed a text, into a column whose format is text."""
    cell.value = text
    cell.data_type = "s"
