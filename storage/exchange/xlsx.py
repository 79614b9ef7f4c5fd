"""XLSX: a sheet with one row an entry, and a sheet that explains each column. Every cell is text, none is run."""

import io
from collections.abc import Iterable, Sequence
from typing import Any, Final

from openpyxl import Workbook  # type: ignore[import-untyped]  # ships no types
from openpyxl.cell import WriteOnlyCell  # type: ignore[import-untyped]  # ships no types
from openpyxl.styles import Alignment, Font, PatternFill  # type: ignore[import-untyped]  # ships no types
from openpyxl.utils import get_column_letter  # type: ignore[import-untyped]  # ships no types
from openpyxl.worksheet.datavalidation import DataValidation  # type: ignore[import-untyped]  # ships no types

from flows.service import Service
from storage.exchange.cells import cell_of
from storage.exchange.errors import Unwritable
from storage.exchange.fields import FIELDS, Field, row_of
from storage.exchange.limits import HIDDEN, LONGEST_CELL, MOST_SERVICES
from storage.exchange.stable import same_bytes

SERVICES: Final = "services"
HELP: Final = "help"
TEXT: Final = "@"
"""The number format in which a spreadsheet changes nothing: +40 stays +40, and 0800 keeps its 0."""
WIDTHS: Final = {"id": 16, "country": 9, "kind": 10, "name": 36, "summary": 48, "contacts": 48}
WIDTH: Final = 20
HELP_WIDTHS: Final = (24, 12, 70, 44, 40)
SHAPES: Final = {"text": "text", "choice": "one of a list", "many": "several, with ;", "set": "several, with ;",
                 "contacts": "several, with ;"}  # fmt: skip
HEAD: Final = PatternFill("solid", start_color="FFE3EAF0")


def xlsx_of(services: Iterable[Service]) -> bytes:
    """The services in their order. Unwritable if a text is longer than a cell can be, or no cell can hold it."""
    rows = [_row(service) for service in services]
    book = Workbook(write_only=True)
    book.properties.creator = "Waymark"
    _services_sheet(book, rows)
    _help_sheet(book)
    out = io.BytesIO()
    book.save(out)
    return same_bytes(out.getvalue())


def _row(service: Service) -> list[str]:
    texts = [cell_of(value) for value in row_of(service).values()]
    if any(len(text) > LONGEST_CELL for text in texts):
        raise Unwritable(f"{service.id}: a text is longer than a cell of a spreadsheet can be. Export to .json")
    if any(HIDDEN.search(text) for text in texts):
        raise Unwritable(f"{service.id}: a text has a hidden sign, which a spreadsheet cannot hold. Export to .json")
    return texts


def _services_sheet(book: Any, rows: Iterable[Sequence[str]]) -> None:
    sheet = book.create_sheet(SERVICES)
    sheet.freeze_panes = "E2"
    for number, field in enumerate(FIELDS, 1):
        dimension = sheet.column_dimensions[get_column_letter(number)]
        dimension.width = WIDTHS.get(field.name, WIDTH)
        dimension.number_format = TEXT
        if field.choices:
            sheet.data_validations.append(_drop_down(field, get_column_letter(number)))
    sheet.append([_head(sheet, field.name) for field in FIELDS])
    for row in rows:
        sheet.append([_text(sheet, text) for text in row])


def _drop_down(field: Field, column: str) -> Any:
    closed = DataValidation("list", formula1=f'"{",".join(field.choices)}"', allow_blank=not field.required)
    closed.error = f"{field.name}: one of the list"
    closed.prompt = field.meaning
    closed.add(f"{column}2:{column}{MOST_SERVICES + 1}")
    return closed


def _head(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, text)
    cell.font, cell.fill = Font(bold=True), HEAD
    return cell


def _text(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, text or None)
    cell.number_format = TEXT
    if text:
        cell.data_type = "s"
    return cell


def _help_sheet(book: Any) -> None:
    sheet = book.create_sheet(HELP)
    sheet.freeze_panes = "A2"
    for number, width in enumerate(HELP_WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.append([_head(sheet, text) for text in ("column", "needed", "meaning", "example", "values")])
    for field in FIELDS:
        sheet.append([_wrapped(sheet, text) for text in _explained(field)])


def _explained(field: Field) -> Sequence[str]:
    values = ", ".join(field.choices) if field.choices else SHAPES[field.shape]
    return field.name, "always" if field.required else "", field.meaning, field.example, values


def _wrapped(sheet: Any, text: str) -> Any:
    cell = _text(sheet, text)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
