"""Finding the words of a list in a text: those that a rule forbids, or asks for."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from locales.measures import HAN
from locales.once import once

LINES: Final = 1 << 15
"""Lines whose words are remembered: a line of a page stands on its screens for every country."""
PATTERNS: Final = 1 << 10
"""Lists of words whose patterns are remembered: each term of a glossary is one, in each language."""


def found(banned: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The words of a list that stand in a text, whole, in any case and on one line, each once."""
    of_line = _finder_of(banned)
    words = [word for line in text.split("\n") for word in of_line(line)]
    return tuple(dict.fromkeys(words))


@once
def _finder_of(banned: tuple[str, ...]) -> Callable[[str], tuple[str, ...]]:
    return _finder(banned)


@lru_cache(maxsize=PATTERNS)
def _finder(banned: tuple[str, ...]) -> Callable[[str], tuple[str, ...]]:
    """Finds the words of a list in a line, each line once: the same lines stand on many screens."""
    pattern = _pattern(banned)
    return lru_cache(maxsize=LINES)(lambda line: tuple(match.lower() for match in pattern.findall(line)))


def _pattern(banned: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the words, the longest first, each whole; one in Chinese also between other signs."""
    inside = tuple(word for word in banned if re.search(f"[{HAN}]", word))
    whole = tuple(word for word in banned if word not in inside)
    kinds = [rf"(?<![\w-])(?:{_any_of(whole)})(?![\w-])"] * bool(whole) + [_any_of(inside)] * bool(inside)
    return re.compile("|".join(kinds), re.IGNORECASE)


def _any_of(banned: tuple[str, ...]) -> str:
    """One look at a letter rules out all words that begin with another."""
    endings: dict[str, list[str]] = {}
    for word in sorted(banned, key=len, reverse=True):
        endings.setdefault(word[:1].lower(), []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in endings.items())
