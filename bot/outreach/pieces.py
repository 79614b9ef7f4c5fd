"""The printed pieces: what each measures, how many stand on a sheet, and how small anything on it may be."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.errors import ShellError

A4: Final = (210.0, 297.0)
A5: Final = (148.0, 210.0)
MODULE: Final = 0.35
"""Millimetres of the smallest module that an old phone reads from a card."""
CODE: Final = 16.0
"""Millimetres of the smallest code, without its quiet zone."""
BODY: Final = 8.5
SMALL: Final = 6.0
"""Points of the smallest type: of what is read, and of small print."""
INK: Final = "#111111"
ACCENT: Final = "#17494d"
"""The two colours on white paper; both are dark enough to be read in poor light (WCAG 1.4.6)."""


class Design(StrEnum):
    """What a glance at a piece may tell: quiet says nothing of exploitation, open asks a question."""

    QUIET = "quiet"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Piece:
    """One kind of printed piece. Lengths are millimetres, type is in points.

    `columns` and `rows` say how many stand on a sheet of A4; `code` is the side of the QR code with its quiet zone.
    `sides` are the panels on its pages; where text flows there are at most `pages`. `types` are sizes of its type, of
    which the largest that fits is taken.
    """

    name: str
    width: float
    height: float
    code: float
    sides: tuple[str, ...]
    types: tuple[float, ...] = (10.0, 9.5, 9.0, BODY)
    columns: int = 1
    rows: int = 1
    paper: tuple[float, float] = A4
    pages: int = 1
    fold: float = 0.0

    @property
    def on_sheet(self) -> int:
        """How many stand on a sheet."""
        return self.columns * self.rows

    @property
    def origin(self) -> tuple[float, float]:
        """Where the first one begins, so that fronts and backs meet on a sheet that is printed on both sides."""
        return (self.paper[0] - self.width * self.columns) / 2, (self.paper[1] - self.height * self.rows) / 2

    def at(self, number: int) -> tuple[float, float]:
        """The corner of one of them."""
        left, top = self.origin
        return left + number % self.columns * self.width, top + number // self.columns * self.height


CARD: Final = Piece("card", 85, 55, 22, ("front", "back"), columns=2, rows=5)
POCKET: Final = Piece("pocket", 85, 110, 22, ("inside", "cover"), columns=2, rows=2, fold=55)
SHOE: Final = Piece("shoe", 44, 64, 22, ("narrow", "numbers"), columns=4, rows=4)
STICKER: Final = Piece("sticker", 54, 54, 22, ("round",), columns=3, rows=5)
POSTER: Final = Piece("poster", 210, 297, 22, ("poster",), (16.0, 15.0, 14.0, 13.0))
LEAFLET: Final = Piece("leaflet", *A5, 30, ("leaflet",), (9.5, 9.0, BODY), paper=A5, pages=2)

PIECES: Final = {piece.name: piece for piece in (CARD, POCKET, SHOE, POSTER, STICKER, LEAFLET)}
"""The closed list, by name."""
WITH_OWN_CODES: Final = tuple(name for name, piece in PIECES.items() if piece.on_sheet > 1)
"""Pieces of which each on a sheet can have a code of its own."""
STRIPS: Final = 8
"""Strips to tear off at the foot of the poster."""


def check_code(piece: Piece, address: str) -> None:
    """ShellError where the address makes a code that is too fine for the piece."""
    from bot.outreach.qr import QUIET, modules  # noqa: PLC0415  # the list of pieces alone needs no codes

    side = modules(address)
    module = piece.code / side
    if module < MODULE or module * (side - 2 * QUIET) < CODE:
        raise ShellError(f"{piece.name}: the address {address} is too long for a code of {piece.code:g} mm")
