"""Findings about the ways between pages: what can be reached, how far it is, and what cannot be left."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from flows import callback
from flows.atlas import Atlas
from flows.event import DangerNow
from flows.finding import Finding
from flows.ids import AT_SEA, DANGER, EMERGENCY_NUMBERS, EXIT, HELLO, HOME, LANGUAGES, PageId, warning_of
from flows.link import Link
from flows.machine import Step
from flows.numbers import to_copy
from flows.page import Audience, Kind, Page
from flows.place import TRAIL_LIMIT, Place
from flows.screen import screen

PROVIDER: Final = PageId("f-card")
PROVIDER_TAPS: Final = 4
"""From home to a service, at most (B25)."""

CONTACT: Final = frozenset({"f-hub", "f-list", "f-card", "f-way"})
"""Pages from which a person gets in contact; for a child, `c-secret` comes before them (B43)."""
CHILD_PAGES: Final = frozenset({"c-hub", "c-guardian", "c-age", "c-return"})

Ways = Mapping[PageId, frozenset[PageId]]


def graph_findings(atlas: Atlas, pages: Iterable[Page], today: str) -> Iterator[Finding]:
    """Everything wrong with the ways between pages."""
    pages = tuple(pages)
    ways, steps = ways_of(atlas), atlas.steps()
    reached = distances(ways, LANGUAGES)
    for page in pages:
        yield from _reachable(page, reached)
        yield from _leads_on(page, ways)
        yield from _guarded(steps, page)
        yield from _children(page, ways)
        yield from _danger(atlas, page, today)
        yield from _length(atlas, page)
    yield from _provider(ways)
    yield from _numbers(atlas)


def ways_of(atlas: Atlas) -> Ways:
    """Where one tap on a choice can lead from each page; lists lead on as the program itself does."""
    ways: dict[PageId, set[PageId]] = {page: set() for page in atlas.pages}
    for step in atlas.steps():
        ways[step.source].add(step.target)
    ways.setdefault(LANGUAGES, set()).add(HELLO)
    for page in atlas.pages.values():
        if page.kind is Kind.SERVICES:
            ways[page.id].add(PROVIDER)
        if page.kind is Kind.POCKET:
            ways[page.id].add(HELLO)
    return {page: frozenset(goal for goal in goals if goal in atlas.pages) for page, goals in ways.items()}


def distances(ways: Ways, start: PageId) -> Mapping[PageId, int]:
    """The fewest taps from one page to each other that can be reached; the Danger button counts as a way."""
    taps, waiting = {start: 0}, deque([start])
    while waiting:
        page = waiting.popleft()
        for goal in (*ways.get(page, ()), DANGER):
            if goal not in taps:
                taps[goal] = taps[page] + 1
                waiting.append(goal)
    return taps


def _reachable(page: Page, reached: Mapping[PageId, int]) -> Iterator[Finding]:
    if page.id not in reached and page.audience is not Audience.SYSTEM:
        yield Finding(page.file, page.id, "unreachable", "cannot be reached from the first screen")


def _leads_on(page: Page, ways: Ways) -> Iterator[Finding]:
    offers = page.choices or page.topics or page.steps or page.list
    if page.kind not in (Kind.EXIT, Kind.LINK) and not offers:
        yield Finding(page.file, page.id, "dead-end", "dead end (no choices, and not the exit)")
    trapped = page.id != EXIT and not any(target.startswith("@") for target in page.choices.values())
    if trapped and page.choices and not _gets_home(page.id, ways):
        yield Finding(page.file, page.id, "trap", "its choices go round and never lead home")


def _gets_home(start: PageId, ways: Ways) -> bool:
    seen, waiting = {start}, [start]
    while waiting:
        page = waiting.pop()
        if page in (HOME, EXIT):
            return True
        new = ways.get(page, frozenset()) - seen
        seen |= new
        waiting.extend(new)
    return False


def _guarded(steps: Iterable[Step], page: Page) -> Iterator[Finding]:
    """Whatever leads to a page with a warning leads to the warning (B36)."""
    if not page.warning:
        return
    for step in steps:
        if step.target == page.id and step.source != warning_of(page.id):
            text = f"choice {step.choice!r} of {step.source!r} walks around the warning of this page"
            yield Finding(page.file, page.id, "warning", text)


def _children(page: Page, ways: Ways) -> Iterator[Finding]:
    for goal in sorted(ways.get(page.id, frozenset()) & CONTACT):
        if page.id in CHILD_PAGES:
            yield Finding(page.file, page.id, "child", f"leads to {goal!r} without passing 'c-secret' (B43)")


def _danger(atlas: Atlas, page: Page, today: str) -> Iterator[Finding]:
    shown = screen(atlas, Place(page.id, atlas.languages[0]), today)
    if page.kind is not Kind.EXIT and not any(option.press == DangerNow() for option in shown.row):
        yield Finding(page.file, page.id, "danger", "danger is not one tap away (B25)")


def _length(atlas: Atlas, page: Page) -> Iterator[Finding]:
    """The longest data that a button of this page could carry: every field full."""
    full = Place(
        page.id, atlas.languages[-1], next(iter(atlas.countries), None), (page.id,) * TRAIL_LIMIT, 63, 15,
        (1 << callback.TICK_BITS) - 1, "return", simple=True, audience=Audience.WORKER,
        link=Link(atlas.languages[-1], AT_SEA, HELLO) if page.kind is Kind.LINK else None,
    )  # fmt: skip
    length = len(callback.pack(atlas, full, DangerNow()).encode())
    if length > callback.LIMIT:
        yield Finding(page.file, page.id, "callback", f"callback data could be {length} bytes; {callback.LIMIT} fit")


def _provider(ways: Ways) -> Iterator[Finding]:
    taps = distances(ways, HOME).get(PROVIDER)
    if taps is None or taps > PROVIDER_TAPS:
        yield Finding(
            "flows/pages", HOME, "provider", f"a service is {taps or 'no number of'} taps away, not four (B25)"
        )


def _numbers(atlas: Atlas) -> Iterator[Finding]:
    for code, country in atlas.countries.items():
        if not to_copy(atlas, code, atlas.pages[EMERGENCY_NUMBERS]):
            yield Finding(country.file, "emergency", "emergency", "no number to call")
