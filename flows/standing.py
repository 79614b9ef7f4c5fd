"""In what state the words of each page are in each language, and in which language a page is therefore shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from flows.ids import BEING_CHECKED, COUNTRIES, DANGER, ERROR, HELLO, HOME, Day, LanguageCode, PageId, behind
from flows.page import Kind, Page

ALWAYS: Final = (Kind.LIST, Kind.EXIT)
"""The list of languages has names alone, and the way out must never fail."""
ESSENTIAL: Final = (HELLO, HOME, DANGER, PageId("safe"), COUNTRIES, BEING_CHECKED, ERROR)
"""Pages that every conversation comes by, and those that stand in for others."""
DAY: Final = len("YYYY-MM-DD")


class Standing(StrEnum):
    """The state of one page in one language."""

    DRAFT = "draft"
    """Whole, and no reviewer has signed it."""
    REVIEWED = "reviewed"
    """A reviewer signed these very words, and the signature holds."""
    EXPIRED = "expired"
    """A reviewer signed these words, and the day until which that holds is past."""
    STALE = "stale"
    """The source changed after it was translated."""
    ABSENT = "absent"
    """Not translated."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What is known of the words of all pages. A page of which nothing is known is a draft.

    `standings` have no EXPIRED: that is what REVIEWED turns into when the day in `until` is past.
    `fallbacks` are the languages in which a page is looked for when its own does not serve it, the first best.
    """

    standings: Mapping[LanguageCode, Mapping[PageId, Standing]] = field(default_factory=dict)
    until: Mapping[LanguageCode, Mapping[PageId, Day]] = field(default_factory=dict)
    fallbacks: tuple[LanguageCode, ...] = ()
    only_reviewed: bool = False

    def of(self, page: PageId, language: LanguageCode, today: str) -> Standing:
        """The state of a page on a day; a warning stands or falls with the page behind it."""
        standing = self.standings.get(language, {}).get(behind(page), Standing.DRAFT)
        if standing is Standing.REVIEWED and self.until.get(language, {}).get(behind(page), "") < today[:DAY]:
            return Standing.EXPIRED
        return standing

    def serves(self, page: Page, language: LanguageCode, today: str) -> bool:
        """Whether a page may be shown in a language: a stale one not where a wrong word can hurt."""
        standing = self.of(page.id, language, today)
        if standing is Standing.ABSENT or (standing is Standing.STALE and page.withheld):
            return False
        return standing is Standing.REVIEWED or not self.only_reviewed

    def language_of(self, page: Page, language: LanguageCode, today: str) -> LanguageCode | None:
        """The language in which a page is shown to a reader of `language`; None when no language serves it."""
        if page.kind in ALWAYS or self.serves(page, language, today):
            return language
        served = (other for other in self.fallbacks if self.serves(page, other, today))
        return next(served, self._in_danger(page, language, today))

    def _in_danger(self, page: Page, language: LanguageCode, today: str) -> LanguageCode | None:
        """Numbers for danger are shown in any case: where nobody has signed them, in a language that is not stale."""
        if page.kind is not Kind.EMERGENCY:
            return None
        wrong = (Standing.ABSENT, Standing.STALE)
        return next((one for one in (language, *self.fallbacks) if self.of(page.id, one, today) not in wrong), language)


def unserved(shelf: Shelf, pages: Mapping[PageId, Page], today: str) -> tuple[PageId, ...]:
    """The pages that nobody can do without and that no language serves."""
    return tuple(
        page for page in ESSENTIAL if not any(shelf.serves(pages[page], one, today) for one in shelf.fallbacks)
    )
