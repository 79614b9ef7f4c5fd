"""A crowd that taps: every tap is a page of home, and what each page says is looked at when it comes."""

import re
from collections import Counter
from typing import Any, Final

import orjson
from aiohttp import web

from tests.botapi.methods import BOT
from tests.faults.crowd import FIRST, TRUE, Crowded
from tests.tree import MARKS

MARK: Final = re.compile(r"Edition-(\d+)")
SCREEN: Final = 1000
"""The number of the message in each chat."""


class Readers(Crowded):
    """`answered` counts the answers to each tap; `pages` how often each edition was shown, `torn` those of several."""

    def __init__(self) -> None:
        super().__init__()
        self.tapped: set[str] = set()
        self.answered: Counter[str] = Counter()
        self.pages: Counter[int] = Counter()
        self.torn: list[str] = []

    async def tap(self, heads: list[int], data: str) -> None:
        """Each of these people, by number, presses the same button; all taps are fetched together."""
        for head in heads:
            self._number += 1
            person = {"id": FIRST + head, "type": "private", "first_name": "CanaryCrowd"}
            message = {"message_id": SCREEN, "date": int(self.now()), "chat": person, "from": BOT, "text": "-"}
            callback = {"id": f"tap{self._number}", "from": person, "chat_instance": "1", "data": data}
            self.waiting.updates.append({"update_id": self._number, "callback_query": callback | {"message": message}})
            self.tapped.add(str(callback["id"]))
        await self.tell()

    @property
    def is_done(self) -> bool:
        """Whether every tap has its answer and its page."""
        return len(self.answered) == len(self.tapped) == self.pages.total() + len(self.torn)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        given = orjson.loads(await request.read() or b"{}")
        if given.get("callback_query_id") in self.tapped:
            self.answered[given["callback_query_id"]] += 1
        elif method == "editMessageText" and given["chat_id"] >= FIRST and "reply_markup" in given:
            self._look(given)
        else:
            return await super()._answer(request)
        if self.is_done:
            await self.tell()
        return web.Response(body=TRUE, content_type="application/json")

    def _look(self, given: dict[str, Any]) -> None:
        keyboard = given["reply_markup"]
        rows = (orjson.loads(keyboard) if isinstance(keyboard, str) else keyboard)["inline_keyboard"]
        labels = [button["text"] for row in rows for button in row]
        marks = MARK.findall("\n".join((given["text"], *labels)))
        is_turned = labels.index("Find help") < [label.partition(" Edition")[0] for label in labels].index("My rights")
        if len(marks) == MARKS and len(set(marks)) == 1 and is_turned == bool(int(marks[0]) % 2):
            self.pages[int(marks[0])] += 1
        else:
            self.torn.append(f"{marks} {labels}")
