"""A translator edits the export in a real spreadsheet program; only what was edited changes."""

from pathlib import Path

import pytest

from bot.word_formats import Format
from bot.word_units import language_of, units
from tests.words.calc import edited
from tests.words.made import edits, exported

pytestmark = pytest.mark.no_cover  # small drafts reach the same lines (`test_round_trip.py`)


@pytest.mark.parametrize(("code", "text"), [("ro", "Bine ați venit"), ("ar", "أهلًا وسهلًا"), ("zh", "= 欢迎 +1")])
def test_only_the_cells_that_were_typed_into_change(code: str, text: str, tmp_path: Path) -> None:
    """Saved by LibreOffice, which writes every other cell anew, too."""
    known = units(language_of(code), "127.0.0.1:8080", lambda _: "draft")
    file = tmp_path / "words.xlsx"
    file.write_bytes(exported(Format.XLSX, known, code))
    of_start = [one for one in known if one.topic == "start"]
    cells = {("start", f"D{row}"): f"{text} {row}" for row in (2, 4, 7)}

    saved = edited(file, cells)
    back = edits(saved.read_bytes(), tmp_path, ".xlsx", known)

    assert {one.unit.key: one.text for one in back} == {of_start[row - 2].key: f"{text} {row}" for row in (2, 4, 7)}
