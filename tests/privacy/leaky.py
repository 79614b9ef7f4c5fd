"""The program with one leak, as a careless change would make it: `python -m tests.privacy.leaky LEAK`, then it runs."""

import base64
import hashlib
import logging
import sqlite3
import sys
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from contextlib import closing
from threading import Thread
from typing import Any, Final

import bot.app
import bot.telegram.updates
from bot.cli import main
from bot.telegram.door import TelegramDoor
from bot.telegram.incoming import Incoming, Stray, read
from bot.turns import Turns
from bot.view import NOWHERE, Context, View

Take = Callable[..., Awaitable[None]]


def hashed_log() -> None:
    """Only a hash, it says: whoever has the account id finds its lines."""

    def tell(_: TelegramDoor, incoming: Incoming) -> None:
        digest = hashlib.sha256(str(incoming.chat).encode()).hexdigest()
        logging.getLogger("waymark").info("turn.done chat=%s", digest)

    _before_each_turn(tell)


def named_row() -> None:
    """Only for statistics, it says: a username in a column of its own, in a form that no text search finds."""

    def insert(name: str) -> None:
        with closing(sqlite3.connect("waymark.db", timeout=30)) as connection, connection:
            connection.execute("CREATE TABLE IF NOT EXISTS visit (who TEXT)")
            connection.execute("INSERT INTO visit VALUES (?)", [base64.b64encode(name.encode()).decode()])

    def keep(update: Any, *languages: Any) -> Any:
        person = next((part["from"] for part in update.values() if isinstance(part, dict) and "from" in part), None)
        if person:
            # Beside the loop: who waits for the database inside of it keeps others from letting it go.
            Thread(target=insert, args=(person["username"],)).start()
        return read(update, *languages)

    bot.telegram.updates.read = keep  # type: ignore[attr-defined, assignment]  # the leak


def error_report() -> None:
    """Only for mending, it says: what was typed, in a file beside, even turned round."""
    typed = Turns.typed

    def report(turns: Turns, words: str, context: Context = NOWHERE) -> View:
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", prefix="report-", delete=False) as file:
            file.write(f"Traceback: words={words[::-1]}")
        return typed(turns, words, context)

    Turns.typed = report  # type: ignore[method-assign, assignment]  # the leak


def counted_people() -> None:
    """Only a number, it says: no name anywhere, and yet a row for everybody who came."""
    known: set[int] = set()

    def count(door: TelegramDoor, incoming: Incoming) -> None:
        if incoming.chat not in known:
            known.add(incoming.chat)
            door._counted(f"visitor-{len(known)}")

    _before_each_turn(count)


def no_fences() -> None:
    """Nothing keeps the system from writing the memory down."""
    bot.app.raise_fences = lambda: None  # type: ignore[attr-defined]  # the leak


def _before_each_turn(look: Callable[[TelegramDoor, Incoming], None]) -> None:
    take: Take = TelegramDoor.take

    async def seen(door: TelegramDoor, incoming: Incoming | Stray, **how: bool) -> None:
        if isinstance(incoming, Incoming):
            look(door, incoming)
        await take(door, incoming, **how)

    TelegramDoor.take = seen  # type: ignore[method-assign, assignment]  # the leak


LEAKS: Final[Mapping[str, Callable[[], None]]] = {
    leak.__name__: leak for leak in (hashed_log, named_row, error_report, counted_people, no_fences)
}

if __name__ == "__main__":
    LEAKS[sys.argv.pop()]()
    sys.argv.append("run")
    main()
