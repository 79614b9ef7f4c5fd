"""The state of every page in every language: from its words, the English they were made from, and signatures."""

from collections.abc import Iterator, Mapping
from typing import Final

from flows.finding import Finding
from flows.ids import Day, LanguageCode, PageId, behind
from flows.standing import Shelf, Standing
from locales.catalogue import Catalogue
from locales.digest import message_hashes, page_hash
from locales.records import INTERFACE, MADE, REVIEW, Records
from locales.references import Key, Needed, needed_words

FURNITURE: Final = frozenset({
    "row-back", "row-danger", "row-leave", "more", "goes-on", "next-step", "copy", "copy-address",
    "choose-country", "change-country", "country-in-text", "ticked", "unticked",
    "draft", "overdue", "stale", "expired", "other-language",
})  # fmt: skip
"""Messages that stand around the words of a page and say nothing that a reader could act on wrongly."""


class Standings:
    """What is recorded of all languages, beside the words that pages ask for.

    `of_pages` is what `words_of_pages` gives: page -> (message, attribute) -> arguments.
    """

    def __init__(
        self,
        source: LanguageCode,
        catalogues: Mapping[LanguageCode, Catalogue],
        records: Mapping[LanguageCode, Records],
        of_pages: Mapping[PageId, Needed],
    ) -> None:
        self.source = source
        self.catalogues = catalogues
        self.records = records
        self.messages = shown_messages(of_pages)
        self.source_hashes = message_hashes(catalogues[source])

    def absent(self, language: LanguageCode) -> frozenset[PageId]:
        """The pages of which a language has no words: those without the message that bears their name.

        Of the source there are none: what it lacks is a defect.
        """
        if language == self.source:
            return frozenset()
        words = self.catalogues[language].messages
        return frozenset(page for page, shown in self.messages.items() if page in shown and page not in words)

    def stale_messages(self, language: LanguageCode) -> frozenset[str]:
        """The messages of a translation that were made from another English than today's, or from an unknown one."""
        if language == self.source:
            return frozenset()
        made = self._records(language).made
        words = self.catalogues[language].messages
        return frozenset(name for name, now in self.source_hashes.items() if name in words and made.get(name) != now)

    def of(self, language: LanguageCode) -> dict[PageId, Standing]:
        """The state of every page, and of the words around all pages under `interface`; drafts are left out."""
        absent, stale = self.absent(language), self.stale_messages(language)
        signed = self._valid(language)
        standings: dict[PageId, Standing] = {}
        for page, shown in self.messages.items():
            if page in absent:
                standings[page] = Standing.ABSENT
            elif shown & stale:
                standings[page] = Standing.STALE
            elif page in signed:
                standings[page] = Standing.REVIEWED
        return standings

    def page_words(self, language: LanguageCode, page: PageId) -> str:
        """The hash of what a page says in a language: what its signature is bound to."""
        return page_hash(self._hashes(language), self.messages[page])

    def shelf(self, *, only_reviewed: bool = False) -> Shelf:
        """What the conversation has to know: where it may show which page."""
        others = (code for code in self.catalogues if code != self.source)
        return Shelf(
            standings={code: self.of(code) for code in self.catalogues},
            until={code: self._valid(code) for code in self.catalogues},
            fallbacks=(self.source, *others),
            only_reviewed=only_reviewed,
        )

    def findings(self, language: LanguageCode) -> Iterator[Finding]:
        """Records that nothing stands behind, and words that nobody knows the source of."""
        folder, records, words = f"locales/{language}", self._records(language), self.catalogues[language].messages
        for page in records.signed:
            if page not in self.messages:
                yield Finding(f"{folder}/{REVIEW}", page, "left-record", "is signed, and there is no such page")
        for name in records.made if language != self.source else ():
            if name not in words:
                yield Finding(f"{folder}/{MADE}", name, "left-record", "is recorded, and there is no such message")
        for name in words if language != self.source else ():
            if name in self.source_hashes and name not in records.made:
                yield Finding(f"{folder}/{MADE}", name, "no-record", "has no record of the English it was made from")

    def _records(self, language: LanguageCode) -> Records:
        return self.records.get(language, Records())

    def _hashes(self, language: LanguageCode) -> Mapping[str, str]:
        return self.source_hashes if language == self.source else message_hashes(self.catalogues[language])

    def _valid(self, language: LanguageCode) -> dict[PageId, Day]:
        """Until when signatures hold, of pages that still say what was signed."""
        signed = self._records(language).signed
        if not signed:
            return {}
        hashes = self._hashes(language)
        return {
            PageId(page): entry.until
            for page, entry in signed.items()
            if page in self.messages and page_hash(hashes, self.messages[PageId(page)]) == entry.words
        }


def shown_messages(of_pages: Mapping[PageId, Needed]) -> dict[PageId, frozenset[str]]:
    """The messages of each page without the furniture; those of a warning belong to the page behind it.

    The title of another page, on a button, belongs to that page alone. Under `interface` stand all messages that no
    page shows by itself.
    """
    shown: dict[PageId, frozenset[str]] = {}
    for page, needed in of_pages.items():
        asked = frozenset(key[0] for key in needed if not _is_title_of_another(page, key, of_pages)) - FURNITURE
        shown[behind(page)] = shown.get(behind(page), frozenset()) | asked
    everywhere = {message for message, _ in needed_words(of_pages)}
    return {**shown, PageId(INTERFACE): frozenset(everywhere.difference(*shown.values()))}


def _is_title_of_another(page: PageId, key: Key, of_pages: Mapping[PageId, Needed]) -> bool:
    message, attribute = key
    return attribute == "title" and message in of_pages and message != behind(page)
