"""Making the keys of a service: a private file that a passphrase locks, a public line, and eight words to read out."""

from pathlib import Path
from typing import Final

from bot.clock import today
from bot.desk.passphrase import ask
from bot.desk.speech import Speech
from bot.errors import ShellError, WrongUse
from bot.sealed.code import new_words
from bot.sealed.key_file import SHORTEST, write_key
from bot.sealed.keys import make_keys, words_of
from bot.sealed.word_list import words_of_list
from bot.terminal import console
from flows.ids import Day
from flows.service import ServiceId

PRIVATE: Final = ".key"
PUBLIC: Final = ".pub"


def make(service: str, folder: Path, speech: Speech) -> None:
    """Ask for a passphrase twice and write both files. Nothing that is there is touched."""
    out = console()
    private, public = (folder / f"{service}{end}" for end in (PRIVATE, PUBLIC))
    for path in (private, public):
        if path.exists():
            raise WrongUse(f"--out: {path} is there already and is not touched. Give another folder")
