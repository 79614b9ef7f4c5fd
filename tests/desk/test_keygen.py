"""Keys are made by two people alone at a terminal: nothing is overwritten, and what others get is named."""

from pathlib import Path

import pytest

from bot.content import ROOT
from bot.desk.speech import Tongues
from bot.sealed.key_file import read_key_file
from bot.sealed.keys import read_public, words_of
from flows.ids import LanguageCode
from locales.code_words import code_words
from tests.desk.staff import PASSPHRASE, ran

OPTIONS = ("keygen", "--service", "ro-first", "--out", "keys")


async def test_two_files_and_eight_words(tmp_path: Path) -> None:
    """The private one opens with the passphrase, and the words are those of the public one."""
    code, said = await ran(tmp_path, *OPTIONS, typed=f"{PASSPHRASE}\n{PASSPHRASE}\n")

    assert code == 0
    private, public = tmp_path / "keys/ro-first.key", tmp_path / "keys/ro-first.pub"
    line = public.read_text("utf-8").strip()
    assert read_key_file(private, PASSPHRASE).public.written == line
    assert private.stat().st_mode & 0o777 == 0o600
    assert all(word in said for word in words_of(read_public(line), code_words(ROOT / "locales", LanguageCode("en"))))
    assert PASSPHRASE not in said
    for step in ("desk-key-first", "desk-key-private", "desk-key-public"):
        assert Tongues().speech("en").say(step) in " ".join(said.split())


@pytest.mark.parametrize(
    ("first", "second", "message"),
    [(PASSPHRASE, "something else here", "desk-key-differ"), ("short", "short", "desk-key-short")],
)
async def test_a_passphrase_that_will_not_do_makes_nothing(
    tmp_path: Path, first: str, second: str, message: str
) -> None:
    """Typed differently, or short enough to be guessed."""
    code, said = await ran(tmp_path, *OPTIONS, typed=f"{first}\n{second}\n")

    assert code == 1
    assert Tongues().speech("en").say(message, count=12) in " ".join(said.split())
    assert list((tmp_path / "keys").glob("*")) == []


@pytest.mark.parametrize("name", ["ro-first.key", "ro-first.pub"])
async def test_what_is_there_is_never_touched(tmp_path: Path, name: str) -> None:
    """A key that is overwritten takes every note with it."""
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / name).write_text("kept")

    code, said = await ran(tmp_path, *OPTIONS, typed=f"{PASSPHRASE}\n{PASSPHRASE}\n")

    assert code == 2
    assert name in said
    assert [path.name for path in (tmp_path / "keys").iterdir()] == [name]
    assert (tmp_path / "keys" / name).read_text() == "kept"


@pytest.mark.parametrize("service", ["", "../up", "Ro First", "ro/first"])
async def test_a_service_id_is_no_path(tmp_path: Path, service: str) -> None:
    """It becomes the name of a file."""
    code, said = await ran(tmp_path, "keygen", "--service", service, "--out", "keys", typed="")

    assert code == 2
    assert "ro-example" in said
