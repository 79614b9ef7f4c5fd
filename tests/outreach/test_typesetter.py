"""Type is set without fetching anything, and a machine that cannot do it says what to install."""

import signal
import sys
from pathlib import Path

import pytest

from bot.errors import ShellError
from bot.outreach.typesetter import check_typesetter, ctrl_c_heard, typeset


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


@pytest.mark.usefixtures("typesetting")
def test_ctrl_c_while_a_picture_is_drawn_is_no_flaw_of_the_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    """A card without its code would be written, and the work would go on."""
    from weasyprint.svg import SVG  # noqa: PLC0415  # only where Pango is

    monkeypatch.setattr(SVG, "draw", lambda *_: signal.raise_signal(signal.SIGINT))
    picture = typeset('<svg viewBox="0 0 1 1" width="9" height="9"><path d="M0 0h1v1z"/></svg>')

    with pytest.raises(KeyboardInterrupt), ctrl_c_heard():
        picture.write_pdf()

    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.parametrize("handler", [signal.SIG_IGN, lambda *_: None])
def test_who_deals_with_ctrl_c_goes_on_doing_so(handler: signal.Handlers) -> None:
    """As in the background of a shell, where nobody is to be stopped by it."""
    before = signal.signal(signal.SIGINT, handler)
    try:
        with ctrl_c_heard():
            signal.raise_signal(signal.SIGINT)

        assert signal.getsignal(signal.SIGINT) is handler
    finally:
        signal.signal(signal.SIGINT, before)
