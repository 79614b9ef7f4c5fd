"""The format of a pack, and the reading of one from anywhere: nothing of it is believed before all was looked at.

A pack is a zip file without compression. `manifest.json` names the format, a version, a date, and each other file
with its SHA-256. Hashes find damage, not forgery: whoever changes a file can change its hash.
"""

import hashlib
import io
import json
import re
import stat
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from bot.errors import PackRefused

FORMAT: Final = 1
"""The newest format that this program reads."""
MANIFEST: Final = "manifest.json"
NAME: Final = re.compile(
    r"(flows/(pages|countries)|locales|locales/[a-z]{2,8}(-[A-Za-z0-9]{2,8})*)/[A-Za-z0-9-]+\.(toml|ftl|txt)"
)
"""Where content lies (bot/content.py). Nothing else stands in a pack."""
VERSION: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
LARGEST: Final = 64 * 2**20
"""Bytes of a pack; all content in twelve languages has four million."""
MOST: Final = 4096
"""Files of a pack; content in twelve languages has three hundred."""
SHOWN: Final = 80
"""Characters of a file's name that a message shows."""
BROKEN: Final = (zipfile.BadZipFile, ValueError, LookupError, RuntimeError, EOFError, OSError, OverflowError)
"""What the library raises when bytes are not what they say."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself: `date` as YYYY-MM-DD, `files` as SHA-256 by name."""

    version: str
    date: str
    files: Mapping[str, str]

    def __str__(self) -> str:
        return f"version {self.version} of {self.date}"


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack that is whole: its manifest, and its files by name."""

    manifest: Manifest
    files: Mapping[str, bytes]

    def unpack(self, folder: Path) -> None:
        """Write its files below a folder; their names were looked at, so that none lies outside of it."""
        for name, data in self.files.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)


def read_pack(file: Path) -> Pack:
    """The pack in a file, or PackRefused with one line that says what is wrong."""
    try:
        return pack_of(bytes_of(file))
    except PackRefused as refusal:
        raise PackRefused(f"{file}: {refusal}") from None


def pack_of(data: bytes) -> Pack:
    """The pack in these bytes."""
    try:
        inside = zipfile.ZipFile(io.BytesIO(data))
        entries = inside.infolist()
    except BROKEN:
        raise PackRefused("is not a pack, or only a part of one; fetch it again") from None
    _small(entries)
    # A newer format may have files that this one does not know; then the number is what there is to say.
    manifest = _manifest(inside)
    _plain(entries)
    _same(manifest, frozenset(entry.filename for entry in entries) - {MANIFEST})
    files = {name: _read(inside, name) for name in manifest.files}
    for name, digest in manifest.files.items():
        if hashlib.sha256(files[name]).hexdigest() != digest:
            raise PackRefused(f"{shown(name)} is not what the manifest says; fetch the pack again")
    return Pack(manifest, files)


def shown(name: str) -> str:
    """A file's name as a message shows it, whatever somebody put into it."""
    return ascii(name)[:SHOWN]


def bytes_of(file: Path) -> bytes:
    """What stands in a file, or PackRefused where that is nothing that could be a pack."""
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        raise PackRefused(f"cannot be read: {error.strerror}") from None
    if len(data) > LARGEST:
        raise PackRefused(f"is larger than {LARGEST // 2**20} MiB, which no pack is")
    return data


def _small(entries: list[zipfile.ZipInfo]) -> None:
    """Nothing that would be more when it is opened; entries of a hostile file may lie over one another."""
    if len(entries) > MOST:
        raise PackRefused(f"has {len(entries)} files; a pack has at most {MOST}")
    if sum(entry.file_size for entry in entries) > LARGEST:
        raise PackRefused(f"would be larger than {LARGEST // 2**20} MiB, which no pack is")


def _plain(entries: list[zipfile.ZipInfo]) -> None:
    """Regular files of known names, each once and as they lie there."""
    for entry in entries:
        if reason := _strange(entry):
            raise PackRefused(f"{shown(entry.filename)} {reason}")
    for name, times in Counter(entry.filename for entry in entries).items():
        if times > 1:
            raise PackRefused(f"{shown(name)} stands in it more than once")


def _strange(entry: zipfile.ZipInfo) -> str:
    if entry.filename != MANIFEST and not NAME.fullmatch(entry.filename):
        return "has no place in a pack; make it with `python -m bot pack build`"
    if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
        return "is not a regular file"
    if entry.compress_type != zipfile.ZIP_STORED or entry.file_size != entry.compress_size or entry.flag_bits & 1:
        return "is compressed or locked; make the pack with `python -m bot pack build`"
    return ""


def _read(inside: zipfile.ZipFile, name: str) -> bytes:
    """The bytes of a file, which are text in UTF-8."""
    try:
        data = inside.read(name)
        data.decode("utf-8")
    except BROKEN:
        raise PackRefused(f"{shown(name)} is damaged; fetch the pack again") from None
    return data


def _manifest(inside: zipfile.ZipFile) -> Manifest:
    if MANIFEST not in inside.namelist():
        raise PackRefused(f"has no {MANIFEST}; make it with `python -m bot pack build`")
    try:
        said = json.loads(_read(inside, MANIFEST))
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict) or type(said.get("format")) is not int:
        raise PackRefused(f"{MANIFEST} does not say its format")
    if said["format"] > FORMAT:
        raise PackRefused(f"is of format {said['format']}, and this program knows {FORMAT}: upgrade it first")
    if said["format"] != FORMAT or not _is_whole(said):
        raise PackRefused(f"{MANIFEST} is not one of format {FORMAT}")
    return Manifest(said["version"], said["date"], said["files"])


def _is_whole(said: Mapping[str, Any]) -> bool:
    files = said.get("files")
    return is_version(said.get("version")) and is_day(said.get("date")) and isinstance(files, dict)


def is_version(value: object) -> bool:
    """Whether this may be a pack's version."""
    return isinstance(value, str) and VERSION.fullmatch(value) is not None


def is_day(value: object) -> bool:
    """Whether this is a day as YYYY-MM-DD."""
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _same(manifest: Manifest, names: frozenset[str]) -> None:
    for name in _first(names - manifest.files.keys()):
        raise PackRefused(f"{shown(name)} is not in its manifest")
    for name in _first(manifest.files.keys() - names):
        raise PackRefused(f"{shown(name)} is missing from it")


def _first(names: frozenset[str] | set[str]) -> Iterator[str]:
    yield from sorted(names)[:1]
