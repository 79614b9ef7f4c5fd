"""The views of words: all languages at once, and one page side by side with its English."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from aiohttp import web

from bot.content import Content, read_text
from bot.preview.panel import pages_by_topic
from bot.preview.report import Report
from bot.preview.views import NOT_FOUND, environment
from bot.preview.words import CELL, Reader, bars_of, language_name, words_address
from bot.turns import Turns
from flows.ids import LanguageCode, PageId
from flows.page import Kind
from locales.sources import FILE, load_sources

GAP = 10
LINE = 28
HEAD = 40
LEFT = 130
"""Measures of the picture, in its own units."""


_sources: Final = lru_cache(maxsize=1)(load_sources)
"""The English of before, read once while it stays the same."""


class WordViews:
    """Shows the state of words. The findings of `report` are shown beside the messages they are about."""

    def __init__(self, turns: Turns, report: Report, today: Callable[[], str]) -> None:
        self._turns = turns
        self._report = report
        self._today = today
        self._pages = environment()

    @property
    def _content(self) -> Content:
        """What is shown now; no view waits for anything between two looks at it."""
        return self._turns.content

    async def look(self, request: web.Request) -> web.StreamResponse:
        """All languages, or the page and the language that were asked for."""
        page, language = request.query.get("page", ""), request.query.get("lang", "")
        if not page and not language:
            return self._all()
        return self._sides(PageId(page), LanguageCode(language or self._content.source))

    def _all(self) -> web.StreamResponse:
        topics = self._topics()
        return self._page(
            "words",
            bars=bars_of(self._content, self._today()),
            topics=tuple(topics),
            first={topic: pages[0] for topic, pages in topics.items()},
            address=words_address,
            cell=CELL,
            gap=GAP,
            line=LINE,
            head=HEAD,
            left=LEFT,
        )

    def _sides(self, page: PageId, language: LanguageCode) -> web.StreamResponse:
        catalogue = self._content.catalogues.get(language)
        drawn = self._content.atlas.pages.get(page)
        if catalogue is None or drawn is None or drawn.kind is Kind.WARNING:
            what = "There is no such page, or no such language."
            return self._page("lost", NOT_FOUND, what=what, instead="/words", instead_says="Words of all languages")
        reader = Reader(
            self._content,
            _sources(self._content.source, read_text(self._content.root, FILE)),
            self._report.findings,
            self._today(),
        )
        return self._page(
            "sides",
            view=reader.sides(page, language),
            topics=self._topics(),
            names={code: language_name(self._content, code) for code in self._content.catalogues},
            source=self._content.source,
            language=language,
            direction=catalogue.direction,
        )

    def _topics(self) -> Mapping[str, tuple[PageId, ...]]:
        """Pages by topic without their warnings, whose words belong to the page behind them."""
        pages = self._content.atlas.pages
        listed = pages_by_topic(self._content).items()
        return {topic: tuple(page for page in of if pages[page].kind is not Kind.WARNING) for topic, of in listed}

    def _page(self, template: str, status: int = 200, /, **values: object) -> web.StreamResponse:
        html = self._pages.get_template(f"{template}.html.j2").render(here="Words", facts="/country", **values)
        return web.Response(status=status, text=html, content_type="text/html")
