"""The messages of one language, kept small: all plain words in one piece, what is alike in all languages once."""

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from typing import Final, Self, cast

from fluent.syntax import ast

from locales.syntax import Plain, entries

Words = str | ast.Pattern
"""Plain text, or a pattern with something to fill in."""
ALIKE: Final = 4
"""Shapes that are remembered: all languages mostly have one."""
WIDTH: Final = "L"
"""Places in the text, as `array` names them."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message: `names` are "" for its text and those of its labels, `words` stand in the same order."""

    file: str
    names: tuple[str, ...]
    words: tuple[Words, ...]

    @property
    def parts(self) -> Mapping[str, Words]:
        """The words by name."""
        return dict(zip(self.names, self.words, strict=True))

    def part(self, name: str) -> Words | None:
        """The words of this name, None if there are none."""
        return self.words[self.names.index(name)] if name in self.names else None

    @property
    def value(self) -> ast.Pattern | None:
        """The syntax of the text, if there is one."""
        words = self.part("")
        return None if words is None else pattern_of(words)

    @property
    def attributes(self) -> Mapping[str, ast.Pattern]:
        """The syntax of the labels."""
        return {name: pattern_of(words) for name, words in self.parts.items() if name}


def pattern_of(words: Words) -> ast.Pattern:
    """Words as syntax."""
    return ast.Pattern([ast.TextElement(words)]) if isinstance(words, str) else words


@dataclass(frozen=True, slots=True)
class Shape:
    """What the messages are called, where the words of each begin, and its text and labels: alike in all languages."""

    numbers: Mapping[str, int]
    firsts: tuple[int, ...]
    names: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Messages(Mapping[str, Message]):
    """Messages by name. Each is put together when it is asked for.

    Most words are plain. One by one they would take twice the room, and with a message around each of them three times.
    """

    shape: Shape
    files: tuple[str, ...]
    """The file of each message."""
    text: bytes
    """All plain words, one behind the other, in UTF-8."""
    ends: "array[int]"
    """Where the words of each number end in the text; those with something to fill in take no room there."""
    sources: Mapping[int, str]
    """Messages with something to fill in, as they are written, by their number."""
    patterns: Mapping[int, ast.Pattern]
    """Their words by number. Those that are not here are read anew from the source."""

    @classmethod
    def of(cls, messages: Mapping[str, Message], sources: Mapping[str, str]) -> Self:
        """These messages, packed; `sources` has those with something to fill in."""
        words = [words for message in messages.values() for words in message.words]
        plain = [words.encode() if isinstance(words, str) else b"" for words in words]
        shape = _shape(tuple(messages), tuple(message.names for message in messages.values()))
        return cls(
            shape,
            tuple(message.file for message in messages.values()),
            b"".join(plain),
            array(WIDTH, accumulate(map(len, plain))),
            {shape.numbers[name]: source for name, source in sources.items()},
            {number: one for number, one in enumerate(words) if not isinstance(one, str)},
        )

    def at_rest(self) -> Self:
        """The same without syntax, which takes twenty times the room of its source."""
        return replace(self, patterns={})

    def __getitem__(self, name: str) -> Message:
        number = self.shape.numbers[name]
        names = self.shape.names[number]
        return Message(self.files[number], names, tuple(self._words(number, place) for place in range(len(names))))

    def __iter__(self) -> Iterator[str]:
        return iter(self.shape.numbers)

    def __len__(self) -> int:
        return len(self.files)

    def __contains__(self, name: object) -> bool:
        return name in self.shape.numbers

    def has(self, name: str, label: str = "") -> bool:
        """Whether there is such a message, with such a label."""
        number = self.shape.numbers.get(name)
        return number is not None and label in self.shape.names[number]

    def part(self, name: str, label: str = "") -> Words | None:
        """The text of a message or one of its labels, without the rest of it; None if there is none."""
        if not self.has(name, label):
            return None
        number = self.shape.numbers[name]
        return self._words(number, self.shape.names[number].index(label))

    def plain(self, name: str, label: str = "") -> str:
        """The same of words that are there, and "" if something is to be filled in."""
        number = self.shape.numbers[name]
        return self._plain(self.shape.firsts[number] + self.shape.names[number].index(label))

    def _words(self, message: int, place: int) -> Words:
        number = self.shape.firsts[message] + place
        if plain := self._plain(number):
            return plain
        if (pattern := self.patterns.get(number)) is not None:
            return pattern
        entry = cast(ast.Message, next(entries(self.sources[message])))
        return dict(parts_of(entry))[self.shape.names[message][place]]

    def _plain(self, number: int) -> str:
        return self.text[self.ends[number - 1] if number else 0 : self.ends[number]].decode()


@lru_cache(maxsize=ALIKE)
def _shape(messages: tuple[str, ...], names: tuple[tuple[str, ...], ...]) -> Shape:
    firsts = tuple(accumulate(map(len, names), initial=0))
    return Shape({message: number for number, message in enumerate(messages)}, firsts, names)


def parts_of(entry: Plain | ast.Message | ast.Term) -> tuple[tuple[str, Words], ...]:
    """The text of a message or term under "", and its labels, in order."""
    if isinstance(entry, Plain):
        return entry.parts
    text = (("", words_of(entry.value)),) if entry.value else ()
    return (*text, *((label.id.name, words_of(label.value)) for label in entry.attributes))


def words_of(pattern: ast.Pattern) -> Words:
    """A pattern, or its text if it is nothing else."""
    texts = [element.value for element in pattern.elements if isinstance(element, ast.TextElement)]
    return "".join(texts) if len(texts) == len(pattern.elements) else pattern
