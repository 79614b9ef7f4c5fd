"""The commands as a person at a terminal meets them: each in a process of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.checking import sound_content
from bot.content import ROOT, read_languages
from flows.errors import BrokenContent

COPIED = ("bot", "flows", "locales", "storage")
LANGUAGES = ["en", "fr", "ar", "zh", "ro"]


def waymark(*arguments: str, folder: Path = ROOT, **settings: Any) -> subprocess.CompletedProcess[str]:
    """Run a command with nothing set but this."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env=environment(folder, settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def environment(folder: Path, settings: Mapping[str, str]) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(folder), "COLUMNS": "120", **settings}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the program that may be broken, in a few languages: what is shipped is checked in all of them."""
    for package in COPIED:
        shutil.copytree(ROOT / package, tmp_path / package)
    (tmp_path / "locales/languages.toml").write_text(f"source = 'en'\nlanguages = {LANGUAGES}\n", "utf-8")
    return tmp_path


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def test_help_names_every_command() -> None:
    """A newcomer sees what there is."""
    said = " ".join(waymark("--help").stdout.split())

    for command in ("run", "preview", "check", "due", "storyboard", "feedback", "directory", "words"):
        assert f" {command} " in said
    assert "..." not in said.partition("Commands:")[2]
    assert "It keeps nothing about anybody" in said


@pytest.mark.parametrize("command", ["run", "preview", "check", "storyboard", "feedback"])
def test_each_command_explains_itself(command: str) -> None:
    """In a sentence, without starting anything."""
    shown = waymark(command, "--help")

    assert shown.returncode == 0
    assert len(shown.stdout.split("\n\n")[1].strip()) > 20


def test_check_finds_nothing_in_what_is_shipped() -> None:
    """Pages, facts and words are whole."""
    shown = waymark("check")

    assert shown.stdout == "Nothing found: pages, words and facts are whole.\n"
    assert shown.returncode == 0


def test_check_knows_nothing_of_telegram() -> None:
    """It works where aiogram is not installed, and is quick because of it."""
    script = (
        "import sys; from bot.checking import all_findings; from bot.cli import app; "
        "sys.exit(bool(all_findings('2026-11-24')) or 'aiogram' in sys.modules or 'aiohttp' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode == 0


BREAKS = {
    "label": ("locales/en/start.ftl", "    .go = ", "    .gone = ", "locales/en/start.ftl: hello: lacks label .go"),
    "page": (
        "flows/pages/start.toml",
        "[page.safe]",
        "[page.unsafe]",
        "start.toml: hello: choice 'go' leads",
    ),
    "rule": ("locales/en/rules.toml", "B11 = ", "B11-gone = ", "locales/en/rules.toml: rules.never.B11: "),
    "word": (
        "locales/en/start.ftl",
        "It is free.",
        "It is guaranteed.",
        "start.ftl: hello: says 'guaranteed'",
    ),
    "fact": ("flows/countries/ro.toml", 'country = "RO"', 'country = "Romania"', "flows/countries/ro.toml: "),
    "fluent": ("locales/en/start.ftl", "\nhello =", "\nhello", "locales/en/start.ftl: hello"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_check_names_file_and_place(tree: Path, name: str) -> None:
    """Whoever removed a label, a page or a rule sees where."""
    file, old, new, said = BREAKS[name]
    edit(tree / file, old, new)

    shown = waymark("check", folder=tree)

    assert said in shown.stdout
    assert shown.returncode == 1
    assert "Traceback" not in shown.stderr


def test_broken_content_does_not_start(tree: Path) -> None:
    """Every finding is listed, and what to do."""
    edit(tree / "locales/en/start.ftl", "    .go = ", "    .gone = ")

    shown = waymark("preview", folder=tree, PREVIEW_LISTEN="127.0.0.1:0")

    assert "locales/en/start.ftl: hello: lacks label .go" in shown.stderr
    assert "python -m bot check" in shown.stderr
    assert shown.returncode == 1


def test_findings_are_carried_by_the_error(tree: Path) -> None:
    """For whoever starts the content from a program."""
    edit(tree / "locales/en/start.ftl", "    .go = ", "    .gone = ")

    with pytest.raises(BrokenContent) as error:
        sound_content("2026-11-24", tree)

    assert {finding.place for finding in error.value.findings} == {"hello"}


@pytest.mark.parametrize("code", read_languages())
def test_a_storyboard_has_every_page(code: str, tmp_path: Path) -> None:
    """On the screen, or in a file."""
    shown = waymark("storyboard", code).stdout
    written = tmp_path / "story.md"
    waymark("storyboard", code, "--out", str(written))

    assert written.read_text("utf-8") == shown
    assert shown.count("\n### ") >= 135
    assert "```mermaid" in shown


@pytest.mark.parametrize(
    ("arguments", "settings", "said"),
    [
        (("storyboard", "xx"), {}, "LANG: 'xx' is not a language of the guide"),
        (("run",), {"BOT_TOKEN": "Canary"}, "BOT_TOKEN: is not a bot token"),
        (("run",), {"DATABASE_URL": "Canary"}, "DATABASE_URL: must begin with"),
        (("preview",), {"PREVIEW_LISTEN": "0.0.0.0:80"}, "PREVIEW_LISTEN: must be a loopback address"),
        (
            ("feedback",),
            {"DATABASE_URL": "sqlite+aiosqlite:////no/such/folder/Canary.db"},
            "DATABASE_URL: the database",
        ),
    ],
)
def test_what_is_wrong_is_said_in_one_line(arguments: tuple[str, ...], settings: dict[str, Any], said: str) -> None:
    """No trace of code, and no secret."""
    shown = waymark(*arguments, **settings)

    assert shown.stderr.startswith(said)
    assert shown.stderr.count("\n") == 1
    assert "Canary" not in shown.stderr
    assert shown.returncode == 1


def test_feedback_says_what_it_does_not_show(tmp_path: Path) -> None:
    """Small totals stay unknown."""
    shown = waymark("feedback", DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}")

    assert "fewer than 20" in shown.stdout
    assert shown.returncode == 0
