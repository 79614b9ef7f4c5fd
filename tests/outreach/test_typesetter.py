"""Type is set without fetching anything, and a machine that cannot do it says what to install."""

import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.errors import ShellError
from bot.outreach.typesetter import check_typesetter, typeset

PICTURE = '<svg viewBox="0 0 1 1" width="9" height="9"><path d="M0 0h1v1z"/></svg>'


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
    """Neither from the network nor from the disk of whoever prints; what asks for it is not written."""
    with pytest.raises(ShellError, match="uses disallowed protocol"):
        typeset(f'<img src="{address}">').write_pdf()


@pytest.mark.usefixtures("typesetting")
def test_a_picture_that_cannot_be_drawn_ends_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """A card without its code would be written."""
    _breaks(monkeypatch, lambda *_: 1 / 0)

    with pytest.raises(ShellError, match=r"^WeasyPrint: Failed to render SVG image .*\. Nothing was written$"):
        typeset(PICTURE).write_pdf()


@pytest.mark.usefixtures("typesetting")
def test_ctrl_c_while_a_picture_is_drawn_ends_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """WeasyPrint takes it for a flaw of the picture."""
    _breaks(monkeypatch, lambda *_: signal.raise_signal(signal.SIGINT))

    with pytest.raises(KeyboardInterrupt):
        typeset(PICTURE).write_pdf()


def _breaks(monkeypatch: pytest.MonkeyPatch, draw: Callable[..., object]) -> None:
    from weasyprint.svg import SVG  # noqa: PLC0415  # only where Pango is

    monkeypatch.setattr(SVG, "draw", draw)
