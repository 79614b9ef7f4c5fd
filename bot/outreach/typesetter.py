"""WeasyPrint, which sets HTML in type: fetching nothing, and saying in one line what this machine lacks."""

import logging
import sys
from typing import TYPE_CHECKING, Any, Final

from bot.errors import ShellError

if TYPE_CHECKING:
    from weasyprint import HTML

FONT_PACKAGES: Final = "fonts-noto-core fonts-noto-cjk"
"""Debian's packages of the fonts of print."""
PANGO_PACKAGES: Final = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


class _Refusal(logging.Handler):
    """Ends the work where WeasyPrint would go on without a picture: a card without its code would be written.

    It logs as an error what it leaves out, and leaves out a picture during which Ctrl-C came, too.
    """

    def emit(self, record: logging.LogRecord) -> None:
        error = sys.exc_info()[1]
        if error is None or isinstance(error, Exception):
            raise ShellError(f"WeasyPrint: {record.getMessage()}. Nothing was written")
        raise error


REFUSAL: Final = _Refusal(logging.ERROR)


def check_typesetter() -> None:
    """ShellError where this machine cannot set type."""
    try:
        import weasyprint  # noqa: F401, PLC0415  # only who prints needs Pango
    except OSError:
        raise ShellError(f"Pango is missing: apt-get install {PANGO_PACKAGES}") from None


def typeset(html: str) -> "HTML":
    """The document, to be laid out. ShellError where this machine cannot set type, or later a part of it."""
    check_typesetter()
    logging.getLogger("weasyprint").addHandler(REFUSAL)
    from weasyprint import HTML  # noqa: PLC0415  # only who prints needs Pango
    from weasyprint.urls import URLFetcher  # noqa: PLC0415  # the same

    nothing: Any = URLFetcher(allowed_protocols=())
    return HTML(string=html, url_fetcher=nothing)
