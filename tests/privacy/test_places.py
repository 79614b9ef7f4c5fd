"""Looking through folders that other programs use at the same time."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.privacy.places import Kept, below


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two folders in one, with a file each, and a link."""
    for name in ("goes", "stays"):
        (tmp_path / "whole" / name).mkdir(parents=True)
        (tmp_path / "whole" / name / "file").write_text(name)
    (tmp_path / "whole" / "link").symlink_to("stays")
    return tmp_path / "whole"


def test_every_file_name_and_link_is_shown(folder: Path) -> None:
    """Links are not followed: where they lead is told."""
    assert set(below(folder)) == {
        Kept("whole/goes", b""), Kept("whole/goes/file", b"goes"), Kept("whole/link", b"stays"),
        Kept("whole/stays", b""), Kept("whole/stays/file", b"stays"),
    }  # fmt: skip


def test_a_folder_that_goes_away_meanwhile_is_done_without(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As those of a browser that ends beside the hunt."""
    scan = os.scandir

    def scan_late(path: str) -> Iterator[os.DirEntry[str]]:
        if Path(path).name == "goes":
            monkeypatch.undo()
            shutil.rmtree(path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", scan_late)

    assert {kept.name for kept in below(folder)} >= {"whole/link", "whole/stays", "whole/stays/file"}
    assert not (folder / "goes").exists()
