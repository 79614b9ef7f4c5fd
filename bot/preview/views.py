"""The views for editors beside the conversation: facts by country, and the directory. Nothing typed is kept."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from aiohttp import web
from babel import Locale
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.preview.country import country_view, summaries
from bot.preview.directory import KINDS, entry_address, entry_view, one_page, read_wanted
from bot.preview.search import LONGEST, search
from bot.turns import Turns
from flows.ids import CountryCode

TEMPLATES: Final = Path(__file__).parent / "templates"
NOT_FOUND: Final = 404


def environment() -> Environment:
    """Where the pages of the door are written: every value is escaped, and one that is not given is an error."""
    return Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True)


class Views:
    """Shows facts and entries as pages, as the conversation has them now. `today` gives the day as YYYY-MM-DD."""

    def __init__(self, turns: Turns, today: Callable[[], str]) -> None:
        self._turns = turns
        self._today = today
        self._pages = environment()

    async def country(self, request: web.Request) -> web.StreamResponse:
        """All countries, or the one of `code`."""
        atlas = self._turns.atlas
        code = CountryCode(request.query.get("code", "").strip().upper())
        names = self._names(atlas.countries)
        if not code:
            listed = sorted(summaries(atlas, self._today()), key=lambda one: names[one.code])
            return self._page("countries", "Countries", summaries=listed, names=names)
        if code not in atlas.countries:
            what = "There are no facts under this code. A country has two capital letters, as RO."
            return self._lost("Countries", what, "/country", "All countries with facts")
        view = country_view(atlas, atlas.countries[code], self._today(), self._turns.content.root)
        return self._page("country", "Countries", view=view, name=names[code], names=names)

    async def directory(self, request: web.Request) -> web.StreamResponse:
        """What was searched for, or the entry of `id`."""
        if "id" in request.query:
            return self._entry(request.query["id"])
        directory, today = self._turns.atlas.directory, self._today()
        names = self._names(directory.by_country)
        wanted, unknown = read_wanted(request.query, tuple(names))
        found = search(directory, wanted, self._english().languages)
        return self._page(
            "directory",
            "Directory",
            results=one_page(found, wanted, request.query.get("p", "")),
            wanted=wanted,
            unknown=unknown,
            names=names,
            kinds=KINDS,
            longest=LONGEST,
            address=entry_address,
            shown=lambda service: directory.shown(service, today),
        )

    def _entry(self, asked: str) -> web.StreamResponse:
        atlas = self._turns.atlas
        service = next((one for one in atlas.directory.services if one.id == asked), None)
        if service is None:
            what = "The directory has no entry with this id. It may have been taken out."
            return self._lost("Directory", what, "/directory", "Search the directory")
        country = self._names((service.country,))[service.country]
        return self._page("entry", "Directory", view=entry_view(atlas, service, self._today()), country=country)

    def _lost(self, here: str, what: str, instead: str, says: str) -> web.StreamResponse:
        return self._page("lost", here, NOT_FOUND, what=what, instead=instead, instead_says=says)

    def _page(self, template: str, here: str, status: int = 200, /, **values: object) -> web.StreamResponse:
        html = self._pages.get_template(f"{template}.html.j2").render(here=here, facts="/country", **values)
        return web.Response(status=status, text=html, content_type="text/html")

    def _names(self, codes: Mapping[CountryCode, object] | tuple[CountryCode, ...]) -> dict[CountryCode, str]:
        """Countries by code, in the order of their English names."""
        known = self._english().territories
        return dict(sorted(((code, str(known.get(code, code))) for code in codes), key=lambda pair: pair[1]))

    def _english(self) -> Locale:
        """The names of an editor's language, which is that of the first catalogue."""
        content = self._turns.content
        return content.catalogues[content.atlas.languages[0]].locale
