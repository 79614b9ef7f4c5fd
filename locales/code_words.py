"""The words of codes that people write down: 2,048 harmless ones a language, read when a code is made or typed."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

from flows.errors import BrokenContent
from flows.finding import Finding
from locales.phrases import folded

FILE: Final = "code-words.txt"
COUNT: Final = 2048
"""Words of a list: each word of a code holds 11 bits."""
KEPT: Final = 32
"""Lists in memory at most, more than there are languages."""


def code_words(folder: Path, language: str) -> tuple[str, ...]:
    """The words of a language in the order of its file, below the folder `locales` of the content.

    The place of a word is its number, 0 to 2047. The file is read at the first call and when it has changed, never at
    the start. BrokenContent when it is missing or not sound.
    """
    path = folder / language / FILE
    try:
        changed = path.stat().st_mtime_ns
    except OSError:
        changed = 0
    return _read(path, language, changed)


@lru_cache(maxsize=KEPT)
def _read(path: Path, language: str, _changed: int) -> tuple[str, ...]:
    file = f"locales/{language}/{FILE}"
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        text = ""
    if findings := tuple(code_word_findings(file, text)):
        raise BrokenContent(findings)
    return tuple(text.splitlines())


def code_word_findings(file: str, text: str) -> Iterator[Finding]:
    """What is wrong with a list: words missing, too many, out of order, or one for another when they are typed."""
    words = text.splitlines()
    if len(words) != COUNT:
        yield Finding(file, "words", "code-words", f"has {len(words)} words instead of {COUNT}")
    if words != sorted(words):
        yield Finding(file, "words", "code-words", "is not in the order of code points")
    typed: dict[str, str] = {}
    for word in words:
        if not word.isalpha() or word != unicodedata.normalize("NFC", word):
            yield Finding(file, repr(word), "code-words", "is not one word in composed letters (NFC)")
        if (read := folded(word)) in typed:
            yield Finding(file, repr(word), "code-words", f"is read as {typed[read]!r} when it is typed")
        typed[read] = word
