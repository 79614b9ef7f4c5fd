"""What a modified client or an attacker can send: each gets a screen or silence, and costs no one anything."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.telegram.incoming import ChatId
from tests.botapi.chat import Chat
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.telegram.conftest import House

SAME_HOUSE = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SAME_HOUSE
@given(data=st.text(max_size=64) | st.binary(max_size=48).map(lambda raw: raw.hex()[:64]))
async def test_any_data_of_a_button_yields_a_screen(
    house: House, person: Person, server: BotApiServer, data: str
) -> None:
    """Also data that no button of ours carries."""
    if not person.bot_messages:
        await person.sends("/start en_RO_home")

    await person.presses(data)

    assert len(person.bot_messages) <= 1
    assert server.unanswered == []


@pytest.mark.parametrize("data", ["", "x" * 65, "A" * 4096, "💥" * 64])
async def test_data_longer_than_telegram_allows_yields_a_screen(
    house: House, person: Person, server: BotApiServer, data: str
) -> None:
    """Telegram would not let it through; the door does not depend on that."""
    await person.sends("/start en_RO_home")

    await person.presses(data)

    assert person.buttons
    assert server.unanswered == []


async def test_ten_quick_taps_end_in_one_screen(house: House, person: Person, server: BotApiServer) -> None:
    """A nervous hand."""
    await person.sends("/start en_RO_home")
    data = [button["callback_data"] for button in person.buttons]

    taps = [await person.presses_quickly(data[number % 3]) for number in range(10)]
    for number, callback in taps:
        await server.quiet(number, callback)

    assert len(person.bot_messages) == 1
    assert server.unanswered == []


async def test_a_tap_on_an_older_screen_moves_the_conversation_there(
    house: House, person: Person, server: BotApiServer
) -> None:
    """Two screens can stand after a restart; the one that was touched stays, the other goes."""
    await person.sends("/start en_RO_home")
    old, buttons = person.screen, person.buttons
    await house.opened.forget(ChatId(person.id))
    await person.sends("/start en_RO_danger")
    person.chat.messages[old.id] = old

    await person.presses(buttons[0]["callback_data"], on=old)

    assert person.screen.id == old.id


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
async def test_groups_are_left_without_a_word(house: House, person: Person, server: BotApiServer, kind: str) -> None:
    """Nothing is said where others read (T39)."""
    group: dict[str, Any] = {"id": -1_001_234_567_890, "type": kind, "title": "Canary"}
    server.methods.chats[group["id"]] = Chat(group)
    change = {
        "chat": group,
        "from": person.user,
        "date": int(server.now()),
        "old_chat_member": {"user": {"id": 1}, "status": "left"},
        "new_chat_member": {"user": {"id": 1}, "status": "member"},
    }

    await server.quiet(await server.put("my_chat_member", change))
    spoken = {"message_id": 5, "date": int(server.now()), "chat": group, "from": person.user, "text": "/start"}
    await server.quiet(await server.put("message", spoken))

    assert server.methods.left == [group["id"]] * 2
    assert server.count("sendMessage") == 0


async def test_nothing_about_anybody_is_logged(
    house: House, person: Person, server: BotApiServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither ids nor names, texts or links, with every kind of trouble (T29)."""
    server.fail("editMessageText", times=2, status=500, body="Canary")
    server.fail("sendMessage", times=2, drop="before")
    await person.sends("/start Canary_link")
    await person.sends("Canary words")
    await person.sends_photo()
    await person.presses("CanaryData")
    await person.blocks()

    said = caplog.text
    assert "canary" not in said.lower()
    assert str(person.id) not in said
    assert server.token not in said
    assert "call.failed" in said


async def test_a_flood_of_one_chat_does_not_keep_another_waiting(
    house: House, person: Person, server: BotApiServer
) -> None:
    """Turns of a chat beyond a handful are dropped."""
    other = server.person()
    server.fail("editMessageText", times=1, drop="hang")
    await person.sends("/start en_RO_home")
    for _ in range(40):
        await person.presses_quickly(person.buttons[0]["callback_data"])

    await server.put(
        "message",
        {"message_id": 1, "date": int(server.now()), "chat": other.chat.raw, "from": other.user, "text": "/start"},
    )

    await server.until(lambda: len(other.bot_messages) == 1)
    server.released.set()
