"""What a translator works on: every text of English with its translation and all that helps to write it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final

from locales.exchange.patterns import Entry, entries_of
from locales.listed import found
from locales.rules import Glossary

MISSING: Final = "missing"
"""The state of a text that has no translation."""
REVIEWED: Final = "reviewed"
"""The beginning of the state of a text that reviewers have signed."""
FORMAT: Final = "1"
"""The version of what the files hold beside the texts."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One text to translate. `key` is file, message and attribute, as `rights/r-all.title`."""

    key: str
    topic: str
    message: str
    attribute: str
    page: str
    english: str
    translation: str
    limit: str
    terms: str
    state: str
    link: str


@dataclass(frozen=True, slots=True)
class About:
    """What is known of texts beside their words.

    `page_of` and `state_of` take a message, `limit_of` a message and an attribute, `link_of` a page;
    `glossaries` are those of English and of the language, where they have one.
    """

    page_of: Callable[[str], str]
    limit_of: Callable[[str, str], str]
    link_of: Callable[[str], str]
    state_of: Callable[[str], str]
    glossaries: tuple[Glossary | None, Glossary | None] = (None, None)


Files = Mapping[str, str]
"""Fluent files by their name without ending, as `rights`."""


def units_of(english: Files, own: Files, about: About) -> tuple[Unit, ...]:
    """Every text of English in the order of its files, with its translation in whichever file that stands."""
    translated = by_name(own)
    return tuple(
        _unit(entry, spot.attribute, spot.text, translated.get(entry.name), about)
        for topic in sorted(english)
        for entry in entries_of(topic, english[topic])
        for spot in entry.spots
    )


def by_name(files: Files) -> dict[str, Entry]:
    """The messages and terms of a language; the first of two counts, as it does when they are shown."""
    entries: dict[str, Entry] = {}
    for entry in chain.from_iterable(entries_of(file, files[file]) for file in sorted(files)):
        entries.setdefault(entry.name, entry)
    return entries


def _unit(entry: Entry, attribute: str, english: str, own: Entry | None, about: About) -> Unit:
    spot = own.spot(attribute) if own else None
    translation = spot.text if spot else ""
    page = about.page_of(entry.name)
    return Unit(
        key=f"{entry.file}/{entry.name}{f'.{attribute}' * bool(attribute)}",
        topic=entry.file,
        message=entry.name,
        attribute=attribute,
        page=page,
        english=english,
        translation=translation,
        limit=about.limit_of(entry.name, attribute),
        terms="\n".join(_terms(english, translation, about.glossaries)),
        state=about.state_of(entry.name) if translation else MISSING,
        link=about.link_of(page),
    )


def _terms(english: str, translation: str, glossaries: tuple[Glossary | None, Glossary | None]) -> Iterator[str]:
    """Legal terms in either text, each with the everyday words that must stand beside it (B6)."""
    for text, glossary in zip((english, translation), glossaries, strict=True):
        if glossary is not None:
            for term in found(tuple(glossary.terms), text):
                glosses = next(words for known, words in glossary.terms.items() if known.lower() == term)
                yield f"{term}: {' / '.join(glosses)}"
