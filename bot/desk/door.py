"""The desk as a local web application: forms and links, no script, nothing kept by the browser."""

import secrets
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Final

from aiohttp import web

import bot.preview
from bot.desk.desk import Desk
from bot.desk.entry import Entry, Handler
from bot.desk.errors import FolderBroken
from bot.desk.forms import FORMS, Filled, fill
from bot.desk.outcomes import Opening, Problem, Sending
from bot.desk.rhythm import until_next_list
from bot.desk.shown import HERE, Notice, Shown
from bot.desk.their_clock import ClockCheck
from bot.log import log_trouble
from bot.sealed.answer_bytes import Answer
from bot.sealed.note_bytes import Letter

COLOURS: Final = Path(bot.preview.__file__).parent / "static" / "door.css"
"""The quiet look of the browser door."""
LARGEST_FORM: Final = 8_192
FORM_FIELDS: Final = ("number", "from", "to", "name", "service", "hotline")


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer that was looked at and not sent. `id` makes sure that what is sent is what was seen."""

    id: str
    filled: Filled


class Door:
    """Shows one desk to one browser."""

    def __init__(self, desk: Desk, shown: Shown, entry: Entry, check: ClockCheck) -> None:
        self._desk = desk
        self._shown = shown
        self._entry = entry
        self._check = check
        self._notice: Notice | None = None
        self._drafts: dict[int, Draft] = {}

    def app(self) -> web.Application:
        """The application."""
        app = web.Application(middlewares=[self._entry.guard(self._refuse), self._kindly], client_max_size=LARGEST_FORM)
        app.router.add_get("/start/{key}", self._start)
        app.router.add_get("/", self._list)
        app.router.add_post("/look", self._look)
        app.router.add_post("/open", self._open)
        app.router.add_post("/full", self._full)
        app.router.add_get("/language/{code}", self._language)
        app.router.add_get("/note/{number:\\d{1,6}}", self._note)
        app.router.add_post("/note/{number:\\d{1,6}}/check", self._fill)
        app.router.add_get("/note/{number:\\d{1,6}}/check", self._look_at_answer)
        app.router.add_post("/note/{number:\\d{1,6}}/send", self._send)
        app.router.add_post("/note/{number:\\d{1,6}}/finish", self._finish)
        app.router.add_get("/static/door.css", self._colours)
        app.router.add_static("/static", HERE / "static")
        return app

    async def _start(self, request: web.Request) -> web.StreamResponse:
        return self._entry.let_in(request, request.match_info["key"]) or await self._refuse(request)

    async def _refuse(self, _: web.Request) -> web.StreamResponse:
        return _page(self._shown.said("closed", is_inside=False), HTTPStatus.FORBIDDEN)

    async def _colours(self, _: web.Request) -> web.StreamResponse:
        return web.FileResponse(COLOURS)

    @web.middleware
    async def _kindly(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Whatever goes wrong is a page with what to do; the log has its kind and nothing of a note."""
        try:
            return await handler(request)
        except web.HTTPNotFound:
            return _page(self._shown.said("lost", is_inside=True), HTTPStatus.NOT_FOUND)
        except web.HTTPException:
            return _page(self._shown.broken("form"), HTTPStatus.BAD_REQUEST)
        except FolderBroken:
            return _page(self._shown.broken("disk"), HTTPStatus.INTERNAL_SERVER_ERROR)
        except Exception as error:  # noqa: BLE001  # the last resort: the page says what to do, the log only what kind it was
            log_trouble("desk.surprised", kind=type(error).__name__)
            return _page(self._shown.broken("desk"), HTTPStatus.INTERNAL_SERVER_ERROR)

    async def _list(self, _: web.Request) -> web.StreamResponse:
        notice, self._notice = self._notice or self._settled(), None
        wrong_by = await self._check.minutes_off() if self._desk.problem is Problem.REFUSED else 0
        response = _page(self._shown.list(self._entry.form_token, notice, wrong_by))
        # Nothing is typed on the list, so nothing is lost when the browser asks for it again; scripts there are none.
        response.headers["Refresh"] = str(until_next_list())
        return response

    async def _look(self, _: web.Request) -> web.StreamResponse:
        await self._desk.look()
        return _to("/")

    async def _open(self, request: web.Request) -> web.StreamResponse:
        number = str((await request.post()).get("note", ""))
        opening = await self._desk.open(int(number)) if number.isdecimal() else Opening.GONE
        if opening is Opening.OPEN:
            return _to(f"/note/{number}")
        if opening is Opening.GONE:
            self._tell("gone")
        elif opening is Opening.WAITS:
            self._notice = Notice(self._say("note", number=number), (self._say("opening"),))
        return _to("/")

    async def _full(self, request: web.Request) -> web.StreamResponse:
        is_full = (await request.post()).get("full") == "yes"
        if await self._desk.full(is_full=is_full):
            said = self._say("full-said" if is_full else "room-said")
            self._notice = Notice(self._say("full-title"), (said,))
        return _to("/")

    async def _language(self, request: web.Request) -> web.StreamResponse:
        self._shown.language = self._shown.known(request.match_info["code"])
        return _to("/")

    async def _note(self, request: web.Request) -> web.StreamResponse:
        number, letter = self._found(request)
        draft = self._drafts.get(number)
        return _page(self._shown.note(self._entry.form_token, number, letter, draft.filled if draft else None))

    async def _fill(self, request: web.Request) -> web.StreamResponse:
        number, letter = self._found(request)
        typed = await request.post()
        form = str(typed.get("form", ""))
        if form not in FORMS:
            raise web.HTTPBadRequest
        fields = {name: str(typed.get(name, "")) for name in FORM_FIELDS}
        fields["days"] = " ".join(map(str, typed.getall("days", [])))
        filled = fill(form, fields, letter.country)
        self._drafts[number] = Draft(secrets.token_urlsafe(), filled)
        return _to(f"/note/{number}#answer" if filled.faults else f"/note/{number}/check")

    async def _look_at_answer(self, request: web.Request) -> web.StreamResponse:
        number, letter = self._found(request)
        draft = self._drafts.get(number)
        if draft is None or draft.filled.faults:
            return _to(f"/note/{number}")
        versions = self._shown.versions(draft.filled, letter)
        return _page(self._shown.check(self._entry.form_token, number, draft.id, versions))

    async def _send(self, request: web.Request) -> web.StreamResponse:
        number, letter = self._found(request)
        draft = self._drafts.get(number)
        if draft is None or draft.filled.faults or (await request.post()).get("draft") != draft.id:
            raise web.HTTPBadRequest
        del self._drafts[number]
        theirs, _ = self._shown.versions(draft.filled, letter)
        sending = await self._desk.answer(number, Answer(theirs.language, theirs.text))
        self._notice = self._of_sending(sending, has_words=bool(letter.say))
        return _to("/")

    async def _finish(self, request: web.Request) -> web.StreamResponse:
        number, _ = self._found(request)
        if (await request.post()).get("sure") != "yes":
            raise web.HTTPBadRequest
        self._desk.finish(number)
        self._drafts.pop(number, None)
        self._notice = Notice(self._say("note", number=number), (self._say("finished"),))
        return _to("/")

    def _found(self, request: web.Request) -> tuple[int, Letter]:
        """The note of an address; a page that says that there is none."""
        number = int(request.match_info["number"])
        letter = self._desk.letter(number)
        if letter is None:
            raise web.HTTPNotFound
        return number, letter

    def _settled(self) -> Notice | None:
        """Answers that a look has sent since the list was shown."""
        settled, self._desk.settled = self._desk.settled, []
        if not settled:
            return None
        lines = (
            f"{self._say('note', number=number)}: {self._of_sending(sending, has_words=False).lines[0]}"
            for number, sending in settled
        )
        return Notice(self._say("sent-title"), tuple(lines))

    def _of_sending(self, sending: Sending, *, has_words: bool) -> Notice:
        match sending:
            case Sending.SENT:
                sent = self._say("sent", time=self._shown.moment(self._desk.answered_until()))
                return Notice(self._say("sent-title"), (sent, self._say("sent-words")) if has_words else (sent,))
            case Sending.WAITS:
                return Notice(self._say("stays-title"), (self._say("stays"),))
            case Sending.ALREADY:
                return Notice(self._say("already-title"), (self._say("already"),))
            case _:
                return Notice(self._say("gone-title"), (self._say("late"),))

    def _tell(self, name: str) -> None:
        self._notice = Notice(self._say(f"{name}-title"), (self._say(name),))

    def _say(self, message: str, **args: str | int) -> str:
        return self._shown.speech.say(f"desk-{message}", **args)


def _page(html: str, status: HTTPStatus = HTTPStatus.OK) -> web.Response:
    return web.Response(text=html, content_type="text/html", status=status)


def _to(address: str) -> web.Response:
    return web.Response(status=HTTPStatus.SEE_OTHER, headers={"Location": address})
