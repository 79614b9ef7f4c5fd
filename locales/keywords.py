"""What typed words are about: danger, self-harm, a child, help, leaving, or the name of a language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Final

import tomli as tomllib
from pydantic import Field, PlainValidator, ValidationError

from flows.event import Topic
from flows.finding import Finding
from flows.ids import LanguageCode
from flows.strict import Strict, describe
from locales.cldr import cldr
from locales.phrases import FOLDING, Entry, Finder, entry_of, folded, tokens

LEAVE_SIGNS: Final = (".", "0")
"""Alone in a message, each of them leaves (B55)."""
FULL_STOPS: Final = str.maketrans("。．۔", "...")
READ: Final = 256
"""Characters of a text that are looked at (T37)."""
ORDER: Final = (Topic.SELF_HARM, Topic.DANGER, Topic.CHILD, Topic.HELP)
"""When words of several topics stand together, the first of these is meant."""


def _read(written: object) -> Entry:
    if not isinstance(written, str):
        raise ValueError("is not a text")  # noqa: TRY004  # pydantic takes a ValueError as a finding
    return entry_of(written)


Entries = Annotated[tuple[Annotated[Entry, PlainValidator(_read)], ...], Field(min_length=1)]


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
        self._languages = tuple(tables)
        self._finder = Finder(
            (label, entry)
            for code, table in tables.items()
            for label, topic in [(f"{topic}:{code}", topic) for topic in ORDER]
            for entry in getattr(table, topic.replace("-", "_"))
        )
        self._leave = frozenset(filter(None, (tokens(word) for table in tables.values() for word in table.leave)))
        named = {code: (*_own_names(code), *table.language) for code, table in tables.items()}
        self._names = {tokens(name): code for code, names in named.items() for name in names}

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
            for code in self._languages:
                if f"{topic}:{code}" in labels:
                    return Meaning(topic, language=code)
        return Meaning()


def load_keywords(file: str, text: str) -> tuple[KeywordTable | None, tuple[Finding, ...]]:
    """The key words of one language, and what is wrong with them."""
    FOLDING.learn(text)
    try:
        return KeywordTable.model_validate(tomllib.loads(text)), ()
    except tomllib.TOMLDecodeError as error:
        return None, (Finding(file, "file", "toml", f"is not TOML: {error}"),)
    except ValidationError as error:
        return None, tuple(describe(error, file, "keywords"))


def _own_names(code: LanguageCode) -> Iterator[str]:
    """The language's own name and its English one, as a person might type them."""
    for locale in (code, "en"):
        yield cldr(code).get_language_name(locale) or code
