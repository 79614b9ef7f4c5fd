"""Buttons as references: where on the paper stands what a button would lead to."""

from collections.abc import Iterator

from bot.outreach.paper import Reference, References
from bot.outreach.paper_pages import FINDER
from bot.outreach.paper_said import Guide
from flows import finder
from flows.atlas import READ, SKIP, split_target
from flows.card import CARD
from flows.event import Choose
from flows.ids import PageId, behind
from flows.page import Kind, Page
from flows.place import Place
from flows.screen import Screen
from flows.service import Service
from flows.text import Proper
from flows.verbs import VERBS


def anchor_of(page: PageId) -> str:
    """The anchor of a page of the guide."""
    return f"p-{page}"


class Ways:
    """Knows what stands on the paper, so that no reference leads to what does not."""

    def __init__(self, guide: Guide, printed: frozenset[PageId], services: tuple[Service, ...]) -> None:
        self._guide = guide
        self._printed = printed
        self._services = services

    def of(self, page: Page, screen: Screen, after: Page | None = None) -> tuple[References, ...]:
        """The ways on from a page, each once, then services by need; `after` is where a warning's Skip leads."""
        single = tuple(dict.fromkeys(self._single(page, screen, after)))
        plain = (References(single),) if single else ()
        if page.id == finder.LIST:
            return (References(tuple(map(self._to, self._services))), *plain)
        return (*plain, *self._by_need(page, screen)) if page.id == FINDER else plain

    def _single(self, page: Page, screen: Screen, after: Page | None) -> Iterator[Reference]:
        for option in (*screen.options, *screen.always):
            if isinstance(option.press, Choose) and page.id != CARD:
                goal = self._goal(page, option.press, after)
                if goal in self._printed and goal != behind(page.id):
                    yield Reference(self._guide.label(option, page), anchor_of(goal))

    def _goal(self, page: Page, press: Choose, after: Page | None) -> PageId:
        """The page that a choice leads to; those that look for a kind of help lead to all of them."""
        if page.kind is Kind.WARNING and press.choice in (READ, SKIP):
            return after.id if after and press.choice == SKIP else page.id
        goal = split_target(self._guide.atlas.choices(page.id)[press.choice])[0]
        return FINDER if self._need(page, press) not in ("", "all") else goal

    def _by_need(self, page: Page, screen: Screen) -> Iterator[References]:
        """For each kind of help the services that may give it, those that say so before those that do not say."""
        for option in screen.options:
            need = self._need(page, option.press) if isinstance(option.press, Choose) else ""
            if need not in ("", "all"):
                place = Place(finder.LIST, self._guide.language, self._guide.country, need=need)
                found = finder.listed(self._guide.atlas, place, self._guide.today)
                if found:
                    yield References(tuple(map(self._to, found)), self._guide.label(option, page))

    def _need(self, page: Page, press: Choose) -> str:
        verb = page.does.get(press.choice)
        return VERBS[verb].change(Place(page.id, self._guide.language)).need if verb else ""

    def _to(self, service: Service) -> Reference:
        return Reference(self._guide.words(Proper(service.name), self._guide.language), f"s-{service.code}")
