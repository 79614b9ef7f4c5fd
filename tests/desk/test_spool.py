"""Sealed copies are whole or not there, belong to their owner alone, and go when their time is over."""

import os
from pathlib import Path

import pytest

from bot.desk.errors import FolderBroken
from bot.desk.spool import Kept, Spool, Stage

TICKET = bytes(range(16))
NOTE = Kept(TICKET, Stage.OPENING, "2026-11-27T12:00", b"s" * 512)


def test_a_copy_comes_back_as_it_was(tmp_path: Path) -> None:
    """After a new start, too."""
    Spool(tmp_path / "ro.notes").put(NOTE)

    assert Spool(tmp_path / "ro.notes").all() == (NOTE,)


def test_only_the_owner_can_look(tmp_path: Path) -> None:
    """Whatever the umask of the computer is."""
    before = os.umask(0)
    try:
        Spool(tmp_path / "ro.notes").put(NOTE)
    finally:
        os.umask(before)

    assert (tmp_path / "ro.notes").stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "ro.notes").iterdir()} == {0o600}


def test_a_file_that_was_not_finished_is_swept(tmp_path: Path) -> None:
    """A desk that was killed while it wrote has not kept anything yet."""
    folder = tmp_path / "ro.notes"
    Spool(folder)
    (folder / f"{TICKET.hex()}.opening.begun").write_bytes(b"half")

    assert Spool(folder).all() == ()
    assert list(folder.iterdir()) == []


def test_what_is_past_its_time_is_deleted(tmp_path: Path) -> None:
    """At the full hour itself, and nothing else."""
    spool = Spool(tmp_path / "ro.notes")
    later = Kept(bytes(16), Stage.OPEN, "2026-11-27T13:00", b"s" * 512)
    spool.put(NOTE)
    spool.put(later)

    spool.sweep("2026-11-27T12:00")

    assert spool.all() == (later,)


def test_other_files_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    """Also one that only looks like ours."""
    folder = tmp_path / "ro.notes"
    spool = Spool(folder)
    (folder / "notes.txt").write_text("mine")
    (folder / f"{TICKET.hex()}.open").write_bytes(b"not an hour")
    (folder / f"{bytes(16).hex()}.open").write_bytes(b"x" * 100_000)

    assert spool.all() == ()
    assert (folder / "notes.txt").exists()


def test_a_folder_that_cannot_be_used_says_so(tmp_path: Path) -> None:
    """In one line, before anything is opened."""
    (tmp_path / "ro.notes").write_text("a file in its place")

    with pytest.raises(FolderBroken, match="disk"):
        Spool(tmp_path / "ro.notes")
