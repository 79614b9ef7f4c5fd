"""Spreadsheets that no translator sends on purpose: each is refused whole, with the place and what to do."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.word_files import read_file
from bot.word_formats import Format
from locales.exchange.errors import ExchangeError, Flawed, Unreadable
from locales.exchange.sheets import ABOUT
from locales.exchange.units import Unit
from tests.words.made import ENGLISH, UNITS, edits, exported, respread, silent, write_cell

XLSX = exported(Format.XLSX)


def refused(content: bytes, folder: Path, ending: str, units: tuple[Unit, ...] = UNITS) -> str:
    """What is said of this file."""
    with pytest.raises(ExchangeError) as refusal:
        edits(content, folder, ending, units)
    if isinstance(refusal.value, Flawed):
        return "\n".join(map(str, refusal.value.flaws))
    assert isinstance(refusal.value, Unreadable)
    return str(refusal.value)


def typed(text: str, cell: str = "D2", sheet: str = "about") -> bytes:
    """The spreadsheet in which somebody typed this."""
    return respread(XLSX, lambda book: write_cell(book[sheet][cell], text))


def formula(cell: str) -> bytes:
    def change(book: Any) -> None:
        book["about"][cell] = '=HYPERLINK("https://example.org","A")'

    return respread(XLSX, change)


def valued(value: object, kind: str = "") -> bytes:
    def change(book: Any) -> None:
        book["about"]["D2"] = value
        if kind:
            book["about"]["D2"].data_type = kind

    return respread(XLSX, change)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (formula("D2"), "sheet about, row 2: translation is a formula. Write what it should say"),
        (formula("C3"), "sheet about, row 3: english is a formula"),
        (valued("#REF!", "e"), "sheet about, row 2: translation is an error of the spreadsheet"),
        (valued(3.5), "sheet about, row 2: translation is a number"),
        (valued(value=True), "sheet about, row 2: translation is a number, a time or a logical value"),
        (typed("nobody/knows", "B2"), "sheet about, row 2: the key 'nobody/knows' is not one of the guide"),
        (typed("about/hello", "B3"), "sheet about, row 3: the key 'about/hello' stands also in sheet about, row 2"),
        (typed("Good day", "C2"), "sheet about, row 2: the English was changed. Put it back"),
        (typed(""), "sheet about, row 2: the translation was emptied"),
        (typed("Bună \u202e21"), "row 2: has hidden signs (U+202E)"),
        (typed("Bună \u2067 21"), "row 2: has a sign that isolates a direction (U+2066 to U+2069) without its end"),
        (typed("Bună \u2069\u2067 21"), "row 2: has a sign that isolates a direction"),
        (typed("a\u2028b"), "row 2: has hidden signs (U+2028)"),
        (typed("a\tb"), "row 2: has hidden signs (U+0009)"),
        (typed("x" * 4097), "row 2: has 4097 characters; 4096 is the most"),
        (typed("Bună &nbsp; ziua"), "row 2: holds &nbsp;, which people would see as it is"),
        (typed("Bună { $name }"), "row 2: uses $name, which the English does not"),
        (typed("Bună { -law }"), "row 2: uses -law, which the English does not"),
        (typed("Bună { long }"), "row 2: uses long, which the English does not"),
        (typed("Bună { hello.title }"), "row 2: uses hello.title, which the English does not"),
        (typed('Bună { DATETIME("1", month: "long") }'), "row 2: uses DATETIME(), which the English does not"),
        (typed('{ -law(case: "x") }'), "row 2: uses -law, which the English does not"),
        (typed("Bună { "), "row 2: is not Fluent: Expected an inline expression"),
        (typed("Bună }"), "row 2: is not Fluent: Unbalanced closing brace in TextElement."),
        (typed("Bună\n.title = x"), "row 2: is not Fluent: a line begins with a sign that Fluent reads as its own"),
        (typed("Bună\n[one] x"), "row 2: is not Fluent"),
    ],
)  # fmt: skip
def test_a_bad_cell_is_named_with_sheet_and_row(content: bytes, said: str, tmp_path: Path) -> None:
    """As the spreadsheet shows them, with what to do; nothing of the file is taken."""
    assert said in refused(content, tmp_path, ".xlsx")


def test_all_errors_are_listed_at_once_and_in_order(tmp_path: Path) -> None:
    """A translator mends them in one go; row 10 comes after row 2."""

    def change(book: Any) -> None:
        for row in (7, 2, 10):
            write_cell(book["about"][f"D{row}"], "{ $x")
        write_cell(book["terms"]["D2"], "Legea")

    said = refused(respread(XLSX, change), tmp_path, ".xlsx")

    assert [line.partition(":")[0] for line in said.split("\n")] == [f"sheet about, row {n}" for n in (2, 7, 10)]


def test_of_very_many_errors_the_first_are_listed(tmp_path: Path) -> None:
    """A terminal is not flooded."""

    def change(book: Any) -> None:
        for number in range(600):
            book["about"].append(["", f"no/{number}", "", ""])

    said = refused(respread(XLSX, change), tmp_path, ".xlsx").split("\n")

    assert (len(said), said[-1]) == (501, "file: and 100 errors more")


def without(sheet: str) -> bytes:
    return respread(XLSX, lambda book: book.remove(book[sheet]))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (without("terms"), "sheets are missing: terms"),
        (without(ABOUT), "its hidden sheet 'about this file' is missing. Export again"),
        (typed("0", "B1", ABOUT), "is not one of this release. Export again"),
        (typed("", "B2", ABOUT), "is not one of this release"),
        (respread(XLSX, lambda book: book.create_sheet("new")), "sheets that were not exported: new. Take them out"),
        (typed("Translated", "D1"), "sheet about, row 1: needs each of these columns once: translation"),
        (typed("English", "A1"), "sheet about, row 1: needs each of these columns once: english"),
        (typed("x", "D20001"), "sheet about goes on below row 20000. Delete the rows at its end"),
        (XLSX[: len(XLSX) // 2], "it is no XLSX file, or only a part of one"),
        (b"PK\x03\x04 nothing", "it is no XLSX file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "Save it as XLSX without a password"),
        (b"", "it is empty"),
        (b"x" * 20_971_521, "it is bigger than 20 MB"),
    ],
)  # fmt: skip
def test_a_spreadsheet_that_is_not_ours_is_refused(content: bytes, said: str, tmp_path: Path) -> None:
    """One line that says what to do."""
    assert said in refused(content, tmp_path, ".xlsx")


def repacked(name: str, change: Callable[[bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(XLSX)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        parts = {part: old.read(part) for part in old.namelist()}
        parts[name] = change(parts.get(name, b""))
        for part, content in parts.items():
            new.writestr(part, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (repacked("xl/bomb.xml", lambda _: b"\0" * 300_000_000), "unpack to more"),
        (repacked("xl/plain.xml", lambda _: bytes(range(256)) * 90_000), "unpack to more"),
        (repacked("xl/vbaProject.bin", lambda _: b"x"), "it has macros"),
        (repacked("xl/externalLinks/externalLink1.xml", lambda _: b"x"), "it has links to other files"),
        (repacked("xl/workbook.xml", lambda old: b'<!DOCTYPE x [<!ENTITY a "b">]>' + old), "its own entities"),
        (repacked("xl/worksheets/sheet2.xml", lambda old: old[:300]), "it is no XLSX file, or a damaged one"),
        (repacked("xl/workbook.xml", lambda _: b"<html/>"), "its hidden sheet 'about this file' is missing"),
    ],
)  # fmt: skip
def test_a_spreadsheet_that_could_do_harm_is_not_opened(content: bytes, said: str, tmp_path: Path) -> None:
    """Bombs, macros, links to other files, entities; and halves of parts."""
    assert said in refused(content, tmp_path, ".xlsx")


@pytest.mark.parametrize(
    ("ending", "said"),
    [
        (".xlsm", "it may hold macros. Save it as XLSX"),
        (".txt", "the name must end in .xlsx, .xlf, .xliff, .po"),
        ("", "the name must end in"),
    ],
)
def test_other_endings_are_refused(ending: str, said: str, tmp_path: Path) -> None:
    """Before anything is read."""
    assert said in refused(XLSX, tmp_path, ending)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """A folder with the name of a spreadsheet."""
    (tmp_path / "words.xlsx").mkdir()

    with pytest.raises(Unreadable, match="there is no such file"):
        read_file(tmp_path / "words.xlsx", tuple(ENGLISH), silent)


def test_an_edit_of_a_text_whose_english_has_changed_since_is_refused(tmp_path: Path) -> None:
    """It translates what nobody says any more. Others of the same file are not touched by that."""
    now = tuple(replace(one, english="Good day") if one.key == "about/hello" else one for one in UNITS)

    said = refused(typed("Bun găsit"), tmp_path, ".xlsx", now)

    assert said == (
        "sheet about, row 2: the English of the guide has changed since the export. "
        "Export again and translate the new text"
    )
    assert edits(XLSX, tmp_path, ".xlsx", now) == ()


def test_a_text_that_two_people_changed_is_refused(tmp_path: Path) -> None:
    """Nobody's words are lost in silence; the same words from both are no conflict."""
    now = tuple(replace(one, translation="Salut") if one.key == "about/hello" else one for one in UNITS)

    said = refused(typed("Bun găsit"), tmp_path, ".xlsx", now)

    assert "changed in the guide and in the file. The guide now says: Salut" in said
    assert edits(typed("Salut"), tmp_path, ".xlsx", now) == ()
    assert edits(XLSX, tmp_path, ".xlsx", now) == ()


def test_an_empty_sheet_lacks_its_columns(tmp_path: Path) -> None:
    """Somebody deleted everything in it."""
    content = respread(XLSX, lambda book: book["terms"].delete_rows(1, 10))

    assert "sheet terms, row 1: needs each of these columns once" in refused(content, tmp_path, ".xlsx")


def test_a_key_that_the_hidden_sheet_does_not_know_has_lost_its_mark(tmp_path: Path) -> None:
    """Nobody can tell what was exported."""
    content = respread(XLSX, lambda book: book[ABOUT].delete_rows(3))

    assert refused(content, tmp_path, ".xlsx").startswith("sheet about, row 2: has lost its mark of the export")
