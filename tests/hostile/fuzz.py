"""Real updates, changed in places: the same seed gives the same updates, so that a failure can be played again."""

import json
import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from tests.botapi.person import Person
from tests.hostile import values
from tests.hostile.contents import CONTENTS, TRIMMINGS
from tests.hostile.corpus import of

Json = dict[str, Any]
Slot = tuple[Any, Any]
"""A table or list, and a key or number in it."""

MORE: Final = tuple(map(json.dumps, (*CONTENTS.values(), *TRIMMINGS.values())))
"""What a message can hold beside its words."""
HARMLESS: Final = 0.5
"""Part of the updates whose shape stays as it is, with hostile content: these come through the door."""
WIDE: Final = 100
STOP: Final = 0.2
"""How often a whole table is changed and not something in it."""
AGES: Final = (0, 0, 0, 0, 0, 30, 90, 3600, 41 * 3600, 49 * 3600, -5)
"""Seconds by which a message may be old."""


class Fuzz:
    """Endless hostile updates of a few people. `pressed` gives the data of real buttons, to be changed in turn."""

    def __init__(self, seed: int, people: Sequence[Person], now: Callable[[], float], pressed: Sequence[str]) -> None:
        self._chance = random.Random(seed)  # noqa: S311  # repeatable on purpose
        self._people = people
        self._now = now
        self._pressed = pressed
        corpora = [of(person.user, person.chat.raw) for person in people]
        self._known = [[json.dumps(update) for _, update in corpus] for corpus in corpora]
        self._said = [
            [json.dumps(update) for _, update in corpus if "text" in update.get("message", {})] for corpus in corpora
        ]
        self._tapped = [
            [json.dumps(update) for _, update in corpus if "callback_query" in update] for corpus in corpora
        ]
        self._number = 10**8

    def __iter__(self) -> Iterator[Json]:
        """One update after the other."""
        while True:
            who = self._chance.randrange(len(self._people))
            yield self._one(self._people[who], who)

    def _one(self, person: Person, who: int) -> Json:
        chance = self._chance
        kinds = chance.choice((self._known, self._known, self._said, self._said, self._tapped))
        update: Json = json.loads(chance.choice(kinds[who]))
        self._number += 1
        update["update_id"] = self._number
        self._date(person, update)
        self._say(update)
        if chance.random() > HARMLESS:
            self._break(update, who)
        return update

    def _date(self, person: Person, update: Json) -> None:
        """Messages have their number and their age, and stand in the chat; taps are on the screen that stands there."""
        now = int(self._now())
        message = update.get("message")
        if message:
            message["message_id"] = person._server.methods.next_message()
            message["date"] = now - self._chance.choice(AGES)
        query = update.get("callback_query")
        if query:
            query["id"] = str(self._chance.randrange(10**17, 10**18))
            screens, screen = person.bot_messages, query.get("message", {})
            if screen.get("date"):
                screen["date"] = now - self._chance.choice(AGES)
            if screen.get("date") and screens and self._chance.random() < 0.8:
                screen["message_id"] = screens[-1].id

    def _say(self, update: Json) -> None:
        """Other words in place of those that were there."""
        chance = self._chance
        message, query = update.get("message"), update.get("callback_query")
        if message and "text" in message:
            message["text"] = values.command(chance) if chance.random() < 0.4 else values.text(chance)
        if message and chance.random() < 0.1:
            message |= json.loads(chance.choice(MORE))
        if query and "data" in query:
            query["data"] = chance.choice((chance.choice(self._pressed), self._pressed_wrongly(), values.text(chance)))

    def _pressed_wrongly(self) -> str:
        return values.changed(self._chance, self._chance.choice(self._pressed))

    def _break(self, update: Json, who: int) -> None:
        """Change the shape in a few places."""
        for _ in range(self._chance.choice((1, 1, 1, 2, 2, 3, 8))):
            slot = _slot(self._chance, update)
            if slot:
                self._change(update, slot, who)

    def _change(self, update: Json, slot: Slot, who: int) -> None:
        chance, (holder, key) = self._chance, slot
        match chance.randrange(8):
            case 0:
                del holder[key]
            case 1 if isinstance(holder, dict):
                holder[values.text(chance)] = holder.pop(key)
            case 2:
                holder[key] = chance.choice(([holder[key]], {"id": holder[key]}, str(holder[key])[:99]))
            case 3:
                other: Json = json.loads(chance.choice(self._known[who]))
                update |= other
            case 4:
                of_another = _slot(chance, json.loads(chance.choice(self._known[who - 1])))
                holder[key] = of_another and of_another[0][of_another[1]]
            case 5 if isinstance(holder, dict):
                holder[chance.choice(NAMES)] = values.value(chance)
            case _:
                holder[key] = values.value(chance)


NAMES: Final = (
    "id", "from", "chat", "type", "date", "data", "text", "message", "message_id", "status", "business_connection_id",
    "inline_message_id", "has_protected_content", "new_chat_member", "entities", "caption", "username", "sender_chat",
)  # fmt: skip
"""Keys that somewhere have a meaning."""


def _slot(chance: random.Random, tree: Json) -> Slot | None:
    """A place of the tree where something stands, found on a way down; what is very wide is not gone into."""
    holder: Any = tree
    while holder:
        key = chance.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
        inner = holder[key]
        if not isinstance(inner, dict | list) or not 0 < len(inner) <= WIDE or chance.random() < STOP:
            return holder, key
        holder = inner
    return None
