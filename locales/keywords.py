"""What typed words are about: danger, self-harm, a child, help, leaving, or the name of a language."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Final

from babel import Locale
from pydantic import AfterValidator, Field, ValidationError

from flows.event import Topic
from flows.finding import Finding
from flows.ids import LanguageCode
from flows.strict import Strict, describe
from locales.phrases import Entry, Finder, entry_of, folded, tokens

LEAVE_SIGNS: Final = (".", "0")
"""Alone in a message, each of them leaves (B55)."""
FULL_STOPS: Final = str.maketrans("。．۔", "...")
READ: Final = 256
"""Characters of a text that are looked at (T37)."""
ORDER: Final = (Topic.SELF_HARM, Topic.DANGER, Topic.CHILD, Topic.HELP)
"""When words of several topics stand together, the first of these is meant."""


def _readable(written: str) -> str:
    entry_of(written)
    return written


Written = Annotated[str, AfterValidator(_readable)]
Entries = Annotated[tuple[Written, ...], Field(min_length=1)]


class KeywordTable(Strict):
    """`locales/<code>/keywords.toml`: words and phrases as `locales/phrases.py` reads them."""

    danger: Entries
    self_harm: Entries
    child: Entries
    help: Entries
    leave: Annotated[tuple[str, ...], Field(min_length=1)]
    language: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a typed text was about, and the language of the word that told it."""

    topic: Topic = Topic.NONE
    leaves: bool = False
    language: LanguageCode | None = None
    is_language: bool = False


class Keywords:
    """The key words of all languages."""

    def __init__(self, tables: Mapping[LanguageCode, KeywordTable]) -> None:
        self._tables = tables

    @cached_property
    def _finder(self) -> Finder:
        entries: dict[str, tuple[Entry, ...]] = {}
        for code, table in self._tables.items():
            for topic in ORDER:
                entries[f"{topic}:{code}"] = tuple(map(entry_of, getattr(table, topic.replace("-", "_"))))
        return Finder(entries)

    @cached_property
    def _leave(self) -> frozenset[tuple[str, ...]]:
        return frozenset(filter(None, (tokens(word) for table in self._tables.values() for word in table.leave)))

    @cached_property
    def _names(self) -> Mapping[tuple[str, ...], LanguageCode]:
        return {
            tokens(name): code for code in self._tables for name in (*_own_names(code), *self._tables[code].language)
        }

    def meaning(self, typed: str) -> Meaning:
        """What this text is about. Nothing of the text is kept."""
        text = typed[:READ]
        said = tokens(text)
        if folded(text).translate(FULL_STOPS).strip() in LEAVE_SIGNS or said in self._leave:
            return Meaning(leaves=True)
        if said in self._names:
            return Meaning(language=self._names[said], is_language=True)
        labels = self._finder.labels(said)
        for topic in ORDER if labels else ():
            for code in self._tables:
                if f"{topic}:{code}" in labels:
                    return Meaning(topic, language=code)
        return Meaning()


def load_keywords(file: str, text: str) -> tuple[KeywordTable | None, tuple[Finding, ...]]:
    """The key words of one language, and what is wrong with them."""
    try:
        return KeywordTable.model_validate(tomllib.loads(text)), ()
    except tomllib.TOMLDecodeError as error:
        return None, (Finding(file, "file", "toml", f"is not TOML: {error}"),)
    except ValidationError as error:
        return None, tuple(describe(error, file, "keywords"))


def _own_names(code: LanguageCode) -> Iterator[str]:
    """The language's own name and its English one, as a person might type them."""
    for locale in (code, "en"):
        yield Locale.parse(code).get_language_name(locale) or code
