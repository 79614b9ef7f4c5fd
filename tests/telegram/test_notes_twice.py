"""A note is sent once, however often Send is tapped."""

from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.letterbox.staff import Staff
from tests.telegram.conftest import House
from tests.telegram.test_notes import (
    TO_CONSENT,
    TO_THE_NOTE,
    at_the_card,
    engine,
    goes_to,
    sends_a_note,
    staff,
    to_the_end,
)

__all__ = ["engine", "staff"]


async def test_send_tapped_twice_sends_one_note(
    house: House, server: BotApiServer, person: Person, staff: Staff
) -> None:
    """On a slow phone people tap again: they see one code, and it is that of the note. A new note has its own."""
    await at_the_card(person, house)
    await goes_to(person, *TO_THE_NOTE, *TO_CONSENT, "Five words")
    await to_the_end(person)
    send = next(button["callback_data"] for button in person.buttons if button["text"] == "Send")
    await person.presses_quickly(send)
    await person.presses_quickly(send)
    await person.presses(send)
    await server.until(lambda: not server.unanswered)

    assert len(await staff.waiting()) == 1
    assert "This is your code" in person.screen.text
    await sends_a_note(person, house)
    assert len(await staff.waiting()) == 2
