"""The packs that are installed: the current one and the one before it, so that one command goes back."""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.errors import PackRefused
from bot.packs.pack import Manifest, pack_of, read_pack

STATE: Final = "packs.json"
SHIPPED: Final = ""
"""In place of a file: the content that came with the program."""
NAMED: Final = 12
"""Digits of a pack's own hash in the name of its file."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Names of files: the pack that is served, and the one that `back` returns to. None when there is none yet."""

    current: str = SHIPPED
    previous: str | None = None


class Packs:
    """A folder of installed packs. Which one is current changes in one step, so nobody ever reads half of one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def install(self, data: bytes) -> Manifest:
        """Keep the pack of these bytes as the current one, and the current one as the one before."""
        manifest, kept = pack_of(data).manifest, self._kept()
        name = f"{manifest.version}-{hashlib.sha256(data).hexdigest()[:NAMED]}.zip"
        with self._writing():
            self._folder.mkdir(parents=True, exist_ok=True)
            self._write(name, data)
            self._turn(Kept(name, kept.previous if name == kept.current else kept.current))
        return manifest

    def back(self) -> Manifest | None:
        """Return to the one before; None is what came with the program. Once more comes forward again."""
        kept = self._kept()
        if kept.previous is None:
            raise PackRefused(f"PACKS: {self._folder} holds no pack to go back from")
        manifest = self._manifest(kept.previous)
        with self._writing():
            self._turn(Kept(kept.previous, kept.current))
        return manifest

    def current(self) -> Path | None:
        """The file of the current pack; None while what came with the program is served."""
        name = self._kept().current
        return self._folder / name if name else None

    def listed(self) -> Iterator[tuple[str, Manifest | None]]:
        """`current` and `previous` with what they are; None is what came with the program."""
        kept = self._kept()
        yield "current", self._manifest(kept.current)
        if kept.previous is not None:
            yield "previous", self._manifest(kept.previous)

    def _manifest(self, name: str) -> Manifest | None:
        return read_pack(self._folder / name).manifest if name else None

    def _kept(self) -> Kept:
        file = self._folder / STATE
        try:
            said = json.loads(file.read_text("utf-8"))
            return Kept(_plain(said["current"]), _plain(said["previous"]))
        except FileNotFoundError:
            return Kept()
        except (OSError, ValueError, LookupError, TypeError):
            raise PackRefused(f"{file} cannot be read; delete it and install a pack again") from None

    def _turn(self, kept: Kept) -> None:
        """From now on these two; whatever was kept before them goes."""
        self._write(STATE, json.dumps({"current": kept.current, "previous": kept.previous}).encode())
        for file in self._folder.glob("*.zip"):
            if file.name not in (kept.current, kept.previous):
                file.unlink()

    def _write(self, name: str, data: bytes) -> None:
        """The whole file or none of it, also when the power fails."""
        beside = self._folder / f".{name}.new"
        try:
            with beside.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self._folder / name)
        finally:
            beside.unlink(missing_ok=True)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise PackRefused(f"PACKS: {self._folder} cannot be written: {error.strerror}") from None


def _plain(name: str) -> str:
    """A name inside the folder."""
    if name != Path(name).name:
        raise ValueError
    return name
