"""A Bot API server and a crowd in one process, so light that neither is ever what limits a bot.

Updates look like Telegram's, answers as well; beyond that nothing is checked. The server that knows Telegram's rules is
`tests/botapi`.
"""

import asyncio
import time
from collections import Counter
from email.utils import formatdate
from typing import Any, Final, Self

import orjson

from tests.benchmarks.crowd import Chat, Crowd, Plan
from tests.benchmarks.posting import Address
from tests.benchmarks.wire import Stream, fields, keyboard

TOKEN: Final = "4242424242:Loopback_token-for_the_tests"
ME: Final = {"id": 4242424242, "is_bot": True, "first_name": "Guide", "username": "loopback_guide_bot"}
ABOUT_ME: Final = {"can_join_groups": False, "can_read_all_group_messages": False, "supports_inline_queries": False}
NO_WEBHOOK: Final = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
ASKED: Final = {
    "getMe": {**ME, **ABOUT_ME},
    "getWebhookInfo": NO_WEBHOOK,
    "getMyName": {"name": ""},
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
    "getMyCommands": [],
}
"""Questions with always the same answer; whatever is set is taken with True."""
TRUE: Final = b'{"ok":true,"result":true}'


class LoadServer:
    """Async context manager. `calls` counts the requests of each method, `replies` those in a webhook's response."""

    def __init__(self, plan: Plan) -> None:
        self.crowd = Crowd(plan, self._say, self._press)
        self.calls: Counter[str] = Counter()
        self.replies: Counter[str] = Counter()
        self.addresses: list[Address] = []
        self.is_asked = False
        """Whether a bot waits for updates, by polling or by webhook."""
        self._turn = 0
        self._number = 100_000_000
        self._waiting: list[bytes] = []
        self._poll: Connection | None = None
        self._is_handing = False
        self._timer: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> Self:
        self._loop = asyncio.get_running_loop()
        self._server = await self._loop.create_server(lambda: Connection(self), "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        self._tick()
        return self

    async def __aexit__(self, *error: object) -> None:
        self._ticking.cancel()
        if self._timer:
            self._timer.cancel()
        for address in self.addresses:
            address.close()
        self._server.close()

    def perform(self, method: str, given: dict[str, Any]) -> Any:
        """The result of a method, after it took effect."""
        if method == "answerCallbackQuery":
            self.crowd.answered(given["callback_query_id"])
            return True
        if method == "editMessageText":
            return self._shown(given, int(given["message_id"]))
        if method == "sendMessage":
            return self._shown(given, self.crowd.next_message())
        if method == "setWebhook":
            self.addresses.append(Address(given["url"], given.get("secret_token", ""), self.reply))
            self.is_asked = True
        return ASKED.get(method, True)

    def reply(self, kind: bytes, body: bytes) -> None:
        """A method stood in the response of a webhook."""
        given = fields(kind, body) if body else {}
        if "method" in given:
            method = given.pop("method")
            self.replies[method] += 1
            self.perform(method, given)

    def poll(self, connection: "Connection", seconds: int) -> None:
        """A bot asks for updates: it gets what waits, or waits itself."""
        self.is_asked = self.is_asked or seconds > 0
        self._poll = connection
        if self._timer:
            self._timer.cancel()
            self._timer = None
        if self._waiting or not seconds:
            self._hand()
        else:
            self._timer = self._loop.call_later(seconds, self._hand)

    def lost(self, connection: "Connection") -> None:
        """A connection ended."""
        if self._poll is connection:
            self._poll = None

    def head(self, size: int) -> bytes:
        """The beginning of an answer, as Telegram's."""
        return b"%s%d\r\n\r\n" % (self._head, size)

    def _tick(self) -> None:
        self._now = int(time.time())
        date = formatdate(self._now, usegmt=True).encode()
        self._head = (
            b"HTTP/1.1 200 OK\r\nServer: nginx/1.18.0\r\nDate: " + date + b"\r\nContent-Type: application/json\r\n"
            b"Connection: keep-alive\r\nContent-Length: "
        )
        self._ticking = self._loop.call_later(1, self._tick)

    def _shown(self, given: dict[str, Any], message: int) -> dict[str, Any]:
        person, markup = int(given["chat_id"]), keyboard(given.get("reply_markup"))
        chat = self.crowd.showed(person, message, given["text"], markup)
        return self._message(person, message, given["text"], markup) if chat else {"message_id": message}

    def _message(self, person: int, message: int, text: str, markup: dict[str, Any] | None) -> dict[str, Any]:
        shown: dict[str, Any] = {
            "message_id": message,
            "from": ME,
            "chat": {**_names(person), "type": "private"},
            "date": self._now,
            "edit_date": self._now,
            "text": text,
            "entities": [{"offset": 0, "length": 12, "type": "bold"}],
        }
        if markup:
            shown["reply_markup"] = markup
        return shown

    def _press(self, chat: Chat, data: str) -> None:
        assert chat.shown is not None
        self._happens(
            "callback_query",
            {
                "id": chat.callback,
                "from": {**_names(chat.person), "is_bot": False, "language_code": "en"},
                "message": self._message(chat.person, chat.message, chat.shown.text, chat.shown.markup),
                "chat_instance": "-3141592653589793238",
                "data": data,
            },
        )

    def _say(self, chat: Chat, text: str) -> None:
        said = {
            "message_id": chat.message,
            "from": {**_names(chat.person), "is_bot": False, "language_code": "en"},
            "chat": {**_names(chat.person), "type": "private"},
            "date": self._now,
            "text": text,
            "entities": [{"offset": 0, "length": 6, "type": "bot_command"}],
        }
        self._happens("message", said)

    def _happens(self, kind: str, content: dict[str, Any]) -> None:
        self._number += 1
        update = orjson.dumps({"update_id": self._number, kind: content})
        if self.addresses:
            self._next().post(update)
            return
        self._waiting.append(update)
        if self._poll and not self._is_handing:
            # What happens in the same moment is fetched together.
            self._is_handing = True
            self._loop.call_soon(self._hand)

    def _next(self) -> Address:
        """Among several processes, in turn, the one with the fewest updates under way, as load balancers choose."""
        self._turn += 1
        turned = self._turn % len(self.addresses)
        return min(self.addresses[turned:] + self.addresses[:turned], key=lambda address: address.under_way)

    def _hand(self) -> None:
        self._is_handing = False
        poll, self._poll = self._poll, None
        if poll:
            poll.write(b'{"ok":true,"result":[' + b",".join(self._waiting) + b"]}")
            self._waiting.clear()


class Connection(Stream):
    """A connection of a bot."""

    def __init__(self, server: LoadServer) -> None:
        super().__init__()
        self._server = server

    def came(self, first: bytes, kind: bytes, body: bytes) -> None:
        """A call is answered at once."""
        method = first.split(b" ", 2)[1].rpartition(b"/")[2].decode()
        self._server.calls[method] += 1
        given = fields(kind, body)
        if method == "getUpdates":
            self._server.poll(self, int(given.get("timeout", 0)))
            return
        result = self._server.perform(method, given)
        self.write(TRUE if result is True else b'{"ok":true,"result":' + orjson.dumps(result) + b"}")

    def write(self, body: bytes) -> None:
        """Write an answer."""
        self.transport.write(self._server.head(len(body)) + body)

    def connection_lost(self, _exc: Exception | None) -> None:
        self._server.lost(self)


def _names(person: int) -> dict[str, Any]:
    return {"id": person, "first_name": "Person", "last_name": f"Number {person}", "username": f"person_{person}"}
