"""Links that can be taken back, over a real socket: a dead one looks like one that was never there, to everybody."""

from typing import Any

import pytest

from bot.telegram.incoming import ChatId
from flows.ids import CountryCode, Day, LanguageCode, PageId
from storage.link import Meaning
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.telegram.conftest import TODAY, House

LIVE, ENDED, REVOKED, UNMADE = "k3vq7xwm", "2bcd4fgh", "9xwv8tsr", "7pqr6stv"
MEANING = Meaning(LanguageCode("en"), PageId("f-hub"), CountryCode("RO"), "", Day(TODAY))
POLLING = ("getUpdates", "deleteWebhook")
PAST = Meaning(LanguageCode("en"), PageId("f-hub"), CountryCode("RO"), "", Day("2026-11-23"))


@pytest.fixture(autouse=True)
def links(house: House) -> None:
    """One is live, one has ended, and one was revoked before the last reading."""
    house.turns.links.counts = True
    house.turns.links.use({LIVE: MEANING, ENDED: PAST, REVOKED: MEANING})
    house.turns.links.use({LIVE: MEANING, ENDED: PAST})


async def seen(house: House, server: BotApiServer, payload: str, phone: str = "pt-BR") -> tuple[Any, ...]:
    """What a new person gets, and every call that was made for it, without the numbers of chat and messages."""
    person = server.person()
    person.user["language_code"] = phone
    server.calls.clear()
    await person.sends(f"/start {payload}".strip())
    calls = [(method, _plain(given), status) for method, given, status in server.calls if method not in POLLING]
    return calls, person.screen.text, person.buttons


def _plain(given: dict[str, Any]) -> dict[str, Any]:
    numbers = ("chat_id", "message_id", "message_ids")
    # They say where the chat stands, not which link was opened.
    return {name: value for name, value in given.items() if name not in numbers}


@pytest.mark.parametrize("dead", [REVOKED, ENDED, "not-on-any-list", ""])
@pytest.mark.parametrize("phone", ["pt-BR", "sw"])
async def test_a_dead_link_is_answered_as_one_that_was_never_made(
    house: House, server: BotApiServer, dead: str, phone: str
) -> None:
    """Whoever found a card learns nothing: the same calls, the same words, the same buttons, the plain first screen."""
    never = await seen(house, server, UNMADE, phone)

    answered = await seen(house, server, dead, phone)

    assert answered == never
    assert "sendMessage" in [method for method, _, _ in answered[0]]
    assert house.turns.links.opens == {}


async def test_a_live_link_opens_its_page_and_is_counted(house: House, person: Person) -> None:
    """Each opening, by whomever."""
    await person.sends(f"/start {LIVE}")
    await person.sends(f"/start {LIVE}")

    assert "Find help" in person.screen.text
    assert person.own_messages == []
    assert house.turns.links.opens == {LIVE: 2}


async def test_an_opening_that_is_refused_is_not_counted(house: House, person: Person) -> None:
    """Somebody who floods makes no link look popular."""
    for _ in range(100):
        house.buckets.take(ChatId(person.id))

    await person.sends(f"/start {LIVE}")

    assert person.bot_messages == []
    assert house.turns.links.opens == {}


async def test_no_screen_carries_the_code(house: House, person: Person, server: BotApiServer) -> None:
    """From the first screen on, nothing tells how the person came (T9)."""
    await person.sends(f"/start {LIVE}")
    by_code = person.buttons

    await person.sends("/start en_RO_f-hub")

    assert person.buttons == by_code
    assert LIVE not in repr(server.calls)
