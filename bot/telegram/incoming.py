"""What enters: a small value made of a raw update. Names, texts of others and files never become objects (T22)."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final, NewType

from bot.turns import COMMANDS
from flows.ids import LanguageCode
from locales.keywords import READ

ChatId = NewType("ChatId", int)
"""A chat. A private one has the id of its person, so it stays in this package and for the length of a turn."""
MessageId = NewType("MessageId", int)
"""A message of a chat."""

HIGHEST_CHAT: Final = 2**52
"""Chat ids have at most 52 significant bits (Bot API reference, Chat)."""
HIGHEST_MESSAGE: Final = 2**31
DATA_LIMIT: Final = 64
"""Bytes of callback data (Bot API reference, InlineKeyboardButton)."""

KNOWN_COMMANDS: Final = frozenset({"start", "language", "leave", *COMMANDS})
COMMAND: Final = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@[A-Za-z0-9_]{1,64})?(?:\s+(.*))?", re.DOTALL)
PHONE: Final = re.compile(r"([A-Za-z]{2,3})(?:-[A-Za-z0-9-]{1,32})?")
"""A language of a phone (IETF language tag): `ro`, `pt-BR`, `zh-hans`; what stands behind the first part is dropped."""
SAME: Final = {"fil": "tl"}
"""Languages that the guide calls by another code."""
GROUPS: Final = frozenset({"group", "supergroup", "channel"})
PRESENT: Final = frozenset({"member", "administrator", "restricted", "creator"})
"""States of membership in which the bot is inside a group (Bot API reference, ChatMember)."""

SERVICE: Final = frozenset({
    "message_auto_delete_timer_changed", "pinned_message", "write_access_allowed", "chat_background_set",
    "connected_website", "proximity_alert_triggered", "boost_added", "gift", "unique_gift", "successful_payment",
    "refunded_payment", "forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened",
})  # fmt: skip
"""Lines that Telegram itself writes into a private chat: nobody said anything, so nothing is answered."""


@dataclass(frozen=True, slots=True)
class Tap:
    """A button was pressed. `sent` is the date of its message, 0 when Telegram no longer shows it to us.

    `pictured`: the message has a picture, so that no text can stand in it.
    """

    callback: str
    data: str
    sent: int
    protected: bool
    pictured: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Something was typed; what is beyond the first 256 characters was dropped (T37)."""

    text: str


@dataclass(frozen=True, slots=True)
class Command:
    """A command of ours, with what stood behind it.

    `phone` is known for /start alone: the language that the phone shows, if the guide speaks it.
    """

    name: str
    payload: str
    phone: LanguageCode | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A photo, voice, place, contact or file. Nothing else is known about it (B56)."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A line that Telegram wrote into the chat."""


@dataclass(frozen=True, slots=True)
class Group:
    """The bot is in a group or channel, where it does not belong (T39)."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person blocked the bot."""


What = Tap | Words | Command | Attachment | Notice | Group | Blocked


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update: where, which message, when, and one thing that happened."""

    chat: ChatId
    message: MessageId
    date: int
    what: What


@dataclass(frozen=True, slots=True)
class Stray:
    """A tap that belongs to no message of ours in a private chat: it is answered, and nothing is shown."""

    callback: str


NO_MESSAGE: Final = MessageId(0)


def read(update: object, languages: Collection[LanguageCode] = ()) -> Incoming | Stray | None:
    """The update as a small value; None for what is malformed or not for us. `languages` are those of the guide."""
    table = _table(update)
    if "callback_query" in table:
        return _callback(_table(table["callback_query"]))
    if "message" in table:
        return _message(_table(table["message"]), languages)
    if "my_chat_member" in table:
        return _membership(_table(table["my_chat_member"]))
    return None


def _callback(query: Mapping[str, Any]) -> Incoming | Stray | None:
    callback, message = query.get("id"), _table(query.get("message"))
    if not isinstance(callback, str) or not callback.isascii() or not 0 < len(callback) <= DATA_LIMIT:
        return None
    chat, number = _person(message, query), _whole(message.get("message_id"), HIGHEST_MESSAGE)
    if chat is None or number is None or number <= 0:
        return Stray(callback)
    data = query.get("data")
    tap = Tap(
        callback=callback,
        data=data if isinstance(data, str) and len(data) <= DATA_LIMIT else "",
        sent=_date(message),
        protected=message.get("has_protected_content") is True,
        pictured="photo" in message,
    )
    return Incoming(chat, MessageId(number), tap.sent, tap)


def _message(message: Mapping[str, Any], languages: Collection[LanguageCode]) -> Incoming | None:
    group = _group(message)
    if group is not None:
        return Incoming(group, NO_MESSAGE, _date(message), Group())
    chat, number = _person(message, message), _whole(message.get("message_id"), HIGHEST_MESSAGE)
    if chat is None or number is None or number <= 0:
        return None
    return Incoming(chat, MessageId(number), _date(message), _said(message, languages))


def _said(message: Mapping[str, Any], languages: Collection[LanguageCode]) -> What:
    text = message.get("text")
    if isinstance(text, str):
        found = COMMAND.fullmatch(text[:READ])
        if found and found[1].lower() in KNOWN_COMMANDS:
            name = found[1].lower()
            return Command(name, found[2] or "", _phone(message, languages) if name == "start" else None)
        return Words(text[:READ])
    return Notice() if SERVICE & message.keys() else Attachment()


def _membership(change: Mapping[str, Any]) -> Incoming | None:
    status = _table(change.get("new_chat_member")).get("status")
    group, person = _group(change), _person(change, change)
    if group is not None and isinstance(status, str) and status in PRESENT:
        return Incoming(group, NO_MESSAGE, _date(change), Group())
    if person is not None and status == "kicked":
        return Incoming(person, NO_MESSAGE, _date(change), Blocked())
    return None


def _phone(message: Mapping[str, Any], languages: Collection[LanguageCode]) -> LanguageCode | None:
    """One of the guide's languages, or nothing: which other one a phone shows does not enter (T22)."""
    tag = _table(message.get("from")).get("language_code")
    found = PHONE.fullmatch(tag) if isinstance(tag, str) else None
    spoken = found[1].lower() if found else ""
    return next((code for code in languages if code == SAME.get(spoken, spoken)), None)


def _person(holder: Mapping[str, Any], event: Mapping[str, Any]) -> ChatId | None:
    """The private chat, if the event comes from the person whose chat it is: nobody makes us write to another."""
    chat = _table(holder.get("chat"))
    number, sender = _whole(chat.get("id"), HIGHEST_CHAT), _whole(_table(event.get("from")).get("id"), HIGHEST_CHAT)
    if chat.get("type") != "private" or number is None or number <= 0 or sender != number:
        return None
    return ChatId(number)


def _group(holder: Mapping[str, Any]) -> ChatId | None:
    chat = _table(holder.get("chat"))
    number, kind = _whole(chat.get("id"), HIGHEST_CHAT), chat.get("type")
    return ChatId(number) if number is not None and number < 0 and isinstance(kind, str) and kind in GROUPS else None


def _date(holder: Mapping[str, Any]) -> int:
    return max(0, _whole(holder.get("date"), HIGHEST_CHAT) or 0)


def _table(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _whole(value: object, highest: int) -> int | None:
    """A whole number that Telegram could have sent; True and False are no numbers here."""
    return value if type(value) is int and abs(value) < highest else None
