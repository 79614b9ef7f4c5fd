"""Where something about a person could be left: files, what the system shows of a process, and what was said."""

import os
import pwd
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.content import ROOT
from tests.privacy.needles import Find, Needles

SHOWN: Final = ("environ", "cmdline", "comm", "status", "maps", "stat", "limits", "mountinfo")
"""What `/proc/<pid>` tells to others (proc(5))."""
SHARED: Final = (Path("/tmp"), Path("/var/tmp"), Path("/dev/shm"), Path("/run"))  # noqa: S108  # looked through, not written to
PACKAGES: Final = ("bot", "flows", "locales", "storage")
MAPPED: Final = re.compile(r"^([0-9a-f]+-[0-9a-f]+) .w.s \S+ \S+ (?!0 )\d+", re.MULTILINE)
"""Lines of `/proc/<pid>/maps` for files that memory is written back to."""
LARGEST: Final = 1 << 26
CORE: Final = b"\x7fELF"
CORE_TYPE: Final = slice(16, 18)
IS_CORE: Final = b"\x04\x00"
"""ET_CORE where an ELF file says what it is (elf(5))."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that stays: where, and what it holds."""

    name: str
    content: bytes


def below(folder: Path, *, name: str = "") -> Iterator[Kept]:
    """Every file in this folder and below, and every name."""
    for found in sorted(_everything(folder)):
        shown = f"{name or folder.name}/{found.relative_to(folder)}"
        if found.is_symlink():
            yield Kept(shown, _target(found).encode())
        elif found.is_file():
            yield Kept(shown, _read(found))
        else:
            yield Kept(shown, b"")


def _everything(folder: Path) -> Iterator[Path]:
    """All paths below. A folder that another program takes away meanwhile, or shows to nobody, has nothing."""
    for here, folders, files in os.walk(folder):
        yield from (Path(here, name) for name in (*folders, *files))


def of_process(pid: int) -> Iterator[Kept]:
    """What the system shows of a running process, and every file that it can write to, wherever that is."""
    process = Path("/proc") / str(pid)
    for part in SHOWN:
        yield Kept(f"proc/{part}", _read(process / part))
    for thread in _listed(process / "task"):
        yield Kept("proc/task/comm", _read(thread / "comm"))
    for file in _listed(process / "fd"):
        yield Kept("proc/fd", _target(file).encode())
        if file.is_file() and _is_written(process / "fdinfo" / file.name):
            yield Kept(f"open file {_target(file)}", _read(file))
    for mapped in MAPPED.findall(_read(process / "maps").decode()):
        yield Kept(f"mapped file {mapped}", _read(process / "map_files" / mapped))


class Surroundings:
    """Folders that all programs share: what was there at the beginning is not ours."""

    def __init__(self) -> None:
        self._since = time.time()
        self._folders = (*SHARED, Path(pwd.getpwuid(os.geteuid()).pw_dir), Path.cwd())
        self._before = {found for folder in self._folders for found in _listed(folder)}

    def changed(self) -> Iterator[Kept]:
        """What is new there, and what was written to in the program's own tree."""
        for found in (found for folder in self._folders for found in _listed(folder)):
            if self._is_ours(found):
                yield Kept(str(found), _read(found))
                if found not in self._before and found.is_dir() and not found.is_symlink():
                    yield from below(found, name=str(found))
        for package in PACKAGES:
            for found in (ROOT / package).rglob("*"):
                if self._is_ours(found):
                    yield Kept(str(found.relative_to(ROOT)), _read(found))

    def _is_ours(self, found: Path) -> bool:
        try:
            about = found.lstat()
        except OSError:
            return False
        return about.st_uid == os.geteuid() and about.st_ctime >= self._since


def hunt(kept: Iterable[Kept], needles: Needles) -> tuple[tuple[str, Find], ...]:
    """Every trace, with the place where it was found. A core dump is one, whatever it holds."""
    found: set[tuple[str, Find]] = set()
    for place in kept:
        found |= {(place.name, find) for find in needles.in_(place.content)}
        found |= {("a name", find) for find in needles.in_(place.name.encode())}
        if place.content.startswith(CORE) and place.content[CORE_TYPE] == IS_CORE:
            found.add((place.name, Find("memory", "core dump")))
    return tuple(sorted(found))


def _read(path: Path) -> bytes:
    """What stands in a file; nothing if it is gone, is no file, or is shown to nobody."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except OSError:
        return b""


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:
        return ""


def _is_written(info: Path) -> bool:
    """Whether a file descriptor can write, from its flags (proc_pid_fdinfo(5))."""
    flags = re.search(rb"^flags:\s+([0-7]+)$", _read(info), re.MULTILINE)
    return bool(flags and int(flags[1], 8) & os.O_ACCMODE)
