"""Findings about a translation beside its source: what stayed English, what is a copy, what was lost on the way."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from babel import Locale
from fluent.syntax import ast

from flows.atlas import Atlas
from flows.finding import Finding
from flows.page import Page
from locales.bidirectional import direction_faults, foreign_digits
from locales.catalogue import Catalogue
from locales.cldr import cldr
from locales.leftovers import is_translatable, leftovers
from locales.measures import sentences, words
from locales.messages import Words
from locales.pieces import GAP, always, choices, pieces, references

CATEGORIES: Final = frozenset({"zero", "one", "two", "few", "many"})
"""Plural categories of CLDR; `other` is the rest, which Fluent's default variant holds."""
COUNTED: Final = 1000
"""Numbers below are those that the guide counts with: some languages have a category for millions."""
ALIKE: Final = 0.2
"""Share of words from which on two English texts may have the same translation."""

KEPT: Final = 4096
"""Patterns of the source whose sentences are found once for all languages."""

Key = tuple[str, str]
"""A message and an attribute, "" for its value."""


@dataclass(frozen=True, slots=True)
class Worded:
    """A pattern, where it stands, and the text of its variants."""

    file: str
    words: Words
    texts: tuple[str, ...]

    @property
    def text(self) -> str:
        """All variants as one text, to compare."""
        return "\n".join(self.texts)


def worded(catalogue: Catalogue) -> Mapping[Key, Worded]:
    """Every pattern of a language."""
    return {
        (message, attribute): Worded(entry.file, said, (said,) if isinstance(said, str) else pieces(said))
        for message, entry in catalogue.messages.items()
        for attribute, said in entry.parts.items()
    }


def source_findings(catalogue: Catalogue, source: Mapping[Key, Worded], atlas: Atlas) -> Iterator[Finding]:
    """What is wrong with a language beside the words that it was translated from."""
    translated = worded(catalogue)
    for key, words_here in translated.items():
        if key in source:
            for rule, text in _wrong(catalogue, words_here, source[key]):
                yield _finding(key, words_here, rule, text)
    yield from _copies(translated, source)
    for page in atlas.pages.values():
        yield from _same_labels(page, translated, source)


def _finding(key: Key, said: Worded, rule: str, text: str) -> Finding:
    return Finding(said.file, _name(key), rule, text)


def _name(key: Key) -> str:
    return ".".join(filter(None, key))


def _wrong(catalogue: Catalogue, said: Worded, source: Worded) -> Iterator[tuple[str, str]]:
    for text in said.texts:
        for left in leftovers(text, catalogue.language, _sentences_of(source.texts)):
            yield "leftover", f"is not translated: {left[:40]!r}"
        for fault in direction_faults(text, catalogue.direction):
            yield "direction", fault
        for digit in foreign_digits(text):
            yield "digits", f"has the digit {digit!r}"
    if said.text == source.text and is_translatable(said.text):
        yield "copy", "is the same as in the source language"
    if not isinstance(source.words, str):
        said_names = frozenset[str]() if isinstance(said.words, str) else references(said.words)
        for name in sorted(always(source.words) - said_names):
            yield "lost-argument", f"does not say {name}, which the source always does"
    if not isinstance(said.words, str):
        for missing in _uncounted(said.words, catalogue.locale):
            yield "plural", f"lacks the variant [{missing}], which this language has for numbers"


@lru_cache(maxsize=KEPT)
def _sentences_of(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(sentence.strip() for text in texts for sentence in sentences(text))


def _uncounted(pattern: ast.Pattern, locale: Locale) -> Iterator[str]:
    for choice in choices(pattern):
        names = {variant.key.name for variant in choice.variants if isinstance(variant.key, ast.Identifier)}
        literal = {variant.key.value for variant in choice.variants if isinstance(variant.key, ast.NumberLiteral)}
        if names & CATEGORIES:
            for category, numbers in _plurals(locale.language).items():
                if category not in names and not numbers <= literal:
                    yield category


@cache
def _plurals(language: str) -> Mapping[str, frozenset[str]]:
    """The categories of a language but `other`, with the numbers that each holds."""
    rule = cldr(language).plural_form
    held: dict[str, set[str]] = {}
    for number in range(COUNTED):
        held.setdefault(rule(number), set()).add(str(number))
    return {category: frozenset(held[category]) for category in sorted(CATEGORIES & held.keys())}


def _copies(translated: Mapping[Key, Worded], source: Mapping[Key, Worded]) -> Iterator[Finding]:
    """Words that stand a second time where the source says something else."""
    first: dict[str, Key] = {}
    for key, said in translated.items():
        if key not in source:
            continue
        other = first.setdefault(said.text, key)
        if other != key and is_translatable(said.text):
            one, two = source[key].text, source[other].text
            if is_translatable(one) and is_translatable(two) and _likeness(one, two) < ALIKE:
                yield _finding(key, said, "copy", f"is the same as {_name(other)!r}; the source is not")


def _likeness(one: str, other: str) -> float:
    """The share of words that two texts have in common (Jaccard's index)."""
    left, right = ({word.lower() for word in words(text.replace(GAP, " "))} for text in (one, other))
    return len(left & right) / len(left | right)


def _same_labels(page: Page, translated: Mapping[Key, Worded], source: Mapping[Key, Worded]) -> Iterator[Finding]:
    """Buttons of one keyboard that a reader cannot tell apart."""
    labels: Iterable[Key] = (
        *((page.id, choice) for choice in page.choices),
        *((f"{page.id}-{topic}", "label") for topic in page.topics),
    )
    first: dict[str, Key] = {}
    for key in labels:
        if key in translated and key in source:
            other = first.setdefault(translated[key].text, key)
            if source[other].text != source[key].text:
                yield _finding(key, translated[key], "copy", f"is the label of {_name(other)!r} too, on one keyboard")
