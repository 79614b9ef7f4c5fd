"""A note without a name, over a real socket: put together by taps, sent, answered in a box, taken back."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import this_hour, today
from flows.service import service_code
from storage.desks import Desks
from storage.engine import close_engine, open_engine
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.letterbox.staff import SERVICE, Staff, stored
from tests.telegram.conftest import House

CONTACT = "+40 712 345 678"
ANSWER = "Yes, we can talk. Call 021 555 01 01."


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}")
    yield engine
    await close_engine(engine)


@pytest.fixture
async def staff(engine: AsyncEngine, house: House) -> Staff:
    """A service that takes notes; the bot knows the hour of today."""
    house.turns._today = lambda: f"{today()}T12:00"
    staff = Staff(engine)
    await staff.listed(house.turns)
    return staff


async def goes_to(person: Person, *labels: str) -> None:
    """Tap what has these words, ticked or not, also behind More."""
    for label in labels:
        while not (found := [one for one in person.labels if label in one]):
            await person.taps("More")
        await person.taps(next((one for one in found if one == label), found[0]))


async def at_the_card(person: Person, house: House) -> None:
    """The list of the country, and the card of the service."""
    await person.sends("/start en_RO_f-hub")
    await person.taps("Everything")
    name = house.turns.atlas.directory.by_code[service_code(SERVICE)].name
    while not (found := [label for label in person.labels if label.rstrip("…") in name]):
        await person.taps("More")
    await person.taps(found[0])


TO_THE_NOTE = ("How to contact", "Answer box with a code", "No", "Go on", "A place soon", "Go on", "This week", "A man")
TO_CONSENT = ("Go on", "Go on")


async def sends_a_note(person: Person, house: House, kind: str = "Five words") -> str:
    """Walk the whole way, and give the code."""
    await at_the_card(person, house)
    await goes_to(person, *TO_THE_NOTE, *TO_CONSENT, kind)
    await to_the_end(person)
    await person.taps("Send")
    return person.screen.text.split("This is your code:\n\n")[1].split("\n")[0]


async def to_the_end(person: Person) -> None:
    """Sending is offered where everything was read."""
    while "Send" not in person.labels:
        assert "Do not send" in person.labels
        await person.taps("More")


async def test_a_note_is_sent_answered_and_read_from_another_account(
    house: House, server: BotApiServer, person: Person, staff: Staff, tmp_path: Path
) -> None:
    """The whole way of E.4. The answer is shown once, and what was typed is gone from the chat at once."""
    code = await sends_a_note(person, house)
    assert len(code.split()) == 5
    assert person.screen.protected

    await staff.answers(ANSWER)
    another = server.person()
    await at_the_box(another)
    await another.sends(f"  {code.upper().replace(' ', ', ')} ")
    first = another.screen.text
    await at_the_box(another)
    await another.sends(code)

    assert ANSWER in first
    assert "There is nothing for this code" in another.screen.text
    assert another.own_messages == []
    assert not await staff.waiting()
    left = stored(tmp_path)
    assert all(needle not in left for needle in (code.encode(), ANSWER.encode(), str(person.id).encode()))


async def at_the_box(person: Person) -> None:
    """The way from the first screen."""
    await person.sends("/start en")
    await person.sends("/menu")
    await goes_to(person, "Notes and codes")


async def test_what_is_sent_are_the_fields_and_nothing_else(house: House, person: Person, staff: Staff) -> None:
    """The service reads what the person tapped, in the person's language."""
    await sends_a_note(person, house, "Twelve digits")

    _, letter = await staff.opens()

    assert (letter.language, letter.country, letter.service) == ("en", "RO", SERVICE)
    assert (letter.note.help, letter.note.soon, letter.note.whom) == (frozenset({"soon"}), "week", "man")
    assert letter.say
    assert letter.contact == letter.zone == ""
    assert letter.note.call is None


async def test_a_contact_reaches_the_service_alone(
    house: House, person: Person, staff: Staff, tmp_path: Path, server: BotApiServer
) -> None:
    """Way 4: typed, removed at once, never shown again, gone from memory when the note is sent."""
    await at_the_card(person, house)
    await goes_to(person, "How to contact", "They call me", "No", "Go on", "A lawyer", "Go on", "Leave it out")
    await goes_to(person, "Leave it out", "Go on", "How they can reach you")
    await person.sends("the usual one")
    odd = person.screen.text
    await person.sends(CONTACT)
    await goes_to(person, "Tuesday", "Go on")
    await goes_to(person, "9:00", "Go on", "Only a call", "Leave no message", "Hang up", "Five words")
    await to_the_end(person)
    await person.taps("Send")
    _, letter = await staff.opens()

    assert "does not look like a number" in odd
    assert letter.contact == CONTACT
    assert letter.zone == "Europe/Bucharest"
    assert letter.note.call
    assert (letter.note.call.days, letter.note.call.others) == (frozenset({1}), "hang-up")
    assert not any(CONTACT in str(given) for _, given, _ in server.calls)
    assert all(screen.contact == "" for _, screen in await house.opened.last())
    assert CONTACT.encode() not in stored(tmp_path)


async def test_a_note_is_taken_back_until_it_is_opened(house: House, person: Person, staff: Staff) -> None:
    """As easy as sending (B33); afterwards the page says so."""
    taken = await sends_a_note(person, house)
    await person.taps("Take the note back")
    await person.sends(taken)
    said = person.screen.text
    assert not await staff.waiting()

    opened = await sends_a_note(person, house)
    await staff.opens()
    await person.taps("Take the note back")
    await person.sends(opened)

    assert "taken back and deleted" in said
    assert "already opened" in person.screen.text


async def test_a_service_without_a_key_offers_no_note(house: House, person: Person, staff: Staff) -> None:
    """Nor does one that is full today; a button of before leads to the page before, and nothing is sent."""
    await at_the_card(person, house)
    await goes_to(person, *TO_THE_NOTE, *TO_CONSENT, "Five words")
    await to_the_end(person)
    send = next(one["callback_data"] for one in person.buttons if one["text"] == "Send")
    await Desks(staff.engine).full(SERVICE, today())
    await person.presses(send)
    refused = person.screen.text
    await staff.read_again(house.turns)
    await person.presses(send)

    assert "The note was not sent" in refused
    assert "Answer box with a code" not in person.labels
    assert not await staff.waiting()


async def test_a_revoked_key_destroys_what_waits(house: House, person: Person, staff: Staff) -> None:
    """And the box says neutrally that the service cannot answer."""
    code = await sends_a_note(person, house)
    await Desks(staff.engine).revoke(SERVICE, "0" * 64, today(), this_hour())
    await at_the_box(person)
    await person.sends(code)

    assert "cannot answer any more" in person.screen.text
    assert not await staff.waiting()


@pytest.mark.parametrize("typed", ["one two three four five", "1234 5678 9012", "x", "\u202e12", "0 1", "ا ب ت ث ج"])
async def test_every_wrong_code_gets_the_same_screen(
    house: House, person: Person, staff: Staff, server: BotApiServer, typed: str
) -> None:
    """So does the right code before there is an answer (T11)."""
    code = await sends_a_note(person, house)
    seen = []
    for text in (code, typed):
        await at_the_box(person)
        server.calls.clear()
        await person.sends(text)
        calls = [(method, given.get("text")) for method, given, _ in server.calls if method != "getUpdates"]
        seen.append((calls, person.screen.text, person.labels))

    assert seen[0] == seen[1]


async def test_danger_is_heard_where_a_code_is_typed(house: House, person: Person, staff: Staff) -> None:
    """Who writes of danger is not told that a code is wrong."""
    await at_the_box(person)
    await person.sends("he will kill me")

    assert "Danger" in person.screen.text or "112" in person.screen.text


async def test_five_wrong_codes_end_the_tries_for_an_hour(house: House, person: Person, staff: Staff) -> None:
    """The right code is not looked at then; another chat is not held up by it (T34)."""
    code = await sends_a_note(person, house)
    await staff.answers(ANSWER)
    for _ in range(5):
        await at_the_box(person)
        await person.sends("one two three four five")
    await at_the_box(person)
    await person.sends(code)

    assert "There is nothing for this code" in person.screen.text


async def test_a_lost_contact_is_asked_for_again(house: House, person: Person, staff: Staff) -> None:
    """After Leave nothing of it is remembered, and a button of before cannot send without it."""
    await at_the_card(person, house)
    await goes_to(person, "How to contact", "They call me", "No", "Go on", "A lawyer", "Go on", "Leave it out")
    await goes_to(person, "Leave it out", "Go on", "How they can reach you")
    await person.sends(CONTACT)
    await goes_to(person, "Tuesday", "Go on", "9:00", "Go on", "Only a call")
    await goes_to(person, "Leave no message", "Hang up", "Five words")
    await to_the_end(person)
    send = next(one["callback_data"] for one in person.buttons if one["text"] == "Send")
    await person.taps("Leave")
    await person.sends("/start")
    await person.presses(send)

    assert "no longer here" in person.screen.text
    assert not await staff.waiting()
