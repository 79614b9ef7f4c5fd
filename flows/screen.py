"""What is shown at a place: ids of words and their arguments, and what each button does. No words."""

from dataclasses import dataclass
from typing import Final

from flows import card, link_page, note_page, numbers
from flows.atlas import CHOICES, Atlas
from flows.body import body_of
from flows.country_text import lines_of
from flows.ids import LANGUAGES, PageId
from flows.option import Option
from flows.options import options_of, row_of
from flows.page import LISTS, Kind, Page
from flows.place import Place
from flows.text import Name, Sentences, Text

PAGE_LIMIT: Final = 700
"""Characters of one screen before the rest goes behind More: the hard limit of B19."""
SHORT_LIMIT: Final = 500
"""The same where a text is as long as what it holds (B19)."""
SHORT_LINES: Final = 7
"""Lines of such a text, below its title (B19)."""
MANY_LINES: Final = 99
CHILD_LIMIT: Final = 300
"""The same for children (B44)."""
CHILDREN: Final = "children"
SIMPLE_LIMIT: Final = 200
"""The same in simple mode (B46)."""
ENTRIES: Final = 8
"""Entries of a list on one screen (D1)."""
GROWING: Final = (Kind.WORKSHEET, Kind.SERVICES, Kind.CARD)
"""Kinds of pages whose text is as long as what stands in it."""
WITH_NUMBERS: Final = frozenset({card.CARD, PageId("f-way"), PageId("f-script")})
SIMPLE_CHOICES: Final = 3
"""Choices on one screen in simple mode (B46)."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen. `options` are paged by `per_screen`, `always` stand on each of them, `row` is the fixed last row.

    What is longer than `limit` characters or `lines` lines goes behind More; `has_facts` says that facts or services
    stand in it. `at_end`: the options come when all was shown. `start` is what the address on the screen opens, ""
    where there is none; `pictured` asks for it as a picture, too.
    """

    page: PageId
    title: Text | None
    body: tuple[Text | Name | Sentences, ...]
    options: tuple[Option, ...] = ()
    always: tuple[Option, ...] = ()
    row: tuple[Option, ...] = ()
    copies: tuple[str, ...] = ()
    per_screen: int = CHOICES
    columns: int = 1
    more: int = 0
    limit: int = PAGE_LIMIT
    lines: int = MANY_LINES
    has_facts: bool = False
    simple: bool = False
    sensitive: bool = False
    protected: bool = False
    start: str = ""
    pictured: bool = False
    at_end: bool = False


def screen(atlas: Atlas, place: Place, today: str) -> Screen:
    """The screen of a place. `today` is a day, or a minute in UTC (`2026-11-24T10:15`) for which hours are known."""
    page = atlas.pages[place.page]
    options, always = options_of(atlas, page, place, today)
    is_list, shows_link = _is_list(page, place), link_page.is_shown(page, place)
    return Screen(
        page=page.id,
        title=_title(page),
        body=tuple(body_of(atlas, page, place, today)),
        options=options,
        always=always,
        row=tuple(row_of(page, place)),
        copies=_copies(atlas, page, place, today),
        per_screen=ENTRIES if is_list else SIMPLE_CHOICES if place.simple else CHOICES,
        columns=2 if is_list else 1,
        more=place.more,
        limit=_limit(page, place),
        lines=SHORT_LINES if _grows(page, place) else MANY_LINES,
        has_facts=_grows(page, place) and page.kind is not Kind.WORKSHEET,
        simple=place.simple,
        sensitive=page.is_sensitive,
        protected=page.protected,
        start=link_page.link_of(place).start if shows_link else "",
        pictured=shows_link and place.part == link_page.CODE,
        at_end=page.id == note_page.CONSENT,
    )


def _is_list(page: Page, place: Place) -> bool:
    """Whether languages or countries are listed, which have names as short as they are."""
    if page.kind is Kind.LINK:
        return place.part in (link_page.LANGUAGE, link_page.COUNTRY)
    return page.kind in LISTS


def _limit(page: Page, place: Place) -> int:
    if place.simple:
        return SIMPLE_LIMIT
    if not _grows(page, place):
        return PAGE_LIMIT
    return CHILD_LIMIT if page.owner == CHILDREN else SHORT_LIMIT


def _grows(page: Page, place: Place) -> bool:
    """Whether the text is as long as what the facts and the directory have, so that it is cut at 500 characters."""
    if page.id == note_page.CONSENT or (page.id == note_page.NOTE and place.part == note_page.SERVICE):
        return True
    has_facts = bool(page.country_key and place.country) and page.kind is not Kind.EMERGENCY
    return page.kind in GROWING or has_facts or (bool(place.service) and place.page in card.ABOUT_ONE)


def _title(page: Page) -> Text | None:
    if page.id == LANGUAGES or page.kind in (Kind.EXIT, Kind.WARNING):
        return None
    return Text(page.id, "title")


def _copies(atlas: Atlas, page: Page, place: Place, now: str) -> tuple[str, ...]:
    if page.kind is Kind.EMERGENCY:
        return numbers.to_copy(atlas, place.country, page)
    service = card.service_of(atlas, place, now) if page.id in WITH_NUMBERS else None
    if service:
        return card.to_copy(service)
    return card.line_copies(lines_of(atlas, page, place.country, now))
