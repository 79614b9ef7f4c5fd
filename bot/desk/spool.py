"""The folder of sealed copies beside the key: what was opened, and answers on their way. Nothing in it can be read.

A file is named by its ticket and by how far it has come:

    .opening  sealed to this service; the exchange may not have heard yet that it is opened
    .open     sealed to this service; opened, and not answered yet
    .answer   sealed to the person's answer box; the exchange may not have it yet
    .words    sealed to this service; answered, with the two code words and nothing else

Each is written whole or not at all, so that the desk can be killed at any moment.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from bot.desk.errors import FolderBroken

NAME: Final = re.compile(r"([0-9a-f]{32})\.(opening|open|answer|words)")
HOUR: Final = re.compile(rb"\d{4}-\d{2}-\d{2}T\d{2}:00")
HOUR_LENGTH: Final = 16
LARGEST: Final = 4096
"""Bytes of a file: a sealed note has 512 and a sealed answer 1,024."""
BEGUN: Final = ".begun"
"""What a file is called until it is whole."""


class Stage(StrEnum):
    """How far a note has come, as its file says."""

    OPENING = "opening"
    OPEN = "open"
    ANSWER = "answer"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Kept:
    """A sealed copy. `expires` is the full hour in UTC from which on it is deleted."""

    ticket: bytes
    stage: Stage
    expires: str
    sealed: bytes


class Spool:
    """The folder. It is made when it is not there, for its owner alone. Raises FolderBroken."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with _told():
            folder.mkdir(mode=0o700, exist_ok=True)
            folder.chmod(0o700)
            for left in folder.glob(f"*{BEGUN}"):
                left.unlink()

    def all(self) -> tuple[Kept, ...]:
        """Everything that is kept, by ticket."""
        with _told():
            return tuple(filter(None, map(_read, sorted(self._folder.iterdir()))))

    def of(self, ticket: bytes, stage: Stage) -> Kept | None:
        """One copy; None when it is not there."""
        with _told():
            return _read(self._path(ticket, stage))

    def put(self, kept: Kept) -> None:
        """Write a copy, so that it is on the disk when this returns."""
        path = self._path(kept.ticket, kept.stage)
        with _told():
            self._write(path, kept.expires.encode() + kept.sealed)

    def move(self, ticket: bytes, before: Stage, after: Stage) -> None:
        """The same copy has come further."""
        with _told():
            self._path(ticket, before).replace(self._path(ticket, after))
            self._settle()

    def drop(self, ticket: bytes, *stages: Stage) -> None:
        """Delete copies; those that are not there are no error."""
        with _told():
            for stage in stages:
                self._path(ticket, stage).unlink(missing_ok=True)
            self._settle()

    def sweep(self, now: str) -> None:
        """Delete what is past its time. `now` is a full hour in UTC."""
        for kept in self.all():
            if kept.expires <= now:
                self.drop(kept.ticket, kept.stage)

    def _path(self, ticket: bytes, stage: Stage) -> Path:
        return self._folder / f"{ticket.hex()}.{stage}"

    def _write(self, path: Path, content: bytes) -> None:
        begun = path.with_name(path.name + BEGUN)
        begun.unlink(missing_ok=True)
        file = os.open(begun, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(file, "wb") as whole:
            whole.write(content)
            whole.flush()
            os.fsync(whole.fileno())
        begun.replace(path)
        self._settle()

    def _settle(self) -> None:
        """The names are on the disk, too; not every system lets a folder be opened."""
        with suppress(PermissionError):
            folder = os.open(self._folder, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def _read(path: Path) -> Kept | None:
    """A copy from its file; None for anything else that lies in the folder."""
    named = NAME.fullmatch(path.name)
    if not named or not path.is_file() or path.stat().st_size > LARGEST:
        return None
    content = path.read_bytes()
    hour, sealed = content[:HOUR_LENGTH], content[HOUR_LENGTH:]
    if not HOUR.fullmatch(hour):
        return None
    return Kept(bytes.fromhex(named[1]), Stage(named[2]), hour.decode(), sealed)


@contextmanager
def _told() -> Iterator[None]:
    """An error of the system as one of ours."""
    try:
        yield
    except OSError as error:
        raise FolderBroken(
            "The folder of the notes beside the key cannot be used. See that the disk has room and that it is yours."
        ) from error
