"""Two people before the running bot, one of them in the middle of a walk, and what must hold after every fault."""

import signal
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from tests.botapi.person import CANARY, Person
from tests.botapi.server import TOKEN
from tests.faults.weather import Weather
from tests.faults.wire import Wire
from tests.process import RUN, Process, running

HOME: Final = "/start en_RO_home"
NUMBER: Final = "112"
"""Stands on the page for danger in the country of the walk, and on no other of the walk."""
FIRST: Final = "My rights"
FARTHER: Final = "Police and court"
"""Buttons of the first and of the second part of home."""
DANGER: Final = "Danger now"


@dataclass(slots=True)
class Street:
    """`walker` stands on the second part of home; `newcomer` never opened the bot."""

    server: Weather
    walker: Person
    newcomer: Person
    wire: Wire | None = None

    async def until(self, holds: Callable[[], bool], seconds: float = 10) -> None:
        """Wait until this holds and everything is tidy."""
        await self.server.until(lambda: self.is_tidy() and holds(), seconds)

    async def taps(self, person: Person, label: str) -> str:
        """Tap, and wait for nothing; returns the number of the tap."""
        data = next(button["callback_data"] for button in person.buttons if button["text"] == label)
        _, callback = await person.presses_quickly(data)
        return callback

    async def sees(self, person: Person, words: str, seconds: float = 10) -> None:
        """Wait until the one screen of this person has these words, in its text or on a button."""
        await self.until(lambda: words in shown(person), seconds)

    async def is_useful(self) -> None:
        """The walker finds the question for feedback and answers Yes, which is counted and written at the end."""
        for label in ("More", "Was this useful?", "Yes"):
            before = shown(self.walker)
            await self.taps(self.walker, label)
            await self.until(partial(self._moved, before))

    def _moved(self, before: str) -> bool:
        """The walker has another screen than that."""
        return shown(self.walker) not in ("", before)

    async def comes_back(self) -> None:
        """The walker leaves the page for danger, and stands at home."""
        await self.taps(self.walker, "Back")
        await self.sees(self.walker, FIRST)

    async def goes_on(self) -> None:
        """The next tap of the one and the next word of the other are answered, and the invariant holds."""
        await self.taps(self.walker, DANGER)
        await self.sees(self.walker, NUMBER)
        await self.taps(self.walker, "Back")
        await self.newcomer.posts({"text": HOME})
        await self.until(lambda: FIRST in shown(self.walker) and FIRST in shown(self.newcomer))

    def is_tidy(self) -> bool:
        """One screen of the bot at most, no word of a person, no sign that turns for ever."""
        people = (self.walker, self.newcomer)
        return not self.server.unanswered and all(
            len(person.bot_messages) <= 1 and not person.own_messages for person in people
        )


def shown(person: Person) -> str:
    """The text and the buttons of the screen; nothing when there is none."""
    if len(person.bot_messages) != 1:
        return ""
    return "\n".join((person.screen.text, *person.labels))


async def street(server: Weather, wire: Wire | None = None) -> Street:
    """Two new people, one mid-walk."""
    walker, newcomer = server.person(), server.person()
    made = Street(server, walker, newcomer, wire)
    await walker.posts({"text": HOME})
    await made.sees(walker, "More")
    await made.taps(walker, "More")
    await made.sees(walker, FARTHER)
    return made


def tells_nothing(said: str) -> None:
    """What the process said names nobody, holds no secret and no page of code."""
    assert CANARY.lower() not in said.lower()
    assert TOKEN not in said
    assert "Traceback" not in said
    assert not any(len(word) > 8 and word.isdigit() for word in said.replace("=", " ").split()), "an id, perhaps"


async def ends_well(bot: Process, by: signal.Signals = signal.SIGTERM) -> None:
    """It ends as it should, and has told nothing."""
    code = await bot.ends(by=by)
    assert code == 0, f"{code}: {bot.said}"
    tells_nothing(bot.said)


@asynccontextmanager
async def started(
    server: Weather, folder: Path, *before: str, program: Sequence[str] = RUN, **settings: str
) -> AsyncIterator[Process]:
    """The process, answering; what had waited for it was fetched, so that what comes now is new (T5)."""
    server.patience = 0
    async with running(server, folder, *before, program=program, **settings) as bot:
        await bot.until("bot.started")
        if "BOT_WEBHOOK_URL" not in settings:
            await server.until(lambda: server.patience > 0, 30)
        yield bot
