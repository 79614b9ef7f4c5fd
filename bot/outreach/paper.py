"""The guide for one country as it stands on paper: words in their order, before they are laid out."""

from dataclasses import dataclass
from enum import StrEnum

from flows.ids import CountryCode, LanguageCode


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which guide is wanted: as it is on a day (YYYY-MM-DD); `for_all` adds the pages for friends and workers."""

    language: LanguageCode
    country: CountryCode
    day: str
    for_all: bool = False


class Role(StrEnum):
    """What a paragraph is, so that it can be told apart at a glance."""

    WORDS = "words"
    NUMBER = "number"
    """A number or an address alone on the first line, then what it is."""
    STATE = "state"
    """How sure something is, how old, and in which state its words are."""
    SHOWN = "shown"
    """A line to read aloud or to show, in a language of the country."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that stand together, as the bot says them; `language` is theirs."""

    text: str
    language: LanguageCode
    role: Role = Role.WORDS


@dataclass(frozen=True, slots=True)
class Reference:
    """A button that leads on, as a reference: its label and the anchor of what it leads to."""

    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class References:
    """References that belong together; `about` names what they are for, empty for the ways on of a page."""

    items: tuple[Reference, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A topic with its heading, a step or line without one, or a service with an anchor of its own."""

    paragraphs: tuple[Paragraph, ...]
    heading: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Warned:
    """What stands before a hard page: the warning, how to read on, and what else there is (B36)."""

    paragraphs: tuple[Paragraph, ...]
    read: str
    instead: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of the guide. `signs` are lines that could be marked; `steps` says that its parts follow one another."""

    anchor: str
    title: str
    language: LanguageCode
    direction: str
    paragraphs: tuple[Paragraph, ...]
    signs: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    ways: tuple[References, ...] = ()
    steps: bool = False
    warned: Warned | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """The pages of one topic."""

    anchor: str
    title: str
    leaves: tuple[Leaf, ...]


@dataclass(frozen=True, slots=True)
class Front:
    """What stands before the chapters. `page` says "page" with `{}` for its number."""

    title: str
    lead: str
    as_of: str
    call: str
    numbers: tuple[Paragraph, ...]
    about: tuple[str, str]
    keep: tuple[str, str]
    draft: str
    contents: str
    skip: str
    page: str


@dataclass(frozen=True, slots=True)
class Paper:
    """The whole guide for one country in one language. `version` is the same for the same words."""

    language: LanguageCode
    direction: str
    version: str
    front: Front
    chapters: tuple[Chapter, ...]
