"""A phone that was handed over: cleared sooner, and nothing of what was read comes back with it."""

from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.telegram.conftest import CLEAR_AFTER, CLEAR_AFTER_SENSITIVE, House


async def is_handed_over(person: Person) -> None:
    """From the worker's tools to the first words in another language."""
    await person.sends("/start en_RO_w-hub")
    await person.taps("Hand over this phone")
    await person.taps("Română")


async def test_an_untouched_screen_is_cleared_sooner(house: House, person: Person, server: BotApiServer) -> None:
    """Whatever page it is: the phone goes back to somebody else."""
    await is_handed_over(person)
    await person.taps("Mai departe")
    assert person.screen.text.startswith("Este un moment bun?")

    await house.passes(CLEAR_AFTER_SENSITIVE)

    await server.until(lambda: not person.bot_messages)


async def test_a_worker_has_the_usual_time(house: House, person: Person) -> None:
    """On the page before as well."""
    await person.sends("/start en_RO_w-hub")
    await person.taps("Hand over this phone")

    await house.passes(CLEAR_AFTER - 1)

    assert person.bot_messages


async def test_after_leaving_the_start_is_the_neutral_one(house: House, person: Person) -> None:
    """The worker who opens the guide again sees the languages and nothing of what was read."""
    await person.sends("/start")
    neutral = person.screen.text, person.screen.markup
    await is_handed_over(person)
    await person.taps("Ieșire")
    assert person.chat.messages == {}

    await person.sends("/start")

    assert (person.screen.text, person.screen.markup) == neutral
