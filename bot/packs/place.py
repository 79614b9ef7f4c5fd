"""Where the content of a running guide lies: a pack or a folder that was named, the installed pack, or the program."""

from pathlib import Path
from tempfile import TemporaryDirectory

from bot.content import ROOT
from bot.log import log_event
from bot.packs.kept import Packs
from bot.packs.pack import read_pack
from bot.settings import Settings


class Place:
    """The folder to read content from, as of each reading. A pack is unpacked into a folder that only we can read.

    `--pack` comes before CONTENT, CONTENT before the current pack of PACKS, and that before what came with the program.
    """

    def __init__(self, settings: Settings, pack: Path | None = None) -> None:
        self._settings = settings
        self._pack = pack
        self._unpacked: list[TemporaryDirectory[str]] = []

    def folder(self) -> Path:
        """The folder as of now. PackRefused if it is a pack that is not whole; nothing of that is used."""
        named = self._pack or self._from_settings()
        if named.is_dir():
            return named
        pack = read_pack(named)
        unpacked = TemporaryDirectory(prefix="waymark-pack-", ignore_cleanup_errors=True)
        pack.unpack(Path(unpacked.name))
        self._keep(unpacked)
        log_event("pack.read", version=pack.manifest.version, day=pack.manifest.date)
        return Path(unpacked.name)

    def _from_settings(self) -> Path:
        if self._settings.content != ROOT:
            return self._settings.content
        return Packs(self._settings.packs).current() or ROOT

    def _keep(self, unpacked: TemporaryDirectory[str]) -> None:
        """Beside the new one, only the one before stays: what is shown until the new one was checked."""
        self._unpacked.append(unpacked)
        for old in self._unpacked[:-2]:
            old.cleanup()
        del self._unpacked[:-2]
