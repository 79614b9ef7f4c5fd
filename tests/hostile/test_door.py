"""A hundred thousand hostile updates through the real door (T36 to T39).

The door, its session, every call as JSON and every answer are real; only the socket is not there (`wire.py` says more).
What follows from an update is judged call by call, and the chat is looked at after each.
"""

import asyncio
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from bot.telegram.incoming import Attachment, Command, Incoming, Tap, Words, read
from tests.botapi.chat import Chat
from tests.hostile.ear import Ear
from tests.hostile.fuzz import Fuzz
from tests.hostile.judge import Call, blocked, callbacks, private_chats, put_into, wrong
from tests.hostile.wire import WiredDoor

UPDATES: Final = 100_000
PEOPLE: Final = 12
SEED: Final = 4
LATE: Final = 60
"""Seconds after which nothing that had waited is answered."""
ANSWERED: Final = (Tap, Words, Command, Attachment)
SHOWING: Final = {"sendMessage", "editMessageText", "deleteMessages"}
"""The last alone, when somebody leaves and nothing is known to be open."""
EXPECTED_METHODS: Final = {
    "sendMessage", "editMessageText", "deleteMessage", "deleteMessages", "answerCallbackQuery", "leaveChat",
}  # fmt: skip


class Flood:
    """Brings updates to the door one by one, and counts what is wrong afterwards."""

    def __init__(self, wired: WiredDoor, pressed: tuple[str, ...]) -> None:
        self._wired = wired
        self._telegram = wired.telegram
        people = [wired.telegram.person() for _ in range(PEOPLE)]
        self._fuzz = Fuzz(SEED, people, wired.telegram.now, pressed)
        self.wrong: Counter[str] = Counter()
        self.entered: Counter[str] = Counter()
        self.methods: Counter[str] = Counter()

    async def run(self, count: int) -> None:
        """So many updates; some of them had waited, and the signs of some taps were ended already."""
        for number, update in enumerate(islice(self._fuzz, count)):
            await self._one(update, waiting=number % 11 == 0, is_answered=number % 7 == 0)

    async def _one(self, update: dict[str, Any], *, waiting: bool, is_answered: bool) -> None:
        chats = self._happens(update)
        incoming = read(update)
        self.entered[type(incoming.what if isinstance(incoming, Incoming) else incoming).__name__] += 1

        calls = await self._wired.takes(update, waiting=waiting, is_answered=is_answered)

        self.methods.update(call.method for call in calls)
        self.wrong.update(wrong(update, calls))
        self.wrong.update(_missed(incoming, calls, is_late=waiting and self._is_old(incoming)))
        if self._telegram.unanswered and not is_answered:
            self.wrong["a tap that was not answered"] += 1
        if any(sum(message.from_bot for message in chat.messages.values()) > 1 for chat in chats):
            self.wrong["two screens in a chat"] += 1

    def _is_old(self, incoming: object) -> bool:
        """Whether something that had waited is too old to be answered; a tap has no date of its own (T5)."""
        if not isinstance(incoming, Incoming):
            return False
        return isinstance(incoming.what, Tap) or self._telegram.now() - incoming.date > LATE

    def _happens(self, update: dict[str, Any]) -> list[Chat]:
        """What the update tells has happened in Telegram first; returns the chats of the people it is about."""
        known = self._telegram.methods.chats
        chats = [known[chat] for chat in private_chats(update) if chat in known]
        for chat in chats:
            put_into(chat, update)
            if blocked(update):
                chat.messages.clear()
        self._telegram.unanswered[:] = callbacks(update)
        return chats


def _missed(incoming: object, calls: list[Call], *, is_late: bool) -> Iterator[str]:
    """Whoever said or tapped something sees an answer, unless it would come too late."""
    if isinstance(incoming, Incoming) and isinstance(incoming.what, ANSWERED):
        is_shown = any(call.method in SHOWING for call in calls)
        if is_shown == is_late:
            yield "an answer that came too late" if is_late else "a person without an answer"


async def test_a_flood_of_hostile_updates(wired: WiredDoor, pressed: tuple[str, ...]) -> None:
    """Nothing fails, nobody else is written to, nothing is fetched, and nothing that was sent is seen again."""
    surprises: list[str] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: surprises.append(context["message"]))
    flood = Flood(wired, pressed)

    with Ear().listening() as ear:
        await flood.run(UPDATES)

    assert flood.wrong == {}
    assert wired.telegram.violations == []
    assert surprises == []
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert ear.wrong == []
    assert ear.ours == {"edit.failed"}, "the one trouble that a tap on a foreign message brings"
    assert flood.methods.keys() == EXPECTED_METHODS
    assert min(flood.entered.values()) > UPDATES / 1000, "every kind has to come through the door often enough"
    assert len(flood.entered) == 9
    assert len(wired.door._lanes) == 0
    assert len(wired.opened) <= PEOPLE
