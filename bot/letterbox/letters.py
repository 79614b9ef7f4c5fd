"""What the conversation asks of the letterbox, and waits for: the one thing that a turn does not answer by itself."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

from flows.ids import LanguageCode
from flows.outcome import Deed, Outcome, Result
from flows.place import Place

NOT_THERE: Final = {Deed.SEND: Result.NOT_SENT}
"""What is said while there is no database; for all else that nothing was looked at."""


@dataclass(frozen=True, slots=True)
class Errand:
    """What is asked: `text` is a code or a number as it was typed, `contact` one that goes into a note.

    `language` is that of the screen. `asker` stands for who asks, so that tries can be limited; it means nothing
    outside this process.
    """

    deed: Deed
    place: Place
    language: LanguageCode
    text: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)
    asker: bytes = field(default=b"", repr=False)


class Letters:
    """The way to the letterbox, which is there a moment after the start, with the database."""

    def __init__(self) -> None:
        self._perform: Callable[[Errand], Awaitable[Outcome]] | None = None

    def open(self, perform: Callable[[Errand], Awaitable[Outcome]] | None) -> None:
        """From now on this answers; None for nobody."""
        self._perform = perform

    async def ask(self, errand: Errand) -> Outcome:
        """What came of it."""
        if self._perform is None:
            return Outcome(NOT_THERE.get(errand.deed, Result.AWAY))
        return await self._perform(errand)
