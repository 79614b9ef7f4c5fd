"""Each kind of update has its answer (T36 to T40): the table of `answers.py`, played row by row on the real door."""

from typing import Any, Final

import pytest

from bot.turns import Turns
from flows.event import Media, Topic, Typed
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.hostile.answers import ROWS, TABLE, Gets
from tests.hostile.corpus import SAMPLE, of
from tests.hostile.ear import Ear
from tests.hostile.judge import Call, callbacks, private_chats, put_into, wrong
from tests.hostile.wire import WiredDoor

NAMES: Final = [name for name, _ in SAMPLE]


class Chat:
    """A person in front of an open screen, and the titles by which screens are told apart."""

    def __init__(self, wired: WiredDoor, person: Person, turns: Turns) -> None:
        self._wired = wired
        self.person = person
        self._titles = {
            turns.event(Typed(Topic.NONE)).title: Gets.WORDS,
            turns.event(Media()).title: Gets.MEDIA,
            turns.press("").title: Gets.KIND_PAGE,
        }
        self.screen = 0

    async def opens(self) -> None:
        """The screen of home, in a chat with nothing else."""
        start = {"chat": self.person.chat.raw, "from": self.person.user, "text": "/start en_RO_home"}
        await self.happens({"message": start})
        self.screen = self.person.screen.id

    async def happens(self, update: dict[str, Any], *, age: int = 0, waiting: bool = False) -> list[Call]:
        """The update is about this chat, now or so many seconds ago."""
        now, server = int(self._wired.telegram.now()) - age, self._wired.telegram
        message, screen = update.get("message"), update.get("callback_query", {}).get("message")
        if message:
            message |= {"message_id": server.methods.next_message(), "date": now}
        if list(private_chats(update)) == [self.person.id]:
            put_into(self.person.chat, update)
        if screen and screen["chat"]["type"] == "private":
            screen |= {"message_id": self.screen, "date": screen["date"] and now}
        server.unanswered[:] = callbacks(update)
        return await self._wired.takes(update, waiting=waiting)

    def got(self, calls: list[Call]) -> Gets:
        """What the person sees of it."""
        methods = [call.method for call in calls]
        if not methods or methods == ["leaveChat"]:
            return Gets.LEFT if methods else Gets.NOTHING
        if methods in (["deleteMessage"], ["answerCallbackQuery"]):
            return Gets.DELETION if methods == ["deleteMessage"] else Gets.SIGN
        shown = self._titles[self.person.screen.text.partition("\n")[0]]
        if shown is Gets.KIND_PAGE and self.person.screen.id != self.screen:
            return Gets.KIND_PAGE_BELOW
        return shown


@pytest.fixture
async def chat(wired: WiredDoor, telegram: BotApiServer, turns: Turns) -> Chat:
    chat = Chat(wired, telegram.person(), turns)
    await chat.opens()
    return chat


def test_the_table_has_every_kind_once() -> None:
    """What is not in the table was not thought about."""
    assert sorted(name for names in TABLE.values() for name in names) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
async def test_each_kind_of_update_has_its_answer(chat: Chat, telegram: BotApiServer, name: str) -> None:
    """A screen, a deletion, a farewell to a group, or silence: as the table says, and nothing left in the chat."""
    update = dict(of(chat.person.user, chat.person.chat.raw))[name]

    with Ear().listening() as ear:
        calls = await chat.happens(update)

    assert chat.got(calls) is ROWS[name]
    assert list(wrong(update, calls)) == []
    assert telegram.unanswered == []
    assert ear.heard == 0
    assert len(chat.person.bot_messages) == 1
    assert chat.person.own_messages == []


ANSWERED: Final = [name for name, gets in ROWS.items() if gets in (Gets.WORDS, Gets.MEDIA)]


@pytest.mark.parametrize("name", ANSWERED)
async def test_what_waited_for_long_is_deleted_and_not_answered(chat: Chat, name: str) -> None:
    """An answer that comes late could come at a dangerous moment (T5)."""
    update = dict(of(chat.person.user, chat.person.chat.raw))[name]
    before = chat.person.screen.text

    calls = await chat.happens(update, age=61, waiting=True)

    assert [call.method for call in calls] == ["deleteMessage"]
    assert chat.person.screen.text == before
    assert chat.person.own_messages == []
