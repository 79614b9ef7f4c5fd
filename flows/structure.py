"""Findings about single pages: targets, verbs, codes, ticks, and keys that belong together."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from flows.atlas import CHOICES, ROAMING, Atlas, offered, split_target
from flows.callback import TICK_BITS, choice_code
from flows.country_text import PLACES, PROVIDERS
from flows.finding import Finding
from flows.ids import COUNTRIES, DANGER, EMERGENCY_NUMBERS, ERROR, EXIT, HELLO, HOME, LANGUAGES, PageId
from flows.page import Audience, Exit, Kind, Page
from flows.statements import STATEMENTS
from flows.verbs import VERBS

NEEDED: Final = tuple(
    PageId(page)
    for page in (
        LANGUAGES, HELLO, COUNTRIES, HOME, DANGER, EMERGENCY_NUMBERS, EXIT, ERROR, "danger-self", "calm", "c-hub",
        "c-secret",
        "f-hub", "f-card", "h-hub", "w-hub", "sys-text", "sys-media", "privacy", "about",
    )
)  # fmt: skip
"""Pages that the program itself leads to."""

WITHOUT_LEAVE: Final = frozenset({LANGUAGES, EXIT, PageId("erase")})
"""Pages that are the exit themselves or come before any content (D.1)."""

TWO_SIDES: Final = ("j-report", "r-id", "r-consul", "r-stay", "b-hub", "b-help", "f-way")
"""Pages on which a person weighs reporting, being referred, a consulate, a permit, return or contact (B17)."""

KIND_KEYS: Final[Mapping[Kind, tuple[str, ...]]] = {
    Kind.COUNTRY: ("country_key", "missing"),
    Kind.EMERGENCY: ("country_key",),
    Kind.TOPICS: ("topics",),
    Kind.STEPS: ("steps",),
    Kind.TICKS: ("ticks",),
    Kind.LIST: ("list",),
    Kind.SERVICES: ("country_key",),
    Kind.POCKET: ("list",),
}
"""Keys that a page of a kind cannot do without."""

COUNTRY_KEYS: Final = frozenset({
    "emergency", "hotlines", "reflection_period", "residence", "compensation", "compensation.offender",
    "compensation.state_fund", "compensation.wages", "non_punishment", "voluntary_return", "court_protection",
    "children", "identification", "providers", "asylum", "border", "complaints", "conflict", "crisis_line",
    "detention", "diplomat", "documents", "family", "health_access", "labour", "marriage", "removal",
    "reporting_duty", "scam_contacts",
})  # fmt: skip
"""Keys of the country facts, and the new optional ones of D.1."""


def page_findings(atlas: Atlas, pages: Iterable[Page]) -> Iterator[Finding]:
    """Everything wrong with pages taken one by one, and with codes and ids taken together."""
    pages = tuple(pages)
    yield from _needed(atlas)
    yield from _unique(pages)
    for page in pages:
        yield from _targets(atlas, page)
        yield from _verbs(page)
        yield from _choice_codes(page)
        yield from _kind(page)
        yield from _warning(atlas, page)
        yield from _tells(page)
    yield from _ticks(pages)


def _needed(atlas: Atlas) -> Iterator[Finding]:
    for page in NEEDED:
        if page not in atlas.pages:
            yield Finding(
                "flows/pages", page, "missing-page", "is a page that the program leads to, but it is not there"
            )


def _unique(pages: tuple[Page, ...]) -> Iterator[Finding]:
    by_id: dict[str, Page] = {}
    by_code: dict[int, Page] = {}
    for page in pages:
        if page.id in by_id:
            yield Finding(page.file, page.id, "id-reused", f"stands also in {by_id[page.id].file}")
        elif page.code in by_code:
            yield Finding(page.file, page.id, "code-reused", f"has the code {page.code} of {by_code[page.code].id!r}")
        by_id.setdefault(page.id, page)
        by_code.setdefault(page.code, page)


def _targets(atlas: Atlas, page: Page) -> Iterator[Finding]:
    for choice, target in page.choices.items():
        goal, more = split_target(target)
        if target in ROAMING:
            continue
        if goal not in atlas.pages:
            yield Finding(page.file, page.id, "unknown-target", f"choice {choice!r} leads to unknown page {target!r}")
        elif more and len(offered(atlas.pages[goal])) <= CHOICES:
            yield Finding(page.file, page.id, "unknown-target", f"choice {choice!r}: {goal!r} has no second screen")


def _verbs(page: Page) -> Iterator[Finding]:
    for choice, verb in page.does.items():
        if choice not in page.choices:
            yield Finding(page.file, page.id, "unknown-choice", f"does: {choice!r} is not a choice of this page")
        if verb not in VERBS:
            yield Finding(page.file, page.id, "unknown-verb", f"choice {choice!r} does {verb!r}, which nothing knows")


def _choice_codes(page: Page) -> Iterator[Finding]:
    seen: dict[int, str] = {}
    for choice in offered(page):
        other = seen.setdefault(choice_code(choice), choice)
        if other != choice:
            yield Finding(page.file, page.id, "code-reused", f"choices {other!r} and {choice!r} have the same code")


def _kind(page: Page) -> Iterator[Finding]:
    lacks = ((f"is a {page.kind} page without {key}", not getattr(page, key)) for key in KIND_KEYS.get(page.kind, ()))
    unknown_key = bool(page.country_key) and page.country_key not in COUNTRY_KEYS
    wrong = (
        *lacks,
        ("has topics and steps at once", bool(page.topics and page.steps)),
        (f"has an unknown country_key {page.country_key!r}", unknown_key),
        ("has no Leave", page.exit is Exit.NONE and page.id not in WITHOUT_LEAVE),
        ("weighs a choice and needs sides = true (B17)", page.id in TWO_SIDES and not page.sides),
        ("is sensitive and must not open from a link (T6)", page.link and page.is_sensitive and page.id != DANGER),
        ("is for those who were handed a phone, which no page is", page.audience is Audience.POCKET),
        ("has a next_review that is no date", not _is_day(page.next_review)),
    )
    yield from (Finding(page.file, page.id, "page", text) for text, holds in wrong if holds)


def _tells(page: Page) -> Iterator[Finding]:
    known = STATEMENTS.keys() if page.country_key != PROVIDERS else {PLACES}
    for name in page.tells:
        if name not in known:
            yield Finding(page.file, page.id, "unknown-statement", f"tells {name!r}, which nothing knows")
    if page.tells and not page.country_key:
        yield Finding(page.file, page.id, "page", "tells facts and needs a country_key")


def _is_day(day: str) -> bool:
    return len(day) == 10 and day[4] == day[7] == "-" and day.replace("-", "").isdigit()  # noqa: PLR2004  # YYYY-MM-DD


def _warning(atlas: Atlas, page: Page) -> Iterator[Finding]:
    if page.warning and page.instead not in atlas.pages:
        yield Finding(page.file, page.id, "unknown-target", f"instead leads to unknown page {page.instead!r}")
    if page.warning and page.link:
        yield Finding(page.file, page.id, "warning", "has a warning and must not open from a link (B36)")


def _ticks(pages: tuple[Page, ...]) -> Iterator[Finding]:
    taken = dict.fromkeys(range(52), "b-sheet")
    for page in pages:
        for bit in range(page.tick_at, page.tick_at + len(page.ticks)):
            if bit >= TICK_BITS:
                yield Finding(page.file, page.id, "ticks", f"needs tick {bit}; a button has room for {TICK_BITS}")
            elif bit in taken:
                yield Finding(page.file, page.id, "ticks", f"uses tick {bit}, which belongs to {taken[bit]!r}")
            taken.setdefault(bit, page.id)
