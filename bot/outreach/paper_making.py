"""Makes the paper: every page of the guide for one country, in the order of the guide, from the bot's own screens."""

from collections.abc import Callable, Iterator
from hashlib import sha256
from itertools import groupby, pairwise
from pathlib import PurePath
from typing import Final

from bot.content import Content
from bot.outreach.paper import Chapter, Front, Leaf, Paper, Paragraph, Part, References, Wanted, Warned
from bot.outreach.paper_pages import ABOUT_A_SERVICE, ONLY_PARTS, TITLES, is_printed
from bot.outreach.paper_said import Guide, Saying
from bot.outreach.paper_ways import Ways, anchor_of
from flows import finder, numbers
from flows.atlas import READ
from flows.card import CARD
from flows.event import Choose
from flows.ids import EMERGENCY_NUMBERS, warning_of
from flows.page import Kind, Page
from flows.place import Place
from flows.service import Service
from flows.standing import Standing
from flows.survey import parts_of
from flows.text import Proper, Text
from locales.localiser import Localiser
from locales.say import country_name, day_in_words

VERSION: Final = 8
"""Hexadecimal digits of the hash of all words: enough to tell two papers apart by eye."""


def paper_of(content: Content, wanted: Wanted, made: Callable[[], None] = lambda: None) -> Paper:
    """The guide as the bot shows it to such a reader; `made` is called for each page."""
    language, lines = wanted.language, content.lines
    localiser = Localiser(content.catalogues, lines)
    guide = Guide(content.atlas, localiser, lines, language, wanted.country, wanted.day)
    printed = tuple(
        page for page in sorted(content.pages, key=lambda page: page.code) if is_printed(page, for_all=wanted.for_all)
    )
    chapters = tuple(_Making(guide, printed, made).chapters())
    version = sha256(repr(chapters).encode()).hexdigest()[:VERSION]
    return Paper(language, guide.direction(language), version, _front(guide, printed, version), chapters)


def _front(guide: Guide, printed: tuple[Page, ...], version: str) -> Front:
    catalogue = guide.localiser.catalogues[guide.language]
    words, locale = catalogue.words, catalogue.locale
    page = guide.atlas.pages[EMERGENCY_NUMBERS]
    title = Text(page.id, "title")
    here = {"code": guide.country, "country": country_name(catalogue, guide.country)}
    drafts = (guide.atlas.shelf.of(page.id, guide.spoken(page), guide.today) is Standing.DRAFT for page in printed)
    as_of = {"date": day_in_words(locale, guide.today), "version": version}
    return Front(
        title=words("print-quiet-title"),
        lead=words("print-quiet-lead"),
        as_of=words("print-as-of", args=as_of),
        call=guide.words(title, guide.spoken(page)),
        numbers=Saying(guide).say(tuple(numbers.lines(guide.atlas, guide.country, page)), page),
        about=(
            words("paper-about", "title"),
            words("paper-about", args={"country": words("country-in-text", args=here)}),
        ),
        keep=(words("paper-keep", "title"), words("paper-keep")),
        draft=words("draft") if any(drafts) else "",
        contents=words("paper-contents"),
        skip=words("paper-skip"),
        page=words("paper-page", args={"number": "{}"}),
    )


class _Making:
    """Makes the chapters of one paper."""

    def __init__(self, guide: Guide, printed: tuple[Page, ...], made: Callable[[], None]) -> None:
        self._guide = guide
        self._printed = printed
        self._made = made
        place = Place(finder.LIST, guide.language, guide.country)
        self._services = finder.listed(guide.atlas, place, guide.today)
        self._ways = Ways(guide, frozenset(page.id for page in printed), self._services)

    def chapters(self) -> Iterator[Chapter]:
        """The topics in the order of the guide."""
        after = {page.id: following for page, following in pairwise(self._printed)}
        for topic, pages in groupby(self._printed, key=lambda page: PurePath(page.file).stem):
            title = self._guide.words(Text(*TITLES[topic]), self._guide.language)
            yield Chapter(f"t-{topic}", title, tuple(self._leaf(page, after.get(page.id)) for page in pages))

    def _leaf(self, page: Page, after: Page | None) -> Leaf:
        guide, saying = self._guide, Saying(self._guide)
        place = guide.place(page)
        shown = guide.atlas.pages[place.page]
        warned = self._warned(page, after, saying) if shown is page and page.warning else None
        only = ONLY_PARTS.get(shown.id)
        screen, spoken = guide.screen(place), guide.spoken(shown)
        first = saying.say(screen.body, shown)
        title = Text(f"{shown.id}-{only[0]}", "label") if only else screen.title or Text(shown.id, "title")
        parts = tuple(self._parts(shown, saying, only[0] if only else ""))
        if shown.kind is Kind.WORKSHEET:
            # The first line stands on the first screen of the worksheet; here it is a line like the others.
            first, parts = (), (Part(first), *parts)
        self._made()
        return Leaf(
            anchor=anchor_of(page.id),
            title=guide.words(title, spoken),
            language=spoken,
            direction=guide.direction(spoken),
            paragraphs=parts[0].paragraphs if only else first,
            signs=tuple(guide.words(Text(shown.id, tick), spoken) for tick in shown.ticks),
            parts=() if only else parts,
            ways=() if only else self._ways.of(shown, screen),
            steps=shown.kind in (Kind.STEPS, Kind.WORKSHEET),
            warned=warned,
        )

    def _parts(self, page: Page, saying: Saying, only: str) -> Iterator[Part]:
        """The parts of a page behind its first text: topics with their labels, steps and lines without."""
        if page.id == CARD:
            yield from map(self._service, self._services)
        if page.kind is Kind.SERVICES:
            return
        for number in parts_of(page)[1:]:
            named = "" if page.kind is Kind.WORKSHEET else page.parts[number - 1]
            if only in ("", named):
                said = saying.say(self._guide.screen(self._guide.place(page, number)).body, page)
                label = Text(f"{page.id}-{named}", "label")
                yield Part(said, self._guide.words(label, self._guide.spoken(page)) if page.topics else "")

    def _service(self, service: Service) -> Part:
        """All that the guide says about one service, each text once."""
        guide, saying = self._guide, Saying(self._guide)
        paragraphs: list[Paragraph] = []
        for about in ABOUT_A_SERVICE:
            page = guide.atlas.pages[about]
            place = guide.place(page, service=service.code)
            if place.page == about:
                saying.skip(guide.screen(guide.place(page)).body, page)
                paragraphs.extend(saying.say(guide.screen(place).body, page))
        name = guide.words(Proper(service.name), guide.language)
        return Part(tuple(paragraphs), name, f"s-{service.code}")

    def _warned(self, page: Page, after: Page | None, saying: Saying) -> Warned:
        """The warning of a hard page; its Skip leads to the page that follows it on paper."""
        warning = self._guide.atlas.pages[warning_of(page.id)]
        screen = self._guide.screen(self._guide.place(warning))
        read = next(option for option in screen.options if option.press == Choose(READ))
        instead: tuple[References, ...] = self._ways.of(warning, screen, after)
        said = saying.say(screen.body, warning)
        return Warned(said, self._guide.label(read, warning), tuple(item for group in instead for item in group.items))
