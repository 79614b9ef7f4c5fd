"""Where a person is in the conversation: everything that the buttons carry, and nothing that names a person."""

from dataclasses import dataclass, replace
from typing import Final

from flows.ids import CountryCode, LanguageCode, PageId
from flows.link import Link
from flows.note import Note
from flows.outcome import Outcome
from flows.page import Audience
from flows.services import NO_FILTERS, Filters

TRAIL_LIMIT: Final = 12
"""Pages that Back remembers. Twelve fill a button comfortably; beyond it the oldest is forgotten."""

NEEDS: Final = ("", "all", "place", "lawyer", "doctor", "talk", "work", "papers", "return")
"""The kinds of help that the service finder knows (D92), in the order of their numbers in a button."""

PARTS: Final = 64
MORES: Final = 16


@dataclass(frozen=True, slots=True)
class Place:
    """The page shown, how it is shown, and the way that led to it.

    `part` is a topic, step or worksheet line of the page (0 is its first text), `more` counts the presses of
    More on it, `ticks` are 68 marks (52 of the worksheet, then those of the pages with signs). `need`, `filters` and
    `service` are what the finder shows: 0 is no service. `link` is what a worker puts together, on the page for
    that, and `note` what a person does. `outcome` stands for one screen and is in no button.
    """

    page: PageId
    language: LanguageCode
    country: CountryCode | None = None
    trail: tuple[PageId, ...] = ()
    part: int = 0
    more: int = 0
    ticks: int = 0
    need: str = ""
    filters: Filters = NO_FILTERS
    service: int = 0
    simple: bool = False
    audience: Audience = Audience.PERSON
    link: Link | None = None
    note: Note | None = None
    outcome: Outcome | None = None

    def at(self, page: PageId, part: int = 0, more: int = 0) -> "Place":
        """The same person on another page, without a step on the trail."""
        return replace(self, page=page, part=part, more=more)

    def follow(self, page: PageId, more: int = 0) -> "Place":
        """One step further: the page left behind is what Back leads to."""
        trail = (*self.trail, self.page)[-TRAIL_LIMIT:]
        return replace(self, page=page, trail=trail, part=0, more=more)
