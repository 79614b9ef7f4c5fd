"""Finding many short phrases in a typed text in one pass, in every script."""

import re
import unicodedata
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
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


Entry = tuple[str, ...]
"""Parts that must all stand in the text, each one of several phrases between bars: `|sos|i am 8..17|lock* * door|`.

The words of a phrase are folded: each whole, with a star before or behind for any beginning or ending, a star for any
word at all, or a number from one to another. There are tens of thousands, so that a part stays one text.
"""
NO_WORD: Final = ("||", "|* ", "|*|", " *|")
"""What stands in a part of which a phrase does not begin and end with a word."""


def entry_of(written: str) -> Entry:
    """An entry as an editor writes it: `a b*|c + d`. Raises ValueError for a part without words."""
    plain = folded(APOSTROPHES.sub("'", written))
    parts = tuple(map(_part, plain.split(TOGETHER)))
    if any(wrong in part for part in parts for wrong in NO_WORD):
        raise ValueError(f"{written!r} has a part that does not begin and end with a word")
    return parts


def _part(plain: str) -> str:
    """The phrases of a part, and those with an apostrophe also without it: people leave it out."""
    with_apostrophe = [phrase for phrase in plain.split(ANY_OF) if "'" in phrase] if "'" in plain else ()
    without = (REPEATED.sub("", phrase.replace("'", "")) for phrase in with_apostrophe)
    read = " ".join(FORM_OR_BAR.findall(ANY_OF.join((plain, *without))))
    return ANY_OF.join(("", *map(str.strip, read.split(ANY_OF)), ""))


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
        return token.isdecimal() and int(numbers[1]) <= int(token) <= int(numbers[2])
    return token == form


class Finder:
    """Finds which entries, each under a label, stand in a text."""

    def __init__(self, entries: Iterable[tuple[str, Entry]]) -> None:
        self._labels: list[str] = []
        """The label of each entry."""
        self._sizes = array("H")
        """The number of its parts."""
        self._parts: list[str] = []
        """The phrases of each part."""
        self._entries = array("L")
        """The number of the entry that it belongs to."""
        self._by_first: dict[str, tuple[int, ...]] = {}
        """The parts with a phrase that begins with this, so that a typed word is held against few of them.

        Inverted (`~`) where the word after it may be many words, so that it does not tell which phrases are meant.
        """
        # The phrases of a part mostly begin with words of no other part: what is equal is kept once.
        once: dict[tuple[int, ...], tuple[int, ...]] = {}
        for label, entry in entries:
            for part in entry:
                number = len(self._parts)
                for first, is_wide in _firsts(part).items():
                    held = (*self._by_first.get(first, ()), ~number if is_wide else number)
                    self._by_first[first] = once.setdefault(held, held)
                self._parts.append(part)
                self._entries.append(len(self._labels))
            self._labels.append(label)
            self._sizes.append(len(entry))
        self._ranges = tuple(first for first in self._by_first if ".." in first)
        phrases = (phrase for part in self._parts for phrase in part.split(ANY_OF))
        self._longest = max((phrase.count(" ") + 1 for phrase in phrases), default=0)

    def labels(self, said: tuple[str, ...]) -> frozenset[str]:
        """The labels of all entries that these words hold."""
        held = Counter(self._entries[number] for number in self._found(said))
        return frozenset(self._labels[entry] for entry, parts in held.items() if parts == self._sizes[entry])

    def _found(self, said: tuple[str, ...]) -> set[int]:
        """The parts that stand in these words."""
        found = set[int]()
        for place, token in enumerate(said):
            here = said[place : place + self._longest]
            forms = chain(_forms(token[:LONGEST_WORD]), self._ranges if token.isdecimal() else ())
            for first, known in ((form, number) for form in forms for number in self._by_first.get(form, ())):
                number = max(known, ~known)
                if number not in found and _begins(here, first, self._parts[number], is_wide=known < 0):
                    found.add(number)
        return found


def _firsts(part: str) -> dict[str, bool]:
    """The first words of its phrases, and whether one of them is followed by a word that may be many."""
    firsts: dict[str, bool] = {}
    for phrase in part[1:-1].split(ANY_OF):
        first, second, *_ = *phrase.split(" "), ""
        firsts[first] = firsts.get(first, False) or STAR in second or ".." in second
    return firsts


def _begins(said: tuple[str, ...], first: str, part: str, *, is_wide: bool) -> bool:
    """Whether these words begin with a phrase of this part that has this first word."""
    if f"|{first}|" in part:
        return _fits(first, said[0])
    if len(said) == 1 or not (is_wide or f"|{first} {said[1]}" in part) or not _fits(first, said[0]):
        return False
    longer = (rest.partition(ANY_OF)[0] for rest in part.split(f"|{first} ")[1:])
    return any(_stands(phrase.split(" "), said[1:]) for phrase in longer)


def _stands(phrase: Sequence[str], said: tuple[str, ...]) -> bool:
    return len(said) >= len(phrase) and all(map(_fits, phrase, said))
