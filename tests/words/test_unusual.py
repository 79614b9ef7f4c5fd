"""Spreadsheets that look odd and are right: they are taken."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]  # ships no types

from bot.word_formats import Format
from locales.exchange.sheets_read import read_xlsx
from tests.words.made import ENGLISH, UNITS, edits, exported, respread, silent, unit, write_cell
from tests.words.test_hostile import XLSX, typed


def test_an_entity_that_english_has_may_stand(tmp_path: Path) -> None:
    """A rule is not stricter than the text it is for."""
    now = tuple(replace(one, english="A &amp; B") if one.key == "about/hello" else one for one in UNITS)
    content = respread(exported(Format.XLSX, now), lambda book: write_cell(book["about"]["D2"], "B &amp; A"))

    (edit,) = edits(content, tmp_path, ".xlsx", now)

    assert edit.text == "B &amp; A"


def test_balanced_isolates_may_stand(tmp_path: Path) -> None:
    """They keep a number whole in Arabic."""
    (edit,) = edits(typed("Bună \u2067a\u2069"), tmp_path, ".xlsx")

    assert edit.unit == unit("about/hello")


def test_blank_rows_short_rows_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    """As other programs write them."""

    def change(book: Any) -> None:
        book["about"].insert_rows(2)
        write_cell(book["about"]["D3"], "Bună_x000D_\n\nziua")
        for row in book["terms"].iter_rows(min_row=1, min_col=5):
            for cell in row:
                cell.value = None

    (edit,) = edits(respread(XLSX, change), tmp_path, ".xlsx")

    assert (edit.text, edit.place) == ("Bună\n\nziua", "sheet about, row 3")


@pytest.mark.parametrize(("code", "side", "order"), [("ar", "right", 2), ("ro", None, 0)])
def test_only_the_cells_of_a_translation_can_be_typed_into_from_its_own_side(
    code: str, side: str | None, order: int
) -> None:
    """Two is from right to left (readingOrder, ECMA-376 part 1, 18.8.1)."""
    sheet = load_workbook(io.BytesIO(exported(Format.XLSX, code=code)))["about"]
    english, translation = sheet["C2"], sheet["D2"]

    assert (translation.alignment.horizontal, translation.alignment.readingOrder) == (side, order)
    assert (english.alignment.horizontal, english.alignment.readingOrder) == (None, 0)
    assert (english.protection.locked, translation.protection.locked) == (True, False)


def test_a_spreadsheet_is_read_without_its_terminal() -> None:
    """The reader itself needs no file."""
    assert len(read_xlsx(XLSX, tuple(ENGLISH), silent).rows) == len(UNITS)
