"""`python -m bot words export` and `import`: what an editor at a terminal meets."""

from pathlib import Path

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]  # ships no types

from tests.test_commands import edit, tree, waymark
from tests.words.made import write_cell

__all__ = ["tree"]

OLD, NEW = "    .title = Time to rest and think", "    .title = Time to rest and decide"


def typed(file: Path, key: str, text: str) -> None:
    """Somebody types a translation into its cell."""
    book = load_workbook(file)
    (row,) = (row for row in book[key.partition("/")[0]].iter_rows(min_row=2) if row[1].value == key)
    write_cell(row[3], text)
    book.save(file)


@pytest.fixture
def exported(tree: Path) -> Path:
    """An export of Romanian after a title changed in English."""
    edit(tree / "locales/en/rights.ftl", OLD, NEW)
    done = waymark("words", "export", "--lang", "ro", "--format", "xlsx", folder=tree)
    assert "Written: words-ro.xlsx (" in done.stdout, done.stderr
    return tree / "words-ro.xlsx"


def test_an_import_shows_what_it_changes_and_brings_the_words_in_step(exported: Path, tree: Path) -> None:
    """Nothing is written before somebody agrees; the part of the English that changed was translated anew."""
    typed(exported, "rights/r-reflect.title", "Timp de odihnă și decizie")

    dry = waymark("words", "import", str(exported), "--dry-run", folder=tree)
    stale = waymark("words", "status", "--lang", "ro", folder=tree).stdout
    done = waymark("words", "import", str(exported), "--yes", folder=tree)
    said = waymark("words", "status", "--lang", "ro", folder=tree).stdout

    assert "r-reflect" in dry.stdout
    assert "Nothing was changed." in dry.stdout
    assert "ro stale: r-reflect" in stale
    assert done.stdout.splitlines()[-1].startswith("Changed."), done.stderr
    assert ".title = Timp de odihnă și decizie" in (tree / "locales/ro/rights.ftl").read_text("utf-8")
    assert "stale:" not in said


def test_an_edit_of_another_part_leaves_the_page_stale(exported: Path, tree: Path) -> None:
    """And the command says so."""
    typed(exported, "rights/r-reflect.who", "Cum ești recunoscut")

    done = waymark("words", "import", str(exported), "--yes", folder=tree)

    assert "Still made from older English" in done.stdout, done.stderr
    assert "ro stale: r-reflect" in waymark("words", "status", "--lang", "ro", folder=tree).stdout


def test_what_check_would_find_refuses_the_whole_file(exported: Path, tree: Path) -> None:
    """With the row that it comes from; the good row is not taken either."""
    before = (tree / "locales/ro/rights.ftl").read_bytes()
    typed(exported, "rights/r-reflect.title", "Timp de odihnă și decizie")
    typed(
        exported,
        "rights/r-reflect.who",
        "O etichetă mult prea lungă pentru un buton care stă pe ecranul unui telefon mic",
    )

    refused = waymark("words", "import", str(exported), "--yes", folder=tree)

    assert refused.returncode == 1
    assert "sheet rights, row " in refused.stderr
    assert "[B21]" in refused.stderr
    assert (tree / "locales/ro/rights.ftl").read_bytes() == before
