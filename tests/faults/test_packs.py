"""A pack is built, installed, served, taken live and taken back by the real program."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.content import ROOT
from tests.faults.street import ends_well, started, street
from tests.faults.weather import Weather
from tests.tree import Tree


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """The content of the bot, to be changed."""
    return Tree(tmp_path / "content")


def pack(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """`python -m bot pack …` as an operator gives it, in this folder."""
    known = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "bot", "pack", *words]
    return subprocess.run(command, cwd=folder, env=known | settings, capture_output=True, text=True, check=False)


def test_a_pack_is_checked_before_it_is_written(tmp_path: Path, tree: Tree) -> None:
    """Nobody carries broken content to where it does not start."""
    tree.writes("locales/en/start.ftl", "hello = Hello\n")

    built = pack(tmp_path, "build", CONTENT=str(tree.folder))

    assert built.returncode == 1
    assert "locales/en/start.ftl: " in built.stderr
    assert list(tmp_path.glob("*.zip")) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("build", "--date", "soon"), "--date: 'soon' is not a day"),
        (("build", "--version", "../../x"), "--version: '../../x' is not"),
        (("build", "--out", "no/such/folder.zip"), "--out: no/such/folder.zip cannot be written"),
        (("install", "missing.zip"), "missing.zip: cannot be read: No such file or directory. Nothing was changed."),
        (("back",), "holds no pack to go back from"),
    ],
)
def test_wrong_use_ends_in_one_line(tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    """That says what to do."""
    ended = pack(tmp_path, *words)

    assert ended.returncode == 1
    assert said in ended.stderr
    assert ended.stderr.count("\n") == 1


async def test_a_pack_is_installed_taken_live_and_taken_back(server: Weather, tmp_path: Path, tree: Tree) -> None:
    """Without a restart, and with the buttons of before."""
    for edition in (1, 2):
        tree.says(edition)
        built = pack(tmp_path, "build", "--version", f"{edition}.0", CONTENT=str(tree.folder))
        assert built.returncode == 0, built.stderr
    assert pack(tmp_path, "install", "waymark-1.0.zip").stdout.startswith("Installed: version 1.0 of ")

    async with started(server, tmp_path) as bot:
        assert "pack.read" in bot.said
        assert "version=1.0" in bot.said
        found = await street(server)
        await found.sees(found.walker, "Edition-1")

        pack(tmp_path, "install", "waymark-2.0.zip")
        os.kill(bot.pid, signal.SIGHUP)
        await bot.until("content.renewed")
        await found.taps(found.walker, "Back")
        await found.sees(found.walker, "Edition-2")

        listed = pack(tmp_path, "list").stdout.splitlines()
        assert [line.partition(" of ")[0] for line in listed] == ["current: version 2.0", "previous: version 1.0"]
        assert pack(tmp_path, "back").stdout.startswith("Current: version 1.0")
        bot.said = ""
        os.kill(bot.pid, signal.SIGHUP)
        await bot.until("content.renewed")
        await found.goes_on()
        await found.sees(found.walker, "Edition-1")

        (next((tmp_path / "packs").glob("1.0-*.zip"))).write_bytes(b"")
        os.kill(bot.pid, signal.SIGHUP)
        await bot.until("content.failed")
        await found.goes_on()
        await ends_well(bot)


async def test_a_named_pack_comes_before_the_installed_one(server: Weather, tmp_path: Path, tree: Tree) -> None:
    """For a look at it before it is installed."""
    tree.says(3)
    pack(tmp_path, "build", "--out", "named.zip", CONTENT=str(tree.folder))

    async with started(server, tmp_path, program=("-m", "bot", "run", "--pack", "named.zip")) as bot:
        found = await street(server)
        await found.sees(found.walker, "Edition-3")
        await ends_well(bot)


def test_a_broken_pack_does_not_start(tmp_path: Path) -> None:
    """One line names it."""
    (tmp_path / "broken.zip").write_bytes(b"PK")
    known = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PREVIEW_LISTEN": "127.0.0.1:0"}

    ended = subprocess.run(
        [sys.executable, "-m", "bot", "preview", "--pack", "broken.zip"],
        cwd=tmp_path,
        env=known,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 1
    assert "broken.zip: is not a pack, or only a part of one; fetch it again" in ended.stderr
