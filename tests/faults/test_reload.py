"""Content taken live: a tap sees the old guide or the new one, whole, and a broken one not at all."""

import asyncio
import gc
import itertools
import os
import pty
import random
import signal
import sys
import time
import weakref
from pathlib import Path

import pytest

from bot.checking import sound_content
from bot.content import Content
from bot.errors import WrongSetting
from bot.handover import hand_over
from bot.loop import beside
from bot.reload import Reload
from bot.turns import Turns
from flows.ids import CountryCode, LanguageCode, PageId
from flows.place import Place
from flows.screen import screen
from flows.standing import Standing
from tests.faults.readers import Readers
from tests.faults.street import ends_well, started, street
from tests.faults.weather import Weather
from tests.process import Process, reader_of
from tests.tree import Tree

A_SECOND = 1000
WAITING = 1000
"""Taps of the crowd without a page, at most."""
PEOPLE = 1000
"""So many that none of them is taken for a flood (T36)."""
RELOADS = 2
MADE = "locales/ro/made.txt"
NOW = "2026-11-24"


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """The content of the bot, to be changed."""
    return Tree(tmp_path / "content")


async def reloads(bot: Process, until: str) -> None:
    """Ask for the content anew, and wait until the log says this once more."""
    bot.said = ""
    os.kill(bot.pid, signal.SIGHUP)
    await bot.until(until)


async def test_the_next_tap_shows_new_words_and_never_broken_content(
    server: Weather, tmp_path: Path, tree: Tree
) -> None:
    """The log names file and rule. When it is mended it is shown, and buttons of before lead where they led."""
    broken = {
        "flows/pages/start.toml": (b'= "f-hub"', b'= "nowhere"', "unknown-target"),
        "locales/en/start.ftl": (b"home =", b"home = \xff", "encoding"),
        "locales/languages.toml": (b"[", b"", "toml"),
    }
    async with started(server, tmp_path, CONTENT=str(tree.folder)) as bot:
        found = await street(server)
        for file, (good, bad, rule) in broken.items():
            whole = (tree.folder / file).read_bytes()
            (tree.folder / file).write_bytes(whole.replace(good, bad, 1))

            await reloads(bot, "content.kept")

            assert f"file={file} kind={rule}" in bot.said
            await found.goes_on()
            (tree.folder / file).write_bytes(whole)
        tree.says(2)
        await reloads(bot, "content.renewed")
        await found.goes_on()
        await found.sees(found.walker, "Edition-2")
        await ends_well(bot)


async def test_a_reading_that_dies_changes_nothing(server: Weather, tmp_path: Path, tree: Tree) -> None:
    """As when memory is short and the system ends it; the next one works. The reader is told no secret."""
    async with started(server, tmp_path, CONTENT=str(tree.folder), RELOAD="watch") as bot:
        found = await street(server)
        os.kill(bot.pid, signal.SIGHUP)
        reader = await reader_of(bot.pid)
        assert "BOT_TOKEN" not in reader.environ()
        reader.kill()
        await bot.until("content.failed")

        # With RELOAD=watch an editor only saves.
        tree.says(2)
        await bot.until("content.renewed")

        await found.taps(found.walker, "Back")
        await found.sees(found.walker, "Edition-2")
        await ends_well(bot)


async def test_what_is_handed_over_says_the_same(content: Content) -> None:
    """Everywhere, in every language: a number that is lost on the way is missed in danger."""
    same = await hand_over(content.root, at_rest=True)

    assert not any(words.messages.patterns for words in same.catalogues.values())
    for page, country in itertools.product(content.atlas.pages, (None, *content.atlas.countries)):
        place = Place(page, content.source, country)
        assert screen(same.atlas, place, NOW) == screen(content.atlas, place, NOW)
    here, there = Turns(content, lambda: NOW), Turns(same, lambda: NOW)
    for page, language in itertools.product(content.atlas.pages, content.catalogues):
        place = Place(page, language, CountryCode("RO"))
        assert there.show(place) == here.show(place)
    for words in ("they will kill me", "mi-e frica", "我需要帮助"):
        assert there.typed(words) == here.typed(words)


async def test_what_nobody_reviewed_is_not_handed_over(content: Content) -> None:
    """The start says which setting asks for it, and a guide that runs goes on."""
    with pytest.raises(WrongSetting, match="REQUIRE_REVIEW: no language has a reviewed page for hello"):
        await hand_over(content.root, only_reviewed=True)

    turns = Turns(content, lambda: NOW)
    reload = Reload(lambda: hand_over(content.root, only_reviewed=True))
    async with beside(reload.keep(turns)):
        reload.asked.set()
        async with asyncio.timeout(30):
            while not reload.refused:  # noqa: ASYNC110  # nobody announces that nothing changed
                await asyncio.sleep(0.01)

    assert reload.refused[0].rule == "unreviewed"
    assert turns.content is content


async def test_what_is_recorded_of_words_is_read_anew(tree: Tree) -> None:
    """A translation that fell behind its English may be wrong: it is withheld or says so without a restart."""
    lines = (tree.folder / MADE).read_text("utf-8").splitlines(keepends=True)
    tree.writes(MADE, "".join("home 0000000000000000\n" if line.startswith("home ") else line for line in lines))

    content = await hand_over(tree.folder)

    assert content.root == tree.folder
    assert content.atlas.shelf.of(PageId("home"), LanguageCode("ro"), NOW) is Standing.STALE
    assert content.atlas.shelf.of(PageId("home"), LanguageCode("fr"), NOW) is not Standing.STALE


async def test_a_replaced_guide_is_free_at_once(content: Content) -> None:
    """Nobody searches for garbage while people tap, so nothing of a guide may hold itself."""
    old = sound_content(NOW)
    turns = Turns(old, lambda: NOW)
    turns.start("en_RO_home")
    parts = [weakref.ref(part) for part in (turns._edition.localiser, old.keywords, old.atlas.dialogue)]
    del old
    gc.disable()

    turns.renew(content)

    left = [part() for part in parts]
    gc.enable()
    assert left == [None, None, None]


HANGUP = """
import asyncio, os
from bot.app import hear_hangup

async def main():
    stop, asked = asyncio.Event(), asyncio.Event()
    hear_hangup(stop, asked)
    os.write(1, b"ready")
    await asked.wait()
    assert not stop.is_set()
    os.write(1, b"asked")
    await stop.wait()
    os._exit(7)

asyncio.run(main())
"""


async def test_a_terminal_that_is_closed_ends_the_guide() -> None:
    """Who closes the window of the browser door does not leave it behind; any other SIGHUP ends nothing."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(sys.executable, [sys.executable, "-c", HANGUP])  # noqa: S606  # our own program
    said = b""
    for words in (b"ready", b"asked"):
        while words not in said:
            said += await asyncio.to_thread(os.read, terminal, 4096)
        if words == b"ready":
            os.kill(pid, signal.SIGHUP)

    os.close(terminal)

    _, status = await asyncio.to_thread(os.waitpid, pid, 0)
    assert os.waitstatus_to_exitcode(status) == 7


async def test_reload_under_a_thousand_taps_a_second_loses_no_tap_and_shows_no_half_old_page(
    tmp_path: Path, tree: Tree
) -> None:
    """Every tap has one answer and one page; words and order of buttons are of one edition."""
    tree.says(0)
    async with Readers() as server, started(server, tmp_path, CONTENT=str(tree.folder)) as bot:
        found = await street(server)
        home = next(button["callback_data"] for button in found.walker.buttons if button["text"] == "Back")
        flood = asyncio.create_task(floods(server, home))
        for edition in range(1, RELOADS + 1):
            tree.says(edition)
            await reloads(bot, "content.renewed")
            seen = server.pages.total()
            await server.until(lambda seen=seen: server.pages.total() > seen + WAITING)  # type: ignore[misc]  # bound here
        flood.cancel()
        await server.until(lambda: server.is_done, 60)

        assert set(server.answered.values()) == {1}
        assert server.torn == []
        assert set(server.pages) == set(range(RELOADS + 1))
        await ends_well(bot)
    assert server.violations == []


async def floods(server: Readers, data: str) -> None:
    """All together tap a thousand times a second, while no more than a thousand wait for their page."""
    chance = random.Random(1)  # noqa: S311  # the same flood each time
    last = time.monotonic()
    while True:
        await asyncio.sleep(0.02)
        due, last = int((time.monotonic() - last) * A_SECOND), time.monotonic()
        free = WAITING - len(server.tapped) + server.pages.total()
        await server.tap([chance.randrange(PEOPLE) for _ in range(min(due, free))], data)
