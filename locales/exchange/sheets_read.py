"""A spreadsheet from a translator as rows of text. What is no text, such as a formula, is named with its row."""

import io
import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from openpyxl import load_workbook  # type: ignore[import-untyped]  # ships no types

from locales.exchange.comparing import Brought, Row
from locales.exchange.errors import Flaw, Unreadable
from locales.exchange.sheets import ABOUT, README, Tick
from locales.exchange.signs import MOST_ROWS, shown
from locales.exchange.units import FORMAT

NEEDED: Final = ("key", "english", "translation")
MOST_COLUMNS: Final = 50
REFUSED: Final = {
    "f": "is a formula. Write what it should say, as text",
    "e": "is an error of the spreadsheet. Write the text again",
}
"""Kinds of cells that hold no text."""
OTHER: Final = "is a number, a time or a logical value. Set the format of the cell to text and type it again"
Marks = Mapping[str, tuple[str, str]]


def read_xlsx(content: bytes, topics: Sequence[str], tick: Tick) -> Brought:
    """What the file brings. `topics` are the sheets that it must have. Unreadable if it is not one of ours.

    The caller has seen that it may be unpacked.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
            sheets = {sheet.title: list(_rows(sheet)) for sheet in book.worksheets}
            book.close()
        except Unreadable:
            raise
        except Exception:  # noqa: BLE001  # whatever a damaged file makes the library raise, it cannot be read
            raise Unreadable("it is no XLSX file, or a damaged one. Send it again") from None
    language, marks = _about(sheets)
    _check_sheets(sheets, topics)
    brought = [_sheet(name, sheets[name], marks, tick) for name in topics]
    rows = tuple(row for rows, _ in brought for row in rows)
    flaws = tuple(flaw for _, flaws in brought for flaw in flaws)
    return Brought(language, rows, flaws)


def _rows(sheet: Any) -> Iterator[Sequence[Any]]:
    sheet.reset_dimensions()
    for number, cells in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), 1):
        # One cell far down makes the library give all the empty rows before it.
        if number > MOST_ROWS:
            raise Unreadable(f"sheet {shown(sheet.title)} goes on below row {MOST_ROWS}. Delete the rows at its end")
        yield cells


def _about(sheets: Mapping[str, Sequence[Sequence[Any]]]) -> tuple[str, Marks]:
    if ABOUT not in sheets:
        raise Unreadable(f"its hidden sheet '{ABOUT}' is missing. Export again and write into that file")
    lines = [[_value(cell) for cell in cells] for cells in sheets[ABOUT]]
    said = {line[0]: line[1] for line in lines if len(line) > 1}
    if said.get("format") != FORMAT or not said.get("language"):
        raise Unreadable(f"its hidden sheet '{ABOUT}' is not one of this release. Export again")
    return said["language"], {line[0]: (line[1], line[2]) for line in lines if len(line) > len(NEEDED[1:])}


def _check_sheets(sheets: Mapping[str, object], topics: Sequence[str]) -> None:
    if missing := [topic for topic in topics if topic not in sheets]:
        raise Unreadable(f"sheets are missing: {', '.join(missing)}. A sheet keeps its name; unchanged ones may stay")
    if strange := [shown(name) for name in sheets if name not in (*topics, README, ABOUT)]:
        raise Unreadable(f"it has sheets that were not exported: {', '.join(strange)}. Take them out")


def _sheet(name: str, lines: Sequence[Sequence[Any]], marks: Marks, tick: Tick) -> tuple[list[Row], list[Flaw]]:
    columns = _columns(name, lines)
    rows: list[Row] = []
    flaws: list[Flaw] = []
    for number, cells in enumerate(lines[1:], 2):
        if not any(_value(cell) for cell in cells):
            continue
        tick()
        place = f"sheet {name}, row {number}"
        found = {what: cells[at] if at < len(cells) else None for what, at in columns.items()}
        faults = [f"{what} {fault}" for what, cell in found.items() if (fault := _fault(cell))]
        flaws.extend(Flaw(place, fault) for fault in faults)
        if not faults:
            key, english, translation = (_value(cell) for cell in found.values())
            rows.append(Row(place, key, english, translation, marks.get(key)))
    return rows, flaws


def _columns(name: str, lines: Sequence[Sequence[Any]]) -> Mapping[str, int]:
    """Where the columns stand that are read."""
    names = [_value(cell).strip().lower() for cell in lines[0]] if lines else []
    if missing := [column for column in NEEDED if names.count(column) != 1]:
        raise Unreadable(f"sheet {name}, row 1: needs each of these columns once: {', '.join(missing)}")
    return {column: names.index(column) for column in NEEDED}


def _fault(cell: Any) -> str:
    if cell is None or cell.value is None:
        return ""
    return REFUSED.get(cell.data_type, "" if isinstance(cell.value, str) else OTHER)


def _value(cell: Any) -> str:
    """The text of a cell; what is no text is named elsewhere."""
    # Spreadsheets write the first half of a Windows line end in this way (ECMA-376, 22.9.2.19).
    return "" if cell is None or cell.value is None else str(cell.value).replace("_x000D_", "")
