"""The table of answers: every kind of update, and what the person gets for it."""

from collections.abc import Mapping
from enum import Enum
from typing import Final


class Gets(Enum):
    """What follows from an update, as the person sees it."""

    WORDS = "what was sent is deleted, and the screen says that words are not read"
    MEDIA = "what was sent is deleted, and the screen says that nothing of it was opened"
    DELETION = "the line is deleted, and the screen stays as it was"
    KIND_PAGE = "the waiting sign ends, and the screen says that the button means nothing any more"
    KIND_PAGE_BELOW = "the same in a new message, since the old one is too old to be changed"
    SIGN = "the waiting sign ends, and nothing else happens"
    LEFT = "the bot leaves the group without a word"
    NOTHING = "nothing is called at all"


STATES: Final = ("creator", "administrator", "member", "restricted", "left", "kicked")
GROUPS: Final = ("supergroup", "channel", "group")

SAID: Final = (
    "with text", "forwarded of a person", "forwarded of a hidden person", "forwarded of a group",
    "forwarded of a channel", "via another bot", "of an album", "sent while away", "in answer to another",
    "in the name of a channel", "in a topic", "with marked words", "with buttons",
)  # fmt: skip
SENT: Final = (
    "animation", "audio", "document", "live_photo", "paid_media", "photo", "sticker", "story", "video", "video_note",
    "voice", "checklist", "contact", "dice", "game", "poll", "venue", "location", "invoice", "users_shared",
    "user_shared", "chat_shared", "passport_data", "web_app_data", "rich_message", "giveaway", "giveaway_winners",
)  # fmt: skip
"""What a person can send or forward."""
LINES: Final = (
    "message_auto_delete_timer_changed", "pinned_message", "successful_payment", "refunded_payment", "gift",
    "unique_gift", "connected_website", "write_access_allowed", "proximity_alert_triggered", "boost_added",
    "chat_background_set", "forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened",
)  # fmt: skip
"""What Telegram writes into a private chat by itself."""
LINES_OF_GROUPS: Final = (
    "new_chat_members", "left_chat_member", "chat_owner_left", "chat_owner_changed", "new_chat_title", "new_chat_photo",
    "delete_chat_photo", "group_chat_created", "supergroup_chat_created", "channel_chat_created", "migrate_to_chat_id",
    "migrate_from_chat_id", "gift_upgrade_sent", "checklist_tasks_done", "checklist_tasks_added",
    "direct_message_price_changed", "general_forum_topic_hidden", "general_forum_topic_unhidden", "giveaway_created",
    "giveaway_completed", "managed_bot_created", "paid_message_price_changed", "poll_option_added",
    "poll_option_deleted", "suggested_post_approved", "suggested_post_approval_failed", "suggested_post_declined",
    "suggested_post_paid", "suggested_post_refunded", "video_chat_scheduled", "video_chat_started", "video_chat_ended",
    "video_chat_participants_invited", "community_chat_added", "community_chat_removed", "community_chat_joined",
)  # fmt: skip
"""What Telegram writes elsewhere; should one stand in a private chat, it is taken for something that was sent."""

TABLE: Final[Mapping[Gets, tuple[str, ...]]] = {
    Gets.WORDS: tuple(f"message {name}" for name in SAID),
    Gets.MEDIA: tuple(f"message with {name}" for name in (*SENT, *LINES_OF_GROUPS)),
    Gets.DELETION: tuple(f"message with {name}" for name in LINES),
    Gets.KIND_PAGE: ("tap", "tap on a game"),
    Gets.KIND_PAGE_BELOW: ("tap on an inaccessible message",),
    Gets.SIGN: ("tap without a message", "tap on an inline message", "tap in a group"),
    Gets.LEFT: (
        *(f"message in a {group}" for group in GROUPS),
        *(f"my_chat_member: {state} in a {group}" for state in STATES[:4] for group in GROUPS),
    ),
    Gets.NOTHING: (
        *(f"my_chat_member: {state} in a {group}" for state in STATES[4:] for group in GROUPS),
        *(f"my_chat_member: {state} in a private" for state in STATES),
        *(f"chat_member: {state} in a {chat}" for state in STATES for chat in (*GROUPS, "private")),
        *(f"{kind} in a {group}" for kind in ("channel_post", "edited_channel_post") for group in GROUPS),
        "message without a sender", "edited_message", "business_message", "edited_business_message", "guest_message",
        "business_connection", "deleted_business_messages", "message_reaction", "message_reaction_count",
        "inline_query", "chosen_inline_result", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
        "poll_answer", "chat_join_request", "chat_boost", "removed_chat_boost", "managed_bot", "subscription",
        "stopped_message_generation", "a kind that nobody knows yet", "no kind at all",
    ),
}  # fmt: skip

ROWS: Final = {name: gets for gets, names in TABLE.items() for name in names}
