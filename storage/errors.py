"""What can go wrong in storage.

StorageError
  StoreUnavailable   the database cannot be read or written: the world's fault, and no person waits for it
"""

from typing import Literal

Kind = Literal["unreachable", "newer"]
"""Why a database cannot be used: it does not answer as it should, or a newer release has changed its shape."""


class StorageError(Exception):
    """Anything this package raises. No message holds a value of a row."""


class StoreUnavailable(StorageError):
    """The database is down, locked, full, corrupt or read-only; or, with kind "newer", not ours to read any more."""

    def __init__(self, kind: Kind = "unreachable") -> None:
        super().__init__(_MESSAGES[kind])
        self.kind: Kind = kind


_MESSAGES: dict[Kind, str] = {
    "unreachable": "the database cannot be read or written",
    "newer": "the database was changed by a newer release and is left as it is",
}
