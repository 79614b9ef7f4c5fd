"""Several files are put in place together: each is new, or each is as it was."""

from pathlib import Path

import pytest

from bot.errors import ShellError
from bot.replacing import replace_all


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    """One that is there, one that is not, and one that is put in place after them."""
    there, absent, last = tmp_path / "there", tmp_path / "absent", tmp_path / "last"
    there.write_bytes(b"old")
    return there, absent, last


def test_all_are_put_in_place(files: tuple[Path, Path, Path], tmp_path: Path) -> None:
    """And nothing else is left in the folder."""
    replace_all({file: file.name.encode() for file in files})

    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {
        "there": b"there",
        "absent": b"absent",
        "last": b"last",
    }


def test_what_cannot_be_put_in_place_leaves_all_as_they_were(files: tuple[Path, Path, Path], tmp_path: Path) -> None:
    """A folder stands where the last one should be."""
    there, _, last = files
    last.mkdir()

    with pytest.raises(ShellError, match=r"last: cannot be written: Is a directory\. Nothing was changed"):
        replace_all(dict.fromkeys(files, b"new"))

    assert there.read_bytes() == b"old"
    assert sorted(tmp_path.iterdir()) == [last, there]


def test_ctrl_c_in_the_middle_leaves_all_as_they_were(
    files: tuple[Path, Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words of a page would be half those of before, and half new ones."""
    there, _, last = files
    replace = Path.replace

    def interrupted(new: Path, file: Path) -> Path:
        if file == last:
            raise KeyboardInterrupt
        return replace(new, file)

    monkeypatch.setattr(Path, "replace", interrupted)

    with pytest.raises(KeyboardInterrupt):
        replace_all(dict.fromkeys(files, b"new"))

    assert there.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [there]
