"""Measuring a text: its sentences, its words, and how hard it is to read, in the script that it is written in."""

import re
from functools import lru_cache
from itertools import chain
from typing import Final

import pyphen

SENTENCE: Final = re.compile("(?<=[.?:؟])\u2069?\\s+|(?<=[。？：])\u2069?\\s*|\n+")
"""Where a sentence ends: at a sign with a space behind it, at a full-width sign without one, at a line's end."""
CLOSED: Final = re.compile("(?<=[.?:؟。？：])\u2069\\Z")
"""The end of a name that ends a sentence and its paragraph."""
HAN: Final = "\u3400-\u4dbf\u4e00-\u9fff"
"""Signs that are written without spaces; each counts as a word."""
MARKS: Final = "\u0300-\u036f\u064b-\u065f\u0670"
"""Signs that stand on a letter and do not end a word: accents, and the vowels of Arabic."""
LETTER: Final = rf"[^\W_{HAN}]"
WORD: Final = re.compile(rf"[{HAN}]|{LETTER}[{MARKS}]*(?:(?:['’ʼ-](?={LETTER}))?{LETTER}[{MARKS}]*)*")
JOINT: Final = re.compile("['’ʼ-]")
QUESTION: Final = ("?", "؟", "？")
INVISIBLE: Final = "\u2066\u2067\u2068\u2069"
KEPT: Final = 1 << 14
"""Paragraphs and sentences that are looked at once: most stand on several screens."""
SHORT_WORD: Final = 3
"""Words up to this many letters have one syllable."""


@lru_cache(maxsize=64)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; a line break ends one, too. Several rules ask for those of the same text."""
    *before, last = text.split("\n\n")
    return tuple(chain.from_iterable((*map(_ended, before), _said(last))))


@lru_cache(maxsize=KEPT)
def _ended(paragraph: str) -> tuple[str, ...]:
    return _said(CLOSED.sub("", paragraph))


@lru_cache(maxsize=KEPT)
def _said(paragraph: str) -> tuple[str, ...]:
    return tuple(piece for piece in SENTENCE.split(paragraph) if WORD.search(piece))


@lru_cache(maxsize=KEPT)
def words(text: str) -> tuple[str, ...]:
    """The words of a text; each sign of Chinese is one. Several rules ask for those of the same sentence."""
    return tuple(WORD.findall(text))


def is_question(sentence: str) -> bool:
    """Whether a sentence asks, in any script."""
    return sentence.rstrip(" \u2069").endswith(QUESTION)


def length(text: str) -> int:
    """Characters of a text as a reader sees them, without the signs that only isolate a name (B49)."""
    return len(text) - sum(map(text.count, INVISIBLE))


def grade(text: str) -> float:
    """Flesch-Kincaid grade of an English text (Kincaid and others, 1975): words a sentence and syllables a word."""
    counted = [_spoken_and_syllables(sentence) for sentence in sentences(text)]
    if not counted:
        return 0.0
    spoken, syllables = map(sum, zip(*counted, strict=True))
    return 0.39 * spoken / len(counted) + 11.8 * syllables / spoken - 15.59


def lix(text: str, long_word: int) -> float:
    """Readability index (Björnsson, 1968): words a sentence and the share of words of `long_word` letters or more.

    Björnsson counts words of seven letters and more in Swedish; languages with longer words need another number.
    """
    counted = [_spoken_and_long(sentence, long_word) for sentence in sentences(text)]
    if not counted:
        return 0.0
    spoken, long = map(sum, zip(*counted, strict=True))
    return spoken / len(counted) + 100 * long / spoken


def signs(text: str) -> float:
    """Signs a sentence on average, for scripts that do not part words."""
    said = sentences(text)
    return sum(len(words(sentence)) for sentence in said) / len(said) if said else 0.0


@lru_cache(maxsize=KEPT)
def _spoken_and_long(sentence: str, long_word: int) -> tuple[int, int]:
    """How many words, and how many long ones. "l'accès" and "peut-être" are two words each to a reader."""
    spoken = words(sentence)
    return len(spoken), sum(1 for word in spoken if max(map(len, JOINT.split(word))) >= long_word)


@lru_cache(maxsize=KEPT)
def _spoken_and_syllables(sentence: str) -> tuple[int, int]:
    """How many words, and how many syllables in all of them."""
    spoken = words(sentence)
    return len(spoken), sum(map(_syllables, spoken))


@lru_cache(maxsize=8192)
def _syllables(word: str) -> int:
    return 1 if len(word) <= SHORT_WORD else len(_hyphens().positions(word)) + 1


@lru_cache(maxsize=1)
def _hyphens() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_GB", left=1, right=1)
