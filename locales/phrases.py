"""Finding many short phrases in a typed text in one pass, in every script."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from sys import intern
from typing import Final

from locales.measures import HAN

LONGEST_WORD: Final = 40
"""Signs of a word that are looked at: nobody types a longer one that means something here."""
STAR: Final = "*"
ANY_OF: Final = "|"
TOGETHER: Final = "+"
RANGE: Final = re.compile(r"(\d{1,3})\.\.(\d{1,3})")
TOKEN: Final = re.compile(rf"[{HAN}]|\d+|[^\W\d_{HAN}]+")
FORM_OR_BAR: Final = re.compile(rf"\d{{1,3}}\.\.\d{{1,3}}|\*?(?:[{HAN}]|\d+|[^\W\d_{HAN}]+)\*?|\*|\|")
REPEATED: Final = re.compile(r"([^\W\d])(?=\1)")
"""A letter before the same one."""
ALIKE: Final = str.maketrans(dict(zip("ıđðłøٱىةک", "iddloايهك", strict=True)) | {"æ": "ae", "œ": "oe", "þ": "th"})
"""Letters that people type one for the other and that Unicode does not take apart into a letter and a sign."""
APOSTROPHES: Final = re.compile("['’ʼ`´]")
NOT_READ: Final = ("Cf", "Mn", "Lm")
"""Unicode categories that change nothing of what is said: invisible signs, accents, vowel signs, the tatweel."""


class _Folding(dict[int, str]):
    """Signs as they are compared. Those of the lists are learned; of what people type nothing is kept."""

    def __missing__(self, code: int) -> str:
        parted = unicodedata.normalize("NFKD", chr(code)).casefold()
        read = "".join(_digit(sign) for sign in parted if unicodedata.category(sign) not in NOT_READ)
        return unicodedata.normalize("NFC", read).translate(ALIKE)

    def learn(self, text: str) -> None:
        """Remember the signs of a list."""
        self.update({code: self[code] for code in map(ord, set(text))})


FOLDING: Final = _Folding()


def folded(text: str) -> str:
    """The text without case, accents, vowel signs, invisible signs and repeated letters, with plain digits."""
    return REPEATED.sub("", text.translate(FOLDING))


def _digit(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign


def tokens(text: str) -> tuple[str, ...]:
    """The words and numbers of a text, folded; each sign of Chinese is a word."""
    return tuple(TOKEN.findall(folded(text)))


Phrase = tuple[str, ...]
"""Its words, folded: each whole, with a star before or behind for any beginning or ending, a star for any word at all,
or a number from one to another (`8..17`)."""
Entry = tuple[tuple[Phrase, ...], ...]
"""Parts that must all stand in the text, each one of several phrases."""


def entry_of(written: str) -> Entry:
    """An entry as an editor writes it: `a b*|c + d`. Raises ValueError for a part without words."""
    plain = folded(APOSTROPHES.sub("'", written))
    parts = tuple(tuple(_phrases(part)) for part in plain.split(TOGETHER))
    for phrase in (phrase for part in parts for phrase in part):
        if not phrase or STAR in {phrase[0], phrase[-1]}:
            raise ValueError(f"{written!r} has a part that does not begin and end with a word")
    return parts


def _phrases(part: str) -> Iterator[Phrase]:
    """The phrases of a part, and those with an apostrophe also without it: people leave it out."""
    # All words of a part at once: there are tens of thousands, and they are read whenever the bot starts.
    for alternative in " ".join(FORM_OR_BAR.findall(part)).split(ANY_OF):
        yield tuple(map(intern, alternative.split()))
    for alternative in part.split(ANY_OF) if "'" in part else ():
        if "'" in alternative:
            yield tuple(map(intern, FORM_OR_BAR.findall(REPEATED.sub("", alternative.replace("'", "")))))


def _forms(token: str) -> Iterator[str]:
    """What a word may be in a list: itself, and its beginnings, its ends and all its parts, with their stars."""
    whole = len(token)
    yield token
    yield from (token[:last] + STAR for last in range(1, whole + 1))
    yield from (STAR + token[first:] for first in range(whole))
    yield from {STAR + token[first:last] + STAR for first in range(whole) for last in range(first + 1, whole + 1)}


def _fits(form: str, token: str) -> bool:
    """Whether a typed word is meant."""
    starts, ends = form[-1] == STAR, form[0] == STAR
    if starts and ends:
        return form[1:-1] in token
    if starts:
        return token.startswith(form[:-1])
    if ends:
        return token.endswith(form[1:])
    if numbers := RANGE.fullmatch(form):
        return token.isdigit() and int(numbers[1]) <= int(token) <= int(numbers[2])
    return token == form


def _stands(phrase: Phrase, said: tuple[str, ...]) -> bool:
    return len(said) == len(phrase) and all(map(_fits, phrase, said))


class Finder:
    """Finds which entries, each under a label, stand in a text."""

    def __init__(self, entries: Iterable[tuple[str, Entry]]) -> None:
        self._entries: list[tuple[str, int]] = []
        """The label of each entry, and the number of its parts."""
        self._parts: list[tuple[int, tuple[Phrase, ...]]] = []
        """The number of the entry of each part, and its phrases."""
        self._by_first: dict[str, tuple[int, ...]] = {}
        """The parts with a phrase that begins with this, so that a typed word is held against few of them."""
        for label, entry in entries:
            for phrases in entry:
                for first in {phrase[0] for phrase in phrases}:
                    self._by_first[first] = (*self._by_first.get(first, ()), len(self._parts))
                self._parts.append((len(self._entries), phrases))
            self._entries.append((label, len(entry)))
        self._ranges = tuple(filter(RANGE.fullmatch, self._by_first))

    def labels(self, said: tuple[str, ...]) -> frozenset[str]:
        """The labels of all entries that these words hold."""
        held = Counter(self._parts[part][0] for part in self._found(said))
        return frozenset(self._entries[number][0] for number, parts in held.items() if parts == self._entries[number][1])

    def _found(self, said: tuple[str, ...]) -> set[int]:
        """The parts that stand in these words."""
        found = set[int]()
        for place, token in enumerate(said):
            forms = chain(_forms(token[:LONGEST_WORD]), self._ranges if token.isdigit() else ())
            for first, part in ((form, part) for form in forms for part in self._by_first.get(form, ())):
                if part not in found and self._begins(part, first, said[place:]):
                    found.add(part)
        return found

    def _begins(self, part: int, first: str, said: tuple[str, ...]) -> bool:
        """Whether these words begin with a phrase of this part that has this word first."""
        _, phrases = self._parts[part]
        return any(phrase[0] == first and _stands(phrase, said[: len(phrase)]) for phrase in phrases)
