"""What a message can hold, one of each content in the Bot API reference, and what can hang on it."""

from collections.abc import Mapping
from typing import Any, Final

from tests.telegram.updates import CANARY, NOW, PERSON, from_person

Json = dict[str, Any]

USER: Final = from_person()
FRIEND: Final = from_person(PERSON + 1)
FILE: Final[Json] = {"file_id": CANARY, "file_unique_id": CANARY}
PHOTO: Final[Json] = FILE | {"width": 9, "height": 9}
MOVING: Final[Json] = PHOTO | {"duration": 3}
OTHER_CHAT: Final[Json] = {"id": -1_005_555_555_555, "type": "channel", "title": CANARY}
TASK: Final[Json] = {"id": 1, "text": CANARY}
GIFT: Final[Json] = {"gift": {"id": CANARY, "sticker": PHOTO | {
    "type": "regular", "is_animated": False, "is_video": False}, "star_count": 5}}  # fmt: skip
WINNERS: Final[Json] = {
    "chat": OTHER_CHAT, "giveaway_message_id": 5, "winners_selection_date": NOW, "winner_count": 1, "winners": [FRIEND],
}  # fmt: skip
MODEL: Final[Json] = {"name": CANARY, "sticker": GIFT["gift"]["sticker"], "rarity_per_mille": 5}
COLORS: Final[Json] = dict.fromkeys(("center_color", "edge_color", "symbol_color", "text_color"), 0)
UNIQUE: Final[Json] = {"origin": "upgrade", "gift": {
    "gift_id": CANARY, "base_name": CANARY, "name": CANARY, "number": 1, "model": MODEL, "symbol": MODEL,
    "backdrop": {"name": CANARY, "colors": COLORS, "rarity_per_mille": 5}}}  # fmt: skip
POLL: Final[Json] = {
    "id": CANARY, "question": CANARY, "options": [{"persistent_id": "1", "text": CANARY, "voter_count": 0}],
    "total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "regular",
    "allows_multiple_answers": False, "allows_revoting": False, "members_only": False,
}  # fmt: skip
PAID: Final[Json] = {
    "currency": "XTR", "total_amount": 5, "invoice_payload": CANARY, "telegram_payment_charge_id": CANARY,
    "provider_payment_charge_id": CANARY,
}  # fmt: skip
PASSPORT: Final[Json] = {
    "data": [{"type": "passport", "data": CANARY, "hash": CANARY}],
    "credentials": {"data": CANARY, "hash": CANARY, "secret": CANARY},
}

VALUES: Final[Mapping[str, Any]] = {
    "text": CANARY,
    "animation": MOVING,
    "audio": FILE | {"duration": 3, "title": CANARY},
    "document": FILE | {"file_name": CANARY, "file_size": 2**41},
    "live_photo": MOVING,
    "paid_media": {"star_count": 5, "paid_media": [{"type": "photo", "photo": [PHOTO]}]},
    "photo": [PHOTO],
    "sticker": GIFT["gift"]["sticker"],
    "story": {"chat": OTHER_CHAT, "id": 5},
    "video": MOVING,
    "video_note": FILE | {"length": 9, "duration": 3},
    "voice": FILE | {"duration": 3},
    "checklist": {"title": CANARY, "tasks": [TASK]},
    "contact": {"phone_number": "+40700000000", "first_name": CANARY, "vcard": CANARY},
    "dice": {"emoji": "🎲", "value": 3},
    "game": {"title": CANARY, "description": CANARY, "photo": [PHOTO]},
    "poll": POLL,
    "venue": {"location": {"latitude": 44.0, "longitude": 26.0}, "title": CANARY, "address": CANARY},
    "location": {"latitude": 44.0, "longitude": 26.0, "live_period": 60},
    "new_chat_members": [FRIEND],
    "left_chat_member": FRIEND,
    "chat_owner_left": {},
    "chat_owner_changed": {"new_owner": FRIEND},
    "new_chat_title": CANARY,
    "new_chat_photo": [PHOTO],
    "delete_chat_photo": True,
    "group_chat_created": True,
    "supergroup_chat_created": True,
    "channel_chat_created": True,
    "message_auto_delete_timer_changed": {"message_auto_delete_time": 86400},
    "migrate_to_chat_id": -1_001_234_567_890,
    "migrate_from_chat_id": -4_123_456_789,
    "pinned_message": {"message_id": 5, "date": NOW, "chat": OTHER_CHAT, "text": CANARY},
    "invoice": {
        "title": CANARY, "description": CANARY, "start_parameter": CANARY, "currency": "XTR", "total_amount": 5,
    },
    "successful_payment": PAID,
    "refunded_payment": PAID,
    "users_shared": {"request_id": 1, "users": [{"user_id": PERSON + 1, "first_name": CANARY}]},
    "user_shared": {"request_id": 1, "user_id": PERSON + 1},
    "chat_shared": {"request_id": 1, "chat_id": -1_005_555_555_555, "title": CANARY},
    "gift": GIFT,
    "unique_gift": UNIQUE,
    "gift_upgrade_sent": GIFT,
    "connected_website": CANARY,
    "write_access_allowed": {"web_app_name": CANARY},
    "passport_data": PASSPORT,
    "proximity_alert_triggered": {"traveler": USER, "watcher": FRIEND, "distance": 5},
    "boost_added": {"boost_count": 1},
    "chat_background_set": {"type": {"type": "chat_theme", "theme_name": CANARY}},
    "checklist_tasks_done": {"marked_as_done_task_ids": [1]},
    "checklist_tasks_added": {"tasks": [TASK]},
    "direct_message_price_changed": {"are_direct_messages_enabled": True},
    "forum_topic_created": {"name": CANARY, "icon_color": 5},
    "forum_topic_edited": {"name": CANARY},
    "forum_topic_closed": {},
    "forum_topic_reopened": {},
    "general_forum_topic_hidden": {},
    "general_forum_topic_unhidden": {},
    "giveaway_created": {},
    "giveaway": {"chats": [OTHER_CHAT], "winners_selection_date": NOW, "winner_count": 1},
    "giveaway_winners": WINNERS,
    "giveaway_completed": {"winner_count": 1},
    "managed_bot_created": {"bot": FRIEND},
    "paid_message_price_changed": {"paid_message_star_count": 5},
    "poll_option_added": {"option_persistent_id": "1", "option_text": CANARY},
    "poll_option_deleted": {"option_persistent_id": "1", "option_text": CANARY},
    "suggested_post_approved": {"send_date": NOW},
    "suggested_post_approval_failed": {"price": {"currency": "XTR", "amount": 5}},
    "suggested_post_declined": {"comment": CANARY},
    "suggested_post_paid": {"currency": "XTR", "amount": 5},
    "suggested_post_refunded": {"reason": "post_deleted"},
    "video_chat_scheduled": {"start_date": NOW},
    "video_chat_started": {},
    "video_chat_ended": {"duration": 5},
    "video_chat_participants_invited": {"users": [FRIEND]},
    "web_app_data": {"data": CANARY, "button_text": CANARY},
    "rich_message": {"blocks": [{"type": "paragraph", "text": CANARY}]},
    "community_chat_added": {"community": {"id": 5, "name": CANARY}},
    "community_chat_removed": {},
    "community_chat_joined": {"community": {"id": 5, "name": CANARY}},
}  # fmt: skip
"""The field of Message that names a content, and what stands in it."""

CONTENTS: Final[Mapping[str, Json]] = {name: {name: value, "caption": CANARY} for name, value in VALUES.items()}
"""Each content as it stands in a message, with words under it."""

TRIMMINGS: Final[Mapping[str, Json]] = {
    "forwarded of a person": {"forward_origin": {"type": "user", "date": NOW, "sender_user": FRIEND}},
    "forwarded of a hidden person": {
        "forward_origin": {"type": "hidden_user", "date": NOW, "sender_user_name": CANARY},
    },
    "forwarded of a group": {"forward_origin": {"type": "chat", "date": NOW, "sender_chat": OTHER_CHAT}},
    "forwarded of a channel": {
        "forward_origin": {"type": "channel", "date": NOW, "chat": OTHER_CHAT, "message_id": 5},
    },
    "via another bot": {"via_bot": {"id": 77, "is_bot": True, "first_name": CANARY, "username": "canary_bot"}},
    "of an album": {"media_group_id": CANARY},
    "sent while away": {"is_from_offline": True},
    "in answer to another": {"reply_to_message": {"message_id": 5, "date": NOW, "chat": OTHER_CHAT, "text": CANARY}},
    "in the name of a channel": {"sender_chat": OTHER_CHAT, "author_signature": CANARY},
    "in a topic": {"message_thread_id": 5, "is_topic_message": True},
    "with marked words": {"entities": [{"type": "text_mention", "offset": 0, "length": 3, "user": FRIEND}]},
    "with buttons": {"reply_markup": {"inline_keyboard": [[{"text": CANARY, "callback_data": CANARY}]]}},
}  # fmt: skip
"""What can hang on a message of any content."""
