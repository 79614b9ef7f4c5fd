"""`python -m bot run` as an operator starts it: a process of its own, talking to a Bot API server over a socket."""

import signal
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from tests.botapi.server import TOKEN, BotApiServer
from tests.process import running


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server
        assert server.violations == []


async def test_a_walk_with_the_real_process(server: BotApiServer, tmp_path: Path) -> None:
    """Start, a number, Leave; then the end, with every open screen cleared."""
    one, two, worker = server.person(), server.person(), server.person()
    async with running(server, tmp_path) as bot:
        await bot.until("bot.started")
        await one.sends("/start en_RO_home")
        await two.sends("/start")
        await one.taps("Danger now")
        assert "112" in one.screen.text
        await two.taps("English")
        await one.taps("Leave")
        assert one.chat.messages == {}
        assert len(two.bot_messages) == 1
        await worker.sends("/start en__w-hub")
        await worker.taps("Make a link")
        assert worker.screen.text.endswith("https://t.me/waymark_bot?start=en"), "Telegram was asked for the name"

        code = await bot.ends(by=signal.SIGTERM)

    assert code == 0
    assert two.chat.messages == worker.chat.messages == {}
    assert "screens.left count=0" in bot.said
    said = bot.said.lower()
    assert all(str(person.id) not in said for person in (one, two))
    assert "canary" not in said
    assert TOKEN.lower() not in said
    assert server.url not in said


async def test_the_profile_is_set(server: BotApiServer, tmp_path: Path) -> None:
    """Name, description, short description and commands."""
    async with running(server, tmp_path) as bot:
        await bot.until("profile.done")
        assert await bot.ends(by=signal.SIGINT) == 0

    assert {thing for thing, _ in server.methods.profile} == {
        "MyName",
        "MyDescription",
        "MyShortDescription",
        "MyCommands",
    }


@pytest.mark.parametrize("fault", ["a folder", "not a database", "read-only"])
async def test_an_unreadable_database_costs_nobody_anything(server: BotApiServer, tmp_path: Path, fault: str) -> None:
    """Start, walk and Leave need nothing of it."""
    file = tmp_path / "waymark.db"
    if fault == "a folder":
        file.mkdir()
    if fault == "not a database":
        file.write_bytes(b"x" * 5000)
    if fault == "read-only":
        file.touch(mode=0o400)
    person = server.person()
    async with running(server, tmp_path) as bot:
        await bot.until("bot.started")
        await person.sends("/start en")
        await person.taps("Go on")
        await person.sends("/menu")
        await person.taps("Danger now")
        await person.taps("Call for help")
        assert "112" in person.screen.text
        await person.taps("Leave")
        assert person.chat.messages == {}

        assert await bot.ends(by=signal.SIGTERM) == 0
    assert "Traceback" not in bot.said


async def test_feedback_is_counted_without_anybody(server: BotApiServer, tmp_path: Path) -> None:
    """A number in a row is all that reaches the disk."""
    person = server.person()
    async with running(server, tmp_path) as bot:
        await bot.until("bot.started")
        await person.sends("/start en_RO_home")
        while "Was this useful?" not in person.labels:
            await person.taps("More")
        await person.taps("Was this useful?")
        await person.taps("Yes")
        assert await bot.ends(by=signal.SIGTERM) == 0

    kept = (tmp_path / "waymark.db").read_bytes()
    assert b"yes" in kept
    assert str(person.id).encode() not in kept
    assert b"canary" not in kept.lower()


async def test_a_wrong_token_ends_in_one_line(server: BotApiServer, tmp_path: Path) -> None:
    """It says where the right one is, and does not show the wrong one."""
    async with running(server, tmp_path, BOT_TOKEN="4242:Canary_token_abc") as bot:
        code = await bot.ends()

    assert code == 1
    assert "BOT_TOKEN: Telegram does not know this token" in bot.said
    assert "Canary" not in bot.said
    assert "Traceback" not in bot.said


async def test_without_a_token_the_browser_door_opens(server: BotApiServer, tmp_path: Path) -> None:
    """`make run` on a machine that knows nothing of Telegram."""
    async with running(server, tmp_path, BOT_TOKEN="", PREVIEW_LISTEN="127.0.0.1:0") as bot:
        await bot.until("Open http://127.0.0.1:")
        address = bot.said.rpartition("Open ")[2].split()[0]
        async with aiohttp.ClientSession() as browser, browser.get(f"{address}/?page=danger-call&country=RO") as page:
            assert "112" in await page.text()
        assert await bot.ends(by=signal.SIGTERM) == 0

    assert server.calls == []
