"""Type is set without fetching anything, and a machine that cannot do it says what to install."""

import sys
from pathlib import Path

import pytest

from bot.errors import ShellError
from bot.outreach.typesetter import check_typesetter, typeset


def test_a_machine_without_pango_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In one line, and before any work is done."""
    (tmp_path / "weasyprint.py").write_text('raise OSError("cannot load library")\n', "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)

    with pytest.raises(ShellError, match=r"^Pango is missing: apt-get install libpango-1\.0-0 "):
        check_typesetter()


@pytest.mark.usefixtures("typesetting")
@pytest.mark.parametrize("address", ["https://example.org/a.png", "file:///etc/hostname", "data:image/png;base64,AA"])
def test_nothing_is_fetched(address: str) -> None:
    """Neither from the network nor from the disk of whoever prints."""
    with_picture = len(typeset(f'<img src="{address}">').write_pdf() or b"")
    without = len(typeset('<img src="">').write_pdf() or b"")

    assert abs(with_picture - without) < 100
