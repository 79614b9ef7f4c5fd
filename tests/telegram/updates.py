"""Raw updates as Telegram sends them, names and all."""

from typing import Any

PERSON = 7_000_000_123
CANARY = "Canary-Florentina-4711"
NOW = 1_790_000_000


def from_person(person: int = PERSON) -> dict[str, Any]:
    """A sender with everything that must not enter."""
    return {
        "id": person,
        "is_bot": False,
        "first_name": CANARY,
        "last_name": CANARY,
        "username": CANARY,
        "language_code": "ro",
    }


def private(person: int = PERSON) -> dict[str, Any]:
    return {"id": person, "type": "private", "first_name": CANARY, "username": CANARY}


def message(**said: Any) -> dict[str, Any]:
    """An update with a message in the person's private chat."""
    return {
        "update_id": 10,
        "message": {"message_id": 500, "date": NOW, "chat": private(), "from": from_person(), **said},
    }


def tap(data: Any, **changed: Any) -> dict[str, Any]:
    """An update with a press of a button, carrying the whole message as Telegram does."""
    screen = {"message_id": 400, "date": NOW, "chat": private(), "from": {"id": 42, "is_bot": True}, "text": CANARY}
    query = {"id": "99", "from": from_person(), "chat_instance": "1", "data": data, "message": screen}
    return {"update_id": 11, "callback_query": query | changed}


def membership(status: str, chat: dict[str, Any]) -> dict[str, Any]:
    change = {"chat": chat, "from": from_person(), "date": NOW, "new_chat_member": {"status": status}}
    return {"update_id": 12, "my_chat_member": change}


def group(kind: str = "supergroup") -> dict[str, Any]:
    return {"id": -1_001_234_567_890, "type": kind, "title": CANARY}
