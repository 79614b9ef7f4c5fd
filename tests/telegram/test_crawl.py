"""Every button of the guide is pressed over a real socket, on a chat that Telegram's rules watch."""

from pathlib import Path

from bot.clock import today
from bot.content import Content
from flows.callback import unpack
from flows.card import CARD
from flows.event import Leave, Look, Pick
from flows.ids import AT_SEA, PageId
from flows.note_page import CALL, NOTED, WAY, missing, takes_text
from flows.page import Audience
from flows.place import Place
from flows.service import service_code
from storage.engine import close_engine, open_engine
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.letterbox.staff import SERVICE, Staff
from tests.outreach.codes import read_codes
from tests.telegram.clockwork import Hours
from tests.telegram.conftest import House

MOST_PRESSES = 20_000
BESIDE = frozenset({CARD, WAY, *NOTED})
"""Pages that differ by whether the service takes notes."""
TAKING = service_code(SERVICE)


class Crawl:
    """Presses each button of each screen once, whatever trail, country and ticks led to it."""

    def __init__(self, content: Content, person: Person) -> None:
        self._atlas = content.atlas
        self._person = person
        self._waiting: list[str] = []
        self._known: set[str] = set()
        self.pages: set[PageId] = set()

    async def run(self) -> None:
        """From /start until no button is left."""
        for first in ("/start en_RO_f-hub", "/start"):
            await self._person.sends(first)
            self._look()
        while self._waiting:
            await self._press(self._waiting.pop())
        assert len(self._known) < MOST_PRESSES

    async def _press(self, data: str) -> None:
        place, press = unpack(self._atlas, data)
        await self._person.presses(data)
        await self._types(place)
        assert self._person.own_messages == []
        if isinstance(press, Leave) or not self._person.bot_messages:
            assert self._person.chat.messages == {}, place.page
            await self._person.sends("/start")
        self._look()

    async def _types(self, place: Place) -> None:
        """A contact, where one is asked for: no button stands for it."""
        there, _ = (
            unpack(self._atlas, self._person.buttons[-1]["callback_data"]) if self._person.bot_messages else (place, 0)
        )
        if there.page == CALL and takes_text(there) and there.note and missing(there.note):
            await self._person.sends("+40 712 345 678")

    def _look(self) -> None:
        """One message stands there, and its buttons lead on."""
        data = [button["callback_data"] for button in self._person.buttons if "callback_data" in button]
        assert data, self._person.screen.text
        for one in data:
            place, press = unpack(self._atlas, one)
            self.pages.add(place.page)
            what = type(press) if isinstance(press, Look | Pick) else press
            at_sea = place.country in (None, AT_SEA)
            takes_notes = press == Look(TAKING) or (place.page in BESIDE and place.service == TAKING)
            calls = place.note and place.page in NOTED and place.note.call is not None
            where = (place.page, place.part, place.more, place.simple and place.part, at_sea)
            key = repr((*where, what, takes_notes, calls))
            if key not in self._known:
                self._known.add(key)
                self._waiting.append(one)


async def test_every_button_is_answered_and_every_page_is_reached(
    house: House, person: Person, server: BotApiServer, content: Content, tmp_path: Path
) -> None:
    """At most one message of ours after each press, none after Leave, no tap unanswered, no rule of Telegram broken."""
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}")
    house.turns._today = lambda: f"{today()}T12:00"
    await Staff(engine).listed(house.turns)
    crawl = Crawl(content, person)
    house.buckets._clock = Hours()

    await crawl.run()
    await close_engine(engine)

    wanted = {page.id for page in content.pages if page.audience is not Audience.SYSTEM and page.id != "exit"}
    assert wanted - crawl.pages == set()
    assert server.unanswered == []
    assert {status for _, _, status in server.calls} == {200, 400}
    refused = {method for method, _, status in server.calls if status == 400}
    assert refused == {"editMessageText"}, "an unchanged screen is the only thing that Telegram refuses"
    sent = [given for method, given, _ in server.calls if method.startswith("send") and method != "sendMessage"]
    assert sent
    assert all(read_codes(given["photo"]) == [given["caption"].rsplit("\n", 1)[-1]] for given in sent), (
        "only codes (B37)"
    )
