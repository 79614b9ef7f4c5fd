"""The word lists and measures of a language, loaded strictly: a rule that is removed is a finding."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Final, Self, TypeVar

from pydantic import Field, ValidationError, model_validator

from flows.finding import Finding
from flows.strict import Strict, describe
from locales.measures import grade, lix, signs

Table = TypeVar("Table", bound=Strict)
Words = Annotated[tuple[str, ...], Field(min_length=1)]


class Never(Strict):
    """Words that never stand on a page for the person, by rule of part B."""

    B1: Words
    B2: Words
    B3: Words
    B11: Words
    B14: Words
    B35: Words
    B42: Words


class OnlyDanger(Strict):
    """Words of haste, for danger pages alone."""

    B7: Words


class Orders(Strict):
    """Words that give an order; a page may hold few of them.

    `B8` begins a sentence; `last` ends one, in languages whose verb does.
    """

    B8: Words
    last: tuple[str, ...] = ()

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The words of `B8`, to be looked up for each sentence."""
        return frozenset(self.B8)


class Said(Strict):
    """What the first page must say of the program."""

    B13: Words


class Questions(Strict):
    """Every question that the guide puts to a reader; there is no other."""

    B29: Words


class Limits(Strict):
    """Words that need a limit beside them, and the words that count as one."""

    B12: Words
    qualifiers: Words


class Quiet(Strict):
    """Words that never stand in the first characters, which a chat list shows."""

    B58: Words
    first: int = Field(ge=30)


class Reading(StrEnum):
    """How it is measured how hard a text is to read (B5)."""

    FLESCH_KINCAID = "flesch-kincaid"
    LIX = "lix"
    SIGNS = "signs"


BOUNDS: Final[Mapping[Reading, Mapping[str, float]]] = {
    Reading.FLESCH_KINCAID: {"grade": 6, "child_grade": 4, "sentence": 20, "sentence_mean": 12},
    Reading.LIX: {"grade": 40, "child_grade": 35, "sentence": 20, "sentence_mean": 12},
    Reading.SIGNS: {"grade": 22, "child_grade": 18, "sentence": 40, "sentence_mean": 22},
}
"""The most that a language may allow (B4, B5, B44). With LIX, texts below 40 are easy to read (Björnsson);
where each sign counts as a word, sentences may have about twice as many."""


QUIET: Final[Mapping[Reading, int]] = {Reading.FLESCH_KINCAID: 60, Reading.LIX: 60, Reading.SIGNS: 30}
"""The fewest characters that must be quiet (B58): a chat list has room for about 60, or for half as many wide signs."""


class Measures(Strict):
    """Numbers of part B: characters, words, grades, buttons."""

    page: int = Field(le=500)
    page_hard: int = Field(alias="page-hard", le=700)
    lines: int = Field(le=8)
    sentence: int
    sentence_mean: float = Field(alias="sentence-mean")
    reading: Reading
    grade: float
    long_word: int = Field(7, alias="long-word", ge=7, le=10)
    orders: int = Field(le=4)
    label: int = Field(le=40)
    choices: int = Field(le=6)
    child_page: int = Field(alias="child-page", le=300)
    child_grade: float = Field(alias="child-grade")
    simple_page: int = Field(alias="simple-page", le=200)
    simple_choices: int = Field(alias="simple-choices", le=3)

    @model_validator(mode="after")
    def _no_softer_than_the_guide(self) -> Self:
        """A language may ask for more than part B does, never for less."""
        for name, bound in BOUNDS[self.reading].items():
            if getattr(self, name) > bound:
                key = name.replace("_", "-")
                raise ValueError(f"{key} may be at most {bound:g} with reading {self.reading.value!r}")
        return self

    def difficulty(self, text: str) -> float:
        """How hard a text is to read, in the unit of `reading`."""
        match self.reading:
            case Reading.FLESCH_KINCAID:
                return grade(text)
            case Reading.LIX:
                return lix(text, self.long_word)
            case _:
                return signs(text)


class Tone(Strict):
    """Names that are written in capitals and are not meant as stress."""

    acronyms: tuple[str, ...] = ()


class Rules(Strict):
    """`locales/<code>/rules.toml`."""

    never: Never
    only_danger: OnlyDanger = Field(alias="only-danger")
    orders: Orders
    said: Said
    questions: Questions
    limits: Limits
    quiet: Quiet
    measures: Measures
    tone: Tone = Field(default_factory=Tone)

    @model_validator(mode="after")
    def _as_quiet_as_a_chat_list(self) -> Self:
        least = QUIET[self.measures.reading]
        if self.quiet.first < least:
            raise ValueError(f"quiet.first must be at least {least} with reading {self.measures.reading.value!r}")
        return self


class Glossary(Strict):
    """`locales/<code>/glossary.toml`: legal terms, each with the everyday words that explain it (B6)."""

    terms: Annotated[dict[str, Words], Field(min_length=1)]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The terms alone."""
        return tuple(self.terms)


def load_rules(file: str, text: str) -> tuple[Rules | None, tuple[Finding, ...]]:
    """The rules of a language, and what is wrong with them."""
    return _load(Rules, file, text)


def load_glossary(file: str, text: str) -> tuple[Glossary | None, tuple[Finding, ...]]:
    """The glossary of a language, and what is wrong with it."""
    return _load(Glossary, file, text)


def _load(kind: type[Table], file: str, text: str) -> tuple[Table | None, tuple[Finding, ...]]:
    try:
        return kind.model_validate(tomllib.loads(text)), ()
    except tomllib.TOMLDecodeError as error:
        return None, (Finding(file, "file", "toml", f"is not TOML: {error}"),)
    except ValidationError as error:
        return None, tuple(describe(error, file, "rules"))
