"""WeasyPrint, which sets HTML in type: fetching nothing, and saying in one line what this machine lacks."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Any, Final

from bot.errors import ShellError

if TYPE_CHECKING:
    from weasyprint import HTML

FONT_PACKAGES: Final = "fonts-noto-core fonts-noto-cjk"
"""Debian's packages of the fonts of print."""
PANGO_PACKAGES: Final = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


def check_typesetter() -> None:
    """ShellError where this machine cannot set type."""
    try:
        import weasyprint  # noqa: F401, PLC0415  # only who prints needs Pango
    except OSError:
        raise ShellError(f"Pango is missing: apt-get install {PANGO_PACKAGES}") from None


def typeset(html: str) -> "HTML":
    """The document, to be laid out. ShellError where this machine cannot set type."""
    check_typesetter()
    from weasyprint import HTML  # noqa: PLC0415  # only who prints needs Pango
    from weasyprint.urls import URLFetcher  # noqa: PLC0415  # the same

    nothing: Any = URLFetcher(allowed_protocols=())
    return HTML(string=html, url_fetcher=nothing)


@contextmanager
def ctrl_c_heard() -> Iterator[None]:
    """KeyboardInterrupt after what is inside, if WeasyPrint took the one of Ctrl-C for a flaw of a picture.

    It leaves out a picture that fails for any reason, so that a card without its code would be written.
    """
    came = False

    def hear(_number: int, _frame: FrameType | None) -> None:
        nonlocal came
        came = True
        raise KeyboardInterrupt

    before = signal.getsignal(signal.SIGINT)
    # Who has a handler of its own, or hears no Ctrl-C at all, keeps that; so do other threads, which never hear it.
    is_ours = before is signal.default_int_handler and threading.current_thread() is threading.main_thread()
    if is_ours:
        signal.signal(signal.SIGINT, hear)
    try:
        yield
    finally:
        if is_ours:
            signal.signal(signal.SIGINT, before)
    if came:
        raise KeyboardInterrupt
