"""What the methods of the Bot API do to the chats of the server."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from tests.botapi.chat import Chat, Message
from tests.botapi.markup import Read
from tests.botapi.rules import (
    ANSWER,
    Refused,
    bad,
    check_keyboard,
    check_photo,
    check_profile,
    read_caption,
    read_text,
)

if TYPE_CHECKING:
    from tests.botapi.server import BotApiServer

DELETABLE: Final = 48 * 3600
"""Seconds for which a message can be deleted (Bot API reference, deleteMessage)."""
BOT: Final = {"id": 4242424242, "is_bot": True, "first_name": "Waymark", "username": "waymark_bot"}


class Methods:
    """The chats, the profile, and the methods that change them."""

    def __init__(self, server: "BotApiServer") -> None:
        self._server = server
        self.chats: dict[int, Chat] = {}
        self.profile: dict[tuple[str, str], Any] = {}
        self.left: list[int] = []
        self._last = server.chance.randrange(10**6, 10**9)

    def next_message(self) -> int:
        """One counter for all chats of the bot: numbers are large and have gaps."""
        self._last += self._server.chance.randrange(1, 9)
        return self._last

    def perform(self, method: str, given: Mapping[str, Any]) -> Any:
        """The result of a call, or Refused."""
        if method.startswith(("setMy", "getMy", "deleteMy")):
            return self._profile(method, given)
        act = getattr(self, f"_{method}", None)
        return act(given) if act else True

    def _getMe(self, _: Mapping[str, Any]) -> Any:  # noqa: N802  # named as the method
        return BOT

    def _sendMessage(self, given: Mapping[str, Any]) -> Any:  # noqa: N802  # named as the method
        return self._sent(
            given, read_text(given), preview=not (given.get("link_preview_options") or {}).get("is_disabled", False)
        )

    def _sendPhoto(self, given: Mapping[str, Any]) -> Any:  # noqa: N802  # named as the method
        if not isinstance(given["photo"], bytes):
            raise bad("wrong file identifier/HTTP URL specified")
        check_photo(given["photo"])
        return self._sent(given, read_caption(given), photo=given["photo"])

    def _sent(self, given: Mapping[str, Any], read: Read, *, preview: bool = False, photo: bytes = b"") -> Any:
        chat = self._chat(given)
        check_keyboard(given.get("reply_markup"))
        sent = Message(
            id=self.next_message(),
            date=int(self._server.now()),
            from_bot=True,
            text=read.text,
            entities=read.entities,
            markup=dict(given.get("reply_markup") or {}),
            protected=given.get("protect_content", False),
            silent=given.get("disable_notification", False),
            preview=preview,
            photo=photo,
        )
        chat.messages[sent.id] = sent
        return sent.raw(chat.raw, BOT)

    def _editMessageText(self, given: Mapping[str, Any]) -> Any:  # noqa: N802  # named as the method
        read, message = read_text(given), self._own(given)
        if message.photo:
            raise bad("there is no text in the message to edit")
        return self._edited(given, message, read)

    def _editMessageCaption(self, given: Mapping[str, Any]) -> Any:  # noqa: N802  # named as the method
        read, message = read_caption(given), self._own(given)
        if not message.photo:
            raise bad("there is no caption in the message to edit")
        return self._edited(given, message, read)

    def _own(self, given: Mapping[str, Any]) -> Message:
        message = self._chat(given).messages.get(given["message_id"])
        if message is None:
            raise bad("message to edit not found")
        if not message.from_bot:
            raise bad("message can't be edited")
        return message

    def _edited(self, given: Mapping[str, Any], message: Message, read: Read) -> Any:
        chat = self._chat(given)
        check_keyboard(given.get("reply_markup"))
        markup = dict(given.get("reply_markup") or {})
        if (message.text, message.entities, message.markup) == (read.text, read.entities, markup):
            raise bad(
                "message is not modified: specified new message content and reply markup are exactly the same as a "
                "current content and reply markup of the message"
            )
        message.text, message.entities, message.markup = read.text, read.entities, markup
        return message.raw(chat.raw, BOT)

    def _deleteMessage(self, given: Mapping[str, Any]) -> Any:  # noqa: N802  # named as the method
        chat = self._chat(given)
        message = chat.messages.get(given["message_id"])
        if message is None:
            raise bad("message to delete not found")
        if self._server.now() - message.date > DELETABLE:
            raise bad("message can't be deleted for everyone")
        del chat.messages[message.id]
        return True

    def _deleteMessages(self, given: Mapping[str, Any]) -> Any:  # noqa: N802  # named as the method
        chat = self._chat(given)
        if not 1 <= len(given["message_ids"]) <= 100:  # Bot API reference, deleteMessages
            raise bad("MESSAGE_IDS_INVALID")
        for number in given["message_ids"]:
            message = chat.messages.get(number)
            if message and self._server.now() - message.date <= DELETABLE:
                del chat.messages[number]
        return True

    def _answerCallbackQuery(self, given: Mapping[str, Any]) -> Any:  # noqa: N802  # named as the method
        if len(given.get("text", "")) > ANSWER:
            raise bad("MESSAGE_TOO_LONG")
        if given["callback_query_id"] not in self._server.unanswered:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        self._server.unanswered.remove(given["callback_query_id"])
        return True

    def _leaveChat(self, given: Mapping[str, Any]) -> Any:  # noqa: N802  # named as the method
        self.left.append(given["chat_id"])
        return True

    def _setWebhook(self, given: Mapping[str, Any]) -> Any:  # noqa: N802  # named as the method
        return self._server.waiting.hook(dict(given))

    def _deleteWebhook(self, _: Mapping[str, Any]) -> Any:  # noqa: N802  # named as the method
        return self._server.waiting.unhook()

    def _getWebhookInfo(self, _: Mapping[str, Any]) -> Any:  # noqa: N802  # named as the method
        return self._server.waiting.info()

    def _getFile(self, _: Mapping[str, Any]) -> Any:  # noqa: N802  # named as the method
        self._server.violations.append("getFile: nothing that people send is ever fetched")
        return {}

    def _chat(self, given: Mapping[str, Any]) -> Chat:
        chat = self.chats.get(given["chat_id"])
        if chat is None:
            raise bad("chat not found")
        if chat.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return chat

    def _profile(self, method: str, given: Mapping[str, Any]) -> Any:
        check_profile(method, given)
        thing, code = (
            method.removeprefix("set").removeprefix("get").removeprefix("delete"),
            given.get("language_code", ""),
        )
        field = {"MyName": "name", "MyDescription": "description", "MyShortDescription": "short_description"}.get(thing)
        if method.startswith("get"):
            kept = self.profile.get((thing, code), [] if field is None else "")
            return kept if field is None else {field: kept}
        self.profile[thing, code] = given.get(field or "commands", "")
        return True
