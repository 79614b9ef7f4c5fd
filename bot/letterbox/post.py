"""Notes sent, looked for and taken back, and complaints: what is asked of the letterbox, answered."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import this_hour, today
from bot.letterbox.letters import Errand
from bot.letterbox.standing import NEVER
from bot.letterbox.tries import Tries
from bot.letterbox.writing import Words, letter_of, life_of
from bot.log import log_trouble
from bot.sealed.code import Box, new_digits, new_words, place_of
from bot.sealed.errors import BadKey, BadNote, CannotOpen
from bot.sealed.keys import is_valid, read_public
from bot.sealed.sealing import open_answer, seal_note
from flows.complaint import COMPLAINTS
from flows.outcome import Deed, Outcome, Result
from flows.service import Service
from storage.complaints import Complaints
from storage.desks import Desks
from storage.errors import StoreUnavailable
from storage.notes import FoundKind, Notes, SealedNote, Taken

AT_ONCE: Final = 2
"""Codes that are worked on at once: each takes 64 MiB."""
GROUP: Final = 4
"""Digits of a code that stand together."""
NOTHING: Final = Outcome(Result.NOTHING)
TAKEN: Final = {
    Taken.TAKEN: Result.TAKEN, Taken.OPENED: Result.OPENED, Taken.CLOSED: Result.CLOSED, Taken.NOTHING: Result.NOTHING,
}  # fmt: skip
ONCE: Final = frozenset({Result.NOTHING})
"""What counts as a try."""


class Post:
    """Answers errands. Holds no code, no note and no answer longer than one of them takes."""

    def __init__(  # what a note needs of the conversation
        self,
        engine: AsyncEngine,
        service: Callable[[int], Service | None],
        words: Words,
        is_heard: Callable[[str], bool],
        pepper: Callable[[], Awaitable[bytes | None]],
    ) -> None:
        """`service` finds one by its number in buttons; `pepper` gives None while it cannot be had."""
        self._notes, self._desks, self._complaints = Notes(engine), Desks(engine), Complaints(engine)
        self._service = service
        self._words = words
        self._is_heard = is_heard
        self._pepper = pepper
        self._slow = asyncio.Semaphore(AT_ONCE)
        self._tries = Tries()

    async def perform(self, errand: Errand) -> Outcome:
        """What came of it. A database that is away changes nothing, and says so."""
        try:
            match errand.deed:
                case Deed.SEND:
                    return await self._send(errand)
                case Deed.COMPLAIN:
                    return await self._complain(errand)
                case _:
                    return await self._looked(errand)
        except StoreUnavailable:
            log_trouble("letters.away")
            return Outcome(Result.NOT_SENT if errand.deed is Deed.SEND else Result.AWAY)

    async def _send(self, errand: Errand) -> Outcome:  # noqa: PLR0911  # one line for each reason not to
        note, pepper = errand.place.note, await self._pepper()
        service = self._service(errand.place.service)
        if note is None or service is None or pepper is None or not service.accepts_notes(today()):
            return Outcome(Result.NOT_SENT)
        if note.call and not errand.contact:
            return Outcome(Result.CONTACT_LOST)
        written = await self._desks.public_key(service.id)
        if (await self._desks.all()).get(service.id, NEVER).full_on == today():
            return Outcome(Result.NOT_SENT)
        public = read_public(written) if written and _is_good(written, service.id) else None
        if public is None:
            return Outcome(Result.NOT_SENT)
        words = self._words(errand.language)
        code = new_digits() if note.digits else self._drawn(words)
        box = await self._box(code, pepper)
        expires = life_of(note)
        try:
            sealed = seal_note(letter_of(errand, service, words, box.public, expires), public, box.ticket)
        except BadNote:
            # Something in it is on no list, as a button of another release may have it.
            log_trouble("note.refused")
            return Outcome(Result.NOT_SENT)
        if not await self._notes.keep(SealedNote(box.ticket, service.id, expires, sealed), written):
            return Outcome(Result.NOT_SENT)
        return Outcome(Result.SENT, (shown(code),))

    def _drawn(self, words: Sequence[str]) -> str:
        """Five words; never ones that would be taken for a word of danger when they are typed."""
        while True:
            code = " ".join(new_words(words))
            if not self._is_heard(code):
                return code

    async def _looked(self, errand: Errand) -> Outcome:
        """A code, or the number of a complaint. Every text takes the same path, and a wrong one counts."""
        pepper = await self._pepper()
        if pepper is None:
            return Outcome(Result.AWAY)
        box = await self._box(errand.text, pepper)
        if not self._tries.may(errand.asker):
            return NOTHING
        outcome = await self._found(errand, box)
        if outcome.result in ONCE:
            self._tries.count(errand.asker)
        return outcome

    async def _found(self, errand: Errand, box: Box) -> Outcome:
        now = this_hour()
        match errand.deed:
            case Deed.LOOK:
                return await self._answer(box, now)
            case Deed.TAKE_BACK:
                return Outcome(TAKEN[await self._notes.take_back(box.ticket, now)])
            case Deed.PROVE:
                return await self._prove(errand, box, now)
            case _:
                complaint = await self._complaints.of("".join(errand.text.split()))
                return Outcome(Result(complaint.state)) if complaint else NOTHING

    async def _answer(self, box: Box, now: str) -> Outcome:
        found = await self._notes.look(box.ticket, now)
        if found.kind is FoundKind.CLOSED:
            return Outcome(Result.CLOSED)
        if found.kind is not FoundKind.ANSWER:
            return NOTHING
        try:
            answer = open_answer(found.sealed, box)
        except CannotOpen:
            # The service sealed something else: nobody can read it.
            log_trouble("answer.unreadable")
            return NOTHING
        return Outcome(Result.ANSWER, tuple(answer.text.splitlines()))

    async def _prove(self, errand: Errand, box: Box, now: str) -> Outcome:
        service = await self._notes.service_of_opened(box.ticket, now)
        if service is None:
            return NOTHING
        kind = COMPLAINTS[errand.place.part - 2]
        return Outcome(Result.NOTED, (await self._complaints.make(service, kind, proved=True, day=today()),))

    async def _complain(self, errand: Errand) -> Outcome:
        service = self._service(errand.place.service)
        if service is None or not errand.place.part:
            return Outcome(Result.AWAY)
        kind = COMPLAINTS[errand.place.part - 1]
        return Outcome(Result.NOTED, (await self._complaints.make(service.id, kind, proved=False, day=today()),))

    async def _box(self, text: str, pepper: bytes) -> Box:
        async with self._slow:
            return await asyncio.to_thread(place_of, text, pepper)


def shown(code: str) -> str:
    """A code as it is read: digits in groups."""
    if not code.isdigit():
        return code
    return " ".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def _is_good(written: str, service: str) -> bool:
    try:
        return is_valid(read_public(written), service, today())
    except BadKey:
        return False


def new_pepper() -> bytes:
    """What nobody outside this process knows."""
    return secrets.token_bytes(32)
