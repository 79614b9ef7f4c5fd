"""A service with its keys and a letterbox, at an hour of its own."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import clock
from bot.letterbox.letters import Errand
from bot.letterbox.post import Post
from bot.sealed.answer_bytes import Answer
from bot.sealed.code import place_of
from bot.sealed.keys import make_keys
from bot.sealed.sealing import seal_answer
from flows.ids import LanguageCode, PageId
from flows.note import Note
from flows.note_page import BOX, CODE
from flows.outcome import Deed, Outcome, Result
from flows.place import Place
from flows.service import Service
from storage.notes import Notes
from tests.letterbox.staff import SERVICE
from tests.storage.made import BARE

ENGLISH = LanguageCode("en")
PEPPER = b"p" * 32
NOW = datetime(2026, 11, 26, 10, 23, tzinfo=UTC)
NOTHING = Outcome(Result.NOTHING)
WORDS = [f"word{chr(97 + at // 26 // 26)}{chr(97 + at // 26 % 26)}{chr(97 + at % 26)}" for at in range(2048)]
HELP = Note(frozenset({"lawyer"}), pair=1)


class World:
    """A service with its keys, a letterbox, and the hands of the clock."""

    def __init__(self, engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = NOW
        monkeypatch.setattr(clock, "now", lambda: self.now)
        self.engine = engine
        self.keys = make_keys(SERVICE, clock.today())
        self.service = replace(BARE, id=SERVICE, public_key=self.keys.public.written, takes_notes=True)
        self.notes = Notes(engine)
        self.post = self.letterbox(PEPPER)

    def letterbox(self, pepper: bytes | None) -> Post:
        async def given() -> bytes | None:
            return pepper

        return Post(self.engine, self._found, lambda _: WORDS, lambda _: False, given)

    def _found(self, number: int) -> Service | None:
        return self.service if number == self.service.code else None

    def place(self, page: PageId, part: int = 0, note: Note | None = None) -> Place:
        return Place(page, ENGLISH, self.service.country, part=part, service=self.service.code, note=note)

    async def sends(self, note: Note = HELP, contact: str = "") -> str:
        """Send a note; gives its code."""
        place = self.place(CODE, note=note)
        outcome = await self.post.perform(Errand(Deed.SEND, place, ENGLISH, contact=contact))
        assert outcome.result is Result.SENT
        return outcome.words[0]

    async def asks(self, code: str, part: int = 0, deed: Deed = Deed.LOOK, asker: bytes = b"") -> Outcome:
        return await self.post.perform(Errand(deed, self.place(BOX, part), ENGLISH, code, asker=asker))

    async def opens(self) -> None:
        for note in await self.notes.waiting(SERVICE, clock.this_hour()):
            assert await self.notes.open(SERVICE, note.ticket, clock.this_hour())

    async def answers(self, code: str, text: str = "Yes.") -> None:
        box = place_of(code, PEPPER)
        await self.opens()
        sealed = seal_answer(Answer("en", text), box.public, box.ticket)
        await self.notes.answer(SERVICE, box.ticket, sealed, clock.this_hour())

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)
