"""Whatever Telegram answers or does not answer, the right screen stands in the end and every tap is answered."""

import pytest

from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.telegram.conftest import House

HOME = "/start en_RO_home"
HOURS = 3600


async def at_home(person: Person) -> str:
    """The person stands at home; returns what stands there."""
    await person.sends(HOME)
    return person.screen.text


async def the_danger_page_stands(person: Person, server: BotApiServer) -> None:
    assert "112" in person.screen.text
    assert person.own_messages == []
    assert server.unanswered == []


async def test_an_unchanged_screen_is_left_as_it_is(house: House, person: Person, server: BotApiServer) -> None:
    """Telegram refuses an edit that changes nothing; two taps on the same button are no fault."""
    await at_home(person)
    screen, data = person.screen, person.buttons[0]["callback_data"]

    await person.presses(data, on=screen)
    await person.presses(data, on=screen)

    refused = [status for method, _, status in server.calls if method == "editMessageText"]
    assert refused == [200, 400]
    assert person.screen.id == screen.id
    assert server.unanswered == []


async def test_a_screen_that_is_gone_is_made_anew(house: House, person: Person, server: BotApiServer) -> None:
    """The person may have deleted it a moment ago."""
    await at_home(person)
    screen, danger = person.screen, data_of(person, "Danger now")
    del person.chat.messages[screen.id]

    await person.presses(danger, on=screen)

    assert person.screen.id != screen.id
    await the_danger_page_stands(person, server)


async def test_a_message_of_the_person_typed_after_that_makes_it_anew(
    house: House, person: Person, server: BotApiServer
) -> None:
    """Words find the open screen gone."""
    await at_home(person)
    del person.chat.messages[person.screen.id]

    await person.sends("/danger")

    await the_danger_page_stands(person, server)


@pytest.mark.parametrize("hours", [41, 47])
async def test_an_old_screen_is_replaced_and_deleted(
    house: House, person: Person, server: BotApiServer, hours: int
) -> None:
    """After 48 hours Telegram would not delete it any more (T2)."""
    await at_home(person)
    old = person.screen.id
    server.offset = hours * HOURS

    await person.taps("Danger now")

    assert person.screen.id != old
    await the_danger_page_stands(person, server)


async def test_what_is_too_old_to_delete_is_emptied(house: House, person: Person, server: BotApiServer) -> None:
    """It stays in the chat, and says nothing any more."""
    await at_home(person)
    old = person.screen
    server.offset = 50 * HOURS

    await person.taps("Danger now")

    assert old.text == "OK."
    assert old.markup == {}
    assert "112" in next(message for message in person.bot_messages if message.id != old.id).text


async def test_a_screen_that_cannot_be_edited_any_more_is_replaced(
    house: House, person: Person, server: BotApiServer
) -> None:
    """Whatever the reason, the person gets the page."""
    await at_home(person)
    old = person.screen.id
    server.fail(
        "editMessageText", status=400, body='{"ok":false,"error_code":400,"description":"message can\'t be edited"}'
    )

    await person.taps("Danger now")

    assert person.screen.id != old
    await the_danger_page_stands(person, server)


async def test_a_wait_that_telegram_asks_for_is_kept(house: House, person: Person, server: BotApiServer) -> None:
    """429 names the seconds; the edit comes after them, and the tap is answered meanwhile."""
    await at_home(person)
    server.fail("editMessageText", times=2, status=429, retry_after=3)

    await person.taps("Danger now")

    assert house.pauses.seconds.count(3.0) == 2
    await the_danger_page_stands(person, server)


async def test_a_wait_longer_than_a_turn_is_not_waited(house: House, person: Person, server: BotApiServer) -> None:
    """A page that comes minutes later could come at a dangerous moment; the tap is still answered (T5)."""
    before = await at_home(person)
    server.fail("editMessageText", status=429, retry_after=3000)

    await person.taps("Danger now")

    assert person.screen.text == before
    assert server.unanswered == []


@pytest.mark.parametrize("body", ["", "<html>502 Bad Gateway</html>", '{"ok":true}', "[]", "null", '{"ok":'])
async def test_a_failing_server_is_asked_again(house: House, person: Person, server: BotApiServer, body: str) -> None:
    """Also when the answer is a page of a proxy."""
    await at_home(person)
    server.fail("editMessageText", times=3, status=502, body=body)

    await person.taps("Danger now")

    await the_danger_page_stands(person, server)


@pytest.mark.parametrize("drop", ["before", "after", "half"])
@pytest.mark.parametrize("method", ["editMessageText", "sendMessage", "deleteMessage", "answerCallbackQuery"])
async def test_a_broken_connection_costs_nothing(
    house: House, person: Person, server: BotApiServer, method: str, drop: str
) -> None:
    """Before the call took effect, after it, or in the middle of the answer."""
    await at_home(person)
    server.fail(method, times=2, drop=drop)

    await person.taps("Danger now")
    await person.sends("/start en_RO_danger")

    await the_danger_page_stands(person, server)


async def test_a_message_that_came_twice_is_found_and_deleted(
    house: House, person: Person, server: BotApiServer
) -> None:
    """The first message arrived though its answer was lost: one screen stands in the end."""
    server.fail("sendMessage", times=3, drop="after")

    await person.sends(HOME)

    assert server.count("sendMessage") == 4
    assert len(person.bot_messages) == 1


async def test_a_tap_is_answered_when_the_page_cannot_be_shown(
    house: House, person: Person, server: BotApiServer
) -> None:
    """The sign on the button does not turn for ever."""
    await at_home(person)
    server.fail("editMessageText", times=10, status=500)

    await person.taps("Danger now")

    assert server.unanswered == []


async def test_the_next_tap_works_after_an_outage(house: House, person: Person, server: BotApiServer) -> None:
    """Nothing stays stuck."""
    await at_home(person)
    server.fail("editMessageText", times=6, status=500)
    await person.taps("Danger now")

    await person.taps("Danger now")

    await the_danger_page_stands(person, server)


async def test_somebody_who_blocks_the_bot_is_let_go(house: House, person: Person, server: BotApiServer) -> None:
    """No timer stays, and no call is repeated."""
    await at_home(person)

    await person.blocks()

    assert len(house.opened) == 0


async def test_a_block_that_shows_only_in_a_refusal_lets_go_too(
    house: House, person: Person, server: BotApiServer
) -> None:
    """403 without an update before it."""
    await at_home(person)
    danger, screen = data_of(person, "Danger now"), person.screen
    person.chat.blocked = True

    await person.presses(danger, on=screen)

    assert len(house.opened) == 0
    assert server.unanswered == []


async def test_an_error_of_ours_shows_a_kind_page(
    house: House, person: Person, server: BotApiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Never silence: the person sees where to go on, and the log has the kind of the error alone."""
    await at_home(person)

    def broken(*_: object) -> None:
        raise ZeroDivisionError("Canary")

    monkeypatch.setattr(house.door._turns, "command", broken)

    await person.sends("/menu")

    assert person.buttons
    assert person.own_messages == []


def data_of(person: Person, label: str) -> str:
    return str(next(button["callback_data"] for button in person.buttons if button["text"] == label))
