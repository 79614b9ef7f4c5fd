"""Hostile updates and hostile visitors over real sockets, against the real process (T36 to T39)."""

import asyncio
import json
import random
import re
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import count, islice
from pathlib import Path
from typing import Any, Final

import pytest

from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.botapi.waiting import KINDS
from tests.hostile.ear import EVENT, ID
from tests.hostile.fuzz import Fuzz
from tests.hostile.judge import MARKS, WRITING, blocked, callbacks, group_chats, private_chats, put_into, repeated
from tests.hostile.visitors import (
    NO_UPDATES,
    PATH,
    RUBBISH,
    SECRET,
    TOO_LARGE,
    WRONG_METHODS,
    WRONG_PATHS,
    WRONG_SECRETS,
    Slow,
    Visitor,
    damaged,
)
from tests.process import Process, running

UPDATES: Final = 2_000
"""Updates by each way in."""
PEOPLE: Final = 50
BATCH: Final = 250
SLOW: Final = 60
"""Lines that hang at the same time."""
SEED: Final = 36
PAUSE: Final = 1.5
SOON: Final = 5.0
"""Seconds for an answer, with room for a slow machine."""
LINE: Final = re.compile(rf"\S+ \S+ (?:INFO|WARNING) {EVENT.pattern}")
TROUBLES: Final = ("program.surprised", "turn.failed", "apology.failed", "clearing.failed", "Traceback")
"""What nothing that comes from outside may cause."""


class Flood:
    """Hostile updates of many people, as they happen in Telegram one after the other."""

    def __init__(self, server: BotApiServer, pressed: tuple[str, ...]) -> None:
        self._server = server
        self.people = [server.person() for _ in range(PEOPLE)]
        self._fuzz = Fuzz(SEED, self.people, server.now, pressed)
        self.groups: set[int] = set()

    def batches(self) -> Iterator[list[dict[str, Any]]]:
        """All of them, numbered in order. Nobody blocks the bot, since what stands in such a chat cannot be cleared."""
        source, numbers = (update for update in self._fuzz if not blocked(update)), count(10**8)
        for _ in range(UPDATES // BATCH):
            batch = list(islice(source, BATCH))
            for update in batch:
                update["update_id"] = next(numbers)
                self._happens(update)
            yield batch

    def _happens(self, update: dict[str, Any]) -> None:
        for chat in private_chats(update):
            if chat in self._server.methods.chats:
                put_into(self._server.methods.chats[chat], update)
        self._server.unanswered.extend(callbacks(update))
        self.groups.update(group_chats(update))

    def wrong(self) -> list[str]:
        """What the bot should not have called in all this time."""
        people, found = {person.id for person in self.people}, []
        for method, given, _ in self._server.calls:
            chat = given.get("chat_id")
            known = self.groups if method == "leaveChat" else people
            if (method in WRITING or method == "leaveChat") and chat not in known:
                found.append(f"{method} to a chat of nobody here")
            if method.startswith(("getFile", "getChat", "getUser")):
                found.append(method)
            found.extend(repeated(given))
        return found


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server
        assert server.violations == []


@asynccontextmanager
async def hooked(server: BotApiServer, folder: Path) -> AsyncIterator[tuple[Process, str]]:
    """The process behind a webhook, and the address at which it listens."""
    url = f"https://guide.invalid{PATH}"
    async with running(server, folder, BOT_LISTEN="127.0.0.1:0", BOT_WEBHOOK_URL=url, BOT_WEBHOOK_SECRET=SECRET) as bot:
        await bot.until("webhook.listening")
        port = re.findall(r"port=(\d+)", bot.said)[0]
        server.waiting.behind = [f"http://127.0.0.1:{port}{PATH}"]
        await bot.until("bot.started")
        yield bot, f"http://127.0.0.1:{port}"


async def answered(server: BotApiServer) -> Person:
    """Whatever happens to others, this person is answered."""
    person = server.person()
    await person.posts({"text": "/start en_RO_danger"})
    await server.until(lambda: bool(person.bot_messages), SOON)
    await person.taps("Call for help")
    await server.until(lambda: "112" in person.screen.text, SOON)
    return person


async def fetched(server: BotApiServer, updates: list[dict[str, Any]]) -> None:
    """Wait until all of these were fetched that the bot asks for."""
    last = max(update["update_id"] for update in updates if update.keys() & set(KINDS))
    await server.until(lambda: server.waiting.confirmed >= last, 30)


async def silent(server: BotApiServer) -> None:
    """Wait until every turn has ended: messages to one chat go out a second apart."""
    before = -1
    while before != len(server.calls):
        before = len(server.calls)
        await asyncio.sleep(PAUSE)


def kept_quiet(bot: Process) -> list[str]:
    """Lines that the process should not have said."""
    return [
        line
        for line in bot.said.splitlines()
        if not LINE.fullmatch(line)
        or any(mark in line.casefold() for mark in MARKS)
        or ID.search(line)
        or any(trouble in line for trouble in TROUBLES)
    ]


async def assert_quiet_end(server: BotApiServer, flood: Flood, bot: Process) -> None:
    """One more person is answered; then the end comes, nothing wrong was called or said, and no screen is left."""
    flood.people.append(await answered(server))
    await silent(server)

    assert await bot.ends(by=signal.SIGTERM) == 0

    assert server.violations == []
    assert flood.wrong() == []
    assert kept_quiet(bot) == []
    assert "screens.left count=0" in bot.said
    assert {len(person.bot_messages) for person in flood.people} == {0}


async def by_polling(folder: Path, pressed: tuple[str, ...]) -> None:
    """The kinds that the bot asks for, a hundred at a time."""
    async with BotApiServer() as server, running(server, folder) as bot:
        flood = Flood(server, pressed)
        await bot.until("bot.started")
        for updates in flood.batches():
            server.waiting.updates.extend(updates)
            await server.tell()
            await fetched(server, updates)
        await assert_quiet_end(server, flood, bot)


async def by_webhook(folder: Path, pressed: tuple[str, ...]) -> None:
    """All kinds, several at once, a tenth of them with bytes that were changed on the way."""
    chance = random.Random(SEED)  # noqa: S311  # repeatable
    async with BotApiServer() as server, hooked(server, folder) as (bot, address), Visitor(address) as visitor:
        flood = Flood(server, pressed)
        for updates in flood.batches():
            await visitor.brings([damaged(chance, json.dumps(update).encode()) for update in updates])
        assert set(visitor.answers) == {200, 413}
        await assert_quiet_end(server, flood, bot)


async def test_two_thousand_hostile_updates_by_each_way_in(tmp_path: Path, pressed: tuple[str, ...]) -> None:
    """The process answers the next person, clears every screen at its end, and has said nothing of anybody.

    Both ways at the same time, since each of them waits most of its time for Telegram's limits.
    """
    folders = tmp_path / "polling", tmp_path / "webhook"
    for folder in folders:
        folder.mkdir()

    async with asyncio.TaskGroup() as both:
        both.create_task(by_polling(folders[0], pressed))
        both.create_task(by_webhook(folders[1], pressed))


async def test_visitors_who_are_not_telegram(server: BotApiServer, tmp_path: Path) -> None:
    """Each is refused without a word, whatever hangs on other lines meanwhile, and a person is answered."""
    stranger = server.person()
    start = {"message_id": 5, "date": int(server.now()), "text": "/start"}
    start |= {"chat": stranger.chat.raw, "from": stranger.user}
    body = json.dumps({"update_id": 5, "message": start}).encode()
    async with hooked(server, tmp_path) as (bot, address), Visitor(address) as visitor, Slow(address) as slow:
        await slow.opens(SLOW)
        for rubbish in RUBBISH:
            await slow.writes(rubbish)
        for secret in WRONG_SECRETS:
            assert (await visitor.asks("POST", PATH, body, secret)).status == 401
        for method in WRONG_METHODS:
            assert (await visitor.asks(method, PATH, body, SECRET)).status == 405
        for path in WRONG_PATHS:
            assert (await visitor.asks("POST", path, body, SECRET)).status == 404
        for wrong in NO_UPDATES:
            assert (await visitor.asks("POST", PATH, wrong, SECRET)).status == 200
        assert set(visitor.words) == {b""}
        for large in TOO_LARGE:
            assert (await visitor.asks("POST", PATH, large, SECRET)).status == 413
        await answered(server)
        assert await bot.ends(by=signal.SIGTERM) == 0

    assert stranger.chat.messages == {}
    assert kept_quiet(bot) == []
