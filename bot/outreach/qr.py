"""QR codes of addresses (ISO/IEC 18004), as pictures for screens and for print."""

from functools import lru_cache
from io import BytesIO
from typing import Final

import segno

QUIET: Final = 4
"""Modules of white around a code (ISO/IEC 18004, 6.3.8)."""
CORRECTION: Final = "q"
"""A quarter of the code may be worn off or folded. Less would make the code coarser, more would make it finer."""


@lru_cache(maxsize=4096)
def code_of(address: str) -> segno.QRCode:
    """The code of an address. Always a full QR code, since phones do not read Micro QR."""
    return segno.make_qr(address, error=CORRECTION)


def modules(address: str) -> int:
    """Modules along one side, with the quiet zone."""
    return len(code_of(address).matrix) + 2 * QUIET


def svg_of(address: str) -> str:
    """An SVG element without a size of its own, black on white, to stand in HTML."""
    return code_of(address).svg_inline(border=QUIET, dark="#000", light="#fff", omitsize=True)


def png_of(address: str, scale: int = 10) -> bytes:
    """A PNG file; `scale` is the pixels of one module."""
    out = BytesIO()
    code_of(address).save(out, kind="png", border=QUIET, scale=scale, dark="#000", light="#fff")
    return out.getvalue()


def svg_file_of(address: str) -> bytes:
    """The same as a file of its own, which programs for print open."""
    out = BytesIO()
    code_of(address).save(out, kind="svg", border=QUIET, dark="#000", light="#fff", omitsize=True)
    return out.getvalue()
