"""Says of each call whether it may follow from an update; knows how updates look and nothing of the program.

Whether a call has the shape of the reference is judged by the server that answers it.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from tests.botapi.chat import Chat, Message

Json = dict[str, Any]

WRITING: Final = frozenset({"sendMessage", "editMessageText", "deleteMessage", "deleteMessages"})
GROUPS: Final = frozenset({"group", "supergroup", "channel"})
MARKS: Final = ("canary", "florentina")
"""Parts of what everybody is called and says; no page of the guide has them."""
TURNING: Final = re.compile("[\u202a-\u202e\u200e\u200f\u0000\ufeff\ud800-\udfff]")
"""Signs that turn or hide what follows; the guide itself writes none of them."""
FAR: Final = 2**52
"""No number of Telegram is as large."""
TAPPED: Final = re.compile(r"[\x00-\x7f]{1,64}")


@dataclass(frozen=True, slots=True)
class Call:
    """A method of the Bot API and its parameters, as they went over the wire."""

    method: str
    parameters: Json


def wrong(update: Json, calls: Iterable[Call]) -> Iterator[str]:
    """What must not have been called because of this update."""
    people, groups, taps = set(private_chats(update)), set(group_chats(update)), set(callbacks(update))
    for call in calls:
        chat = call.parameters.get("chat_id")
        if call.method in WRITING:
            if chat not in people:
                yield f"{call.method} to a chat that is not the sender's own"
        elif call.method == "leaveChat":
            if chat not in groups:
                yield "leaveChat of a chat that is no group of this update"
        elif call.method == "answerCallbackQuery":
            if call.parameters.keys() != {"callback_query_id"} or call.parameters["callback_query_id"] not in taps:
                yield "an answer to another tap"
        else:
            yield f"{call.method} is never called because of an update"
        yield from repeated(call.parameters)


def repeated(parameters: Json) -> Iterator[str]:
    """What a call says that somebody may have typed."""
    said = json.dumps(words_of(parameters), ensure_ascii=False).casefold()
    if any(mark in said for mark in MARKS):
        yield "words that somebody typed"
    if TURNING.search(said):
        yield "a sign that turns or hides what follows"


def words_of(parameters: Json) -> list[str]:
    """The text of a call, and all that stands on its buttons or is copied by them."""
    rows = (parameters.get("reply_markup") or {}).get("inline_keyboard", [])
    buttons = [button for row in rows for button in row]
    copied = [button.get("copy_text", {}).get("text", "") for button in buttons]
    return [parameters.get("text", ""), *(button["text"] for button in buttons), *copied]


def private_chats(update: Json) -> Iterator[int]:
    """Chats whose person caused this update, as the reference tells it: both have the same number."""
    for event, holder in _events(update):
        number, sender = _number(_of(holder, "chat", "id")), _number(_of(event, "from", "id"))
        if _of(holder, "chat", "type") == "private" and number is not None and number == sender and number > 0:
            yield number


def group_chats(update: Json) -> Iterator[int]:
    """Groups and channels of this update."""
    for _, holder in _events(update):
        number, kind = _number(_of(holder, "chat", "id")), _of(holder, "chat", "type")
        if number is not None and number < 0 and isinstance(kind, str) and kind in GROUPS:
            yield number


def callbacks(update: Json) -> Iterator[str]:
    """The tap of this update, if it has a name that can be answered."""
    name = _of(update, "callback_query", "id")
    if isinstance(name, str) and TAPPED.fullmatch(name):
        yield name


def put_into(chat: Chat, update: Json) -> None:
    """The message of this update stands in the chat from now on, if it is one that can."""
    message = update.get("message")
    number, date = _number(_of(message, "message_id")), _number(_of(message, "date"))
    if number is not None and date is not None and 0 < number < FAR and abs(date) < FAR:
        chat.messages.setdefault(number, Message(number, date, from_bot=False))


def blocked(update: Json) -> bool:
    """Whether the person blocked the bot, which empties the chat for the bot."""
    return bool(_of(update, "my_chat_member", "new_chat_member", "status") == "kicked")


def _events(update: Json) -> Iterator[tuple[Any, Any]]:
    """What happened, and what tells the chat."""
    query = update.get("callback_query")
    yield query, _of(query, "message")
    for kind in ("message", "my_chat_member"):
        yield update.get(kind), update.get(kind)


def _of(value: Any, *keys: str) -> Any:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
