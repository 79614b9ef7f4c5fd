"""HTML set as a PDF: tagged, fonts embedded, the same bytes for the same input, and nothing fetched."""

import logging
import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from io import BytesIO
from typing import Any, Final

from fontTools.ttLib import TTFont
from pypdf import PdfReader

from bot.outreach.typesetter import typeset

VARIANT: Final = "pdf/ua-1"
"""Tagged, with a language and a title: what a screen reader needs (ISO 14289-1)."""
LAID_OUT: Final = "Page %d"
CODE: Final = re.compile(rb"<([0-9a-f]{2,4})> <((?:[0-9a-f]{4})*)>")
"""A number of a glyph and its text, as WeasyPrint writes them into a ToUnicode map (ISO 32000-1, 9.10.3)."""
UNSEEN: Final = ("Cc", "Cf", "Zs", "Mn")
"""Unicode categories of what needs no glyph, or has none of its own where it stands on a letter."""


def pdf_of(html: str, laid_out: Callable[[], None] = lambda: None) -> bytes:
    """The PDF of a document; `laid_out` is called for each page, more than once where references change its length."""
    source = typeset(html)
    identifier = sha256(html.encode()).digest()[:16]
    with _heard("weasyprint.progress", laid_out):
        pdf = source.write_pdf(pdf_variant=VARIANT, pdf_identifier=identifier)
    return bytes(pdf)


class _Ear(logging.Handler):
    """Calls somebody for each page that is laid out."""

    def __init__(self, heard: Callable[[], None]) -> None:
        super().__init__()
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        if LAID_OUT in str(record.msg):
            self._heard()


@contextmanager
def _heard(name: str, heard: Callable[[], None]) -> Iterator[None]:
    logger, ear = logging.getLogger(name), _Ear(heard)
    before = logger.level, logger.propagate
    logger.addHandler(ear)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(ear)
        logger.level, logger.propagate = before


def missing_glyphs(pdf: bytes) -> tuple[str, ...]:
    """The characters that stand in a PDF without a glyph of their own, each once: no font on this machine has them."""
    missing: dict[str, None] = {}
    for font in _fonts(PdfReader(BytesIO(pdf))):
        glyphs = _glyphs(font)
        for code, text in _texts(font).items():
            if not 0 < code < glyphs and any(map(_is_seen, text)):
                missing[text] = None
    return tuple(missing)


def embedded_fonts(pdf: bytes) -> tuple[str, ...]:
    """The names of the fonts inside a PDF, each once and sorted; "" for one that is not embedded."""
    names = (
        str(font["/BaseFont"]).partition("+")[2] if _file(font) else "" for font in _fonts(PdfReader(BytesIO(pdf)))
    )
    return tuple(sorted(set(names)))


def _fonts(reader: PdfReader) -> Iterator[Any]:
    """The fonts of all pages, each once; of composite ones the outer dictionary, which has the texts of its codes."""
    seen: set[int] = set()
    for page in reader.pages:
        resources: Any = page["/Resources"]
        for reference in resources.get("/Font", {}).values():
            font = reference.get_object()
            if id(font) not in seen:
                seen.add(id(font))
                yield font


def _file(font: Any) -> bytes:
    descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
    names = [name for name in ("/FontFile2", "/FontFile3") if name in descriptor]
    return bytes(descriptor[names[0]].get_data()) if names else b""


def _glyphs(font: Any) -> int:
    """How many glyphs an embedded font has; what has none is numbered behind them."""
    file = _file(font)
    return int(TTFont(BytesIO(file), lazy=True)["maxp"].numGlyphs) if file else 0


def _texts(font: Any) -> dict[int, str]:
    """The text of each glyph that is used."""
    written = font["/ToUnicode"].get_object().get_data().partition(b"endcodespacerange")[2]
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in CODE.findall(written)}


def _is_seen(sign: str) -> bool:
    return unicodedata.category(sign) not in UNSEEN
