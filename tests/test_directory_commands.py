"""`python -m bot directory`: what an editor at a terminal meets, each command in a process of its own."""

import os
import pty
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from tests.test_commands import environment, tree, waymark

__all__ = ["tree"]


def test_an_export_comes_in_again_without_a_change(tmp_path: Path) -> None:
    """The database is made at the first use, with the services of the facts."""
    out = waymark("directory", "export", str(tmp_path / "x.csv"), folder=tmp_path)
    back = waymark("directory", "import", str(tmp_path / "x.csv"), "--whole", "--yes", folder=tmp_path)

    assert (out.returncode, back.returncode) == (0, 0), out.stderr + back.stderr
    assert "entries" in out.stdout
    assert "Nothing would change." in back.stdout


def test_an_import_shows_what_it_changes_and_asks(tmp_path: Path) -> None:
    """Without a terminal and without --yes nothing is applied; with it, all of it."""
    file = tmp_path / "new.csv"
    file.write_text("id,country,kind,name\nro-new,RO,service,Service New\n", "utf-8")

    asked = waymark("directory", "import", str(file), folder=tmp_path)
    dry = waymark("directory", "import", str(file), "--yes", "--dry-run", folder=tmp_path)
    before = waymark("directory", "list", "--country", "ro", folder=tmp_path)
    done = waymark("directory", "import", str(file), "--yes", folder=tmp_path)
    after = waymark("directory", "show", "ro-new", folder=tmp_path)

    assert "+ ro-new: Service New" in asked.stdout
    assert "Nothing was changed." in asked.stdout
    assert "Nothing was changed." in dry.stdout
    assert "ro-new" not in before.stdout
    assert "1 added, 0 changed, 0 removed" in done.stdout
    assert "name: Service New" in after.stdout


def test_an_error_refuses_the_whole_file(tmp_path: Path) -> None:
    """With row and column; the good row is not there either."""
    file = tmp_path / "bad.csv"
    file.write_text("id,country,kind,name\nro-new,RO,service,Service New\nro-bad,RO,shop,B\n", "utf-8")

    done = waymark("directory", "import", str(file), "--yes", folder=tmp_path)

    assert done.returncode == 1
    assert "row 3, column kind" in done.stderr
    assert "Nothing was changed." in done.stderr
    assert "ro-new" not in waymark("directory", "list", folder=tmp_path).stdout


def test_what_is_past_its_date_is_listed(tmp_path: Path) -> None:
    """Recognition that ended, tests that are too old, entries nobody ever called."""
    file = tmp_path / "old.csv"
    file.write_text(
        "id,country,kind,name,recognition_kind,recognition_until,tested_on\n"
        "ro-old,RO,service,Old,licensed,2020-01-01,2020-01-01\n",
        "utf-8",
    )
    waymark("directory", "import", str(file), "--yes", "--whole", folder=tmp_path)

    checked = waymark("directory", "check", folder=tmp_path)

    assert checked.returncode == 1
    assert "ro-old: recognition_until: ended on 2020-01-01" in checked.stdout
    assert "ro-old: tested_on" in checked.stdout


def test_wrong_calls_end_in_one_line_that_says_what_to_do(tmp_path: Path) -> None:
    """No traceback, no path of the program."""
    unknown = waymark("directory", "show", "nobody", folder=tmp_path)
    missing = waymark("directory", "import", "no-such.csv", folder=tmp_path)
    ending = waymark("directory", "export", "x.doc", folder=tmp_path)
    template = waymark("directory", "template", "x.csv", folder=tmp_path)
    made = waymark("directory", "template", "x.xlsx", folder=tmp_path)

    assert "ID: there is no entry 'nobody'" in unknown.stderr
    assert "there is no such file" in missing.stderr
    assert "must end in" in ending.stderr
    assert "must end in .xlsx" in template.stderr
    assert (made.returncode, (tmp_path / "x.xlsx").is_file()) == (0, True)
    for done in (unknown, missing, ending, template):
        assert done.returncode == 1
        assert "Traceback" not in done.stderr


def test_a_database_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    """The setting, in one line."""
    (tmp_path / "waymark.db").write_bytes(os.urandom(5000))

    done = waymark("directory", "list", folder=tmp_path)

    assert done.returncode == 1
    assert done.stderr.startswith("DATABASE_URL: ")
    assert "Traceback" not in done.stderr


def test_nothing_of_a_half_applied_import_is_kept(tmp_path: Path) -> None:
    """While somebody else holds the database, nothing is written at all."""
    waymark("directory", "list", folder=tmp_path)
    file = tmp_path / "new.csv"
    file.write_text("id,country,kind,name\nro-new,RO,service,Service New\n", "utf-8")
    holder = sqlite3.connect(tmp_path / "waymark.db")
    holder.execute("BEGIN IMMEDIATE")

    done = waymark("directory", "import", str(file), "--yes", folder=tmp_path)
    holder.rollback()
    holder.close()

    assert done.returncode == 1
    assert "ro-new" not in waymark("directory", "list", folder=tmp_path).stdout


def test_everything_that_would_change_is_shown(tmp_path: Path) -> None:
    """By entry and field, before and after; what leaves, only when the file is the whole directory."""
    waymark("directory", "export", str(tmp_path / "x.csv"), folder=tmp_path)
    file = tmp_path / "new.csv"
    file.write_text(
        "id,country,kind,name,contacts,summary\nro-new,RO,service,New,phone: 021 313 3100,\nro-hl-1,RO,hotline,Old,,\n",
        "utf-8",
    )

    some = waymark("directory", "import", str(file), folder=tmp_path).stdout
    whole = waymark("directory", "import", str(file), "--whole", folder=tmp_path).stdout

    assert "+ ro-new: New\n    contacts: phone 021 313 3100\n" in some
    assert "~ ro-hl-1: Old\n    name: " in some
    assert " -> Old\n" in some
    assert "1 added, 1 changed, 0 removed" in some
    assert "\n- ae-hl-1: " in whole
    assert "\n- and " in whole


def test_a_directory_that_was_emptied_stays_empty(tmp_path: Path) -> None:
    """The services of the facts come once, and never again behind an editor's back."""
    waymark("directory", "template", "x.xlsx", folder=tmp_path)

    emptied = waymark("directory", "import", "x.xlsx", "--whole", "--yes", folder=tmp_path)

    assert "0 added, 0 changed, " in emptied.stdout
    assert "0 entries" in waymark("directory", "list", folder=tmp_path).stdout
    assert waymark("directory", "check", folder=tmp_path).stdout == "Nothing found.\n"


def answered(folder: Path, answer: bytes, meanwhile: Callable[[], None] = lambda: None) -> str:
    """What an editor at a terminal sees, who answers the question of an import."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "bot", "directory", "import", "new.csv"]
    with subprocess.Popen(command, cwd=folder, env=environment(folder, {}), stdin=theirs, stdout=theirs, stderr=theirs):
        os.close(theirs)
        said = b""
        while b"Apply this?" not in said:
            said += os.read(ours, 4096)
        meanwhile()
        os.write(ours, answer)
        with suppress(OSError):
            # The terminal is gone when the command ends.
            while more := os.read(ours, 4096):
                said += more
    os.close(ours)
    return said.decode()


def test_an_editor_at_a_terminal_is_asked(tmp_path: Path) -> None:
    """No means no, yes means all of it, and neither is applied to another directory than the one that was shown."""
    (tmp_path / "new.csv").write_text("id,country,kind,name\nro-new,RO,service,Service New\n", "utf-8")
    (tmp_path / "other.csv").write_text("id,country,kind,name\nro-other,RO,service,Service Other\n", "utf-8")

    def other() -> None:
        waymark("directory", "import", "other.csv", "--yes", folder=tmp_path)

    refused = answered(tmp_path, b"n\n")
    late = answered(tmp_path, b"y\n", other)
    before = waymark("directory", "list", folder=tmp_path).stdout
    agreed = answered(tmp_path, b"y\n")

    assert "Nothing was changed." in refused
    assert "changed by somebody else meanwhile" in late
    assert "ro-new" not in before
    assert "Changed." in agreed
    assert "ro-new" in waymark("directory", "list", folder=tmp_path).stdout
