"""The few typed words that must work: matched in every language, told as a topic, and dropped (B54, B55)."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from babel import Locale
from pydantic import Field, ValidationError

from flows.event import Topic
from flows.finding import Finding
from flows.ids import LanguageCode
from flows.strict import Strict, describe

LEAVE_SIGNS: Final = (".", "0")
"""Alone in a message, each of them leaves (B55)."""
READ: Final = 256
"""Characters of a text that are looked at (T37)."""
ORDER: Final = (Topic.SELF_HARM, Topic.DANGER, Topic.CHILD, Topic.HELP)
"""When words of several topics stand together, the first of these is meant."""


class KeywordTable(Strict):
    """`locales/<code>/keywords.toml`: whole words or phrases; `*` at the end of one stands for any ending."""

    danger: tuple[str, ...] = Field(min_length=1)
    self_harm: tuple[str, ...] = Field(min_length=1)
    child: tuple[str, ...] = Field(min_length=1)
    help: tuple[str, ...] = Field(min_length=1)
    leave: tuple[str, ...] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a typed text was about, and the language of the word that told it."""

    topic: Topic = Topic.NONE
    leaves: bool = False
    language: LanguageCode | None = None
    is_language: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    language: LanguageCode
    leave: re.Pattern[str]
    topics: Mapping[Topic, re.Pattern[str]]


class Keywords:
    """The key words of all languages."""

    def __init__(self, tables: Mapping[LanguageCode, KeywordTable]) -> None:
        self._words = tuple(_words(code, table) for code, table in tables.items())
        self._names = {plain(name): code for code in tables for name in _own_names(code)}

    def meaning(self, typed: str) -> Meaning:
        """What this text is about. Nothing of the text is kept."""
        text = plain(typed[:READ])
        if text in LEAVE_SIGNS or any(words.leave.fullmatch(text) for words in self._words):
            return Meaning(leaves=True)
        if text in self._names:
            return Meaning(language=self._names[text], is_language=True)
        for topic in ORDER:
            for words in self._words:
                if words.topics[topic].search(text):
                    return Meaning(topic, language=words.language)
        return Meaning()


def plain(text: str) -> str:
    """The text without case, accents of compatibility, invisible signs and doubled spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    visible = "".join(sign for sign in folded if unicodedata.category(sign) != "Cf")
    return " ".join(visible.split())


def load_keywords(file: str, text: str) -> tuple[KeywordTable | None, tuple[Finding, ...]]:
    """The key words of one language, and what is wrong with them."""
    try:
        return KeywordTable.model_validate(tomllib.loads(text)), ()
    except tomllib.TOMLDecodeError as error:
        return None, (Finding(file, "file", "toml", f"is not TOML: {error}"),)
    except ValidationError as error:
        return None, tuple(describe(error, file, "keywords"))


def _words(code: LanguageCode, table: KeywordTable) -> _Words:
    topics = {topic: _pattern(getattr(table, topic.replace("-", "_"))) for topic in ORDER}
    return _Words(code, _pattern(table.leave), topics)


def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    parts = (re.escape(plain(phrase)).replace(r"\*", r"\w*") for phrase in phrases)
    return re.compile(r"(?<!\w)(?:" + "|".join(parts) + r")(?!\w)")


def _own_names(code: LanguageCode) -> Iterator[str]:
    """The language's own name and its English one, as a person might type them."""
    for locale in (code, "en"):
        yield Locale.parse(code).get_language_name(locale) or code
