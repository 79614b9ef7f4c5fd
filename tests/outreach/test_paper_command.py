"""`python -m bot paper`, as somebody types it."""

import asyncio
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from bot.content import ROOT, Content
from bot.errors import WrongUse
from bot.outreach.paper import Wanted
from bot.outreach.paper_command import Format, write_paper
from bot.outreach.paper_html import screen_html
from bot.outreach.paper_making import paper_of
from flows.ids import CountryCode, LanguageCode

pytestmark = pytest.mark.usefixtures("typesetting")

DAY = "2026-11-24"


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database of its own."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/waymark.db")


def write(folder: Path, language: str = "en", country: str = "RO", day: str = DAY) -> None:
    write_paper(Wanted(LanguageCode(language), CountryCode(country), day), folder, Format.HTML)


def test_the_file_is_written_as_the_facts_have_it_where_the_database_is_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], content: Content
) -> None:
    """It is said, and nothing is lost; the folder is made; the same day gives the same bytes."""
    monkeypatch.setenv("DATABASE_URL", "sqlite+aiosqlite:////nowhere/waymark.db")
    file = tmp_path / "a/b/en-RO.html"

    write(file.parent)

    expected = screen_html(paper_of(content, Wanted(LanguageCode("en"), CountryCode("RO"), DAY)))
    assert file.read_text("utf-8") == expected
    said = capsys.readouterr().out
    assert "Services are those of the facts." in said
    assert f"Written: {file}" in said


@pytest.mark.parametrize(
    ("language", "country", "day", "words"),
    [
        ("en", "QQ", DAY, "those are AE, "),
        ("en", "RO", "soon", "as in 2026-11-24"),
    ],
)
def test_what_is_not_known_is_named_with_what_there_is(
    tmp_path: Path, language: str, country: str, day: str, words: str
) -> None:
    """One line that says what to do instead."""
    with pytest.raises(WrongUse, match=words):
        write(tmp_path, language, country, day)

    assert not list(tmp_path.glob("*.html"))


def test_a_folder_that_cannot_be_used_is_found_before_any_work(tmp_path: Path) -> None:
    """Nobody waits for a PDF that has no place."""
    (tmp_path / "file").write_text("", "utf-8")

    with pytest.raises(WrongUse, match="is not a folder"):
        write(tmp_path / "file" / "below")


def _read_on(terminal: int) -> None:
    """Until nobody writes any more, which Linux tells as an error."""
    with suppress(OSError):
        while os.read(terminal, 4096):
            pass


async def test_ctrl_c_leaves_nothing_half_written(tmp_path: Path) -> None:
    """At a terminal, where it shows how far it is, in the middle of the PDF."""
    ours, theirs = os.openpty()
    arguments = ("-m", "bot", "paper", "--lang", "en", "--country", "RO", "--out", str(tmp_path / "out"))
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "80"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, stdout=theirs, stderr=asyncio.subprocess.PIPE, cwd=tmp_path, env=environment
    )
    os.close(theirs)
    said = b""
    async with asyncio.timeout(60):
        while b"Pages of the PDF" not in said:
            said += await asyncio.to_thread(os.read, ours, 4096)
        process.send_signal(signal.SIGINT)
        # A terminal goes on reading: who writes to one that does not would wait for ever.
        reading = asyncio.create_task(asyncio.to_thread(_read_on, ours))
        _, errors = await process.communicate()
        await reading
    os.close(ours)

    assert (process.returncode, errors) == (-signal.SIGINT, b"")
    assert b"Pages of the guide" in said
    assert not (tmp_path / "out").exists()
