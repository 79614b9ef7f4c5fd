"""Hashes of words: what a translation was made from, and what a reviewer signed."""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Final

from fluent.syntax.serializer import serialize_pattern

from locales.catalogue import Catalogue
from locales.mentions import mentions
from locales.messages import Message, Words

OF_MESSAGE: Final = 16
"""Hexadecimal digits of the hash of one message: enough to tell its versions apart."""
OF_PAGE: Final = 32
"""The same for all words of a page, which a reviewer signs."""
BETWEEN: Final = "\x1f"


def message_hashes(catalogue: Catalogue) -> dict[str, str]:
    """The hash of every message: its text, its labels and the terms in them, without its name.

    Comments, the order of messages and the way in which text is indented change nothing.
    """
    said = _Said(catalogue)
    return {name: _digest(said.of(message), OF_MESSAGE) for name, message in catalogue.messages.items()}


def page_hash(hashes: Mapping[str, str], messages: Iterable[str]) -> str:
    """The hash of what a page shows; renaming a message does not change it."""
    return _digest(BETWEEN.join(sorted(hashes[name] for name in messages if name in hashes)), OF_PAGE)


def _digest(text: str, digits: int) -> str:
    return sha256(text.encode()).hexdigest()[:digits]


class _Said:
    """Messages as one text each, with what they take from terms and other messages."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._entries = {**catalogue.messages, **{f"-{name}": term for name, term in catalogue.terms.items()}}

    def of(self, message: Message, inside: frozenset[str] = frozenset(), only: str = "") -> str:
        """All that a message says, or only one of its labels."""
        parts = sorted((name, words) for name, words in message.parts.items() if only in {"", name})
        return BETWEEN.join(piece for name, words in parts for piece in (name, *self._pieces(words, inside)))

    def _pieces(self, words: Words, inside: frozenset[str]) -> Iterator[str]:
        if isinstance(words, str):
            yield words
            return
        yield serialize_pattern(words)
        # A term that names itself is a finding elsewhere, not an endless loop here.
        for name, label in sorted(mentions(words).references):
            if name in self._entries and name not in inside:
                yield self.of(self._entries[name], inside | {name}, label)
