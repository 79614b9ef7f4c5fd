"""The server of the tests refuses what Telegram refuses; otherwise no test on it would mean anything."""

from collections.abc import AsyncIterator
from itertools import pairwise
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup

from bot.outreach.qr import png_of
from tests.botapi.markup import Unreadable, read_html
from tests.botapi.person import Person
from tests.botapi.schema import violations
from tests.botapi.server import BotApiServer

HOURS = 3600
MARKUPS = ("InlineKeyboardMarkup", "ReplyKeyboardMarkup", "ReplyKeyboardRemove", "ForceReply")


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server


@pytest.fixture
def person(server: BotApiServer) -> Person:
    return server.person()


class Client:
    """Plain HTTP, without any library's help or checks."""

    def __init__(self, server: BotApiServer, person: Person) -> None:
        self._server = server
        self._person = person

    async def call(self, method: str, token: str = "", **given: Any) -> tuple[int, Any]:
        address = f"{self._server.url}/bot{token or self._server.token}/{method}"
        async with aiohttp.ClientSession() as client, client.post(address, json=given) as response:
            answer = await response.json()
            return response.status, answer.get("result", answer.get("description"))

    async def send(self, text: str = "hello", **given: Any) -> tuple[int, Any]:
        return await self.call("sendMessage", chat_id=self._person.id, text=text, **given)

    async def sent(self) -> int:
        _, message = await self.send()
        return int(message["message_id"])


@pytest.fixture
def client(server: BotApiServer, person: Person) -> Client:
    return Client(server, person)


def button(**fields: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "x", **fields}]]}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"text": ""}, "text is empty"),
        ({"text": " \n "}, "text is empty"),
        ({"text": "x" * 4097}, "too long"),
        ({"text": "💥" * 2049}, "too long"),
        ({"text": "<b>x", "parse_mode": "HTML"}, "can't find end tag"),
        ({"text": "x</b>", "parse_mode": "HTML"}, "Unexpected end tag"),
        ({"text": "<p>x</p>", "parse_mode": "HTML"}, "Unsupported start tag"),
        ({"text": "1 < 2", "parse_mode": "HTML"}, "Unsupported start tag"),
        ({"reply_markup": button(callback_data="x" * 65)}, "BUTTON_DATA_INVALID"),
        ({"reply_markup": button(callback_data="é" * 33)}, "BUTTON_DATA_INVALID"),
        ({"reply_markup": button(callback_data="")}, "BUTTON_DATA_INVALID"),
        ({"reply_markup": button()}, "BUTTON_TYPE_INVALID"),
        ({"reply_markup": button(callback_data="x", url="https://waymark.example")}, "BUTTON_TYPE_INVALID"),
        ({"reply_markup": button(copy_text={"text": "x" * 257})}, "BUTTON_COPY_TEXT_INVALID"),
        ({"reply_markup": {"inline_keyboard": [[{"text": " ", "callback_data": "x"}]]}}, "button text is empty"),
        ({"reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 9]}}, "too long"),
        ({"chat_id": 5}, "chat not found"),
        ({"disable_sound": True}, "no such field"),
        ({"disable_notification": "yes"}, "is not Boolean"),
    ],
)
async def test_what_telegram_refuses_is_refused(client: Client, given: dict[str, Any], said: str) -> None:
    """Each with a sentence like Telegram's."""
    chat: dict[str, Any] = {"chat_id": client._person.id, "text": "x"}
    status, description = await client.call("sendMessage", **(chat | given))

    assert status == 400
    assert said in description


async def test_what_telegram_takes_is_taken(client: Client) -> None:
    """At the very limits."""
    assert (await client.send("x" * 4096))[0] == 200
    assert (await client.send("💥" * 2048))[0] == 200
    assert (await client.send(f"<b>{'&lt;' * 4096}</b>", parse_mode="HTML"))[0] == 200
    assert (await client.send(reply_markup=button(callback_data="x" * 64)))[0] == 200


async def test_edits_follow_the_rules(client: Client, server: BotApiServer, person: Person) -> None:
    """Unchanged, unknown, and the person's own messages."""
    sent = await client.sent()
    edit: dict[str, Any] = {"chat_id": person.id, "message_id": sent, "text": "hello"}

    assert "is not modified" in (await client.call("editMessageText", **edit))[1]
    assert "not found" in (await client.call("editMessageText", **(edit | {"message_id": 7})))[1]
    assert (await client.call("editMessageText", **(edit | {"text": "other"})))[0] == 200
    await person.posts({"text": "mine"})
    mine = person.own_messages[0].id
    assert "can't be edited" in (await client.call("editMessageText", **(edit | {"message_id": mine})))[1]


async def test_pictures_follow_the_rules(server: BotApiServer, person: Person) -> None:
    """A picture has a caption and no text, a text has no caption, and what is no picture is refused."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(server.url))
    async with Bot(server.token, session=session) as bot:
        words = await bot.send_message(person.id, "hello")
        sent = await bot.send_photo(person.id, BufferedInputFile(png_of("x"), "x.png"), caption="<b>one</b>")
        assert sent.photo
        assert sent.caption == "<b>one</b>"
        with pytest.raises(TelegramBadRequest, match="there is no text in the message to edit"):
            await bot.edit_message_text("two", chat_id=person.id, message_id=sent.message_id)
        with pytest.raises(TelegramBadRequest, match="there is no caption in the message to edit"):
            await bot.edit_message_caption(chat_id=person.id, message_id=words.message_id, caption="two")
        assert await bot.edit_message_caption(chat_id=person.id, message_id=sent.message_id, caption="two")
        for photo, caption, said in (
            (b"no picture", "", "IMAGE_PROCESS_FAILED"),
            (png_of("x"), "x" * 1025, "message caption is too long"),
        ):
            with pytest.raises(TelegramBadRequest, match=said):
                await bot.send_photo(person.id, BufferedInputFile(photo, "x.png"), caption=caption)
        with pytest.raises(TelegramBadRequest, match="wrong file identifier"):
            await bot.send_photo(person.id, "https://waymark.example/x.png")


async def test_deleting_ends_after_48_hours(client: Client, server: BotApiServer, person: Person) -> None:
    """One by one it is refused; in bulk it is passed over."""
    old = await client.sent()
    server.offset = 48 * HOURS + 60
    new = await client.sent()

    assert "can't be deleted" in (await client.call("deleteMessage", chat_id=person.id, message_id=old))[1]
    assert (await client.call("deleteMessages", chat_id=person.id, message_ids=[old, new, 3]))[0] == 200
    assert [message.id for message in person.bot_messages] == [old]
    assert (await client.call("deleteMessages", chat_id=person.id, message_ids=list(range(101))))[0] == 400


async def test_a_tap_is_answered_once(client: Client, server: BotApiServer, person: Person) -> None:
    """And an answer to a tap that never was is refused."""
    await client.send(reply_markup=button(callback_data="x"))
    _, callback = await person.presses_quickly("x")

    assert (await client.call("answerCallbackQuery", callback_query_id=callback))[0] == 200
    assert (await client.call("answerCallbackQuery", callback_query_id=callback))[0] == 400


async def test_tokens_methods_and_pollers(client: Client, server: BotApiServer, person: Person) -> None:
    """A wrong token, a method that is not there, a second poller, a person who blocked."""
    assert (await client.call("getMe", token="1:x"))[0] == 401
    assert (await client.call("sendTelepathy"))[0] == 404
    server.waiting._pollers = 1
    assert (await client.call("getUpdates"))[0] == 409
    person.chat.blocked = True
    assert (await client.send())[0] == 403


async def test_names_and_commands_have_limits(client: Client) -> None:
    """As in the Bot API reference."""
    for method, given in (
        ("setMyName", {"name": "x" * 65}),
        ("setMyDescription", {"description": "x" * 513}),
        ("setMyShortDescription", {"short_description": "x" * 121}),
        ("setMyName", {"name": "x", "language_code": "english"}),
        ("setMyCommands", {"commands": [{"command": "Start!", "description": "x"}]}),
        ("setMyCommands", {"commands": [{"command": "start", "description": ""}]}),
    ):
        assert (await client.call(method, **given))[0] == 400, method


async def test_message_numbers_are_large_and_have_gaps(client: Client) -> None:
    """So that nothing counts on the next one."""
    numbers = [await client.sent() for _ in range(20)]

    assert min(numbers) > 2**16
    assert any(two - one > 1 for one, two in pairwise(numbers))


async def test_what_others_wrote_can_talk_to_it(server: BotApiServer, person: Person) -> None:
    """A plain aiogram bot, with its own session and its own idea of the answers."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(server.url))
    async with Bot(server.token, session=session) as bot:
        assert (await bot.get_me()).username == "waymark_bot"
        rows = [[InlineKeyboardButton(text="x", callback_data="y")]]
        sent = await bot.send_message(person.id, "hello", reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))
        await person.presses_quickly("y")
        (update,) = await bot.get_updates()
        assert update.callback_query is not None
        assert update.callback_query.data == "y"
        with pytest.raises(TelegramBadRequest, match="not modified"):
            await bot.edit_message_text(
                "hello", chat_id=person.id, message_id=sent.message_id, reply_markup=sent.reply_markup
            )
        server.fail("sendMessage", status=429, retry_after=9)
        with pytest.raises(TelegramRetryAfter) as refusal:
            await bot.send_message(person.id, "hello")
        assert refusal.value.retry_after == 9
        assert await bot.delete_message(person.id, sent.message_id)


def test_the_reference_knows_names_types_and_what_is_required() -> None:
    """Every outgoing call is compared with it."""
    assert list(violations("sendMessage", {"chat_id": 1, "text": "x"})) == []
    assert list(violations("sendMessage", {"text": "x"})) == ["sendMessage.chat_id: is required"]
    assert list(violations("deleteMessages", {"chat_id": 1, "message_ids": [1, "2"]})) == [
        "deleteMessages.message_ids[1]: is not Integer"
    ]
    assert list(violations("deleteMessages", {"chat_id": 1, "message_ids": 3})) == [
        "deleteMessages.message_ids: is not an array of Integer"
    ]
    assert list(violations("setMyCommands", {"commands": [{"command": "x"}]})) == [
        "setMyCommands.commands[0].description: is required"
    ]
    wrong = {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "colour": "red"}]]}}
    assert list(violations("sendMessage", wrong)) == [
        f"sendMessage.reply_markup: is none of {' or '.join(MARKUPS)}",
    ]


def test_markup_is_read_as_telegram_reads_it() -> None:
    """Lengths and places of entities are in UTF-16 units."""
    read = read_html("💥<b>a &amp; b</b> <code>112</code>")

    assert read.text == "💥a & b 112"
    assert read.entities == (("bold", 2, 5), ("code", 8, 3))
    with pytest.raises(Unreadable):
        read_html("<b><i>x</b></i>")
