"""Planted people walk through the guide: round after round each does one thing, until every page was shown."""

import asyncio
import itertools
import json
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from bot.turns import Turns
from flows.callback import pack, unpack
from flows.errors import NotCallbackData
from flows.event import Back, Choose, DangerNow, Leave, Pick, Press, Show
from flows.ids import ERROR, PageId
from flows.note_survey import FULL
from flows.page import Kind
from flows.place import Place
from flows.service import Service, ServiceId
from flows.verbs import VERBS, Count
from tests.botapi.chat import Chat, Message
from tests.botapi.methods import BOT
from tests.botapi.server import BotApiServer
from tests.privacy.planted import Planted, Value
from tests.privacy.sayings import asides, messages

Json = dict[str, Any]

TAKING: Final = ServiceId("ro-pr-1")
"""The service that takes notes."""
MOMENT: Final = 0.3
"""Seconds without a call after which a round is over; calls that failed are tried again later than that."""
UNANSWERED: Final = 2.0
"""The same while taps are unanswered: those whose answers were refused stay so."""
ANYWHERE: Final = (Back, DangerNow, Leave)
"""Buttons that are the same on every page."""


class Walker:
    """A planted person in front of a chat. `carried` is what really went over the wire."""

    def __init__(self, server: BotApiServer, planted: Planted, number: int) -> None:
        self._server = server
        self.planted = planted
        self.number = number
        self.carried: dict[str, Value] = {}
        self.chat = server.methods.chats[planted.id] = Chat(planted.user | {"type": "private"})

    @property
    def screen(self) -> Message | None:
        """The newest message of the bot."""
        mine = [message for message in self.chat.messages.values() if message.from_bot]
        return mine[-1] if mine else None

    @property
    def buttons(self) -> list[str]:
        """What the buttons on it carry."""
        rows = self.screen.markup.get("inline_keyboard", []) if self.screen else []
        return [button["callback_data"] for row in rows for button in row if "callback_data" in button]

    async def says(self, content: Json) -> None:
        """A message in the private chat."""
        message = Message(self._server.methods.next_message(), int(self._server.now()), from_bot=False)
        self.chat.messages[message.id] = message
        raw = {"message_id": message.id, "date": message.date, "chat": self.chat.raw, "from": self.planted.user}
        await self.updates({"message": raw | content})

    async def presses(self, data: str) -> None:
        """A tap. Who has no screen taps on one that stood there before, from another start of the program."""
        message = self.screen
        if message is None:
            message = Message(self._server.methods.next_message(), int(self._server.now()), from_bot=True)
            self.chat.messages[message.id] = message
        tap = {
            "id": self.planted["callback id"],
            "from": self.planted.user,
            "message": message.raw(self.chat.raw, BOT),
            "chat_instance": self.planted["chat instance"],
            "data": data,
        }
        await self.updates({"callback_query": tap})

    async def blocks(self, *, again: bool = False) -> None:
        """Block the bot, or let it in `again`."""
        self.chat.blocked = not again
        member = {"user": BOT, "status": "member" if again else "kicked"}
        change = {"chat": self.chat.raw, "from": self.planted.user, "date": 0, "new_chat_member": member}
        await self.updates({"my_chat_member": change})

    async def updates(self, update: Json) -> None:
        """Any update; what is planted in it has been carried from now on."""
        written = json.dumps(update, ensure_ascii=False)
        self.carried |= {kind: value for kind, value in self.planted.values.items() if value.text in written}
        kind, *others = update
        number = await self._server.put(kind, update[kind])
        if others:
            # The server takes one kind for each update; those that nobody asked for need a second.
            self._server.waiting.updates[-1] |= {other: update[other] for other in others}
        assert number


class Walk:
    """All of them, and how far they came."""

    def __init__(self, server: BotApiServer, turns: Turns, people: tuple[Planted, ...], seed: int = 1) -> None:
        self._server = server
        self._turns = turns
        self._chance = random.Random(seed)  # noqa: S311  # the same walk each time
        self.walkers = [Walker(server, planted, number) for number, planted in enumerate(people)]
        self.pressed: Counter[tuple[PageId | None, Press]] = Counter()
        self.pages: set[PageId] = set()
        self.said: Counter[str] = Counter()
        self.moment = MOMENT

    @property
    def carried(self) -> Iterator[Value]:
        """Everything that went over the wire."""
        return (value for walker in self.walkers for value in walker.carried.values())

    @property
    def judgements(self) -> list[str]:
        """All buttons that add to a total."""
        pages = self._turns.atlas.pages.values()
        counted = [(page.id, choice) for page in pages for choice, verb in page.does.items() if _counts(verb)]
        return [self._button(page, Choose(choice)) for page, choice in counted]

    @property
    def services(self) -> tuple[Service, ...]:
        """Those of the guide."""
        return self._turns.atlas.directory.services

    async def opens(self) -> None:
        """Each stands on another page, over all people on all of them; every tenth begins with /start."""
        places = itertools.cycle(self._places())
        for walker in self.walkers:
            if walker.number % 10 == 9:
                await walker.says(messages(walker.planted)["link" if walker.number % 4 == 1 else "start"])
            else:
                await walker.presses(self.button_to(*next(places)))
        await self.settled()

    async def taps(self) -> None:
        """Each taps what was tapped least on the screen; who has none starts."""
        for walker in self.walkers:
            known = [(data, press) for data in walker.buttons if (press := self._meant(data))]
            if known:
                least = min(self.pressed[press] for _, press in known)
                data, press = self._chance.choice([(d, p) for d, p in known if self.pressed[p] == least])
                self.pressed[press] += 1
                await walker.presses(data)
            else:
                await walker.says(messages(walker.planted)["start"])
        await self.settled()

    async def talks(self, every: int = 1) -> None:
        """Each sends another kind of message, or only every so many; a third also something that is no message."""
        for number, walker in enumerate(self.walkers[::every]):
            await self._sends(messages(walker.planted), number, walker.says)
            if number % 3 == 0:
                await self._sends(asides(walker.planted), number // 3, walker.updates)
        await self.settled()

    async def quarrels(self) -> None:
        """Some block the bot and tap all the same, some press what no button of ours carries."""
        for walker in self.walkers[::10]:
            await walker.blocks()
            await walker.presses(self.button_to(ERROR))
            await walker.presses(walker.planted["made-up data"])
        await self.settled()
        for walker in self.walkers[::10]:
            await walker.blocks(again=True)
        await self.settled()

    async def judges(self) -> None:
        """Some answer whether the guide was useful, in every way that there is; returns when all is counted."""
        for walker, data in zip(self.walkers, self.judgements * 3, strict=False):
            await walker.presses(data)
        await self.settled()

    async def settled(self, seconds: float = 60) -> None:
        """Wait until everything was taken and nothing is on its way any more."""
        before = -1
        async with asyncio.timeout(seconds):
            while before != len(self._server.calls) or self._is_under_way():
                before = len(self._server.calls)
                await asyncio.sleep(UNANSWERED if self._server.unanswered else self.moment)
        self._server.unanswered.clear()
        self._look()

    def _is_under_way(self) -> bool:
        return bool(self._server.waiting.updates) or bool(self._server._in_flight)

    def _look(self) -> None:
        """Which pages stand there: every button carries the page that it stands on."""
        for walker in self.walkers:
            self.pages |= {unpack(self._turns.atlas, data)[0].page for data in walker.buttons[:1]}

    async def _sends(self, choices: Mapping[str, Json], number: int, send: Callable[[Json], Awaitable[None]]) -> None:
        name = list(choices)[(number + self._chance.randrange(2)) % len(choices)]
        self.said[name] += 1
        await send(choices[name])

    def _places(self) -> Iterator[tuple[PageId, int]]:
        """All pages; then the parts of those where services are filtered and taps are counted."""
        pages = self._turns.atlas.pages
        busy = [
            page.id for page in pages.values() if page.kind is Kind.SERVICES or any(map(_counts, page.does.values()))
        ]
        yield from ((page, 0) for page in pages)
        yield from itertools.product(busy, range(1, 7))

    def button_to(self, page: str, part: int = 0) -> str:
        """A button that leads to a page, as one of an older screen does; in any country."""
        return self._button(PageId(page), Show(), part)

    def _button(self, page: PageId, press: Press, part: int = 0) -> str:
        atlas = self._turns.atlas
        place = Place(page, atlas.languages[0], self._chance.choice(list(atlas.countries)), part=part)
        if atlas.pages[page].kind is Kind.FORM:
            # As after the steps before it: a note that is whole, to a service that takes some.
            service = next(one for one in atlas.directory.services if one.id == TAKING)
            place = replace(place, country=service.country, service=service.code, note=FULL)
        return pack(atlas, place, press)

    def _meant(self, data: str) -> tuple[PageId | None, Press] | None:
        """Page and press of a button, for counting; buttons that are the same everywhere count for all pages."""
        try:
            place, press = unpack(self._turns.atlas, data)
        except NotCallbackData:
            return None
        return (None if isinstance(press, (*ANYWHERE, Pick)) else place.page, press)


def _counts(verb: str) -> bool:
    """Whether a tap with this verb adds to a total."""
    return verb in VERBS and isinstance(VERBS[verb].effect, Count)
