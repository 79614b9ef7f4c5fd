"""Is this XLSX safe to unpack? Looked at before any library sees it: size, ratio, macros, links to other files."""

import io
import re
import zipfile
import zlib
from typing import Final

from storage.exchange.errors import Unreadable
from storage.exchange.limits import shown

BIGGEST_UNPACKED: Final = 120 * 1024 * 1024
"""Bytes of all parts together; our largest export is well below it."""
HIGHEST_RATIO: Final = 250
"""Unpacked to packed bytes of a part; tables reach 60."""
SMALL: Final = 1024 * 1024
"""A part below this may have any ratio."""
MOST_PARTS: Final = 1_000
CHUNK: Final = 256 * 1024
OLD_OR_LOCKED: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Beginning of the container of XLS files and of XLSX files with a password."""
REFUSED: Final = {
    "macros": re.compile(r"vba|macrosheets", re.IGNORECASE),
    "links to other files": re.compile(r"externalLinks/|connections\.xml$|queryTables/", re.IGNORECASE),
    "embedded files or controls": re.compile(r"embeddings/|activeX/|ctrlProps/|oleObject", re.IGNORECASE),
}
DECLARES: Final = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)


def check_packed(content: bytes, biggest: int = BIGGEST_UNPACKED) -> None:
    """Nothing if it may be opened; otherwise Unreadable with the reason. `biggest` are bytes of all parts together."""
    if content.startswith(OLD_OR_LOCKED):
        raise Unreadable("it is an old XLS file or has a password. Save it as XLSX without a password")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            _check_declared(parts, biggest)
            for part in parts:
                _check_real(archive, part)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError):
        raise Unreadable("it is no XLSX file, or only a part of one") from None


def _check_declared(parts: list[zipfile.ZipInfo], biggest: int) -> None:
    names = [part.filename for part in parts]
    if "[Content_Types].xml" not in names or "xl/workbook.xml" not in names:
        raise Unreadable("it is no XLSX file")
    if len(names) > MOST_PARTS or len(set(names)) != len(names):
        raise Unreadable("it has too many parts, or a part twice")
    for what, pattern in REFUSED.items():
        if found := [name for name in names if pattern.search(name)]:
            raise Unreadable(f"it has {what} ({shown(found[0])}). Save it as a plain XLSX without them")
    if sum(part.file_size for part in parts) > biggest:
        raise Unreadable("it would unpack to more than any of our tables needs")
    for part in parts:
        if part.file_size > SMALL and part.file_size > HIGHEST_RATIO * part.compress_size:
            raise Unreadable("it would unpack to more than any of our tables needs")


def _check_real(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """What a part says of itself may be a lie: it is unpacked piece by piece, and nothing is kept of it."""
    size, tail = 0, b""
    with archive.open(part) as unpacked:
        while chunk := unpacked.read(CHUNK):
            size += len(chunk)
            if size > part.file_size:
                raise Unreadable("it would unpack to more than it says")
            # In UTF-16 and UTF-32 zeros stand between the letters.
            letters = tail + chunk.replace(b"\0", b"")
            if DECLARES.search(letters):
                raise Unreadable("it declares its own entities, which no spreadsheet does")
            tail = letters[-16:]
