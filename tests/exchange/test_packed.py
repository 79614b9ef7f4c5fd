"""Spreadsheets that are made to do harm, and cells that hold no text."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]  # ships no types

from storage.exchange.errors import Flawed
from storage.exchange.fields import FIELDS
from storage.exchange.reading import read_file
from storage.exchange.writing import write_file, write_template
from tests.exchange.test_hostile import packed, refused, xlsx
from tests.storage.made import BARE, FULL

SHEET = "xl/worksheets/sheet1.xml"
END = b"</sheetData>"


def with_row(folder: Path, number: int) -> bytes:
    """A spreadsheet with one more row, which says that it is this one."""
    parts = xlsx(folder)
    row = f'<row r="{number}"><c r="A{number}" t="inlineStr"><is><t>x</t></is></c></row>'
    return packed({**parts, SHEET: parts[SHEET].replace(END, row.encode() + END)})


@pytest.mark.parametrize("number", [1_048_576, 10**15])
def test_a_row_far_down_is_refused_before_the_rows_above_it_are_made(number: int, tmp_path: Path) -> None:
    """One cell makes millions of empty rows, each of two hundred cells: those of the second never come to an end."""
    said = refused(with_row(tmp_path, number), tmp_path, ".xlsx")

    assert "goes on below row 100000" in said


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "utf-32"])
def test_entities_are_refused_in_every_encoding(encoding: str, tmp_path: Path) -> None:
    """Zeros between the letters hide nothing."""
    text = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'

    said = refused(packed({**xlsx(tmp_path), "xl/workbook.xml": text.encode(encoding)}), tmp_path, ".xlsx")

    assert "entities" in said


def test_a_size_that_is_a_lie_is_found(tmp_path: Path) -> None:
    """The part says that it is small; it is not believed."""
    content = packed({**xlsx(tmp_path), "xl/media.xml": b"\0" * 5_000_000})
    real, small = (5_000_000).to_bytes(4, "little"), (100).to_bytes(4, "little")
    assert content.count(real) == 2

    said = refused(content.replace(real, small), tmp_path, ".xlsx")

    assert "only a part of one" in said or "unpack to more" in said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "an old XLS file or has a password"),
        (b"id,country,kind,name\n", "no XLSX file"),
        (packed({"word/document.xml": b"<x/>"}), "no XLSX file"),
        (packed({"[Content_Types].xml": b"<x", "xl/workbook.xml": b"<x"}), "no XLSX file, or a damaged one"),
    ],
)  # fmt: skip
def test_what_is_no_spreadsheet_is_said(content: bytes, said: str, tmp_path: Path) -> None:
    """Another format, a password, another document, a damaged one."""
    assert said in refused(content, tmp_path, ".xlsx")


def edited(folder: Path, edit: Callable[[Any], None]) -> Path:
    """A spreadsheet after somebody worked in it."""
    file = folder / "edited.xlsx"
    write_file(file, (BARE, FULL))
    book = load_workbook(file)
    edit(book)
    book.save(file)
    return file


def test_a_sheet_with_another_name_is_said(tmp_path: Path) -> None:
    """It is not guessed which of several sheets is meant."""

    def rename(book: Any) -> None:
        book["services"].title = "mine"

    assert "no sheet with the name 'services'" in refused(edited(tmp_path, rename).read_bytes(), tmp_path, ".xlsx")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (1.5, "is a number or a time"),
        (10**18, "is a number or a time"),
        (datetime(2026, 1, 1, 8, 30), "is a number or a time"),  # noqa: DTZ001  # spreadsheets know no zones
        (True, "is a logical value"),
        ("#REF!", "is an error of the spreadsheet"),
        ("=1+1", "is a formula"),
        ("x" * 32_000 + "\u202e", "has a hidden sign (U+202E)"),
    ],
)  # fmt: skip
def test_a_cell_that_is_no_text_is_named(value: object, said: str, tmp_path: Path) -> None:
    """With sheet, row and column, as the spreadsheet shows them; an error in the last row refuses all."""

    def put(book: Any) -> None:
        book["services"].cell(3, 4).value = value

    with pytest.raises(Flawed) as refusal:
        read_file(edited(tmp_path, put), ())

    (flaw,) = refusal.value.flaws
    assert flaw.place == "sheet services, row 3, column name"
    assert said in flaw.text


def test_a_cell_of_ten_megabytes_is_refused(tmp_path: Path) -> None:
    """It is named when it is not packed so well that it counts as a bomb."""
    parts = xlsx(tmp_path)
    noise = bytes(97 + (n * n * 2_654_435_761 >> 13) % 26 for n in range(10_000_000))
    strings = next(name for name, content in parts.items() if b"Line B" in content)

    said = refused(packed({**parts, strings: parts[strings].replace(b"Line B", noise)}), tmp_path, ".xlsx")

    assert said == "sheet services, row 2, column name: has 10000000 characters; 32767 is the most"


@pytest.mark.parametrize("day", [date(2026, 11, 20), datetime(2026, 11, 20)])  # noqa: DTZ001  # spreadsheets know none
def test_a_day_may_be_a_day_of_the_spreadsheet(day: date, tmp_path: Path) -> None:
    """Programs make one of what looks like one."""
    column = [field.name for field in FIELDS].index("tested_on") + 1

    def put(book: Any) -> None:
        book["services"].cell(2, column).value = day

    assert read_file(edited(tmp_path, put), ()).services[0].tested_on == "2026-11-20"


def test_a_template_explains_each_column_and_offers_its_list(tmp_path: Path) -> None:
    """An editor needs no other document; the names stay in sight, and numbers stay as they are typed."""
    file = tmp_path / "template.xlsx"

    write_template(file)

    book = load_workbook(file)
    services, explained = book["services"], book["help"]
    names = [field.name for field in FIELDS]
    assert [cell.value for cell in services[1]] == names
    assert [row[0].value for row in explained.iter_rows(min_row=2)] == names
    assert all(row[2].value for row in explained.iter_rows(min_row=2))
    assert services.freeze_panes == "E2"
    assert len(services.data_validations.dataValidation) == sum(1 for field in FIELDS if field.choices)


def test_no_cell_of_an_export_is_a_formula(tmp_path: Path) -> None:
    """Each is text, even where it begins with a sign that is run."""
    file = tmp_path / "x.xlsx"
    write_file(file, (FULL,))

    with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as archive:
        assert b"<f>" not in archive.read(SHEET)
    assert {cell.data_type for row in load_workbook(file)["services"].iter_rows() for cell in row} <= {"s", "n"}
