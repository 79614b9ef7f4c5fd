"""What Telegram refuses of a call that the reference allows, with Telegram's words."""

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any, Final

from PIL import Image, UnidentifiedImageError

from tests.botapi.markup import Read, Unreadable, read_html, utf16

TEXT: Final = 4096
"""UTF-16 units after entities were parsed (Bot API reference, sendMessage)."""
CAPTION: Final = 1024
"""The same of a caption (sendPhoto)."""
DATA: Final = 64
COPY: Final = 256
SIDES: Final = 10_000
"""Width and height of a picture together, and how many times one is the other (sendPhoto)."""
SHAPE: Final = 20
ANSWER: Final = 200
A_ROW: Final = 8
IN_ALL: Final = 100
LENGTHS: Final = {"setMyName": ("name", 64), "setMyDescription": ("description", 512),
                  "setMyShortDescription": ("short_description", 120)}  # fmt: skip
ACTIONS: Final = frozenset({
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay", "disabled_button",
})  # fmt: skip


class Refused(Exception):
    """A call that Telegram answers with an error."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


def bad(description: str) -> Refused:
    """Telegram's usual refusal."""
    return Refused(400, f"Bad Request: {description}")


def read_text(parameters: Mapping[str, Any]) -> Read:
    """The text of a message as it will stand in the chat; raises Refused."""
    text = parameters["text"]
    try:
        read = read_html(text) if parameters.get("parse_mode") == "HTML" else Read(text, ())
    except Unreadable as error:
        raise bad(f"can't parse entities: {error}") from None
    if not read.text.strip():
        raise bad("message text is empty")
    if utf16(read.text) > TEXT:
        raise bad("message is too long")
    return read


def read_caption(parameters: Mapping[str, Any]) -> Read:
    """The words below a picture, which may be none; raises Refused."""
    text = parameters.get("caption", "")
    try:
        read = read_html(text) if parameters.get("parse_mode") == "HTML" else Read(text, ())
    except Unreadable as error:
        raise bad(f"can't parse entities: {error}") from None
    if utf16(read.text) > CAPTION:
        raise bad("message caption is too long")
    return read


def check_photo(photo: bytes) -> None:
    """Refuses what is no picture, and one whose sides are too long (sendPhoto)."""
    try:
        width, height = Image.open(BytesIO(photo)).size
    except UnidentifiedImageError:
        raise bad("IMAGE_PROCESS_FAILED") from None
    if width + height > SIDES or max(width, height) > SHAPE * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")


def check_keyboard(markup: Mapping[str, Any] | None) -> None:
    """Refuses a keyboard that Telegram refuses."""
    rows = (markup or {}).get("inline_keyboard", [])
    if any(len(row) > A_ROW for row in rows) or sum(map(len, rows)) > IN_ALL:
        raise bad("reply markup is too long")
    for button in (button for row in rows for button in row):
        _check_button(button)


def _check_button(button: Mapping[str, Any]) -> None:
    if not button["text"].strip():
        raise bad("button text is empty")
    if len(ACTIONS & button.keys()) != 1:
        raise bad("BUTTON_TYPE_INVALID")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= DATA:
        raise bad("BUTTON_DATA_INVALID")
    if "copy_text" in button and not 1 <= len(button["copy_text"]["text"]) <= COPY:
        raise bad("BUTTON_COPY_TEXT_INVALID")


def check_profile(method: str, parameters: Mapping[str, Any]) -> None:
    """Refuses names, descriptions and commands that Telegram refuses."""
    code = parameters.get("language_code", "")
    if code and not re.fullmatch("[a-z]{2}", code):
        raise bad("invalid language code specified")
    if method in LENGTHS:
        field, limit = LENGTHS[method]
        if len(parameters.get(field, "")) > limit:
            raise bad(f"{field} is too long")
    for command in parameters.get("commands", []):
        if not re.fullmatch("[a-z0-9_]{1,32}", command["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= COPY:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
