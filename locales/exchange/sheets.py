"""XLSX for translators: a sheet a topic, where only the translation can be written. Every cell is text, none is run."""

import io
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any, Final

from openpyxl import Workbook  # type: ignore[import-untyped]  # ships no types
from openpyxl.cell import WriteOnlyCell  # type: ignore[import-untyped]  # ships no types
from openpyxl.styles import Alignment, Font, PatternFill, Protection  # type: ignore[import-untyped]  # ships no types
from openpyxl.utils import get_column_letter  # type: ignore[import-untyped]  # ships no types

from locales.exchange.signs import mark_of
from locales.exchange.units import FORMAT, Unit

README: Final = "Read me"
ABOUT: Final = "about this file"
"""The hidden sheet. One topic of the guide is called `about`, and two sheets cannot share a name."""
COLUMNS: Final = ("Page", "Key", "English", "Translation", "Limit", "Terms", "State", "Link")
WIDTHS: Final = (16, 26, 60, 60, 12, 36, 12, 40)
TRANSLATION: Final = COLUMNS.index("Translation")
HOW: Final = (
    "Write in the column Translation. Everything else is locked, so that nothing moves by accident.",
    "Leave what stands in { } as it is, for example { $country }. A new line in English is one in your text.",
    "Save as XLSX and send the file back. Nothing changes in the guide before somebody has looked at it.",
)
TEXT: Final = "@"
"""The number format in which a spreadsheet changes nothing: 1/2 stays 1/2, and = is a sign like others."""
RIGHT_TO_LEFT: Final = 2
"""`readingOrder` of a cell (ECMA-376, 18.8.1)."""
HEAD: Final = PatternFill("solid", start_color="FFE3EAF0")
Tick = Callable[[], None]
"""Called for each text, so that a terminal can show how far it is."""


def xlsx_of(language: str, direction: str, units: Iterable[Unit], tick: Tick) -> bytes:
    """The texts as a spreadsheet. `direction` is `ltr` or `rtl`."""
    units = tuple(units)
    book = Workbook(write_only=True)
    _readme(book.create_sheet(README))
    for topic, of_topic in groupby(units, lambda unit: unit.topic):
        _topic(book.create_sheet(topic), of_topic, direction, tick)
    _about(book.create_sheet(ABOUT), language, units)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _readme(sheet: Any) -> None:
    sheet.column_dimensions["A"].width = 110
    sheet.protection.sheet = True
    for line in HOW:
        sheet.append([_text(sheet, line)])


def _topic(sheet: Any, units: Iterable[Unit], direction: str, tick: Tick) -> None:
    sheet.freeze_panes = "A2"
    # Locked without a password; columns and rows may still be made wider.
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    for number, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.append([_head(sheet, name) for name in COLUMNS])
    for unit in units:
        tick()
        sheet.append(list(_cells(sheet, unit, direction)))


def _cells(sheet: Any, unit: Unit, direction: str) -> Iterator[Any]:
    texts = (
        unit.page, unit.key, unit.english, unit.translation, unit.limit, unit.terms, unit.state, unit.link
    )  # fmt: skip
    for number, text in enumerate(texts):
        cell = _text(sheet, text)
        if number == TRANSLATION:
            cell.protection = Protection(locked=False)
            if direction == "rtl":
                cell.alignment = Alignment(
                    wrap_text=True, vertical="top", horizontal="right", readingOrder=RIGHT_TO_LEFT
                )
        yield cell


def _about(sheet: Any, language: str, units: Iterable[Unit]) -> None:
    """What the import compares with: of each text, the marks of English and of its translation."""
    sheet.sheet_state = "hidden"
    sheet.protection.sheet = True
    for name, value in (("format", FORMAT), ("language", language)):
        sheet.append([_text(sheet, name), _text(sheet, value)])
    for unit in units:
        marks = (mark_of(unit.english), mark_of(unit.translation))
        sheet.append([_text(sheet, text) for text in (unit.key, *marks)])


def _head(sheet: Any, text: str) -> Any:
    cell = _text(sheet, text)
    cell.font, cell.fill = Font(bold=True), HEAD
    return cell


def _text(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, text or None)
    cell.number_format = TEXT
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if text:
        # A text that begins with = would be taken for a formula.
        cell.data_type = "s"
    return cell
