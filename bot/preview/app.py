"""The browser door as a local web application."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

from aiohttp import web
from markupsafe import Markup

from bot.clock import today as today_of_clock
from bot.content import Content
from bot.errors import ShellError
from bot.outreach.qr import svg_of
from bot.preview.address import SIZES, State, address_of, read_address
from bot.preview.country import facts_address
from bot.preview.kit_views import KitViews
from bot.preview.panel import LIMITS, pages_by_topic, panel_of
from bot.preview.report import Report
from bot.preview.views import Views, environment
from bot.preview.word_views import WordViews
from bot.preview.words import words_address
from bot.settings import Settings, split_address
from bot.turns import Turns
from bot.view import Context, View
from flows.event import Media
from flows.ids import AT_SEA, EXIT, behind
from locales.say import country_name

HERE: Final = Path(__file__).parent
LOOPBACK: Final = ("localhost", "127.0.0.1", "[::1]")
HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
LARGEST_FORM: Final = 16_384
"""Bytes of a form; what a person types is at most 4,096 characters (Bot API reference)."""

HERE_ALONE: Final = b"preview"
"""Who asks: there is one editor."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class BrowserDoor:
    """Shows views as pages. Holds nothing about who looks, but a contact until its note is sent or left."""

    def __init__(self, turns: Turns, report: Report) -> None:
        self._turns = turns
        self._report = report
        self._contact = ""
        """What an editor typed for a note that is not sent yet."""
        self._page = environment().get_template("door.html.j2")

    @property
    def _content(self) -> Content:
        """What is shown now; no view waits for anything between two looks at it."""
        return self._turns.content

    async def look(self, request: web.Request) -> web.StreamResponse:
        """A state by its address, a pressed button (`at`), or a deep link (`start`)."""
        query = request.query
        size = query.get("size", SIZES[0])
        size = size if size in SIZES else SIZES[0]
        if "at" in query:
            return await self._went(self._turns.press(query["at"]), size)
        if "start" in query or "page" not in query:
            state = read_address(self._content.atlas, query)
            return self._shown(State(self._turns.start(query.get("start", "")).place, size, state.unknown))
        return self._shown(read_address(self._content.atlas, query))

    async def type(self, request: web.Request) -> web.StreamResponse:
        """Something was typed, as a person would in the chat: it is understood and dropped."""
        form = await request.post()
        state = read_address(self._content.atlas, {name: str(value) for name, value in form.items()})
        takes = str(form.get("takes", ""))
        context = Context(state.place.language, state.place.country, takes)
        return await self._went(self._typed(str(form.get("words", "")), context), state.size)

    def _typed(self, words: str, context: Context) -> View:
        if not words.strip():
            return self._turns.event(Media(), context)
        if not words.startswith("/"):
            return self._turns.typed(words, context)
        command, _, payload = words[1:].partition(" ")
        return self._turns.start(payload) if command == "start" else self._turns.command(command, context)

    async def _went(self, view: View, size: str) -> web.StreamResponse:
        """Where the turn led; what is shown once has no address, and is shown here."""
        self._contact = (view.contact or self._contact) if view.has_contact else ""
        settled = await self._turns.settled(view, self._contact, HERE_ALONE)
        return self._page_of(settled, State(settled.place, size)) if settled.place.outcome else self._moved(view, size)

    def _moved(self, view: View, size: str) -> web.StreamResponse:
        return web.Response(status=303, headers={"Location": address_of(view.place, size)})

    def _shown(self, state: State) -> web.StreamResponse:
        return self._page_of(self._turns.show(state.place), state)

    def _page_of(self, view: View, state: State) -> web.StreamResponse:
        atlas = self._content.atlas
        english = self._content.catalogues[atlas.languages[0]]
        names = {code: country_name(english, code) for code in (*atlas.countries, AT_SEA)}
        html = self._page.render(
            view=view,
            place=view.place,
            is_empty=view.page == EXIT,
            panel=panel_of(self._content, view, self._report.findings, today_of_clock()),
            is_whole=self._report.is_whole,
            refused=self._report.refused(),
            limits=LIMITS,
            topics=pages_by_topic(self._content),
            languages={code: self._content.catalogues[code].locale.get_display_name("en") for code in atlas.languages},
            countries=names,
            drawn=Markup(svg_of(view.picture)) if view.picture else "",  # noqa: S704  # drawn here, from an address of ours
            is_nameless=not self._turns.name,
            sizes=SIZES,
            size=state.size,
            unknown=state.unknown,
            here="Conversation",
            facts=facts_address(atlas, view.country),
            side_by_side=words_address(view.language, behind(view.page)),
            link=lambda page: address_of(view.place.at(page), state.size),
        )
        return web.Response(text=html, content_type="text/html")


@web.middleware
async def only_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse a page of elsewhere that points its name at this machine, and send the headers of a closed page."""
    host = (request.host or "").rpartition(":")[0] if not request.host.endswith("]") else request.host
    if (host or request.host) not in LOOPBACK:
        return web.Response(status=403, text="This page answers on this machine only.", headers=HEADERS)
    try:
        response = await handler(request)
    except web.HTTPException as refusal:
        refusal.headers.update(HEADERS)
        raise
    response.headers.update(HEADERS)
    return response


def preview_app(
    turns: Turns,
    report: Report,
    today: Callable[[], str] = today_of_clock,
) -> web.Application:
    """The application; the findings of `report` are shown beside the pages they are about."""
    views = Views(turns, today)
    door = BrowserDoor(turns, report)
    app = web.Application(middlewares=[only_here], client_max_size=LARGEST_FORM)
    app.router.add_get("/", door.look)
    app.router.add_post("/", door.type)
    app.router.add_get("/country", views.country)
    app.router.add_get("/directory", views.directory)
    app.router.add_get("/words", WordViews(turns, report, today).look)
    prints = KitViews(turns, today)
    app.router.add_get("/kit", prints.look)
    app.router.add_get("/kit/{piece}.pdf", prints.file)
    app.router.add_get("/kit/{piece}.png", prints.shown)
    app.router.add_static("/static", HERE / "static")
    return app


async def serve(settings: Settings, app: web.Application, opened: Callable[[str], None], stop: asyncio.Event) -> None:
    """Answer on the loopback address of the settings until `stop` is set; `opened` is told where that is."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    host, port = split_address(settings.preview_listen)
    try:
        await web.TCPSite(runner, host, port).start()
        opened(f"http://{settings.preview_listen.rpartition(':')[0]}:{runner.addresses[0][1]}")
        await stop.wait()
    except OSError as error:
        raise ShellError(
            f"PREVIEW_LISTEN: {settings.preview_listen} is taken. Set another port, as PREVIEW_LISTEN=127.0.0.1:8081."
        ) from error
    finally:
        await runner.cleanup()
