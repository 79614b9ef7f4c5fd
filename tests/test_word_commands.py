"""`python -m bot words` and `due`: what an editor at a terminal meets, each command in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.content import ROOT
from tests.test_commands import edit, environment, tree, waymark

__all__ = ["tree"]

TITLE = "    .title = Time to rest and think"
WHO = ("--role", "lawyer", "--organisation", "Organisation A")


def made(tree: Path, code: str) -> str:
    return (tree / f"locales/{code}/made.txt").read_text("utf-8")


@pytest.fixture
def changed(tree: Path) -> Path:
    """A title of a withheld page says something else in English."""
    edit(tree / "locales/en/rights.ftl", TITLE, "    .title = Time to rest and decide")
    return tree


def test_status_names_what_is_stale(changed: Path) -> None:
    """The page in each language that was made from it, and in no other way."""
    said = waymark("words", "status", folder=changed).stdout

    assert "ro stale: r-reflect" in said
    assert "zh made from older English: r-reflect" in said
    assert "en stale" not in said
    assert waymark("check", folder=changed).returncode == 0, "a stale page is no defect: it is withheld"


def test_meaning_unchanged_is_one_command_for_all_languages(changed: Path) -> None:
    """It shows what was changed, and asks before it records."""
    before = made(changed, "ro")

    asked = waymark("words", "unchanged", "r-reflect", folder=changed)
    done = waymark("words", "unchanged", "r-reflect", "--yes", folder=changed)

    assert "r-reflect.title: Time to rest and [-think-]{+decide+}" in asked.stdout
    assert "give --yes for this" in asked.stdout
    assert "Recorded for fr, ar, zh, ro." in done.stdout
    assert made(changed, "ro") != before
    assert "stale:" not in waymark("words", "status", folder=changed).stdout
    again = waymark("words", "unchanged", "r-reflect", "--yes", folder=changed)
    assert "Every translation of r-reflect is in step already." in again.stdout


def test_a_translation_made_anew_is_recorded_for_its_language_alone(changed: Path) -> None:
    """The others still have to be translated."""
    done = waymark("words", "made", "--lang", "ro", "--yes", folder=changed)
    again = waymark("words", "made", "--lang", "ro", folder=changed)
    said = waymark("words", "status", folder=changed).stdout

    assert "Time to rest and [-think-]{+decide+}" in done.stdout
    assert "Recorded: ro is in step with the English in r-reflect." in done.stdout
    assert "Nothing in ro was made from older English." in again.stdout
    assert "ro stale" not in said
    assert "fr stale: r-reflect" in said


def test_a_reviewer_sees_what_is_signed_and_signs(tree: Path) -> None:
    """Every word of the page is shown, and the state says who signed."""
    asked = waymark("words", "review", "r-reflect", "--lang", "ro", *WHO, folder=tree)
    done = waymark("words", "review", "--topic", "danger", "--lang", "ro", *WHO, "--yes", folder=tree)
    said = waymark("words", "status", "--lang", "ro", folder=tree).stdout

    words = (tree / "locales/ro/rights.ftl").read_text("utf-8").partition("\nr-reflect =\n    ")[2]
    assert words.partition("\n")[0] in asked.stdout
    assert "give --yes for this" in asked.stdout
    assert "Signed: danger," in done.stdout
    assert 'organisation = "Organisation A"' in (tree / "locales/ro/review.toml").read_text("utf-8")
    assert said.split("\n")[1].split()[:3] == ["ro", "128", "8"]


def test_changed_words_take_the_signature_away(tree: Path) -> None:
    """Until somebody has read them."""
    waymark("words", "review", "danger", "--lang", "ro", *WHO, "--yes", folder=tree)
    edit(tree / "locales/ro/danger.ftl", "\ndanger =\n    ", "\ndanger =\n    Da. ")

    said = waymark("words", "status", "--lang", "ro", folder=tree).stdout
    assert said.split("\n")[1].split()[:3] == ["ro", "136", "0"]


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("status", "--lang", "xx"), "--lang: 'xx' is not a language of the guide; it speaks en, fr,"),
        (("made", "nothing", "--lang", "ro"), "nothing: not a message of both en and ro. Nothing was recorded."),
        (("unchanged", "nothing"), "nothing: there is no such message in en. Nothing was recorded."),
        (("review", "--lang", "ro", *WHO), "Name the pages to sign, or a --topic"),
        (("review", "nothing", "--lang", "ro", *WHO), "nothing: there is no such page"),
        (("review", "--topic", "x", "--lang", "ro", *WHO), "--topic: there is no file flows/pages/x.toml"),
        (("review", "danger", "--lang", "ro", *WHO, "--until", "soon"), "--until: 'soon' is not a day as 2027-11-30"),
        (("review", "danger", "--lang", "ro", *WHO, "--until", "2020-01-01"), "--until: 2020-01-01 is past"),
        (("rename", "nothing", "x"), "OLD: there is no page and no message 'nothing'"),
        (("rename", "m-wages", "M wages"), "NEW: 'M wages' is not a name: small letters, digits and dashes"),
        (("rename", "m-wages", "m-fund"), "NEW: m-fund, m-fund-missing is there already"),
        (("rename", "danger", "alarm"), "OLD: the program itself names this, in "),
    ],
)
def test_what_cannot_be_recorded_is_said_in_one_line(arguments: tuple[str, ...], text: str, tree: Path) -> None:
    """And nothing changes."""
    refused = waymark("words", *arguments, folder=tree)

    assert refused.returncode == 1
    assert refused.stderr.startswith(text), refused.stderr


def test_a_page_is_renamed_everywhere(tree: Path) -> None:
    """Words, buttons, records and signatures go with it, and nothing is left behind."""
    waymark("words", "review", "m-abroad", "--lang", "ro", *WHO, "--yes", folder=tree)

    done = waymark("words", "rename", "m-abroad", "m-away", folder=tree)
    said = waymark("words", "status", folder=tree).stdout

    assert "Changed: locales/ar/money.ftl" in done.stdout
    assert "Changed: flows/pages/money.toml" in done.stdout
    assert waymark("check", folder=tree).stdout.startswith("Nothing found")
    assert "stale:" not in said
    assert "[signed.m-away]" in (tree / "locales/ro/review.toml").read_text("utf-8")
    assert "\nm-away " in made(tree, "ro")
    left = [path for path in (tree / "locales").glob("*/*.ftl") if "m-abroad" in path.read_text("utf-8")]
    assert left == []


def test_tidy_removes_what_nothing_stands_behind(tree: Path) -> None:
    """As after somebody took a message out by hand; `check` finds it before."""
    file = tree / "locales/ro/made.txt"
    file.write_text(f"{file.read_text('utf-8')}gone {'0' * 16}\n", "utf-8")

    found = waymark("check", folder=tree)
    done = waymark("words", "tidy", folder=tree)

    assert "locales/ro/made.txt: gone: is recorded, and there is no such message [left-record]" in found.stdout
    assert "1 records and 0 signatures removed" in done.stdout
    assert file.read_text("utf-8") == (ROOT / "locales/ro/made.txt").read_text("utf-8")


def test_a_full_disk_leaves_everything_as_it_was(changed: Path) -> None:
    """Files take their places only when all of them were written beside; here none may be as long as the records."""
    before = {path: path.read_bytes() for path in changed.rglob("*") if path.is_file()}
    command = f"ulimit -f 8; exec {sys.executable} -B -m bot words unchanged r-reflect --yes"

    refused = subprocess.run(
        ["sh", "-c", command], cwd=changed, env=environment(changed, {}), capture_output=True, text=True, check=False
    )

    assert refused.returncode == 1
    assert refused.stderr.endswith("File too large. Nothing was changed\n"), refused.stderr
    assert {path: path.read_bytes() for path in changed.rglob("*") if path.is_file()} == before


def test_due_tells_what_is_near_and_what_is_past(tree: Path) -> None:
    """Pages, words, facts and services in one list, the oldest first."""
    edit(tree / "flows/pages/money.toml", "next_review = 2027-05-24", "next_review = 2026-01-01")
    edit(tree / "locales/en/rights.ftl", TITLE, "    .title = Time to rest and decide")
    waymark("words", "review", "danger", "--lang", "ro", *WHO, "--until", "2026-12-20", "--yes", folder=tree)

    soon = waymark("due", folder=tree, COLUMNS="200").stdout
    later = waymark("due", "--days", "400", "--kind", "fact", folder=tree, COLUMNS="200").stdout

    lines = [line.split() for line in soon.splitlines()]
    assert ["2026-01-01", "page"] in [line[:2] for line in lines]
    assert ["now", "words", "ro", "r-reflect"] in [line[:4] for line in lines]
    assert {line[1] for line in map(str.split, later.splitlines()[1:-1])} == {"fact"}
    assert "due until" in later


def test_due_without_a_database_tells_the_rest(tree: Path) -> None:
    """An editor's machine may have none."""
    said = waymark("due", folder=tree, DATABASE_URL="sqlite+aiosqlite:////nowhere/x.db")

    assert said.returncode == 0
    assert "Services were not looked at." in said.stdout
    assert "Nothing is due until" in said.stdout


def test_only_reviewed_pages_are_served_where_that_is_asked(tree: Path) -> None:
    """The start is refused while nobody has signed the first pages, with their names."""
    refused = waymark("preview", folder=tree, REQUIRE_REVIEW="1")

    assert refused.returncode == 1
    assert "REQUIRE_REVIEW: no language has a reviewed page for hello, home, danger," in refused.stderr
