"""Making the keys of a service: a private file that a passphrase locks, a public line, and eight words to read out."""

import os
import re
from pathlib import Path
from typing import Final

from bot.clock import today
from bot.content import ROOT
from bot.desk.passphrase import ask
from bot.desk.speech import Speech
from bot.errors import ShellError, WrongUse
from bot.sealed.code import new_words
from bot.sealed.key_file import SHORTEST, write_key_file
from bot.sealed.keys import make_keys, words_of
from bot.terminal import console
from flows.ids import LanguageCode
from flows.service import ServiceId
from locales.code_words import code_words

PRIVATE: Final = ".key"
PUBLIC: Final = ".pub"
ID: Final = re.compile(r"[a-z0-9][a-z0-9-]{1,63}")
READ_OUT: Final = LanguageCode("en")
"""The language of the eight words: both ends of the telephone must have the same list."""


def make(service: str, folder: Path, speech: Speech) -> None:
    """Ask for a passphrase twice and write both files. Nothing that is there is touched."""
    if not ID.fullmatch(service):
        raise WrongUse("--service: give the id that your service has in the directory, as ro-example")
    private, public = (folder / f"{service}{end}" for end in (PRIVATE, PUBLIC))
    for path in (private, public):
        if path.exists():
            raise WrongUse(f"--out: {path} is there already and is not touched. Give another folder")
    words = code_words(ROOT / "locales", READ_OUT)
    passphrase = _chosen(speech, " ".join(new_words(words)))
    keys = make_keys(ServiceId(service), today())
    _prepare(folder)
    write_key_file(private, keys, passphrase)
    _write(public, keys.public.written)
    out = console()
    for line in (
        *("", speech.say("desk-key-private"), f"    {private}", speech.say("desk-key-public"), f"    {public}"),
        *("", speech.say("desk-key-words"), f"    {' '.join(words_of(keys.public, words))}", ""),
        *(speech.say("desk-key-first"), speech.say("desk-key-second", date=speech.day(keys.expires))),
    ):
        out.print(line, soft_wrap=line.startswith(" "))


def _chosen(speech: Speech, example: str) -> str:
    """A passphrase that was typed twice. ShellError, before anything is made, for one that will not do."""
    out = console()
    for line in (speech.say("desk-key-lead"), f"    {example}", speech.say("desk-key-rule", count=SHORTEST)):
        out.print(line)
    passphrase = ask(speech.say("desk-key-ask"))
    if len(passphrase) < SHORTEST:
        raise ShellError(speech.say("desk-key-short", count=SHORTEST))
    if ask(speech.say("desk-key-again")) != passphrase:
        raise ShellError(speech.say("desk-key-differ"))
    return passphrase


def _prepare(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise WrongUse(f"--out: {folder} cannot be made: {error.strerror}") from None


def _write(path: Path, line: str) -> None:
    """The public line; others may read it. Nothing is overwritten."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644), "w", encoding="ascii") as file:
            file.write(f"{line}\n")
    except OSError as error:
        raise ShellError(f"{path} cannot be written: {error.strerror}. Give another folder") from None
