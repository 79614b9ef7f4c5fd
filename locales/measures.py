"""Measuring a text: its sentences, its words, and how hard it is to read."""

import re
from functools import lru_cache
from typing import Final

import pyphen

SENTENCE: Final = re.compile(r"(?<=[.?:])\s+|\n+")
WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
SHORT_WORD: Final = 3
"""Words up to this many letters have one syllable."""


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; a line break ends one, too."""
    return tuple(piece for piece in SENTENCE.split(text) if WORD.search(piece))


def words(text: str) -> tuple[str, ...]:
    """The words of a text."""
    return tuple(WORD.findall(text))


def grade(text: str) -> float:
    """Flesch-Kincaid grade of an English text (Kincaid and others, 1975): words a sentence and syllables a word."""
    spoken = words(text)
    if not spoken:
        return 0.0
    syllables = sum(map(_syllables, spoken))
    return 0.39 * len(spoken) / len(sentences(text)) + 11.8 * syllables / len(spoken) - 15.59


@lru_cache(maxsize=8192)
def _syllables(word: str) -> int:
    return 1 if len(word) <= SHORT_WORD else len(_hyphens().positions(word)) + 1


@lru_cache(maxsize=1)
def _hyphens() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_GB", left=1, right=1)
