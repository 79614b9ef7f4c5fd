"""Shows views in a chat, so that one message of ours is there after each turn, or none."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from html import escape
from typing import Any, Final

from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError
from aiogram.methods import AnswerCallbackQuery, DeleteMessage, DeleteMessages, LeaveChat

from bot.errors import NotDelivered
from bot.log import log_trouble
from bot.telegram.delivery import Delivery
from bot.telegram.incoming import ChatId, MessageId
from bot.telegram.methods import Caption, Edit, Photo, Send
from bot.telegram.session import status_of
from bot.view import Button, View
from flows.ids import LanguageCode

SWEPT: Final = 100
"""Messages that one deleteMessages takes (Bot API reference)."""
UNCHANGED: Final = "message is not modified"
PICTURED: Final = "there is no text in the message to edit"
"""Said of a message with a picture, which has a caption in place of a text."""
SEEN: Final = 4096
"""Texts kept as Telegram takes them."""


class Screens:
    """Every call that a person can see the effect of."""

    def __init__(self, delivery: Delivery, farewell: Callable[[LanguageCode], View]) -> None:
        self._call = delivery.call
        self._farewell = farewell

    async def answer(self, callback: str) -> None:
        """End the waiting sign on the button that was tapped. An answer that comes too late is nobody's loss."""
        await self._tried(AnswerCallbackQuery(callback_query_id=callback))

    async def edit(self, chat: ChatId, message: MessageId, view: View) -> MessageId | None:
        """Show the view in this message; None if Telegram does not let it be edited."""
        try:
            await self._call(
                Edit(chat_id=chat, message_id=message, text=text_of(view), reply_markup=keyboard_of(view)),
                urgent=view.urgent,
            )
        except TelegramBadRequest as refusal:
            if UNCHANGED in refusal.message:
                return message
            if PICTURED not in refusal.message:
                log_trouble("edit.failed", status=status_of(refusal))
            return None
        return message

    async def retire(self, chat: ChatId, message: MessageId, language: LanguageCode) -> None:
        """Delete a message of ours; where Telegram no longer deletes it (48 hours), take its words away."""
        if not await self.delete(chat, message):
            await self._empty(chat, message, self._farewell(language))

    async def leave(self, chat: ChatId, message: MessageId, view: View) -> None:
        """Empty the screen, then delete it; what cannot be deleted stays empty. NotDelivered if neither arrived."""
        emptied = await self._empty(chat, message, view)
        deleted = await self.delete(chat, message)
        if not emptied and not deleted:
            raise NotDelivered

    async def sweep(self, chat: ChatId, last: int, *, but: MessageId | None = None, times: int = 1) -> None:
        """Delete what can be deleted of the hundred messages up to this one, `but` this; `times` as many if need be.

        Message ids are counted for all chats of the bot together; Telegram skips those that are not in this chat, so
        on a busy bot fewer messages are reached.
        """
        for highest in range(last, max(0, last - times * SWEPT), -SWEPT):
            numbers = [number for number in range(max(1, highest - SWEPT + 1), highest + 1) if number != but]
            if numbers:
                await self._tried(DeleteMessages(chat_id=chat, message_ids=numbers))

    async def delete(self, chat: ChatId, message: MessageId) -> bool:
        """Whether Telegram deleted it."""
        return await self._tried(DeleteMessage(chat_id=chat, message_id=message))

    async def depart(self, group: ChatId) -> None:
        """Leave a group without a word (T39)."""
        await self._tried(LeaveChat(chat_id=group))

    async def send(self, chat: ChatId, view: View) -> MessageId:
        """Send a new message, without a sound; a picture that does not get through is left out.

        A try whose answer was lost may have arrived. Nothing tells its number, but it is lower than that of the try
        that was answered, so the messages just before are deleted. If no try is answered, one may stay unknown.
        """
        doubts: list[bool] = []
        sent = await self._picture(chat, view, doubts) if view.picture else None
        if sent is None:
            sent = await self._call(
                Send(
                    chat_id=chat,
                    text=text_of(view),
                    protect_content=view.protected,
                    reply_markup=keyboard_of(view),
                ),
                urgent=view.urgent,
                in_doubt=lambda: doubts.append(True),
            )
        if doubts:
            await self.sweep(chat, sent - 1)
        return MessageId(sent)

    async def _picture(self, chat: ChatId, view: View, doubts: list[bool]) -> int | None:
        """The view as the caption of its QR code; None if Telegram did not take it at once."""
        photo = Photo(
            chat_id=chat,
            address=view.picture,
            caption=text_of(view),
            protect_content=view.protected,
            reply_markup=keyboard_of(view),
        )
        try:
            return await self._call(photo, once=True, in_doubt=lambda: doubts.append(True))
        except TelegramForbiddenError:
            raise
        except (TelegramAPIError, NotDelivered):
            log_trouble("picture.failed")
            return None

    async def _empty(self, chat: ChatId, message: MessageId, view: View) -> bool:
        """Whether it arrived that only the words of leaving stay; a refusal means that no message is there."""
        try:
            await self._call(Edit(chat_id=chat, message_id=message, text=text_of(view)), urgent=True)
        except TelegramBadRequest as refusal:
            return PICTURED not in refusal.message or await self._uncaption(chat, message, view)
        except NotDelivered:
            return False
        return True

    async def _uncaption(self, chat: ChatId, message: MessageId, view: View) -> bool:
        """The same of a message with a picture, which itself cannot be taken out of it."""
        try:
            await self._call(Caption(chat_id=chat, message_id=message, caption=text_of(view)), urgent=True)
        except TelegramBadRequest:
            return True
        except NotDelivered:
            return False
        return True

    async def _tried(self, method: AnswerCallbackQuery | DeleteMessage | DeleteMessages | LeaveChat) -> bool:
        """Whether a call worked that nothing depends on."""
        try:
            await self._call(method)
        except (TelegramAPIError, NotDelivered):
            return False
        return True


def text_of(view: View) -> str:
    """Title and body as Telegram's HTML, with everything escaped."""
    return _html(view.title, view.body)


@lru_cache(maxsize=SEEN)
def _html(title: str, body: str) -> str:
    heading = f"<b>{escape(title, quote=False)}</b>" if title else ""
    return "\n\n".join(part for part in (heading, escape(body, quote=False)) if part)


def keyboard_of(view: View) -> Mapping[str, Any] | None:
    """The buttons of the view as an InlineKeyboardMarkup; None if it has none."""
    rows = [[_button(button) for button in row] for row in view.rows if row]
    return {"inline_keyboard": rows} if rows else None


def _button(button: Button) -> Mapping[str, Any]:
    if button.copies:
        return {"text": button.label, "copy_text": {"text": button.copies}}
    return {"text": button.label, "callback_data": button.data}
