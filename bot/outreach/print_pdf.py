"""Pieces set in type: HTML from the templates, laid out by WeasyPrint, measured, refused where a glyph is missing."""

from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.errors import ShellError
from bot.outreach.isolates import marked
from bot.outreach.measuring import faults
from bot.outreach.pieces import ACCENT, INK, SMALL, STRIPS, Piece, check_code
from bot.outreach.print_text import Printed
from bot.outreach.qr import svg_of
from bot.outreach.typesetter import FONT_PACKAGES, typeset

if TYPE_CHECKING:
    from weasyprint import Document

TEMPLATES: Final = Path(__file__).parent / "templates"
AT_ONCE: Final = 5
"""Sheets that are laid out together: few enough that progress moves."""
SMALLER: Final = 0.7
"""Small print beside what is read."""
FONTS: Final = ("Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC")
"""The fonts of print.css. What is set in another one was not meant, and may have no second weight or no licence."""

Advance = Callable[[], None]


def set_piece(piece: Piece, said: Printed, addresses: Sequence[str], advance: Advance = lambda: None) -> bytes:
    """The PDF of a piece, one of them with each of the addresses. The same input gives the same bytes.

    The largest type that fits is taken. ShellError where none does, where a code would be too fine, where a character
    has no glyph in the fonts, or where there is nothing to set type with.
    """
    for address in addresses:
        check_code(piece, address)
    if piece.on_sheet == 1:
        pdf = _written(piece, said, _flowing(piece, said, addresses[0]))
        advance()
        return pdf
    size = _size(piece, said, addresses[0])
    fronts = []
    for sheets in _parts(piece, addresses):
        fronts.append(_laid_out(piece, said, sheets, size, sides=piece.sides[:1]))
        advance()
    # All backs are alike, so that one is laid out and stands behind every front.
    sheet = [list(addresses[:1]) * piece.on_sheet]
    backs = [page for side in piece.sides[1:] for page in _laid_out(piece, said, sheet, size, sides=(side,)).pages]
    pages = [page for document in fronts for front in document.pages for page in (front, *backs)]
    return _written(piece, said, fronts[0].copy(pages))


def parts_of(piece: Piece, addresses: Sequence[str]) -> int:
    """How many parts a piece is laid out in, each of which counts as progress."""
    return len(_parts(piece, addresses))


def _parts(piece: Piece, addresses: Sequence[str]) -> list[list[list[str]]]:
    """Addresses by sheet, and sheets by what is laid out together."""
    return list(_groups(list(_groups(addresses, piece.on_sheet)), AT_ONCE))


def _groups(items: Sequence[Any], size: int) -> Iterator[list[Any]]:
    for start in range(0, len(items), size):
        yield list(items[start : start + size])


def _size(piece: Piece, said: Printed, address: str) -> float:
    """The largest type in which one of them fits."""
    wrong: list[str] = []
    for size in piece.types:
        wrong = faults(_laid_out(piece, said, [[address]], size, sides=piece.sides).pages)
        if not wrong:
            return size
    raise _does_not_fit(piece, said, wrong)


def _flowing(piece: Piece, said: Printed, address: str) -> "Document":
    """A poster, or a leaflet with as many rights as fit on its pages: in the largest type that holds as many."""
    tried: dict[tuple[int, float], Document] = {}

    def fits(rights: int, size: float) -> bool:
        document = tried[rights, size] = _laid_out(piece, said, [[address]], size, rights=rights)
        return len(document.pages) <= piece.pages and not faults(document.pages)

    smallest = piece.types[-1]
    numbers = range(len(said.sections) + 1 if piece.pages > 1 else 1)
    most = bisect(numbers, False, key=lambda number: not fits(number, smallest)) - 1  # noqa: FBT003  # what is looked for
    if most < 0:
        raise _does_not_fit(piece, said, faults(tried[0, smallest].pages))
    size = next(size for size in piece.types if size == smallest or fits(most, size))
    return tried[most, size]


def _does_not_fit(piece: Piece, said: Printed, wrong: Sequence[str]) -> ShellError:
    return ShellError(
        f"{piece.name}: the words in {said.edition.language} do not fit ({'; '.join(wrong[:1])}). Shorten print.ftl"
    )


def _laid_out(  # noqa: PLR0913  # what the templates need
    piece: Piece,
    said: Printed,
    sheets: list[list[str]],
    size: float,
    *,
    sides: Sequence[str] = (),
    rights: int | None = None,
) -> "Document":
    text = _template().render(
        piece=piece, said=said, sheets=sheets, size=size, small=max(SMALL, round(size * SMALLER, 1)), rights=rights,
        sides=sides, strips=STRIPS, ink=INK, accent=ACCENT, code=_code, css=_css(),
    )  # fmt: skip
    return typeset(text).render(pdf_tags=False)


def _code(address: str) -> Markup:
    return Markup(svg_of(address))  # noqa: S704  # made here from black and white squares


@lru_cache(maxsize=1)
def _template() -> Any:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, autoescape=True, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.filters["marked"] = marked
    return environment.get_template("print.html.j2")


@lru_cache(maxsize=1)
def _css() -> Markup:
    return Markup((TEMPLATES / "print.css").read_text("utf-8"))  # noqa: S704  # a file of ours


def _written(piece: Piece, said: Printed, document: "Document") -> bytes:
    pdf = bytes(document.write_pdf())
    for font in document.fonts.values():
        missing = "".join(map(chr, font.missing)) or ("" if font.family in FONTS else "".join(font.to_unicode.values()))
        if missing.strip():
            what = (
                f"{piece.name} in {said.edition.language}: no glyph for {missing.strip()[:10]!r} in {', '.join(FONTS)}"
            )
            raise ShellError(f"{what}. Install {FONT_PACKAGES}")
    return pdf
