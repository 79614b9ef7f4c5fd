"""Finding words of the source language that stayed in a translation."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from babel.core import get_global

from flows.ids import LanguageCode
from locales.measures import sentences, words
from locales.pieces import GAP

LATIN: Final = "Latn"
LETTERS: Final = "[A-Za-z][A-Za-z'’-]*"
RUN: Final = re.compile(rf"(?<!\w){LETTERS}(?:[ ,;:]+{LETTERS})+")
"""Two Latin words or more, next to each other."""
ADDRESS: Final = re.compile(r"\S*[@/_=#\\]\S*|\S+\.\w\S*")
"""User names, commands, addresses of pages: the same in every language."""
FEWEST: Final = 3
"""Words of a sentence that can be told from a name or an exclamation."""
FUNCTION_WORDS: Final = frozenset({
    "the", "and", "you", "your", "yours", "of", "to", "is", "are", "was", "were", "with", "for", "from", "this", "that",
    "these", "those", "it", "its", "can", "could", "should", "would", "will", "have", "has", "had", "what", "who",
    "whom", "which", "when", "where", "how", "why", "they", "them", "their", "there", "here", "then", "than", "if",
    "not", "but", "into", "about", "only", "also", "some", "any", "each", "every", "been", "being", "does", "did",
    "other", "without",
})  # fmt: skip
"""English words that hold sentences together; none is a common word of another language of the guide."""


def leftovers(text: str, language: LanguageCode, source: frozenset[str]) -> Iterator[str]:
    """What of a text is not translated; `source` holds the sentences of the words that it translates."""
    if is_latin(language):
        for sentence in sentences(text.replace(GAP, "\n")):
            if _is_english(words(sentence)) or (sentence.strip() in source and is_translatable(sentence)):
                yield sentence.strip()
        return
    for run in RUN.findall(ADDRESS.sub(GAP, text)):
        if not _is_name(words(run)):
            yield run


def is_translatable(text: str) -> bool:
    """Whether a text has words enough to differ from its source, and is no name."""
    spoken = words(text.replace(GAP, " "))
    return len(spoken) >= FEWEST and not _is_name(spoken)


@cache
def is_latin(language: LanguageCode) -> bool:
    """Whether a language is mostly written in Latin script, by the likely subtags of CLDR."""
    likely = get_global("likely_subtags").get(language, "")
    return LATIN in likely.split("_") or not likely


def _is_english(spoken: tuple[str, ...]) -> bool:
    held = sum(1 for word in spoken if word.lower() in FUNCTION_WORDS)
    return len(spoken) >= FEWEST and held > 1 and 2 * held >= len(spoken)


def _is_name(spoken: tuple[str, ...]) -> bool:
    """Names of organisations, of tools and of menus begin and end with a capital: "Save the Children"."""
    return spoken[0][0].isupper() and spoken[-1][0].isupper()
