"""What a person sees: one message, edited in place, and nothing that was typed."""

import random

import pytest

from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.telegram.clockwork import Hours
from tests.telegram.conftest import CLEAR_AFTER, House

FETCHING = {"getFile", "getChat", "getUserProfilePhotos", "getUserProfileAudios", "sendChatAction"}
"""Calls that would look at a person or show that somebody is here; none is ever made."""


async def test_the_way_from_start_to_all_doors(house: House, person: Person) -> None:
    """The order of a session: language, first words, a safe moment, country, the doors."""
    await person.sends("/start")
    for label in ("English", "Go on", "Yes", "Skip"):
        await person.taps(label)
        assert len(person.bot_messages) == 1
        assert person.own_messages == []

    assert person.screen.text.startswith("What would help now?")


async def test_a_screen_is_silent_and_without_previews(house: House, person: Person, server: BotApiServer) -> None:
    """Nothing rings, and Telegram fetches no page that a text names (T4, T26)."""
    await person.sends("/start en_RO_home")
    await person.taps("Leave")

    sent = [params for method, params, _ in server.calls if method in ("sendMessage", "editMessageText")]
    assert all(params["link_preview_options"] == {"is_disabled": True} for params in sent)
    assert sent[0]["disable_notification"] is True
    assert sent[0]["protect_content"] is False


async def test_every_step_leaves_one_message_and_nothing_typed(
    house: House, person: Person, server: BotApiServer
) -> None:
    """Forty steps of every kind, as in the test of T1; after Leave there is nothing."""
    steps = ["/start", "hello", "/danger", "/menu", "photo", "he is here", "/privacy", "/developer_info", "/language"]
    await person.sends("/start")
    for number in range(40):
        step = steps[number % len(steps)]
        if number % 2:
            await person.taps(person.labels[number % len(person.labels)]) if person.labels else None
        elif step == "photo":
            await person.sends_photo()
        else:
            await person.sends(step)
        assert len(person.bot_messages) <= 1, step
        assert person.own_messages == [], step

    await person.sends(".")

    assert person.bot_messages == []
    assert server.unanswered == []


@pytest.mark.parametrize("seed", range(8))
async def test_forty_steps_by_chance_leave_one_message(
    house: House, person: Person, server: BotApiServer, seed: int
) -> None:
    """Taps, words, commands, photos and voices in any order (T1); how it ends leaves nothing, whichever way it is."""
    chance = random.Random(seed)  # noqa: S311  # walks, no secrets
    house.buckets._clock = Hours()
    await person.sends("/start")
    for _ in range(40):
        await takes_a_step(person, chance)
        assert len(person.bot_messages) <= 1
        assert person.own_messages == []
        assert server.unanswered == []

    if person.bot_messages and chance.random() < 0.5:
        await house.passes(CLEAR_AFTER)
        await server.until(lambda: not person.bot_messages)
    else:
        await person.sends("/leave")

    assert person.chat.messages == {}


SAID = ("/start", "/start en_RO_home", "/danger", "/menu", "words", "stop", "/language")


async def takes_a_step(person: Person, chance: random.Random) -> None:
    """Most steps are taps."""
    buttons = person.buttons if person.bot_messages else []
    data = [button["callback_data"] for button in buttons if "callback_data" in button]
    if data and chance.random() < 0.7:
        await person.presses(chance.choice(data))
    elif chance.random() < 0.3:
        await chance.choice((person.sends_photo, person.sends_voice, person.sends_location, person.sends_sticker))()
    else:
        await person.sends(chance.choice(SAID))
