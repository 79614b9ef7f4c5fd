"""Findings about the English sentences of the facts, judged where they stand and not on each page that shows them."""

from collections.abc import Iterable, Iterator
from typing import Final

from flows.country import Country, every_fact
from flows.finding import Finding
from flows.law import is_known
from locales.listed import found
from locales.measures import sentences, words
from locales.rules import Rules

LONGEST: Final = 320
"""Characters of one of them: what follows must fit a screen."""


def prose_findings(countries: Iterable[Country], rules: Rules) -> Iterator[Finding]:
    """Words of facts that a page for the person may not hold, and sentences that are too long."""
    for country in countries:
        for key, fact in every_fact(country.facts):
            for rule, said in _wrong(fact.summary, rules) if is_known(fact.summary) else ():
                yield Finding(country.file, f"{key}.summary", rule, said)


def _wrong(text: str, rules: Rules) -> Iterator[tuple[str, str]]:
    for rule, banned in dict(rules.never).items():
        for word in found(banned, text):
            yield rule, f"says {word!r}"
    for sentence in sentences(text):
        if (length := len(words(sentence))) > rules.measures.sentence:
            yield "B4", f"a sentence of {length} words: {sentence[:40]!r}"
    if "!" in text:
        yield "B7", "has an exclamation mark"
    if "?" in text:
        yield "B29", "asks a question"
    if len(text) > LONGEST:
        yield "B19", f"has {len(text)} characters; {LONGEST} fit"
