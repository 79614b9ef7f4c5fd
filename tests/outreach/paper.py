"""Looking at a PDF as a phone, a printer and a reader do: its codes, its fonts and glyphs, its text."""

import math
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pypdfium2
import zxingcpp
from fontTools.ttLib import TTFont
from pypdf import PdfReader
from pypdf.generic import ByteStringObject, ContentStream, DictionaryObject, TextStringObject

PRINTER = 300
POINTS = 72
INCH = 25.4


def codes_in(pdf: bytes, page: int = 0) -> list[str]:
    """What an independent reader finds on a page as a plain printer draws it."""
    picture = pypdfium2.PdfDocument(pdf)[page].render(scale=PRINTER / POINTS, grayscale=True).to_pil()
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def text_of(pdf: bytes) -> str:
    """All text, without the breaks of lines."""
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages)


def angle_of_text(pdf: bytes, page: int) -> int:
    """Degrees by which the first character of a page is turned."""
    text = pypdfium2.PdfDocument(pdf)[page].get_textpage()
    return round(math.degrees(pypdfium2.raw.FPDFText_GetCharAngle(text, 0)))


def sizes_of(pdf: bytes) -> set[tuple[int, int]]:
    """The sizes of its pages in millimetres."""
    boxes = [page.mediabox for page in PdfReader(BytesIO(pdf)).pages]
    return {(round(float(box.width) / POINTS * INCH), round(float(box.height) / POINTS * INCH)) for box in boxes}


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """Fonts by name, and whether the file holds them."""
    return {str(font["/BaseFont"]): _program(font) is not None for _, font in _fonts(pdf)}


def missing_glyphs(pdf: bytes) -> int:
    """How many characters are drawn as the box that stands for none, or with a glyph that the font does not have."""
    return sum(_missing(page, dict(_fonts_on(page))) for page in PdfReader(BytesIO(pdf)).pages)


def _missing(page: Any, fonts: dict[str, DictionaryObject]) -> int:
    glyphs = {name: TTFont(BytesIO(_program(font) or b""))["maxp"].numGlyphs for name, font in fonts.items()}
    wrong, of_font = 0, 0
    for operands, operator in ContentStream(page.get_contents(), page.pdf).operations:
        if operator == b"Tf":
            of_font = glyphs[str(operands[0])]
        for drawn in _strings(operands) if operator in (b"Tj", b"TJ") else ():
            ids = [int.from_bytes(drawn[at : at + 2]) for at in range(0, len(drawn), 2)]
            wrong += sum(1 for one in ids if one == 0 or one >= of_font)
    return wrong


def _strings(operands: list[Any]) -> Iterator[bytes]:
    for operand in operands:
        for part in operand if isinstance(operand, list) else (operand,):
            if isinstance(part, ByteStringObject | TextStringObject):
                yield part.original_bytes


def _fonts(pdf: bytes) -> Iterator[tuple[str, DictionaryObject]]:
    for page in PdfReader(BytesIO(pdf)).pages:
        yield from _fonts_on(page)


def _fonts_on(page: Any) -> Iterator[tuple[str, DictionaryObject]]:
    for name, font in page["/Resources"].get("/Font", {}).items():
        yield name, font.get_object()


def _program(font: DictionaryObject) -> bytes | None:
    """The bytes of the font itself."""
    descriptor: Any = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]  # type: ignore[index]  # pypdf's objects
    held = descriptor.get("/FontFile2") or descriptor.get("/FontFile3")
    return held.get_object().get_data() if held else None
