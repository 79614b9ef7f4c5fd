"""Files that no editor sends on purpose: each is refused whole, with the place and the reason."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from storage.exchange.errors import ExchangeError, Flawed, Unreadable
from storage.exchange.reading import read_file
from storage.exchange.writing import write_file
from tests.storage.made import BARE, FULL

HEADER = "id,country,kind,name,summary,contacts\n"


def refused(content: bytes, folder: Path, ending: str = ".csv") -> str:
    """What is said of this file."""
    file = folder / f"hostile{ending}"
    file.write_bytes(content)
    with pytest.raises(ExchangeError) as refusal:
        read_file(file, ())
    if isinstance(refusal.value, Flawed):
        return "\n".join(map(str, refusal.value.flaws))
    assert isinstance(refusal.value, Unreadable)
    return str(refusal.value)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ('a,RO,service,"=1+1",,', "row 2, column name: is a formula"),
        ('a,RO,service,"@SUM(A1)",,', "row 2, column name: is a formula"),
        ("a,RO,service,A \u202e21,,", "row 2, column name: has a hidden sign (U+202E)"),
        ("a,RO,service,A,,\na,RO,service,B,,", "row 3, column id: is the id of another entry too: row 2, column id"),
        ("a,RO,shop,A,,", "row 2, column kind: 'shop' is not one of"),
        ("a,XX,service,A,,", "row 2, column country"),
        ("a,RO,service,,,", "row 2, column name: is empty"),
        ("a,RO,service,A,,phone: call me", "row 2, column contacts"),
        ("a,RO,service,A,,0800 1", "row 2, column contacts"),
        (f"a,RO,service,{'x' * 10_000_000},,", "row 2"),
        ('a,RO,service,"never ends,,', "row 2"),
        ("a,RO,service,A,,,,,too many", "row 2: there are more cells than columns"),
    ],
)  # fmt: skip
def test_a_bad_row_is_named_with_row_and_column(rows: str, said: str, tmp_path: Path) -> None:
    """As the spreadsheet shows them; nothing of the file is taken."""
    assert said in refused((HEADER + rows + "\n").encode(), tmp_path)


def test_all_errors_are_listed_at_once(tmp_path: Path) -> None:
    """An editor mends them in one go; a good row before them is not taken either."""
    rows = "good,RO,service,A,,\nb,RO,shop,B,,\nc,XX,service,C,,\n"

    said = refused((HEADER + rows).encode(), tmp_path)

    assert [line.partition(",")[0] for line in said.split("\n")] == ["row 3", "row 4"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it is empty"),
        (HEADER.encode("utf-16"), "UTF-16"),
        (HEADER.encode() + "a,RO,service,Ä,,\n".encode("latin-1"), "not written in UTF-8 (near row 2)"),
        (b"name,colour\n", "unknown columns: colour"),
        (b"name,name\n", "columns that stand there twice: name"),
        (b"id,name\n", "missing columns: country, kind"),
        (b"x" * 21_000_000, "bigger than 20 MB"),
        (HEADER.encode() + b"a,RO,service,A,,\n" * 20_002, "more than 20000 services"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_says_why(content: bytes, said: str, tmp_path: Path) -> None:
    """One clear line that says what to do."""
    assert said in refused(content, tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        b"{", b"[]", b'{"services": 3}', b'{"version": "9", "services": []}', b"\xff\xfe", b"[" * 100_000,
        b'{"version": "3.1", "services": [NaN]}', b'{"version": "3.1", "services": [' + b"9" * 10_000 + b"]}",
        b'{"version": "3.1", "version": "3.1", "services": []}', b'{"version": "3.1", "services": [{}]}',
    ],
)  # fmt: skip
def test_broken_json_is_refused(content: bytes, tmp_path: Path) -> None:
    """Half of a file, numbers that are none, a depth that no document has, a key twice."""
    assert refused(content, tmp_path, ".json")


def test_an_error_in_json_names_its_path(tmp_path: Path) -> None:
    """As `services[0].phones[0].number`."""
    file = tmp_path / "good.json"
    write_file(file, (FULL,))
    document = json.loads(file.read_text("utf-8"))
    document["services"][0]["phones"][0]["number"] = "call me"

    assert "services[0].phones[0].number" in refused(json.dumps(document).encode(), tmp_path, ".json")


def xlsx(folder: Path) -> dict[str, bytes]:
    """The parts of a good spreadsheet."""
    file = folder / "good.xlsx"
    write_file(file, (FULL, BARE))
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    """A megabyte that would become a gigabyte."""
    parts = {**xlsx(tmp_path), "xl/bomb.xml": b"\0" * 200_000_000}

    assert "unpack to more" in refused(packed(parts), tmp_path, ".xlsx")


@pytest.mark.parametrize(
    "name", ["xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/embeddings/x.bin", "xl/connections.xml"]
)
def test_a_spreadsheet_with_more_than_cells_is_refused(name: str, tmp_path: Path) -> None:
    """Macros, links to other files, embedded things."""
    assert "Save it as a plain XLSX" in refused(packed({**xlsx(tmp_path), name: b"x"}), tmp_path, ".xlsx")


def test_entities_of_its_own_are_refused(tmp_path: Path) -> None:
    """A billion laughs."""
    parts = xlsx(tmp_path)
    parts["xl/workbook.xml"] = b'<!DOCTYPE x [<!ENTITY a "b">]>' + parts["xl/workbook.xml"]

    assert "entities" in refused(packed(parts), tmp_path, ".xlsx")


def test_a_formula_in_a_spreadsheet_is_refused_with_its_cell(tmp_path: Path) -> None:
    """It is never computed."""
    from openpyxl import load_workbook  # type: ignore[import-untyped]  # noqa: PLC0415  # ships no types; only here

    file = tmp_path / "formula.xlsx"
    write_file(file, (BARE,))
    book = load_workbook(file)
    book["services"]["D2"] = '=HYPERLINK("https://example.org","A")'
    book.save(file)

    assert "sheet services, row 2, column name: is a formula" in refused(file.read_bytes(), tmp_path, ".xlsx")


@pytest.mark.parametrize("cut", [10, 500, 3000])
def test_half_a_spreadsheet_is_refused(cut: int, tmp_path: Path) -> None:
    """A download that broke off."""
    assert refused(packed(xlsx(tmp_path))[:cut], tmp_path, ".xlsx")


@pytest.mark.parametrize("ending", [".txt", ".xls", ""])
def test_other_endings_are_refused(ending: str, tmp_path: Path) -> None:
    """It says which there are."""
    assert ".json, .csv, .xlsx" in refused(b"x", tmp_path, ending)
