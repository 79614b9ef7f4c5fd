"""A person with Telegram in the hand: sends, taps and sees what stands in the chat."""

from typing import TYPE_CHECKING, Any, Final

from tests.botapi.chat import Chat, Message
from tests.botapi.methods import BOT

if TYPE_CHECKING:
    from tests.botapi.server import BotApiServer

CANARY: Final = "Canary"


class Person:
    """Someone with a private chat with the bot; everything about them is a canary that must not turn up anywhere."""

    def __init__(self, server: "BotApiServer") -> None:
        self._server = server
        self.id = server.chance.randrange(2**33, 2**40)
        self.user = {
            "id": self.id,
            "is_bot": False,
            "first_name": f"{CANARY}First{self.id}",
            "last_name": f"{CANARY}Last{self.id}",
            "username": f"canary_{self.id}",
            "language_code": "sw",
        }
        raw = {"id": self.id, "type": "private"} | {
            name: self.user[name] for name in ("first_name", "last_name", "username")
        }
        self.chat = server.methods.chats[self.id] = Chat(raw)

    @property
    def bot_messages(self) -> list[Message]:
        """What stands there from the bot."""
        return [message for message in self.chat.messages.values() if message.from_bot]

    @property
    def own_messages(self) -> list[Message]:
        """What stands there from the person."""
        return [message for message in self.chat.messages.values() if not message.from_bot]

    @property
    def screen(self) -> Message:
        """The one message of the bot."""
        assert len(self.bot_messages) == 1, f"{len(self.bot_messages)} messages of the bot stand in the chat"
        return self.bot_messages[0]

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """All buttons of the screen."""
        return [button for row in self.screen.markup.get("inline_keyboard", []) for button in row]

    @property
    def labels(self) -> list[str]:
        """Their words."""
        return [button["text"] for button in self.buttons]

    async def sends(self, text: str, *, age: int = 0) -> None:
        """Type a message and wait until the bot is done with it."""
        await self._server.quiet(await self.posts({"text": text}, age=age))

    async def posts(self, content: dict[str, Any], *, age: int = 0) -> int:
        """Put a message into the chat without waiting; returns the number of the update."""
        message = Message(self._server.methods.next_message(), int(self._server.now()) - age, from_bot=False)
        self.chat.messages[message.id] = message
        message.text = str(content.get("text", ""))
        raw = {"message_id": message.id, "date": message.date, "chat": self.chat.raw, "from": self.user, **content}
        return await self._server.put("message", raw)

    async def taps(self, label: str) -> None:
        """Tap the button with this label and wait until it is answered and shown."""
        found = [button for button in self.buttons if button["text"] == label]
        assert found, f"no button {label!r} among {self.labels}"
        await self.presses(found[0]["callback_data"])

    async def presses(self, data: str, *, on: Message | None = None) -> None:
        """Press a button with any data, as a modified client could."""
        number, callback = await self.presses_quickly(data, on=on)
        await self._server.quiet(number, callback)

    async def presses_quickly(self, data: str, *, on: Message | None = None) -> tuple[int, str]:
        """The same without waiting; returns the numbers of the update and of the tap."""
        message = on or self.screen
        callback = str(self._server.chance.randrange(10**17, 10**18))
        content = {
            "id": callback,
            "from": self.user,
            "message": message.raw(self.chat.raw, BOT),
            "chat_instance": str(self.id * 3),
            "data": data,
        }
        return await self._server.put("callback_query", content), callback

    async def sends_photo(self) -> None:
        """A photo with words under it."""
        photo = [{"file_id": f"{CANARY}file", "file_unique_id": "u", "width": 9, "height": 9}]
        await self._server.quiet(await self.posts({"photo": photo, "caption": f"{CANARY}caption"}))

    async def sends_voice(self) -> None:
        """A voice message."""
        voice = {"file_id": f"{CANARY}voice", "file_unique_id": "u", "duration": 3}
        await self._server.quiet(await self.posts({"voice": voice}))

    async def sends_location(self) -> None:
        """Where the person is."""
        await self._server.quiet(await self.posts({"location": {"latitude": 44.4268, "longitude": 26.1025}}))

    async def sends_contact(self) -> None:
        """A phone number."""
        contact = {"phone_number": "+40700000001", "first_name": f"{CANARY}Friend"}
        await self._server.quiet(await self.posts({"contact": contact}))

    async def sends_sticker(self) -> None:
        """A sticker."""
        sticker = {"file_id": f"{CANARY}sticker", "file_unique_id": "u", "type": "regular", "width": 9, "height": 9}
        await self._server.quiet(await self.posts({"sticker": sticker}))

    async def blocks(self) -> None:
        """Block the bot."""
        self.chat.blocked = True
        await self._server.quiet(await self._server.put("my_chat_member", self._membership("kicked")))

    async def unblocks(self) -> None:
        """Let the bot in again."""
        self.chat.blocked = False
        await self._server.quiet(await self._server.put("my_chat_member", self._membership("member")))

    def _membership(self, status: str) -> dict[str, Any]:
        old = "member" if status == "kicked" else "kicked"
        return {
            "chat": self.chat.raw,
            "from": self.user,
            "date": int(self._server.now()),
            "old_chat_member": {"user": BOT, "status": old},
            "new_chat_member": {"user": BOT, "status": status},
        }
