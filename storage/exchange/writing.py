"""The directory becomes a file: written beside the old one and put in its place when it is whole."""

import os
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final

from flows.service import Service
from storage.exchange.errors import Unwritable
from storage.exchange.hsds import hsds_of
from storage.exchange.sheets_csv import csv_of
from storage.exchange.xlsx import xlsx_of

WRITERS: Final[Mapping[str, Callable[[Iterable[Service]], bytes]]] = {
    ".json": hsds_of,
    ".csv": csv_of,
    ".xlsx": xlsx_of,
}
READABLE: Final = 0o666


def write_file(file: Path, services: Iterable[Service]) -> None:
    """The services by country and id, in the format of the ending. Unwritable leaves what was there."""
    ending = file.suffix.lower()
    if ending not in WRITERS:
        raise Unwritable(f"the name must end in {', '.join(WRITERS)}")
    _replace(file, WRITERS[ending](sorted(services, key=lambda service: (service.country, service.id))))


def write_template(file: Path) -> None:
    """An empty spreadsheet with its help. Unwritable leaves what was there."""
    if file.suffix.lower() != ".xlsx":
        raise Unwritable("the name must end in .xlsx")
    _replace(file, xlsx_of(()))


def _replace(file: Path, content: bytes) -> None:
    """A full disk or a power cut leaves the old file whole."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    except OSError as error:
        raise Unwritable(f"it cannot be written: {error.strerror}") from None
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        unfinished.chmod(READABLE & ~_umask())
        unfinished.replace(file)
    except OSError as error:
        raise Unwritable(f"it cannot be written: {error.strerror}") from None
    finally:
        unfinished.unlink(missing_ok=True)


def _umask() -> int:
    """The permissions that new files do not get here; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
