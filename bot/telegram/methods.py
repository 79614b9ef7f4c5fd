"""Methods of the Bot API as we call them: with the parameters we use, and without objects nobody looks at."""

from typing import Any, Final

from aiogram.methods import TelegramMethod
from pydantic import Field

NO_PREVIEW: Final = {"is_disabled": True}
"""Telegram fetches no page that a text names (T26)."""


class RawUpdates(TelegramMethod[list[Any]]):
    """`getUpdates`, whose answer stays as it came, so that names in it never become objects."""

    __returning__ = list[Any]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int
    allowed_updates: list[str]


class Edit(TelegramMethod[Any]):
    """`editMessageText`, with a keyboard that was made here and needs no check. Nobody reads its result."""

    __returning__ = Any
    __api_method__ = "editMessageText"

    chat_id: int
    message_id: int
    text: str
    reply_markup: Any = None
    parse_mode: str = "HTML"
    link_preview_options: Any = Field(default_factory=lambda: NO_PREVIEW)


class Caption(TelegramMethod[Any]):
    """`editMessageCaption`, which takes the keyboard away. Nobody reads its result."""

    __returning__ = Any
    __api_method__ = "editMessageCaption"

    chat_id: int
    message_id: int
    caption: str
    parse_mode: str = "HTML"


class Send(TelegramMethod[int]):
    """`sendMessage`, silent. Of its result, only the number of the message is read."""

    __returning__ = int
    __api_method__ = "sendMessage"

    chat_id: int
    text: str
    protect_content: bool
    reply_markup: Any = None
    parse_mode: str = "HTML"
    link_preview_options: Any = Field(default_factory=lambda: NO_PREVIEW)
    disable_notification: bool = True


class Photo(TelegramMethod[int]):
    """`sendPhoto` of the QR code of an address, silent. There is no way to send another picture (B37).

    `address` is no parameter of Telegram's: the picture is drawn from it. Of the result, only the number is read.
    """

    __returning__ = int
    __api_method__ = "sendPhoto"

    chat_id: int
    address: str
    caption: str
    protect_content: bool
    reply_markup: Any = None
    parse_mode: str = "HTML"
    disable_notification: bool = True
