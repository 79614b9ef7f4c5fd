"""The rows of a spreadsheet as text. Formulas, error values and fractions are refused with their cell."""

import io
import warnings
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any, Final

from openpyxl import load_workbook  # type: ignore[import-untyped]  # ships no types

from storage.exchange.cells import BadCell
from storage.exchange.errors import Unreadable
from storage.exchange.limits import MOST_COLUMNS
from storage.exchange.packed import check_packed
from storage.exchange.table import Cell, Line
from storage.exchange.xlsx import SERVICES

FORMULA: Final = "is a formula. Write what it should say, as text"
LAST_ROW: Final = 100_000
"""Rows that are looked at: one cell far down makes the library give a million empty rows before it."""
DIGITS_KEPT: Final = 15
"""Spreadsheets keep no more digits of a number."""


def xlsx_lines(content: bytes) -> Iterator[Line]:
    """The rows of the sheet `services`. Unreadable if it is no spreadsheet, or one that could do harm."""
    check_packed(content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = _opened(content)
        try:
            yield from _rows(book)
        finally:
            book.close()


def _opened(content: bytes) -> Any:
    try:
        return load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
    except Exception:  # noqa: BLE001  # whatever a damaged file makes the library raise, it cannot be read
        raise Unreadable("it is no XLSX file, or a damaged one") from None


def _rows(book: Any) -> Iterator[Line]:
    sheets = {sheet.title.strip().lower(): sheet for sheet in book.worksheets}
    if SERVICES not in sheets:
        raise Unreadable(f"it has no sheet with the name '{SERVICES}'")
    sheet = sheets[SERVICES]
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_col=MOST_COLUMNS)
    number = 0
    while True:
        number += 1
        if number > LAST_ROW:
            raise Unreadable(f"sheet {SERVICES}: it goes on below row {LAST_ROW}. Delete the empty rows at its end")
        try:
            cells = next(rows)
        except StopIteration:
            return
        except Exception:  # noqa: BLE001  # whatever a damaged file makes the library raise, it cannot be read
            raise Unreadable(f"sheet {SERVICES}: it is damaged near row {number}") from None
        yield number, _texts(cells)


def _texts(cells: Sequence[Any]) -> list[Cell]:
    texts = [_text(cell.value, cell.data_type) for cell in cells]
    while texts and texts[-1] == "":
        texts.pop()
    return texts


REFUSED: Final = {
    "f": FORMULA,
    "e": "is an error of the spreadsheet",
    "b": "is a logical value. Write it as text, for example yes",
}
"""Kinds of cells that hold no text of an editor."""


def _text(value: object, kind: str) -> Cell:
    """Text as it stands; a day as YYYY-MM-DD; a whole number as its digits."""
    if value is None or kind in REFUSED:
        return BadCell(REFUSED[kind]) if value is not None else ""
    match value:
        case str():
            return value
        case int() if len(str(abs(value))) <= DIGITS_KEPT:
            return str(value)
        case datetime() if not (value.hour or value.minute or value.second):
            return value.date().isoformat()
        case date() if not isinstance(value, datetime):
            return value.isoformat()
        case _:
            return BadCell("is a number or a time. Set the format of the cell to text and type it again")
