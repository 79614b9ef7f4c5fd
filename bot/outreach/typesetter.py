"""WeasyPrint, which sets HTML in type: fetching nothing, and saying in one line what this machine lacks."""

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
