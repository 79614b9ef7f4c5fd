"""What the desk does with notes: look, open, answer, finish. A decrypted note lives in memory for one look at it."""

import asyncio
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from bot import clock
from bot.desk.outcomes import Opening, Problem, Sending, Standing, Waiting, problem_of
from bot.desk.spool import Kept, Spool, Stage
from bot.exchange.client import Answered, Exchange
from bot.exchange.errors import AskedTooOften, ExchangeAway, Refused
from bot.sealed.answer_bytes import Answer
from bot.sealed.errors import BadNote, CannotOpen
from bot.sealed.keys import ServiceKeys
from bot.sealed.note_bytes import Letter
from bot.sealed.sealing import open_note, seal_answer, seal_note
from flows.ids import NO_DAY, Day
from flows.note import Note
from storage.notes import SealedNote

ANSWER_LIVES: Final = 72
"""Hours that an answer waits in the box, from the next full hour on."""
WARNED: Final = 30
"""Days before its end from which on the desk speaks of a new key (E.7)."""


class Desk:
    """One service's desk. Numbers of notes hold until it ends; tickets are seen by nobody."""

    def __init__(self, keys: ServiceKeys, exchange: Exchange, spool: Spool) -> None:
        self._keys = keys
        self._exchange = exchange
        self._spool = spool
        self._notes: dict[bytes, SealedNote] = {}
        self._numbers: dict[bytes, int] = {}
        self._foreign: set[bytes] = set()
        # One thing at a time: two quick clicks are normal.
        self._turn = asyncio.Lock()
        self.settled: list[tuple[int, Sending]] = []
        """Answers that a look has sent, until somebody has seen that."""
        self.looked: datetime | None = None
        self.problem: Problem | None = None

    @property
    def service(self) -> str:
        """The id of the service."""
        return self._keys.service

    @property
    def days_left(self) -> int:
        """Days until the key ends; below zero when it has ended."""
        return (date.fromisoformat(self._keys.expires) - clock.now().date()).days

    def waiting(self) -> tuple[Waiting, ...]:
        """What waited at the last look, without what is past its time."""
        now = clock.this_hour()
        return tuple(
            Waiting(self._number(ticket), note.expires, ticket in self._foreign)
            for ticket, note in self._notes.items()
            if note.expires > now
        )

    def standing(self) -> tuple[Standing, ...]:
        """The sealed copies, each note once; what is past its time is deleted before."""
        self._spool.sweep(clock.this_hour())
        copies = {kept.ticket: kept for kept in sorted(self._spool.all(), key=lambda kept: _FURTHER[kept.stage])}
        return tuple(Standing(self._number(ticket), kept.expires, kept.stage) for ticket, kept in copies.items())

    async def look(self) -> None:
        """Finish what was interrupted, then ask what waits. What goes wrong is in `problem`."""
        async with self._turn:
            self._spool.sweep(clock.this_hour())
            try:
                await self._settle()
                found = await self._exchange.notes()
            except (ExchangeAway, Refused) as error:
                self.problem = problem_of(error)
                return
            here = {kept.ticket for kept in self._spool.all()}
            self._notes = {note.ticket: note for note in found if note.ticket not in here}
            self.looked, self.problem = clock.now(), None

    async def open(self, number: int) -> Opening:
        """Open a note: first here, then the sealed copy, then the exchange is told, and only then it may be shown."""
        async with self._turn:
            ticket = self._ticket(number)
            if self._spool.of(ticket, Stage.OPEN):
                return Opening.OPEN
            if ticket not in self._notes or self._notes[ticket].expires <= clock.this_hour():
                return Opening.GONE
            note = self._notes[ticket]
            if self._letter(ticket, note.expires, note.sealed) is None:
                self._foreign.add(ticket)
                return Opening.FOREIGN
            self._spool.put(Kept(ticket, Stage.OPENING, note.expires, note.sealed))
            try:
                return await self._tell_opened(ticket)
            except (AskedTooOften, Refused) as error:
                self._spool.drop(ticket, Stage.OPENING)
                self.problem = problem_of(error)
                return Opening.REFUSED
            except ExchangeAway as error:
                # It may have heard: then this copy is the only one.
                del self._notes[ticket]
                self.problem = problem_of(error)
                return Opening.WAITS

    def letter(self, number: int) -> Letter | None:
        """What an open note says; None when there is none of this number, or its answer is on the way."""
        ticket = self._ticket(number)
        self._spool.sweep(clock.this_hour())
        kept = self._spool.of(ticket, Stage.OPEN) or self._spool.of(ticket, Stage.WORDS)
        if kept is None or self._spool.of(ticket, Stage.ANSWER):
            return None
        return self._letter(ticket, kept.expires, kept.sealed)

    def is_answered(self, number: int) -> bool:
        """Whether only the code words are left."""
        return self._spool.of(self._ticket(number), Stage.WORDS) is not None

    async def answer(self, number: int, answer: Answer) -> Sending:
        """Seal an answer, keep it, and leave it in the box. A second one is never made while one is on its way."""
        async with self._turn:
            ticket = self._ticket(number)
            letter = self.letter(number)
            if letter is None or self.is_answered(number):
                return Sending.WAITS if self._spool.of(ticket, Stage.ANSWER) else Sending.ALREADY
            sealed = seal_answer(answer, letter.reply, ticket)
            self._spool.put(Kept(ticket, Stage.ANSWER, letter.expires, sealed))
            try:
                return await self._send(ticket, sealed, is_first=True)
            except (ExchangeAway, Refused) as error:
                self.problem = problem_of(error)
                return Sending.WAITS

    def finish(self, number: int) -> None:
        """Delete the sealed copy. An answer that is on its way stays until it has arrived."""
        self._spool.drop(self._ticket(number), Stage.OPEN, Stage.WORDS)

    async def full(self, *, is_full: bool) -> bool:
        """Tell that there is no room today, or that there is; False when the exchange did not hear it."""
        async with self._turn:
            try:
                await self._exchange.full(Day(clock.today()) if is_full else NO_DAY)
            except (ExchangeAway, Refused) as error:
                self.problem = problem_of(error)
                return False
            return True

    async def _settle(self) -> None:
        """What a desk that ended suddenly, or a network that was away, has left half done."""
        for kept in self._spool.all():
            if kept.stage is Stage.OPENING:
                await self._tell_opened(kept.ticket)
            elif kept.stage is Stage.ANSWER:
                sending = await self._send(kept.ticket, kept.sealed, is_first=False)
                self.settled.append((self._number(kept.ticket), sending))

    async def _tell_opened(self, ticket: bytes) -> Opening:
        is_ours = await self._exchange.opened(ticket)
        self._notes.pop(ticket, None)
        if not is_ours:
            self._spool.drop(ticket, Stage.OPENING)
            return Opening.GONE
        self._spool.move(ticket, Stage.OPENING, Stage.OPEN)
        return Opening.OPEN

    async def _send(self, ticket: bytes, sealed: bytes, *, is_first: bool) -> Sending:
        """Leave a sealed answer. One that the exchange has already is ours if this is not the first time."""
        answered = await self._exchange.answer(ticket, sealed)
        is_kept = answered is Answered.KEPT or (answered is Answered.ALREADY and not is_first)
        if is_kept:
            self._keep_words(ticket)
        # The answer goes last: until then, everything here can be done again.
        self._spool.drop(ticket, Stage.OPEN)
        self._spool.drop(ticket, Stage.ANSWER)
        if is_kept:
            return Sending.SENT
        return Sending.ALREADY if answered is Answered.ALREADY else Sending.LATE

    def _keep_words(self, ticket: bytes) -> None:
        """The code words alone, sealed anew, while the person may call because of the answer."""
        kept = self._spool.of(ticket, Stage.OPEN)
        letter = self._letter(ticket, kept.expires, kept.sealed) if kept else None
        if letter is None or not letter.say:
            return
        until = self.answered_until()
        words = replace(
            letter, expires=until, note=Note(help=frozenset({"other"})), region="", zone="", contact="", reply=bytes(32)
        )
        self._spool.put(Kept(ticket, Stage.WORDS, until, seal_note(words, self._keys.public, ticket)))

    def answered_until(self) -> str:
        """The full hour in UTC until which an answer of now can be read."""
        return clock.hours_on(clock.this_hour(), 1 + ANSWER_LIVES)

    def _letter(self, ticket: bytes, expires: str, sealed: bytes) -> Letter | None:
        """What is in a sealed note; None if this key does not open it."""
        try:
            return open_note(sealed, self._keys, ticket, expires)
        except (CannotOpen, BadNote):
            return None

    def _number(self, ticket: bytes) -> int:
        return self._numbers.setdefault(ticket, len(self._numbers) + 1)

    def _ticket(self, number: int) -> bytes:
        return next((ticket for ticket, known in self._numbers.items() if known == number), b"")


_FURTHER: Final = {Stage.OPENING: 0, Stage.OPEN: 1, Stage.WORDS: 2, Stage.ANSWER: 3}
"""Of several copies of one note, the one that says most is the last."""
