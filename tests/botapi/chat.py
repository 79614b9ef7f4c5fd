"""A private chat with the bot, as Telegram keeps it."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Message:
    """One message that stands in a chat."""

    id: int
    date: int
    from_bot: bool
    text: str = ""
    entities: tuple[tuple[str, int, int], ...] = ()
    markup: dict[str, Any] = field(default_factory=dict)
    protected: bool = False
    silent: bool = False
    preview: bool = True
    photo: bytes = b""
    """A picture; the text is then its caption."""

    def raw(self, chat: dict[str, Any], sender: dict[str, Any]) -> dict[str, Any]:
        """The message as the Bot API writes it."""
        made: dict[str, Any] = {
            "message_id": self.id,
            "date": self.date,
            "chat": chat,
            "from": sender,
            "caption" if self.photo else "text": self.text,
        }
        if self.photo:
            made["photo"] = [{"file_id": f"photo{self.id}", "file_unique_id": "u", "width": 9, "height": 9}]
        if self.entities:
            made["caption_entities" if self.photo else "entities"] = [
                {"type": kind, "offset": at, "length": long} for kind, at, long in self.entities
            ]
        if self.markup:
            made["reply_markup"] = self.markup
        if self.protected:
            made["has_protected_content"] = True
        return made


@dataclass(slots=True)
class Chat:
    """The messages of a chat, oldest first, and whether the person blocked the bot."""

    raw: dict[str, Any]
    messages: dict[int, Message] = field(default_factory=dict)
    blocked: bool = False
