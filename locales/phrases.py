"""Finding many short phrases in a typed text in one pass, in every script."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from locales.measures import HAN

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


def folded(text: str) -> str:
    """The text without case, accents, vowel signs, invisible signs and repeated letters, with plain digits."""
    parted = unicodedata.normalize("NFKD", text).casefold()
    read = "".join(_digit(sign) for sign in parted if unicodedata.category(sign) not in NOT_READ)
    return REPEATED.sub(r"\1", unicodedata.normalize("NFC", read).translate(ALIKE))


def _digit(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign


def tokens(text: str) -> tuple[str, ...]:
    """The words and numbers of a text, folded; each sign of Chinese is a word."""
    return tuple(TOKEN.findall(folded(text)))


@dataclass(frozen=True, slots=True)
class Form:
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
    parts = tuple(
        tuple(phrase for alternative in part.split(ANY_OF) for phrase in _spellings(alternative))
        for part in written.split(TOGETHER)
    )
    for phrase in (phrase for part in parts for phrase in part):
        if not phrase or not phrase[0].text or not phrase[-1].text:
            raise ValueError(f"{written!r} has a part that does not begin and end with a word")
    return parts


def _spellings(alternative: str) -> Iterator[Phrase]:
    """A phrase, and where it has an apostrophe also without it: people leave it out."""
    yield _phrase(APOSTROPHES.sub(" ", alternative))
    if APOSTROPHES.search(alternative):
        yield _phrase(APOSTROPHES.sub("", alternative))


def _phrase(alternative: str) -> Phrase:
    return tuple(map(_form, FORM.findall(folded(alternative))))


@lru_cache(maxsize=4096)
def _form(word: str) -> Form:
    if found := RANGE.fullmatch(word):
        return Form(word, low=int(found[1]), high=int(found[2]))
    return Form(word.strip(STAR), starts=word.endswith(STAR), ends=word.startswith(STAR))


@dataclass(slots=True)
class _First:
    """Phrases by their first word."""

    whole: dict[str, list[Phrase]] = field(default_factory=dict)
    starts: dict[str, list[Phrase]] = field(default_factory=dict)
    others: list[Phrase] = field(default_factory=list)

    def note(self, phrase: Phrase) -> None:
        first = phrase[0]
        if first.ends or first.high >= 0:
            self.others.append(phrase)
        else:
            (self.starts if first.starts else self.whole).setdefault(first.text, []).append(phrase)

    def beginning(self, token: str) -> Iterator[Phrase]:
        """The phrases that may begin with this word."""
        yield from self.whole.get(token, ())
        for end in range(1, len(token) + 1):
            yield from self.starts.get(token[:end], ())
        yield from self.others


class Finder:
    """Finds which entries, each under a label, stand in a text."""

    def __init__(self, entries: Mapping[str, Iterable[Entry]]) -> None:
        self._entries = tuple((label, entry) for label, of_label in entries.items() for entry in of_label)
        self._first = _First()
        for phrase in {phrase for _, entry in self._entries for part in entry for phrase in part}:
            self._first.note(phrase)

    def labels(self, said: tuple[str, ...]) -> frozenset[str]:
        """The labels of all entries that these words hold."""
        found = {
            phrase
            for place, token in enumerate(said)
            for phrase in self._first.beginning(token)
            if _stands(phrase, said[place : place + len(phrase)])
        }
        if not found:
            return frozenset()
        return frozenset(
            label for label, entry in self._entries if all(any(p in found for p in part) for part in entry)
        )


def _stands(phrase: Phrase, said: tuple[str, ...]) -> bool:
    return len(said) == len(phrase) and all(form.fits(token) for form, token in zip(phrase, said, strict=True))
