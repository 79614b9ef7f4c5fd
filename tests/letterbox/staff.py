"""A service with its keys, as its staff have them: opens notes and answers them, without the desk and the exchange."""

from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import this_hour, today
from bot.letterbox.opening import letterbox
from bot.sealed.answer_bytes import Answer
from bot.sealed.keys import make_keys
from bot.sealed.note_bytes import Letter
from bot.sealed.sealing import open_note, seal_answer
from bot.settings import Settings
from bot.snapshot import Snapshot
from bot.turns import Turns
from flows.service import ServiceId
from storage.desks import Desks
from storage.directory import Directory
from storage.notes import Answering, Notes, SealedNote

SERVICE = ServiceId("ro-pr-1")
PEPPER = "5e" * 32


class Staff:
    """The people of one service, and the database that their notes wait in."""

    def __init__(self, engine: AsyncEngine, service: ServiceId = SERVICE) -> None:
        self.engine = engine
        self.service = service
        self.keys = make_keys(service, today())
        self.notes = Notes(engine)
        self.opened: dict[bytes, Letter] = {}

    async def listed(self, turns: Turns) -> None:
        """Their key stands in the directory, and the bot has read it and answers what is asked of the letterbox."""
        first = turns.atlas.directory.services
        await Directory(self.engine).prepare(lambda: first)
        assert await Desks(self.engine).set_key(self.service, self.keys.public.written)
        await Desks(self.engine).fetched(self.service, this_hour())
        await self.read_again(turns)
        settings = Settings(box_pepper=PEPPER)  # type: ignore[arg-type]  # read as from the environment
        turns.letters.open(letterbox(self.engine, settings, turns))

    async def read_again(self, turns: Turns) -> None:
        """The bot reads the directory, as it does each hour."""
        await Snapshot(self.engine, turns, is_strict=False).read()

    async def waiting(self) -> tuple[SealedNote, ...]:
        """The notes that wait for them."""
        return await self.notes.waiting(self.service, this_hour())

    async def opens(self) -> tuple[SealedNote, Letter]:
        """Open the one note that waits."""
        (note,) = await self.waiting()
        letter = open_note(note.sealed, self.keys, note.ticket, note.expires)
        assert await self.notes.open(self.service, note.ticket, this_hour())
        return note, letter

    async def answers(self, text: str) -> None:
        """Open the one note that waits and answer it."""
        note, letter = await self.opens()
        sealed = seal_answer(Answer(letter.language, text), letter.reply, note.ticket)
        assert await self.notes.answer(self.service, note.ticket, sealed, this_hour()) is Answering.KEPT


def stored(folder: Path) -> bytes:
    """Everything below a folder, as a thief finds it."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())
