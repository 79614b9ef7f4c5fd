"""Every button of the guide is pressed over a real socket, on a chat that Telegram's rules watch."""

from bot.content import Content
from flows.callback import unpack
from flows.event import Leave, Look, Pick
from flows.ids import AT_SEA, PageId
from flows.page import Audience
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.outreach.codes import read_codes
from tests.telegram.clockwork import Hours
from tests.telegram.conftest import House

MOST_PRESSES = 20_000


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
        await self._person.sends("/start")
        self._look()
        while self._waiting:
            await self._press(self._waiting.pop())
        assert len(self._known) < MOST_PRESSES

    async def _press(self, data: str) -> None:
        place, press = unpack(self._atlas, data)
        await self._person.presses(data)
        assert self._person.own_messages == []
        if isinstance(press, Leave) or not self._person.bot_messages:
            assert self._person.chat.messages == {}, place.page
            await self._person.sends("/start")
        self._look()

    def _look(self) -> None:
        """One message stands there, and its buttons lead on."""
        data = [button["callback_data"] for button in self._person.buttons if "callback_data" in button]
        assert data, self._person.screen.text
        for one in data:
            place, press = unpack(self._atlas, one)
            self.pages.add(place.page)
            what = type(press) if isinstance(press, Look | Pick) else press
            at_sea = place.country in (None, AT_SEA)
            key = repr((place.page, place.part, place.more, place.simple and place.part, at_sea, what))
            if key not in self._known:
                self._known.add(key)
                self._waiting.append(one)


async def test_every_button_is_answered_and_every_page_is_reached(
    house: House, person: Person, server: BotApiServer, content: Content
) -> None:
    """At most one message of ours after each press, none after Leave, no tap unanswered, no rule of Telegram broken."""
    crawl = Crawl(content, person)
    house.buckets._clock = Hours()

    await crawl.run()

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
