"""A page of the guide: its shape, without its words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from flows.ids import NO_PAGE, ChoiceId, Day, PageId

CRISIS: Final = "crisis"
"""Who owns the pages of danger."""


class Kind(StrEnum):
    """What a page is, and with it what it may hold."""

    TEXT = "text"
    CHOICE = "choice"
    WARNING = "warning"
    COUNTRY = "country"
    EMERGENCY = "emergency"
    LIST = "list"
    SERVICES = "services"
    CARD = "card"
    TICKS = "ticks"
    FORM = "form"
    TOPICS = "topics"
    STEPS = "steps"
    WORKSHEET = "worksheet"
    LINK = "link"
    POCKET = "pocket"
    EXIT = "exit"


LISTS: Final = (Kind.LIST, Kind.LINK, Kind.POCKET)
"""Kinds that hold long lists, which come eight a screen (D1)."""


class Audience(StrEnum):
    """Whom a page is for; in a place, who reads."""

    PERSON = "person"
    HELPER = "helper"
    WORKER = "worker"
    SYSTEM = "system"
    POCKET = "pocket"
    """A person who was handed a worker's phone. No page is for them alone."""


class Exit(StrEnum):
    """How a page is left: without Leave, with Leave, or with Leave and the shorter clearing time (D.1)."""

    NONE = "none"
    LEAVE = "L"
    SENSITIVE = "L+"


@dataclass(frozen=True, slots=True)
class Page:
    """The shape of one page, as its author wrote it in `flows/pages/*.toml`."""

    id: PageId
    file: str
    code: int
    kind: Kind
    audience: Audience
    exit: Exit
    sources: tuple[str, ...]
    owner: str
    next_review: Day
    choices: Mapping[ChoiceId, str]
    does: Mapping[ChoiceId, str]
    topics: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    ticks: tuple[str, ...] = ()
    tick_at: int = 0
    list: str = ""
    country_key: str = ""
    missing: str = ""
    tells: tuple[str, ...] = ()
    warning: str = ""
    instead: PageId = NO_PAGE
    sides: bool = False
    link: bool = False
    protected: bool = False
    says_draft: bool = False
    withheld: bool = False

    @property
    def is_sensitive(self) -> bool:
        """Whether an untouched screen of it is cleared after the shorter time."""
        return self.exit is Exit.SENSITIVE

    @property
    def is_urgent(self) -> bool:
        """Whether it goes before all others and is never held back: danger, calm, and the way out."""
        return self.owner == CRISIS or self.kind is Kind.EXIT

    @property
    def parts(self) -> tuple[str, ...]:
        """The named parts of the page after its first text, in order."""
        return self.topics or self.steps
