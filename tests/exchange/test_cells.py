"""Cells that a spreadsheet would run, and cells that were cut off."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.service import Channel, Contact
from storage.exchange.cells import cell_of, guarded, unguarded, value_of
from storage.exchange.errors import Flawed, Unwritable
from storage.exchange.fields import BY_NAME
from storage.exchange.reading import read_file
from storage.exchange.sheets_csv import csv_of
from storage.exchange.writing import write_file
from tests.storage.made import BARE, FULL

RUN = ("=1+1", "+40 21 313 3100", "-5", "@handle", "'=1+1", "''+1", "＝1+1")


@pytest.mark.parametrize("ending", [".json", ".csv", ".xlsx"])
@pytest.mark.parametrize("text", RUN)
def test_what_a_spreadsheet_would_run_stays_text(text: str, ending: str, tmp_path: Path) -> None:
    """A number from abroad comes back as it was, and so does an apostrophe that somebody typed."""
    file = tmp_path / f"directory{ending}"
    service = replace(BARE, name=text, regions=("A", text), contacts=(Contact(Channel.WHATSAPP, "+40 721 234 567"),))

    write_file(file, (service,))

    assert read_file(file, ()).services == (service,)


@pytest.mark.parametrize("text", [*RUN, "\t=1+1", "\r=1+1"])
def test_no_cell_of_an_export_begins_with_a_sign_that_is_run(text: str) -> None:
    """Nor does a part of it after a semicolon or on a new line, where some programs split."""
    content = csv_of((replace(BARE, name=text, regions=(text,), summary=f"A; {text}\n{text}"),)).decode("utf-8-sig")

    cells = [cell for row in csv.reader(io.StringIO(content, newline="")) for cell in row]

    parts = [part.lstrip(" ") for cell in cells for part in cell.replace("\n", ";").split(";")]
    assert not [part for part in parts if part.startswith(tuple("=+-@\t\r＝＋－＠"))]


@given(st.text("ab'=+-@;| \n\\:", max_size=12))
def test_guarding_a_cell_loses_nothing(text: str) -> None:
    """Whatever stands before or after the sign."""
    assert unguarded(guarded(text)) == text


SIGNS = st.text("ab;|\\: ", min_size=1, max_size=8).map(str.strip).filter(bool)


@given(SIGNS, SIGNS, SIGNS)
def test_signs_between_values_may_stand_in_values(value: str, abroad: str, note: str) -> None:
    """A semicolon in a note does not make two contacts of one."""
    contacts = (Contact(Channel.PHONE, value, abroad, note), Contact(Channel.WEB, value))

    assert value_of(BY_NAME["contacts"], cell_of(contacts)) == contacts


def test_a_row_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    """Read as empty cells, it would take away what is stored."""
    file = tmp_path / "half.csv"
    file.write_text("id,country,kind,name,summary,conditions\nro-full,RO,service,New name\n", "utf-8")

    with pytest.raises(Flawed) as refusal:
        read_file(file, (FULL,))

    assert [flaw.place for flaw in refusal.value.flaws] == ["row 2, column summary"]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("sign", [",", ";"])
def test_csv_is_read_as_programs_write_it(mark: str, sign: str, tmp_path: Path) -> None:
    """With or without the mark of UTF-8, with commas or semicolons, with empty rows at the end."""
    file = tmp_path / "x.csv"
    rows = [
        ["id", "country", "kind", "name", "languages"],
        ["a", "ro", "Service", "Ș", '"ro; en"'],
        ["", "", "", "", ""],
    ]
    file.write_text(mark + "\r\n".join(sign.join(row) for row in rows) + "\r\n\r\n", "utf-8", newline="")

    (service,) = read_file(file, ()).services

    assert (service.country, service.kind, service.name, service.languages) == ("RO", "service", "Ș", ("ro", "en"))


@pytest.mark.parametrize("text", ["a\x01b", "a\uffffb", "x" * 40_000])
def test_what_no_spreadsheet_can_hold_leaves_the_old_file(text: str, tmp_path: Path) -> None:
    """An export that could not be opened again would be worse than none."""
    file = tmp_path / "directory.xlsx"
    write_file(file, (BARE,))
    before = file.read_bytes()

    with pytest.raises(Unwritable, match="ro-bare: a text"):
        write_file(file, (replace(BARE, name=text),))

    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]
