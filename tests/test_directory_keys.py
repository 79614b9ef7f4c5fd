"""`directory key` and `revoke-key`: a key comes in when its words were read out, and what is revoked stays away."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine
from typer.testing import CliRunner

from bot.cli import app
from bot.clock import this_hour, today
from bot.content import ROOT
from bot.errors import ShellError
from bot.sealed.keys import PublicKeys, fingerprint, make_keys, words_of
from flows.service import ServiceId
from locales.code_words import code_words
from storage.desks import Desks
from storage.engine import close_engine, open_engine
from storage.notes import Found, FoundKind, Notes
from tests.storage.notes_made import note

T = TypeVar("T")
Say = Callable[..., str]
ID = "ro-new"
FAR = "2999-01-01T10:00"


@pytest.fixture
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Say:
    """Give the command, in a folder of its own where one entry is; its error is raised."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("COLUMNS", "140")
    Path("new.csv").write_text(f"id,country,kind,name\n{ID},RO,service,Service New\nro-other,RO,service,O\n", "utf-8")

    def say(*arguments: str) -> str:
        done = CliRunner().invoke(app, ["directory", *arguments], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.output

    say("import", "new.csv", "--whole", "--yes")
    return say


def written(made: PublicKeys, name: str = "new.pub") -> str:
    Path(name).write_text(made.written + "\n", "ascii")
    return name


def a_key(service: str = ID, day: str = "") -> PublicKeys:
    return make_keys(ServiceId(service), day or today()).public


def words(public: PublicKeys) -> str:
    return " ".join(words_of(public, code_words(ROOT / "locales", "en")))


def stored(act: Callable[[AsyncEngine], Awaitable[T]]) -> T:
    """Do something with the database that the commands use."""

    async def done() -> T:
        engine = open_engine("sqlite+aiosqlite:///waymark.db")
        try:
            return await act(engine)
        finally:
            await close_engine(engine)

    return asyncio.run(done())


def present() -> str:
    return stored(lambda engine: Desks(engine).public_key(ServiceId(ID)))


def test_a_key_comes_in_with_its_eight_words(directory: Say) -> None:
    """Without a yes only the words are shown; they are those that the service sees."""
    public = a_key()

    asked = directory("key", ID, written(public))
    before = present()
    done = directory("key", ID, written(public), "--yes")
    again = directory("key", ID, written(public), "--yes")

    assert len(words(public).split()) == 8
    for said in (asked, done):
        assert f"\n    {words(public)}\n" in said
        assert f"Good until {public.expires}" in said
    assert "Nothing was changed." in asked
    assert (before, present()) == ("", public.written)
    assert "Done" in done
    assert "there already" in again


def test_another_key_is_never_taken_silently(directory: Say) -> None:
    """The words of both are shown, and how many notes are lost; those boxes say that the service cannot answer."""
    first, second, waits = a_key(), a_key(), note(ServiceId(ID), FAR)
    directory("key", ID, written(first), "--yes")
    stored(lambda engine: Notes(engine).keep(waits, first.written))

    said = directory("key", ID, written(second), "--yes")

    assert said.index(words(second)) < said.index(f"It takes the place of another key: {words(first)}")
    assert "Notes that wait for that one: 1." in said
    assert present() == second.written
    assert stored(lambda engine: Notes(engine).look(waits.ticket, this_hour())) == Found(FoundKind.CLOSED)


def test_keys_that_do_not_fit_are_refused(directory: Say) -> None:
    """One line says what is wrong and what to do; a changed line, another's key, one that is over, and one too long."""
    good = a_key()
    Path("cut.pub").write_text(good.written[:-4], "ascii")
    Path("no.pub").write_bytes("chei".encode("utf-16"))
    Path("empty.pub").write_bytes(b"")
    cases = {
        written(a_key("ro-other"), "other.pub"): "this is the key of 'ro-other', not of 'ro-new'",
        written(a_key(day="2020-01-01"), "old.pub"): "expired on 2021-01-01",
        written(a_key(day="2990-01-01"), "long.pub"): "longer than keys may be",
        "cut.pub": "changed",
        "no.pub": "not a key line",
        "empty.pub": "not a key line",
        "missing.pub": "cannot be read",
    }

    for file, text in cases.items():
        with pytest.raises(ShellError, match=text) as refusal:
            directory("key", ID, file, "--yes")
        assert "\n" not in str(refusal.value)
    with pytest.raises(ShellError, match="there is no entry 'ro-none'"):
        directory("key", "ro-none", written(a_key("ro-none")), "--yes")
    assert present() == ""


def test_a_revoked_key_is_gone_with_what_waits_and_never_comes_back(directory: Say) -> None:
    """Neither by the command nor by an import of an older export, which is refused with its row."""
    public, waits = a_key(), note(ServiceId(ID), FAR)
    directory("key", ID, written(public), "--yes")
    directory("export", "before.csv")
    stored(lambda engine: Notes(engine).keep(waits, public.written))

    asked = directory("revoke-key", ID)
    kept = present()
    done = directory("revoke-key", ID, "--yes")

    for said in (asked, done):
        assert words(public) in said
        assert "Notes that wait for it: 1." in said
        assert "boxes say that the service cannot answer" in said
    assert "Nothing was changed." in asked
    assert "Notes destroyed: 1." in done
    assert (kept, present()) == (public.written, "")
    assert stored(lambda engine: Desks(engine).is_revoked(fingerprint(public).hex()))
    assert stored(lambda engine: Notes(engine).look(waits.ticket, this_hour())) == Found(FoundKind.CLOSED)
    with pytest.raises(ShellError, match="was revoked"):
        directory("key", ID, written(public), "--yes")
    with pytest.raises(ShellError, match=r"row 2, column public_key: was revoked(.|\n)*Nothing was changed"):
        directory("import", "before.csv", "--yes")
    assert present() == ""
    with pytest.raises(ShellError, match="has no key"):
        directory("revoke-key", ID, "--yes")


def test_an_import_shows_another_key_like_any_change(directory: Say) -> None:
    """A file without the column keeps the key that is there; one that cannot be a key of this entry is refused."""
    first, second = a_key(), a_key()
    directory("key", ID, written(first), "--yes")

    def with_key(line: str) -> str:
        Path("key.csv").write_text(f"id,country,kind,name,public_key\n{ID},RO,service,Service New,{line}\n", "utf-8")
        return directory("import", "key.csv", "--dry-run")

    assert f"public_key: {first.written} -> {second.written}" in with_key(second.written)
    assert f"public_key: {first.written} -> -" in with_key("")
    assert "Nothing would change." in with_key(first.written)
    with pytest.raises(ShellError, match=r"row 2, column public_key: is the key of 'ro-other'"):
        with_key(a_key("ro-other").written)
    with pytest.raises(ShellError, match=r"row 2, column public_key: this is not a key line"):
        with_key("waymark")
    directory("import", "new.csv", "--yes")
    assert present() == first.written


def test_what_is_no_key_is_not_revoked(directory: Say) -> None:
    """It came by an early import and was never used; what to do is said."""
    stored(lambda engine: Desks(engine).set_key(ServiceId(ID), "scribble"))

    with pytest.raises(ShellError, match="is none, and is not used"):
        directory("revoke-key", ID, "--yes")
    public = a_key()
    assert "another key, which cannot be read" in directory("key", ID, written(public), "--yes")
    assert present() == public.written
