"""What can go wrong when services come in or go out.

ExchangeError
  Unreadable     the file as a whole cannot be taken: one sentence says why and what to do
  Flawed         the file was read and has errors: all of them, each with its place
  Unwritable     the file cannot be written, or a value does not fit into this format
"""

from dataclasses import dataclass

from storage.errors import StorageError


@dataclass(frozen=True, slots=True)
class Flaw:
    """One error in a file: where it is, as its program shows the place, and what is wrong."""

    place: str
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}" if self.place else self.text


class ExchangeError(StorageError):
    """Anything this package raises; its text is for an editor."""


class Unreadable(ExchangeError):
    """The file is not one of ours, is broken, or is too big."""


class Flawed(ExchangeError):
    """Nothing of the file is taken; `flaws` lists every error in the order of the file."""

    def __init__(self, flaws: tuple[Flaw, ...]) -> None:
        super().__init__(f"{len(flaws)} errors in the file")
        self.flaws = flaws


class Unwritable(ExchangeError):
    """The old file, if there was one, is still there."""
