"""The lists of code words, one a language: read when a code or two words are drawn, and not before."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final

from flows.errors import BrokenContent
from flows.finding import Finding

FILE: Final = "code-words.txt"
NUMBER: Final = 2048
"""Words of a list, so that each is eleven bits of a code (content guide E.4)."""


@lru_cache(maxsize=16)
def code_words(folder: Path, language: str) -> Sequence[str]:
    """The words of a language, below the folder `locales`. BrokenContent if the list is not there or not whole."""
    file = folder / language / FILE
    try:
        words = tuple(file.read_text("utf-8").split())
    except (OSError, UnicodeDecodeError):
        words = ()
    if len(set(words)) != NUMBER:
        where = f"locales/{language}/{FILE}"
        raise BrokenContent((Finding(where, language, "code-words", f"has not {NUMBER} words, each of them once"),))
    return words
