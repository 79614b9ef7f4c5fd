"""`python -m bot link`: what somebody at a terminal meets. Nothing is half made, and nothing small is shown."""

import asyncio
import csv
import io
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from typer.testing import CliRunner

from bot.cli import app
from bot.clock import in_a_year, today
from bot.content import ROOT
from bot.errors import ShellError, WrongToken, WrongUse
from storage.engine import close_engine, open_engine
from storage.totals import LINK_TOTALS, Totals
from tests.botapi.server import BotApiServer
from tests.test_commands import environment

CODE = re.compile(r"\?start=([a-z0-9]{8})$", re.MULTILINE)
NEW = ("new", "--lang", "ro", "--label", "A")
Say = Callable[..., str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own with nothing set, where the database will be."""
    monkeypatch.chdir(tmp_path)
    for name in ("BOT_TOKEN", "BOT_API_URL", "COUNT_LINKS", "DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("BOT_NAME", "guide_bot")
    monkeypatch.setenv("COLUMNS", "140")
    return tmp_path


@pytest.fixture
def link(folder: Path) -> Say:
    """Give the command; its error is raised."""

    def say(*arguments: str) -> str:
        done = CliRunner().invoke(app, ["link", *arguments], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.output

    return say


def stored(folder: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(folder / "waymark.db")) as connection:
        return connection.execute(query).fetchall()


async def _opened(folder: Path, times: dict[str, int]) -> None:
    engine = open_engine(f"sqlite+aiosqlite:///{folder / 'waymark.db'}")
    totals = Totals(engine, table=LINK_TOTALS)
    for code, number in times.items():
        for _ in range(number):
            totals.add(code)
    await totals.write(today(), "2000-01-01")
    await close_engine(engine)


def test_a_plain_link_is_printed_and_nothing_is_stored(link: Say, folder: Path) -> None:
    """With the command or without; the QR codes lead to the same."""
    made = link("--lang", "ro", "--country", "ro", "--page", "f-hub", "--png", "a.png", "--svg", "a.svg")

    assert made == "https://t.me/guide_bot?start=ro_RO_f-hub\n"
    assert link("--lang", "ro", "--bot", "@other_bot") == "https://t.me/other_bot?start=ro\n"
    assert [found.text for found in zxingcpp.read_barcodes(Image.open("a.png"))] == [made.strip()]
    assert 'xmlns="http://www.w3.org/2000/svg"' in Path("a.svg").read_text("utf-8")
    assert sorted(file.name for file in folder.iterdir()) == ["a.png", "a.svg"]


def test_new_links_are_kept_with_their_label_and_end(link: Say, folder: Path) -> None:
    """Twelve months, unless another day was given."""
    first = CODE.findall(link("new", "--lang", "ro", "--country", "RO", "--label", "Shelter A", "--count", "3"))
    link(
        "new", "--lang", "en", "--label", "Station", "--until", "2999-12-31", "--country", "GB", "--region", "Scotland"
    )

    assert len(set(first)) == 3
    assert stored(folder, "SELECT DISTINCT language, country, region, page, state, valid_until FROM link") == [
        ("ro", "RO", "", "hello", "live", in_a_year()),
        ("en", "GB", "Scotland", "hello", "live", "2999-12-31"),
    ]
    listed = link("list", "--label", "Station")
    assert "en_GB, Scotland" in listed
    assert "1 links" in listed


def test_links_are_revoked_and_replaced(link: Say, folder: Path) -> None:
    """By code or by label; the new ones are told with the old."""
    one, two = CODE.findall(link("new", "--lang", "ro", "--label", "A", "--count", "2"))

    said = link("revoke", one)
    replaced = link("rotate", "--label", "A")

    assert "1 revoked" in said
    assert re.search(rf"^{two} -> https://t.me/guide_bot\?start=[a-z0-9]{{8}}$", replaced, re.MULTILINE)
    states = dict(stored(folder, "SELECT code, state FROM link"))
    assert (states.pop(one), states.pop(two), list(states.values())) == ("revoked", "revoked", ["live"])
    with pytest.raises(ShellError, match="None of these links is live"):
        link("rotate", one)


def test_opens_below_twenty_are_shown_nowhere(link: Say, folder: Path) -> None:
    """Not on the screen, not in a file; others are rounded down (T32)."""
    few, many = CODE.findall(link("new", "--lang", "ro", "--label", "A", "--count", "2"))
    asyncio.run(_opened(folder, {few: 19, many: 37}))

    listed = {line.split()[0]: line for line in link("list").splitlines()}
    link("list", "--out", "a.csv")
    rows = {row["code"]: row for row in csv.DictReader(io.StringIO(Path("a.csv").read_text("utf-8-sig")))}

    assert listed[few].endswith("fewer than 20")
    assert listed[many].rstrip().endswith(" 30")
    assert (rows[few]["opened"], rows[many]["opened"]) == ("", "30")
    assert not {"19", "37"} & set(re.findall(r"\b\d+\b", Path("a.csv").read_text("utf-8") + "".join(listed.values())))


def test_where_nothing_is_counted_the_list_says_so(link: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else it would look as if nobody came."""
    link("new", "--lang", "ro", "--label", "A")
    monkeypatch.setenv("COUNT_LINKS", "0")

    assert "not counted" in link("list")


def test_many_links_are_written_into_a_file(link: Say) -> None:
    """A row each, which no spreadsheet runs as a formula; the same row can be had again later."""
    link("new", "--lang", "en", "--label", "=HYPERLINK(1)", "--count", "1000", "--out", "new.csv")
    link("list", "--label", "=HYPERLINK(1)", "--out", "again.csv")

    rows = list(csv.DictReader(io.StringIO(Path("new.csv").read_text("utf-8-sig"))))
    assert len({row["address"] for row in rows}) == 1000
    assert {row["label"] for row in rows} == {"'=HYPERLINK(1)"}
    assert sorted(Path("new.csv").read_bytes().split()) == sorted(Path("again.csv").read_bytes().split())


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ((), "Give --lang, or a command"),
        (("revoke",), "Give codes, or --label"),
        (("revoke", "k3vq7xwm"), "There is no link with the code k3vq7xwm"),
        (("rotate", "--label", "A", "--out", "none/a.csv"), "cannot be written. Nothing was changed"),
        (("new", "--lang", "ro", "--label", "@ana"), "--label: looks like"),
    ],
)
def test_what_cannot_be_done_is_named(link: Say, folder: Path, asked: tuple[str, ...], named: str) -> None:
    """In one line, before anything is made."""
    with pytest.raises((WrongUse, ShellError), match=re.escape(named)):
        link(*asked)


def test_a_slip_in_one_code_revokes_none(link: Say, folder: Path) -> None:
    """Whoever pasted a list sees it before anything happens."""
    (code,) = CODE.findall(link("new", "--lang", "ro", "--label", "A"))

    with pytest.raises(ShellError, match="There is no link with the code k3vq7xwm"):
        link("revoke", code, "k3vq7xwm")

    assert stored(folder, "SELECT state FROM link") == [("live",)]


def test_without_a_name_one_line_says_what_to_do(link: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is asked, and nothing is guessed."""
    monkeypatch.delenv("BOT_NAME")

    with pytest.raises(ShellError, match="give --bot NAME, or set BOT_NAME or BOT_TOKEN"):
        link("--lang", "ro")


async def test_telegram_is_asked_for_the_name(
    link: Say, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the token of the settings, of which no error shows anything."""
    monkeypatch.delenv("BOT_NAME")
    async with BotApiServer() as server:
        monkeypatch.setenv("BOT_API_URL", server.url)
        monkeypatch.setenv("BOT_TOKEN", server.token)
        made = await asyncio.to_thread(link, "--lang", "ro")
        monkeypatch.setenv("BOT_TOKEN", "1:wrong-token-canary")
        with pytest.raises(WrongToken) as wrong:
            await asyncio.to_thread(link, "--lang", "ro")
    with pytest.raises(ShellError, match="cannot be asked for the name") as away:
        await asyncio.to_thread(link, "--lang", "ro")

    assert re.fullmatch(r"https://t\.me/\w+\?start=ro\n", made)
    assert "canary" not in f"{wrong.value}{away.value}{capsys.readouterr()}"


def test_a_database_that_is_away_is_one_line(link: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    """That names the setting, and never the address, which can hold a password."""
    monkeypatch.setenv("DATABASE_URL", "sqlite+aiosqlite:////proc/canary/waymark.db")

    with pytest.raises(ShellError, match="DATABASE_URL: the database of the links cannot be used") as error:
        link("revoke", "--label", "A")

    assert "canary" not in str(error.value)


def test_ctrl_c_leaves_nothing_half_made(link: Say, folder: Path) -> None:
    """Ten thousand are under way when it comes: no code, no file, and no trace of an error."""
    link("list")
    holder = sqlite3.connect(folder / "waymark.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    making = subprocess.Popen(
        [sys.executable, "-m", "bot", "link", *NEW, "--count", "10000", "--out", "a.csv"],
        cwd=folder,
        env=environment(ROOT, {"BOT_NAME": "guide_bot"}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    _waits_for(making.pid)

    making.send_signal(signal.SIGINT)
    holder.execute("ROLLBACK")
    said, complained = making.communicate(timeout=30)

    assert (making.returncode, said, complained) == (-signal.SIGINT, "", "")
    assert stored(folder, "SELECT count(*) FROM link") == [(0,)]
    assert [file.name for file in folder.iterdir() if "csv" in file.name] == []
    holder.close()


def _waits_for(pid: int) -> None:
    """Until the process has the database open, which another holds."""
    for _ in range(600):
        if any(file.resolve().name == "waymark.db" for file in Path(f"/proc/{pid}/fd").iterdir()):
            return
        time.sleep(0.05)
    raise TimeoutError
