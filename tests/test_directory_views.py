"""The commands that show the directory: what is wrong in it, what is listed, and what each field means."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bot.content import ROOT
from storage.exchange.fields import FIELDS
from tests.test_commands import edit, tree, waymark

__all__ = ["tree"]


def test_what_is_stored_at_first_has_nothing_wrong(tmp_path: Path) -> None:
    """That nobody has called these numbers yet is told, and is no error."""
    checked = waymark("directory", "check", folder=tmp_path)

    assert checked.returncode == 0
    assert "entries have never been test-called." in checked.stdout


def test_two_entries_of_one_name_are_found(tmp_path: Path) -> None:
    """A person would see one service as two."""
    file = tmp_path / "two.csv"
    file.write_text("id,country,kind,name\nro-a,RO,service,Service A\nro-b,RO,service,service a\n", "utf-8")
    waymark("directory", "import", str(file), "--yes", folder=tmp_path)

    checked = waymark("directory", "check", folder=tmp_path)

    assert "ro-b: name: is the name of ro-a too" in checked.stdout
    assert checked.returncode == 1


def test_a_list_is_for_one_country_and_kind_and_fits_a_small_terminal(tmp_path: Path) -> None:
    """A kind that does not exist is said, not shown as an empty list."""
    shown = waymark("directory", "list", "--country", "ro", "--kind", "hotline", folder=tmp_path, COLUMNS="80")
    wrong = waymark("directory", "list", "--kind", "shop", folder=tmp_path)

    lines = shown.stdout.splitlines()
    assert all(len(line) <= 80 for line in lines)
    assert {line.split()[0][:3] for line in lines[1:-1] if not line.startswith(" ")} == {"ro-"}
    assert " service " not in shown.stdout
    assert (wrong.returncode, wrong.stderr) == (1, "--kind: 'shop' is not one of: service, hotline\n")


def test_an_entry_is_shown_with_what_each_field_means(tmp_path: Path) -> None:
    """Sources and dates too."""
    shown = waymark("directory", "show", "ro-hl-1", folder=tmp_path).stdout

    for field in FIELDS:
        assert f"{field.name}: " in shown
        assert field.meaning in shown


def test_a_database_of_a_newer_release_is_left_alone(tmp_path: Path) -> None:
    """The line says what to do."""
    waymark("directory", "list", folder=tmp_path)
    newer = sqlite3.connect(tmp_path / "waymark.db")
    newer.execute("UPDATE alembic_version SET version_num = 'from-the-future'")
    newer.commit()
    newer.close()

    done = waymark("directory", "list", folder=tmp_path)

    assert done.stderr.startswith("DATABASE_URL: a newer release has changed this database.")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)


def test_a_country_that_cannot_be_read_makes_no_first_entries(tree: Path) -> None:
    """They come once and for ever; a country that is missing then would be missing always."""
    edit(tree / "flows/countries/ro.toml", 'country = "RO"', 'country = "Romania"')

    done = waymark("directory", "list", folder=tree)
    edit(tree / "flows/countries/ro.toml", 'country = "Romania"', 'country = "RO"')

    assert done.returncode == 1
    assert "flows/countries/ro.toml: " in done.stderr
    assert "ro-hl-1" in waymark("directory", "list", folder=tree).stdout


@pytest.mark.parametrize("command", ["import", "export", "list", "show", "check", "template"])
def test_each_command_of_the_directory_explains_itself(command: str, tmp_path: Path) -> None:
    """In a sentence, without making a database."""
    shown = waymark("directory", command, "--help", folder=tmp_path)

    assert shown.returncode == 0
    assert len(shown.stdout.split("\n\n")[1].strip()) > 20
    assert list(tmp_path.iterdir()) == []


def test_the_check_of_content_knows_nothing_of_the_database() -> None:
    """It stays quick, and works where SQLAlchemy is not installed."""
    script = (
        "import sys; from bot.checking import all_findings; from bot.cli import app; all_findings('2026-11-24'); "
        "sys.exit(bool({'sqlalchemy', 'alembic', 'openpyxl', 'phonenumbers'} & sys.modules.keys()))"
    )

    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode == 0
