"""A QR code in the chat: one message before and after it, and nothing of it after leaving."""

import pytest

from bot.content import ROOT, Content
from bot.telegram.session import form_of
from tests.botapi.chat import Message
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.outreach.codes import read_codes
from tests.telegram.conftest import CLEAR_AFTER, House

ADDRESS = "https://t.me/waymark_bot?start=en_RO"
HOURS = 3600


async def shows_a_code(person: Person) -> Message:
    """From the first words to the code of a link."""
    await person.sends("/start en_RO_w-hub")
    await person.taps("Make a link")
    await person.taps("Show the QR code")
    return person.screen


async def test_a_worker_shows_the_code_of_a_link(house: House, person: Person) -> None:
    """Another program reads in the picture what the words below it say."""
    await person.sends("/start en_IT_w-hub")
    await person.taps("Make a link")
    for label in ("Change the language", "Română", "Change the country", "Poland", "Change the page", "Find help"):
        while label not in person.labels:
            await person.taps("More")
        await person.taps(label)
    before = person.screen.id
    await person.taps("Show the QR code")

    shown = person.screen
    address = "https://t.me/waymark_bot?start=ro_PL_f-hub"
    assert shown.id != before
    assert read_codes(shown.photo) == [address]
    assert shown.text.endswith(f"\n\n{address}")
    assert [button["copy_text"]["text"] for button in person.buttons if "copy_text" in button] == [address]


async def test_a_picture_is_silent_and_can_be_passed_on(house: House, person: Person, server: BotApiServer) -> None:
    """Nothing rings (T4); a link is there to be given away."""
    shown = await shows_a_code(person)

    assert shown.silent
    assert not shown.protected
    assert read_codes(shown.photo) == [ADDRESS]


async def test_the_next_tap_stands_in_a_text_again(house: House, person: Person, server: BotApiServer) -> None:
    """No text can be put into a message with a picture, so the picture goes; Telegram is asked for nothing in vain."""
    shown = await shows_a_code(person)

    await person.taps("Back")

    assert person.screen.id != shown.id
    assert not person.screen.photo
    assert person.screen.text.startswith("Make a link")
    assert {status for _, _, status in server.calls} == {200}


async def test_words_and_commands_move_on_from_a_picture(house: House, person: Person) -> None:
    """What is typed beside a code is answered in the one message that stands there."""
    for typed in ("he is here", "/menu", "/start"):
        await shows_a_code(person)
        await person.sends(typed)
        assert not person.screen.photo, typed
        assert person.own_messages == []


async def test_two_quick_taps_leave_one_code(house: House, person: Person) -> None:
    """The second finds the message gone in which it was tapped."""
    await person.sends("/start en_RO_w-hub")
    await person.taps("Make a link")
    menu = person.screen
    data = next(button["callback_data"] for button in person.buttons if button["text"] == "Show the QR code")

    await person.presses(data)
    await person.presses(data, on=menu)

    assert read_codes(person.screen.photo) == [ADDRESS]


@pytest.mark.parametrize("way", ["Leave", "/leave", "."])
async def test_leaving_takes_the_picture_away(house: House, person: Person, way: str) -> None:
    """Whichever way it is."""
    await shows_a_code(person)

    await (person.taps(way) if way == "Leave" else person.sends(way))

    assert person.chat.messages == {}
    assert len(house.opened) == 0


async def test_a_picture_that_cannot_be_deleted_loses_its_words_and_buttons(
    house: House, person: Person, server: BotApiServer
) -> None:
    """After 48 hours Telegram deletes nothing any more; what can be taken away is."""
    shown = await shows_a_code(person)
    server.offset = 49 * HOURS

    await person.taps("Leave")

    assert (shown.text, shown.markup) == ("OK.", {})
    assert person.bot_messages == [shown]


async def test_an_untouched_picture_is_cleared(house: House, person: Person, server: BotApiServer) -> None:
    """In the time of any other screen."""
    await shows_a_code(person)

    await house.passes(CLEAR_AFTER)

    await server.until(lambda: not person.bot_messages)


async def test_a_picture_is_cleared_at_the_end(server: BotApiServer, content: Content) -> None:
    """SIGTERM leaves nothing behind."""
    house, person = House(server, content), server.person()
    async with house.open():
        await shows_a_code(person)
        await house.cleaner.clear_all()

    assert person.chat.messages == {}


@pytest.mark.parametrize(
    "fault",
    [{"status": 500}, {"status": 413}, {"status": 429, "retry_after": 1}, {"drop": "before"}, {"drop": "after"}],
)
async def test_a_picture_that_does_not_get_through_is_left_out(
    house: House, person: Person, server: BotApiServer, fault: dict[str, int | str]
) -> None:
    """The page with its address comes at once, alone, also when the picture had arrived after all."""
    server.fail("sendPhoto", **fault)  # type: ignore[arg-type]  # as the server's own arguments

    shown = await shows_a_code(person)

    assert not shown.photo
    assert shown.text.endswith(ADDRESS)
    assert server.count("sendPhoto") == 1


async def test_somebody_who_blocked_meanwhile_is_forgotten(house: House, person: Person, server: BotApiServer) -> None:
    """No second message is tried."""
    await person.sends("/start en_RO_w-hub")
    await person.taps("Make a link")
    before = server.count("sendMessage")
    server.fail("sendPhoto", status=403)

    await person.taps("Show the QR code")

    assert server.count("sendMessage") == before
    assert len(house.opened) == 0


def test_only_codes_can_be_sent() -> None:
    """One method sends a file, and it takes an address and draws it: there is no other way for a picture (B37)."""
    sending = [
        (path.name, word)
        for path in (ROOT / "bot").rglob("*.py")
        for word in (
            "sendPhoto",
            "sendDocument",
            "sendMediaGroup",
            "sendVideo",
            "sendAnimation",
            "sendSticker",
            "Media(",
        )
        if f'"{word}"' in path.read_text("utf-8")
    ]

    assert sending == [("methods.py", "sendPhoto")]
    assert form_of.__annotations__["method"].__name__ == "Photo"
