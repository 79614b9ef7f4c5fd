"""What Telegram shows about the bot is quiet and true, and no refusal stops the start."""

import asyncio

from bot.content import Content
from bot.loop import beside
from bot.telegram.profile import COMMANDS, keep_profile, set_profile
from flows.ids import LanguageCode
from tests.botapi.server import BotApiServer
from tests.telegram.conftest import House


async def test_name_descriptions_and_commands_are_set_for_all_and_per_language(
    house: House, server: BotApiServer, content: Content
) -> None:
    """Once for everybody in the first language, once for each language."""
    await set_profile(house.bot, content.catalogues)

    english = content.catalogues["en"]  # type: ignore[index]  # a plain code
    for code in ("", "en"):
        assert server.methods.profile["MyName", code] == english.words("profile-name")
        assert server.methods.profile["MyDescription", code] == english.words("profile-description")
        assert server.methods.profile["MyShortDescription", code] == english.words("profile-short")
        assert [command["command"] for command in server.methods.profile["MyCommands", code]] == list(COMMANDS)


async def test_what_is_already_so_is_not_set_again(house: House, server: BotApiServer, content: Content) -> None:
    """Telegram limits these calls to a few a day."""
    await set_profile(house.bot, content.catalogues)
    calls = server.count("setMyName")
    await set_profile(house.bot, content.catalogues)

    assert server.count("setMyName") == calls


async def test_other_content_sets_what_changed(house: House, server: BotApiServer, content: Content) -> None:
    """And asks nothing of Telegram where the words about the bot are the same."""
    now, renewed = dict(content.catalogues), asyncio.Event()
    async with beside(keep_profile(house.bot, lambda: now, renewed)):
        await settled(server)
        asked = len(server.calls)
        renewed.set()
        await settled(server)
        assert len(server.calls) == asked

        now.pop(LanguageCode("ro"))
        renewed.set()
        await settled(server)

    assert len(server.calls) > asked
    assert server.count("setMyName") == 1 + len(content.catalogues), "nothing that stayed was set again"


async def settled(server: BotApiServer) -> None:
    """Wait until no call comes any more."""
    before = -1
    while before != len(server.calls):
        before = len(server.calls)
        await asyncio.sleep(0.2)


async def test_a_server_that_refuses_does_not_stop_the_start(
    house: House, server: BotApiServer, content: Content
) -> None:
    """Each line is tried, each refusal passed over."""
    for method in ("setMyName", "setMyDescription", "getMyShortDescription", "setMyCommands"):
        server.fail(method, times=9, status=429, retry_after=80_000)

    await set_profile(house.bot, content.catalogues)

    assert ("MyName", "") not in server.methods.profile
    assert server.count("setMyCommands") == 1 + len(content.catalogues)


def test_the_profile_does_not_say_what_it_is_for(content: Content) -> None:
    """Whoever looks at the list of chats learns nothing (B59)."""
    for catalogue in content.catalogues.values():
        shown = " ".join(catalogue.words(f"profile-{part}") for part in ("name", "short", "description")).lower()
        assert not any(word in shown for word in ("traffick", "exploit", "victim", "police", "danger"))
