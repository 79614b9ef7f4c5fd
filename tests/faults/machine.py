"""What goes wrong on the machine: a disk of its own for one process, which is then filled, protected or spoilt."""

import os
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from tests.process import Process

DATABASE: Final = "waymark.db"
SIZE: Final = "4m"
SMALL: Final = 'mount -t tmpfs -o size="$0" waymark . && cd "$PWD" && exec "$@"'
PROTECTED: Final = 'mount --bind . . && mount -o remount,bind,ro . && cd "$PWD" && exec "$@"'
"""Disks in the folder that only this process sees, and that go with it."""


def own_disk(mount: str = SMALL) -> tuple[str, ...]:
    """What stands before the command, so that it runs on a disk of its own."""
    if os.geteuid() != 0:
        pytest.skip("only root may mount a disk")
    return ("unshare", "--mount", "sh", "-c", mount, SIZE)


class Disk:
    """The disk on which a process started with `own_disk` runs."""

    def __init__(self, bot: Process, folder: Path) -> None:
        self.seen = Path(f"/proc/{bot.pid}/root{folder}")
        self.database = self.seen / DATABASE

    def fill(self) -> None:
        """Not a byte is left."""
        with (self.seen / "ballast").open("wb", buffering=0) as ballast:
            try:
                while True:
                    ballast.write(b"\0" * 4096)
            except OSError:
                return

    def lose(self) -> None:
        """The file is gone."""
        self.database.unlink()

    def spoil(self) -> None:
        """Other bytes stand everywhere in the file."""
        self.database.write_bytes(b"\xa5" * self.database.stat().st_size)


FAULTS: Final[Mapping[str, Callable[[Disk], None]]] = {
    "full": Disk.fill,
    "gone": Disk.lose,
    "corrupt": Disk.spoil,
}


def totals(database: Path) -> dict[str, int]:
    """Feedback by answer, as it stands in a SQLite file."""
    with closing(sqlite3.connect(database)) as connection:
        return dict(connection.execute("SELECT answer, sum(total) FROM feedback_total GROUP BY answer"))
