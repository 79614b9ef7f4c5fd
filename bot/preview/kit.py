"""The view of printed pieces: what to print is picked, each piece is shown as it will be printed, and downloaded."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final
from urllib.parse import urlencode

from aiohttp import web

from bot.content import Content
from bot.errors import ShellError
from bot.outreach.address import address, checked_start, linked_pages
from bot.outreach.kit import said_on
from bot.outreach.pieces import PIECES, Design, Piece, check_code
from bot.outreach.print_pdf import set_piece
from bot.outreach.print_text import Edition
from bot.outreach.typesetter import check_typesetter
from flows.ids import HELLO, CountryCode, LanguageCode, PageId
from flows.link import bare_name

EXAMPLE: Final = "example_bot"
"""Stands in for the name of the bot until it is known."""
KEPT: Final = 32
"""Files that are kept while the same content is shown: a look at a piece is often followed by its download."""
DOTS: Final = 110
"""Pixels an inch of a preview."""
INCH: Final = 72
"""Points."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody picked. `unknown` names what was asked for and is not there.

    Where it is not `is_named`, an example stands for the name of the bot, which may be somebody else's: such pieces are
    looked at and never printed (T14, T15).
    """

    language: LanguageCode
    country: CountryCode | None
    design: Design
    page: PageId
    bot: str
    unknown: tuple[str, ...] = ()
    is_named: bool = True

    @property
    def edition(self) -> Edition:
        """The same for the words of a piece."""
        return Edition(self.language, self.country, self.design, self.bot)

    @property
    def query(self) -> str:
        """The same as a part of an address."""
        parts = {"lang": self.language, "country": self.country or "", "design": self.design.value}
        return urlencode({**parts, "page": self.page, "bot": self.bot})


@dataclass(slots=True)
class Press:
    """Makes files one at a time, in a thread of its own, and keeps the last ones."""

    _content: Content | None = None
    _made: dict[tuple[Wanted, str, str], bytes] = field(default_factory=dict)
    _one: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def pdf(self, content: Content, wanted: Wanted, piece: Piece, today: str) -> bytes:
        """The PDF of a piece. Raises ShellError where it cannot be made."""
        async with self._one:
            if self._content is not content or len(self._made) >= KEPT:
                self._content, self._made = content, {}
            key = (wanted, piece.name, today)
            if key not in self._made:
                self._made[key] = await asyncio.to_thread(_set, content, wanted, piece, today)
            return self._made[key]


def _set(content: Content, wanted: Wanted, piece: Piece, today: str) -> bytes:
    return set_piece(piece, said_on(content, wanted.edition, today), (link_of(content, wanted),) * piece.on_sheet)


def link_of(content: Content, wanted: Wanted) -> str:
    """The address that the code of every piece opens."""
    return address(wanted.bot, checked_start(content.atlas, wanted.language, wanted.country or "", wanted.page))


def read_wanted(content: Content, query: Mapping[str, str], name: str) -> Wanted:
    """What an address asks for; what is not there is named and left out. `name` is that of the bot, if it is known."""
    unknown: list[str] = []

    def one_of(what: str, known: tuple[str, ...], otherwise: str) -> str:
        asked = query.get(what, otherwise)
        if asked in known:
            return asked
        unknown.append(what)
        return otherwise

    try:
        bot = bare_name(query.get("bot") or name or EXAMPLE)
    except ValueError:
        unknown.append("bot")
        bot = name or EXAMPLE
    country = one_of("country", ("", *content.atlas.countries), "")
    return Wanted(
        language=LanguageCode(one_of("lang", content.atlas.languages, content.atlas.languages[0])),
        country=CountryCode(country) if country else None,
        design=Design(one_of("design", tuple(Design), Design.QUIET)),
        page=PageId(one_of("page", linked_pages(content.atlas), HELLO)),
        bot=bot,
        unknown=tuple(unknown),
        is_named=bot != EXAMPLE,
    )


def reason_against(content: Content, wanted: Wanted, today: str) -> str:
    """Why nothing of this can be printed, as far as that can be told without setting it; "" if nothing is known."""
    try:
        check_typesetter()
        said_on(content, wanted.edition, today)
        for piece in PIECES.values():
            check_code(piece, link_of(content, wanted))
    except ShellError as error:
        return str(error)
    return ""


def check_understood(wanted: Wanted) -> None:
    """ShellError where a file would be another one than was asked for: what is on paper cannot be mended."""
    if wanted.unknown:
        raise ShellError(f"not understood in this address: {', '.join(wanted.unknown)}")
    if not wanted.is_named:
        raise ShellError("BOT_NAME is not set, and a code needs the name of the bot")


def picture(pdf: bytes, number: int) -> bytes:
    """A page of a PDF as a PNG file. LookupError if there is no such page."""
    import pypdfium2  # noqa: PLC0415  # only a look at what is printed needs it

    document = pypdfium2.PdfDocument(pdf)
    if not 0 <= number < len(document):
        raise LookupError(number)
    out = BytesIO()
    document[number].render(scale=DOTS / INCH).to_pil().save(out, "PNG")
    return out.getvalue()


def attached(pdf: bytes, name: str) -> web.Response:
    """A file to be kept under a name."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return web.Response(body=pdf, content_type="application/pdf", headers=headers)
