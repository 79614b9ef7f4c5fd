"""One well-formed update of every kind and every content in the Bot API reference, with a canary in every text."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from tests.hostile.contents import CONTENTS, TRIMMINGS, USER
from tests.telegram.updates import CANARY, NOW

Json = dict[str, Any]

BOT: Final[Json] = {"id": 4242424242, "is_bot": True, "first_name": "Waymark", "username": "waymark_bot"}
GROUP: Final[Json] = {"id": -1_001_234_567_890, "type": "supergroup", "title": CANARY, "username": CANARY}
CHANNEL: Final[Json] = {"id": -1_009_876_543_210, "type": "channel", "title": CANARY}
SMALL_GROUP: Final[Json] = {"id": -4_123_456_789, "type": "group", "title": CANARY}
OPTION: Final[Json] = {"persistent_id": "1", "text": CANARY, "voter_count": 1}
RIGHTS: Final = (
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
    "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories", "can_manage_tags", "can_send_welcome_messages",
)  # fmt: skip
WRITING: Final = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics",
    "can_react_to_messages", "can_edit_tag",
)  # fmt: skip
STATES: Final[Mapping[str, Json]] = {
    "creator": {"is_anonymous": False},
    "administrator": dict.fromkeys(RIGHTS, True),
    "member": {},
    "restricted": {"is_member": True, "until_date": NOW, **dict.fromkeys(WRITING, False)},
    "left": {},
    "kicked": {"until_date": 0},
}
"""Every state of membership (Bot API reference, ChatMember), with what belongs to it."""

MESSAGES: Final = (
    "message", "edited_message", "business_message", "edited_business_message", "guest_message",
)  # fmt: skip
"""Kinds of updates with a message of a private chat."""


def updates(user: Json, chat: Json) -> Iterator[tuple[str, Json]]:
    """Every update that one person can cause, by a name that says what it is."""
    written = {"message_id": 500, "date": NOW, "chat": chat, "from": user}
    for name, content in CONTENTS.items():
        yield f"message with {name}", {"message": written | content}
    for name, trimming in TRIMMINGS.items():
        yield f"message {name}", {"message": written | {"text": CANARY} | trimming}
    for kind in MESSAGES[1:]:
        yield kind, {kind: written | {"text": CANARY, "edit_date": NOW, "business_connection_id": CANARY}}
    yield "message without a sender", {"message": {"message_id": 500, "date": NOW, "chat": chat, "text": CANARY}}
    yield from _elsewhere(user)
    yield from _taps(user, chat)
    yield from _memberships(user, chat)
    yield from _others(user, chat)


def _elsewhere(user: Json) -> Iterator[tuple[str, Json]]:
    for chat in (GROUP, CHANNEL, SMALL_GROUP):
        post = {"message_id": 7, "date": NOW, "chat": chat, "text": CANARY}
        yield f"message in a {chat['type']}", {"message": post | {"from": user}}
        yield f"channel_post in a {chat['type']}", {"channel_post": post | {"sender_chat": chat}}
        yield f"edited_channel_post in a {chat['type']}", {"edited_channel_post": post | {"edit_date": NOW}}


def _taps(user: Json, chat: Json) -> Iterator[tuple[str, Json]]:
    screen = {"message_id": 400, "date": NOW, "chat": chat, "from": BOT, "text": CANARY}
    query = {"id": "9988776655", "from": user, "chat_instance": "1"}
    yield "tap", {"callback_query": query | {"data": CANARY, "message": screen}}
    gone = {"message_id": 400, "date": 0, "chat": chat}
    yield "tap on an inaccessible message", {"callback_query": query | {"data": CANARY, "message": gone}}
    yield "tap without a message", {"callback_query": query | {"data": CANARY}}
    yield "tap on an inline message", {"callback_query": query | {"data": CANARY, "inline_message_id": CANARY}}
    yield "tap in a group", {"callback_query": query | {"data": CANARY, "message": screen | {"chat": GROUP}}}
    yield "tap on a game", {"callback_query": query | {"game_short_name": CANARY, "message": screen}}


def _memberships(user: Json, chat: Json) -> Iterator[tuple[str, Json]]:
    for kind in ("my_chat_member", "chat_member"):
        for place in (chat, GROUP, CHANNEL, SMALL_GROUP):
            for state, more in STATES.items():
                old = {"user": BOT, "status": "left"}
                new = {"user": BOT, "status": state, **more}
                change = {"chat": place, "from": user, "date": NOW, "old_chat_member": old, "new_chat_member": new}
                yield f"{kind}: {state} in a {place['type']}", {kind: change}


def _others(user: Json, chat: Json) -> Iterator[tuple[str, Json]]:
    boost = {"boost_id": CANARY, "add_date": NOW, "expiration_date": NOW, "source": {"source": "premium", "user": user}}
    reaction = {"type": "emoji", "emoji": "👍"}
    address = {
        "country_code": "RO", "state": CANARY, "city": CANARY, "street_line1": CANARY, "street_line2": CANARY,
        "post_code": CANARY,
    }  # fmt: skip
    price = {"currency": "XTR", "total_amount": 5, "invoice_payload": CANARY}
    made: Json = {
        "business_connection": {
            "id": CANARY, "user": user, "user_chat_id": user["id"], "date": NOW, "is_enabled": True,
        },
        "deleted_business_messages": {"business_connection_id": CANARY, "chat": chat, "message_ids": [500]},
        "message_reaction": {
            "chat": chat, "message_id": 400, "date": NOW, "user": user, "old_reaction": [], "new_reaction": [reaction],
        },
        "message_reaction_count": {
            "chat": CHANNEL, "message_id": 7, "date": NOW, "reactions": [{"type": reaction, "total_count": 1}],
        },
        "inline_query": {"id": CANARY, "from": user, "query": CANARY, "offset": "", "chat_type": "private"},
        "chosen_inline_result": {"result_id": CANARY, "from": user, "query": CANARY, "inline_message_id": CANARY},
        "shipping_query": {"id": CANARY, "from": user, "invoice_payload": CANARY, "shipping_address": address},
        "pre_checkout_query": {"id": CANARY, "from": user, **price},
        "purchased_paid_media": {"from": user, "paid_media_payload": CANARY},
        "poll": CONTENTS["poll"]["poll"],
        "poll_answer": {"poll_id": CANARY, "user": user, "option_ids": [0], "option_persistent_ids": ["1"]},
        "chat_join_request": {
            "chat": GROUP, "from": user, "user_chat_id": user["id"], "date": NOW, "bio": CANARY,
        },
        "chat_boost": {"chat": CHANNEL, "boost": boost},
        "removed_chat_boost": {
            "chat": CHANNEL, "boost_id": CANARY, "remove_date": NOW, "source": {"source": "premium", "user": user},
        },
        "managed_bot": {"user": user, "bot_user": BOT},
        "subscription": {"user": user, "invoice_payload": CANARY, "state": "active"},
        "stopped_message_generation": {"chat": chat, "draft_id": 5, "from": user},
    }  # fmt: skip
    yield from ((kind, {kind: content}) for kind, content in made.items())
    yield "a kind that nobody knows yet", {"telepathy": {"chat": chat, "from": user, "thought": CANARY}}
    yield "no kind at all", {}


def of(user: Json, chat: Json) -> tuple[tuple[str, Json], ...]:
    """All of them, numbered as Telegram numbers them."""
    return tuple((name, {"update_id": 10**8 + at, **one}) for at, (name, one) in enumerate(updates(user, chat)))


SAMPLE: Final = of(USER, {"id": USER["id"], "type": "private", "first_name": CANARY})
"""The updates of one made-up person."""
