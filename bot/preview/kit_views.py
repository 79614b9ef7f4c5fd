"""Answers for the view of printed pieces."""

import asyncio
from collections.abc import Callable
from typing import Final

from aiohttp import web

from bot.errors import ShellError
from bot.outreach.address import linked_pages
from bot.outreach.pieces import PIECES, Design, Piece
from bot.preview.kit import Press, Wanted, attached, check_understood, link_of, picture, read_wanted, reason_against
from bot.preview.views import NOT_FOUND, environment
from bot.turns import Turns
from locales.say import country_name

CONFLICT: Final = 409
TELLS: Final = {
    Design.QUIET: "Says nothing of exploitation: work, papers, health. Whoever opens the link sees more.",
    Design.OPEN: "Asks a question and names the hotline. Whoever finds it can tell what it is about.",
}
"""What each design gives away."""
PURPOSES: Final = {
    "card": "Business card, printed on both sides.",
    "pocket": "Folds once; what is inside is not seen when it is closed.",
    "shoe": "For a shoe, or under the cover of a phone.",
    "poster": "For a wall, with strips to tear off.",
    "sticker": "Title and code, without numbers.",
    "leaflet": "The core of the rights in the country, from the pages of the guide.",
}


class KitViews:
    """Shows what can be printed, as the conversation has its words and facts now. Nothing that was picked is kept."""

    def __init__(self, turns: Turns, today: Callable[[], str]) -> None:
        self._turns = turns
        self._today = today
        self._press = Press()
        self._pages = environment()

    async def look(self, request: web.Request) -> web.StreamResponse:
        """All pieces for what was picked."""
        content = self._turns.content
        english = content.catalogues[content.atlas.languages[0]]
        wanted = self._wanted(request)
        names = {str(code): country_name(english, code) for code in content.atlas.countries}
        countries: dict[str, str] = {"": "none", **dict(sorted(names.items(), key=lambda pair: pair[1]))}
        return self._page(
            "kit",
            wanted=wanted,
            reason=await asyncio.to_thread(reason_against, content, wanted, self._today()),
            link=link_of(content, wanted),
            pieces=tuple(PIECES.values()),
            purposes=PURPOSES,
            tells=TELLS,
            languages={
                code: content.catalogues[code].locale.get_display_name("en") for code in content.atlas.languages
            },
            names=countries,
            linked={page: english.words(page, "title") for page in linked_pages(content.atlas)},
        )

    async def file(self, request: web.Request) -> web.StreamResponse:
        """The PDF of a piece, or a page that says why there is none."""
        wanted, piece = self._wanted(request), PIECES.get(request.match_info["piece"])
        if piece is None:
            return self._lost(NOT_FOUND, "There is no such piece.")
        try:
            check_understood(wanted)
            pdf = await self._made(wanted, piece)
        except ShellError as error:
            return self._lost(CONFLICT, f"This cannot be printed: {error}")
        place = f"-{wanted.country}" if wanted.country else ""
        return attached(pdf, f"{piece.name}-{wanted.language}{place}-{wanted.design}.pdf")

    async def shown(self, request: web.Request) -> web.StreamResponse:
        """A page of a piece as a picture; none where it cannot be made, since the page says why."""
        piece = PIECES.get(request.match_info["piece"])
        number = request.query.get("sheet", "0")
        if piece is None or not (number.isascii() and number.isdecimal() and len(number) == 1):
            raise web.HTTPNotFound
        try:
            png = picture(await self._made(self._wanted(request), piece), int(number))
        except (ShellError, LookupError):
            raise web.HTTPNotFound from None
        return web.Response(body=png, content_type="image/png")

    def _wanted(self, request: web.Request) -> Wanted:
        return read_wanted(self._turns.content, request.query, self._turns.name)

    async def _made(self, wanted: Wanted, piece: Piece) -> bytes:
        return await self._press.pdf(self._turns.content, wanted, piece, self._today())

    def _lost(self, status: int, what: str) -> web.StreamResponse:
        return self._page("lost", status, what=what, instead="/kit", instead_says="All printed pieces")

    def _page(self, template: str, status: int = 200, /, **values: object) -> web.StreamResponse:
        html = self._pages.get_template(f"{template}.html.j2").render(here="Print", facts="/country", **values)
        return web.Response(status=status, text=html, content_type="text/html")
