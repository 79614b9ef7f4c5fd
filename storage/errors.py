"""What can go wrong in storage.

StorageError
  StoreUnavailable   the database cannot be read or written: the world's fault, and no person waits for it
"""


class StorageError(Exception):
    """Anything this package raises. No message holds a value of a row."""


class StoreUnavailable(StorageError):
    """The database is down, locked, full, corrupt or read-only."""
