"""A pack made of a content folder: the same files give the same bytes, on every machine."""

import hashlib
import io
import json
import stat
import zipfile
from pathlib import Path
from typing import Final

from bot.errors import PackRefused
from bot.packs.pack import FORMAT, MANIFEST, NAME, pack_of

PARTS: Final = ("flows/pages/*", "flows/countries/*", "locales/*", "locales/*/*")
LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
"""The one time that every entry has: the earliest that the format knows."""
UNIX: Final = 3


def build_pack(root: Path, version: str, day: str) -> bytes:
    """The bytes of a pack with the content below `root`, which was checked before. `day` is YYYY-MM-DD."""
    files = dict(sorted(_files(root)))
    manifest = {
        "format": FORMAT,
        "version": version,
        "date": day,
        "files": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as made:
        made.writestr(_entry(MANIFEST), json.dumps(manifest, indent=1) + "\n")
        for name, data in files.items():
            made.writestr(_entry(name), data)
    pack_of(out.getvalue())
    return out.getvalue()


def _files(root: Path) -> list[tuple[str, bytes]]:
    found = []
    for path in (path for part in PARTS for path in root.glob(part)):
        name = path.relative_to(root).as_posix()
        if path.suffix in (".toml", ".ftl", ".txt") and path.is_file():
            if not NAME.fullmatch(name):
                raise PackRefused(f"{name}: a file of the content has a name of letters, digits and hyphens")
            found.append((name, path.read_bytes()))
    return found


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, LONG_AGO)
    entry.create_system = UNIX
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    return entry
