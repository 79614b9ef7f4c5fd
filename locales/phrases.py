"""Finding many short phrases in a typed text in one pass, in every script."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final, NamedTuple

from locales.measures import HAN

LONGEST_WORD: Final = 40
"""Signs of a word that are looked at: nobody types a longer one that means something here."""
STAR: Final = "*"
ANY_OF: Final = "|"
TOGETHER: Final = "+"
RANGE: Final = re.compile(r"(\d{1,3})\.\.(\d{1,3})")
TOKEN: Final = re.compile(rf"[{HAN}]|\d+|[^\W\d_{HAN}]+")
FORM: Final = re.compile(rf"\d{{1,3}}\.\.\d{{1,3}}|\*?(?:[{HAN}]|\d+|[^\W\d_{HAN}]+)\*?|\*")
REPEATED: Final = re.compile(r"([^\W\d])\1+")
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
        self.update({code: self[code] for code in set(map(ord, text)) - self.keys()})


FOLDING: Final = _Folding()


def folded(text: str) -> str:
    """The text without case, accents, vowel signs, invisible signs and repeated letters, with plain digits."""
    return REPEATED.sub(r"\1", text.translate(FOLDING))


def _digit(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign


def tokens(text: str) -> tuple[str, ...]:
    """The words and numbers of a text, folded; each sign of Chinese is a word."""
    return tuple(TOKEN.findall(folded(text)))


class Form(NamedTuple):
    """One word of a phrase: whole, with any ending or beginning, any word at all, or a number from `low` to `high`."""

    text: str
    starts: bool = False
    ends: bool = False
    low: int = 0
    high: int = -1

    def fits(self, token: str) -> bool:
        """Whether a typed word is meant."""
        if self.high >= 0:
            return token.isdigit() and self.low <= int(token) <= self.high
        if self.starts and self.ends:
            return self.text in token
        if self.starts:
            return token.startswith(self.text)
        return token.endswith(self.text) if self.ends else token == self.text


Phrase = tuple[Form, ...]
Entry = tuple[tuple[Phrase, ...], ...]
"""Parts that must all stand in the text, each one of several phrases."""


def entry_of(written: str) -> Entry:
    """An entry as an editor writes it: `a b*|c + d`. Raises ValueError for a part without words."""
    FOLDING.learn(written)
    plain = folded(APOSTROPHES.sub("'", written))
    parts = tuple(
        tuple(phrase for alternative in part.split(ANY_OF) for phrase in _spellings(alternative))
        for part in plain.split(TOGETHER)
    )
    for phrase in (phrase for part in parts for phrase in part):
        if not phrase or not phrase[0].text or not phrase[-1].text:
            raise ValueError(f"{written!r} has a part that does not begin and end with a word")
    return parts


def _spellings(alternative: str) -> Iterator[Phrase]:
    """A phrase, and where it has an apostrophe also without it: people leave it out."""
    yield _phrase(alternative)
    if "'" in alternative:
        yield _phrase(REPEATED.sub(r"\1", alternative.replace("'", "")))


def _phrase(alternative: str) -> Phrase:
    return tuple(map(_form, FORM.findall(alternative)))


@cache
def _form(word: str) -> Form:
    if found := RANGE.fullmatch(word):
        return Form(word, low=int(found[1]), high=int(found[2]))
    return Form(word.strip(STAR), starts=word.endswith(STAR), ends=word.startswith(STAR))


class _First:
    """Phrases by their first word, so that a typed word is held against few of them."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by: dict[tuple[bool, bool], dict[str, list[Phrase]]] = {}
        self._ranges: list[Phrase] = []
        for phrase in phrases:
            first = phrase[0]
            if first.high >= 0:
                self._ranges.append(phrase)
            else:
                self._by.setdefault((first.starts, first.ends), {}).setdefault(first.text, []).append(phrase)

    def beginning(self, token: str) -> Iterator[Phrase]:
        """The phrases that may begin with this word."""
        yield from self._ranges if token.isdigit() else ()
        for (starts, ends), by_text in self._by.items():
            for piece in _pieces(token, starts=starts, ends=ends):
                yield from by_text.get(piece, ())


def _pieces(token: str, *, starts: bool, ends: bool) -> Iterable[str]:
    """What of a word may stand in the list: the word, its beginnings, its ends, or all its parts."""
    whole = len(token)
    if starts and ends:
        return {token[first:last] for first in range(whole) for last in range(first + 1, whole + 1)}
    if starts:
        return (token[:last] for last in range(1, whole + 1))
    return (token[first:] for first in range(whole)) if ends else (token,)


class Finder:
    """Finds which entries, each under a label, stand in a text."""

    def __init__(self, entries: Iterable[tuple[str, Entry]]) -> None:
        self._entries = tuple(entries)
        self._parts: dict[Phrase, list[tuple[int, int]]] = {}
        for number, (_, entry) in enumerate(self._entries):
            for phrase, part in ((phrase, part) for part, phrases in enumerate(entry) for phrase in phrases):
                self._parts.setdefault(phrase, []).append((number, part))
        self._first = _First(self._parts)

    def labels(self, said: tuple[str, ...]) -> frozenset[str]:
        """The labels of all entries that these words hold."""
        held: dict[int, set[int]] = {}
        for number, part in (of_entry for phrase in self._found(said) for of_entry in self._parts[phrase]):
            held.setdefault(number, set()).add(part)
        whole = (self._entries[number] for number, parts in held.items() if len(parts) == len(self._entries[number][1]))
        return frozenset(label for label, _ in whole)

    def _found(self, said: tuple[str, ...]) -> set[Phrase]:
        return {
            phrase
            for place, token in enumerate(said)
            for phrase in self._first.beginning(token[:LONGEST_WORD])
            if _stands(phrase, said[place : place + len(phrase)])
        }


def _stands(phrase: Phrase, said: tuple[str, ...]) -> bool:
    return len(said) == len(phrase) and all(form.fits(token) for form, token in zip(phrase, said, strict=True))
