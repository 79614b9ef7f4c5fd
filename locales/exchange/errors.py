"""What can go wrong when words come back from a translator.

ExchangeError
  Unreadable     the file as a whole cannot be taken: one sentence says why and what to do
  Flawed         the file was read and has errors: all of them, each with its place
"""

from dataclasses import dataclass

from locales.errors import WordsError


@dataclass(frozen=True, slots=True)
class Flaw:
    """One error in a file: where it is, as the translator's program shows the place, and what to do."""

    place: str
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


class ExchangeError(WordsError):
    """Anything this package raises; its text is for a translator."""


class Unreadable(ExchangeError):
    """The file is not one of ours, is broken, or is too big."""


class Flawed(ExchangeError):
    """Nothing of the file is taken; `flaws` lists every error in the order of the file."""

    def __init__(self, flaws: tuple[Flaw, ...]) -> None:
        super().__init__(f"{len(flaws)} {'error' if len(flaws) == 1 else 'errors'} in the file")
        self.flaws = flaws
