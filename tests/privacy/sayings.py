"""What planted people send: every kind of message, and what comes beside messages."""

from collections.abc import Mapping
from typing import Any, Final

from tests.privacy.planted import Planted

Json = dict[str, Any]

NOW: Final = 1_790_000_000


def messages(person: Planted) -> Mapping[str, Json]:
    """Contents of messages in a private chat."""
    file: Json = {"file_id": person["file id"], "file_unique_id": person["unique file id"]}
    picture = file | {"width": 9, "height": 9}
    return {
        "words": {"text": person["words"]},
        "start": {"text": f"/start {person['start payload']}"},
        "link": {"text": f"/start en_RO_{person['start payload']}"},
        "cry": {"text": f"help {person['words']}"},
        "command": {"text": f"/danger {person['words']}"},
        "no command": {"text": f"/{person['start payload']} {person['words']}"},
        "photo": {"photo": [picture], "caption": person["caption"]},
        "voice": {"voice": file | {"duration": 3}, "caption": person["caption"]},
        "file": {"document": file | {"file_name": person["caption"]}},
        "sticker": {"sticker": picture | {"type": "regular", "emoji": "🙂", "set_name": person["caption"]}},
        "contact": {"contact": _contact(person)},
        "location": {"location": _place(person)},
        "venue": {"venue": {"location": _place(person), "title": person["group"], "address": person["quoted words"]}},
        "forwarded": {"text": person["words"], "forward_origin": _origin(person)},
        "answer": {"text": person["words"], "quote": {"text": person["quoted words"], "position": 0}},
        "shared": {"users_shared": {"request_id": 1, "users": [_friend(person)]}},
        "broken": {"text": {"not": person["words"]}, "entities": person["unheard-of"]},
    }


def asides(person: Planted) -> Mapping[str, Json]:
    """Updates that are no message in a private chat; most were not asked for and come all the same."""
    user, words = person.user, person["edited words"]
    private = {"message_id": 5, "date": NOW, "chat": user | {"type": "private"}, "from": user}
    group = {"id": -person.id, "type": "supergroup", "title": person["group"]}
    change = {"chat": group, "from": user, "date": NOW, "old_chat_member": {"user": user, "status": "left"}}
    return {
        "edited": _unasked("edited_message", private | {"edit_date": NOW, "text": words}),
        "inline": _unasked("inline_query", {"id": "1", "from": user, "query": person["inline query"], "offset": ""}),
        "channel": _unasked("channel_post", private | {"chat": group, "text": words}),
        "business": _unasked("business_message", private | {"text": words, "business_connection_id": words}),
        "unheard-of": _unasked("mind_reading", {"from": user, "thought": person["unheard-of"]}),
        "in a group": {"message": private | {"chat": group, "text": words}},
        "into a group": {"my_chat_member": change | {"new_chat_member": {"user": user, "status": "member"}}},
        "broken tap": {"callback_query": {"from": user, "data": person["made-up data"]}},
        "no message": {"message": [user, person["unheard-of"]]},
    }


def _unasked(kind: str, content: Json) -> Json:
    """The empty second part lets the Bot API server hand it out, though nobody asked for the first."""
    return {kind: content, "my_chat_member": {}}


def _contact(person: Planted) -> Json:
    return {
        "phone_number": person["phone"],
        "first_name": person["friend"],
        "user_id": int(person["friend's id"]),
        "vcard": f"BEGIN:VCARD\nTEL:{person['phone']}\nEND:VCARD",
    }


def _place(person: Planted) -> Json:
    return {"latitude": float(person["latitude"]), "longitude": float(person["longitude"])}


def _friend(person: Planted) -> Json:
    return {"user_id": int(person["friend's id"]), "first_name": person["friend"]}


def _origin(person: Planted) -> Json:
    sender = {"id": int(person["friend's id"]), "is_bot": False, "first_name": person["forwarder"]}
    return {"type": "user", "date": NOW, "sender_user": sender}
