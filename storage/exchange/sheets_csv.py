"""CSV: one row an entry, UTF-8, commas or semicolons between cells, everything in quotes."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Final

from flows.service import Service
from storage.exchange.cells import BadCell, cell_of, guarded, is_formula, unguarded
from storage.exchange.errors import Unreadable
from storage.exchange.fields import FIELDS, row_of
from storage.exchange.table import Cell, Line

UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
FORMULA: Final = "is a formula. Write what it should say, as text"
CUT: Final = "is missing: the row ends before it. Programs write all cells of a row, the empty ones too"


def csv_of(services: Iterable[Service]) -> bytes:
    """The services in their order, with the mark by which spreadsheets know UTF-8."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([field.name for field in FIELDS])
    for service in services:
        writer.writerow([guarded(cell_of(value)) for value in row_of(service).values()])
    return out.getvalue().encode("utf-8-sig")


def csv_lines(content: bytes) -> Iterator[Line]:
    """The rows, numbered as a spreadsheet numbers them. Unreadable for another encoding or a file cut off."""
    text = _decoded(content)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    number = columns = 0
    while True:
        number += 1
        try:
            cells = [_cell(cell) for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error as error:
            raise Unreadable(f"row {number}: {_reason(error)}") from None
        columns = columns or len(cells)
        # What was cut off is not known: read as empty, it would take away what is stored.
        yield number, [*cells, BadCell(CUT)] if 0 < len(cells) < columns and any(cells) else cells


def _decoded(content: bytes) -> str:
    if content.startswith(UTF_16):
        raise Unreadable("it is written in UTF-16. Save it as 'CSV UTF-8'")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        raise Unreadable(f"it is not written in UTF-8 (near row {row}). Save it as 'CSV UTF-8'") from None


def _delimiter(text: str) -> str:
    """Where the comma stands between whole and fraction, spreadsheets put semicolons between cells."""
    header = text.partition("\n")[0]
    return ";" if header.count(";") > header.count(",") else ","


def _reason(error: csv.Error) -> str:
    if "field larger" in str(error):
        return "a cell is far too long, or a quotation mark is missing"
    return "it ends in the middle, or a quotation mark is missing or too many"


def _cell(cell: str) -> Cell:
    return BadCell(FORMULA) if is_formula(cell) else unguarded(cell)
