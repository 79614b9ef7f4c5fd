"""Take a turn: decode, advance, render. Every door uses it, so every door shows the same screen."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from bot.content import Content
from bot.outreach.live import LiveLinks
from flows.atlas import Atlas
from flows.callback import packer, unpack
from flows.errors import NotCallbackData
from flows.event import Arrive, Event, Leave, Pick, Press, Show, Typed
from flows.ids import DANGER, ERROR, HOME, LANGUAGES, CountryCode, LanguageCode, PageId
from flows.link import address
from flows.page import Audience
from flows.place import Place
from flows.screen import screen
from flows.services import Directory
from flows.sight import as_shown
from flows.turn import step
from flows.verbs import Effect
from locales.localiser import Button as Words
from locales.localiser import Localiser, Rendered

COMMANDS: Final = {
    "menu": HOME,
    "danger": DANGER,
    "privacy": PageId("privacy"),
    "developer_info": PageId("about"),
}
"""Commands that open a page; /start, /language and /leave have their own meaning."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button as a door shows it: either `data` for the next turn, or a number it `copies`."""

    label: str
    data: str = ""
    copies: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """One screen for a door: plain words and buttons. `language` and `country` are the place's.

    `spoken` is the language of the words, another one where the page is not shown in the reader's own. `picture` is an
    address to draw as a QR code above the words, "" for none.
    """

    page: PageId
    language: LanguageCode
    country: CountryCode | None
    spoken: LanguageCode
    direction: str
    title: str
    body: str
    rows: tuple[tuple[Button, ...], ...]
    sensitive: bool
    protected: bool
    urgent: bool
    effects: tuple[Effect, ...]
    place: Place
    picture: str = ""
    code: str = ""
    """Of the link that led here, for counting: one that is kept, and live."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a door may remember of the screen that is open: its language and country, no more."""

    language: LanguageCode | None = None
    country: CountryCode | None = None


SEEN: Final = 4096
"""Screens kept in words for the next person who stands where somebody stood this minute."""
START_LIMIT: Final = 64
"""Characters of a start payload (Bot API reference, deep linking)."""

NOWHERE: Final = Context()


class Turns:
    """The conversation, for any door. Holds the content and a clock, and nothing about anybody.

    The clock gives a day, or a minute in UTC (`2026-11-24T10:15`) for which it is known what is open. `name` is that of
    the bot on Telegram, "" until it is known.
    """

    def __init__(self, content: Content, today: Callable[[], str], name: str = "") -> None:
        self._atlas = content.atlas
        self._keywords = content.keywords
        self._localiser = Localiser(content.catalogues, content.lines)
        self._today = today
        self.name = name
        self.links = LiveLinks()
        self._rendered = lru_cache(maxsize=SEEN)(self._render)

    def use(self, directory: Directory) -> None:
        """From now on these services are found; turns under way end with those that they began with."""
        self._atlas = replace(self._atlas, directory=directory)
        self._rendered.cache_clear()

    @property
    def atlas(self) -> Atlas:
        """Pages, facts and services, as of now."""
        return self._atlas

    def press(self, data: str) -> View:
        """A button was pressed. Data that no button of ours carries leads to a kind page, never to an error."""
        try:
            place, press = unpack(self._atlas, data)
        except NotCallbackData:
            return self.show(Place(ERROR, self._atlas.languages[0]))
        return self.at(place, press)

    def start(self, payload: str = "", phone: LanguageCode | None = None) -> View:
        """/start, with the payload of a deep link: a live code, or language, country and page (T15).

        Every other payload is answered as none. `phone` is the language until one was chosen.
        """
        blank = self._blank(Context(phone))
        meaning = self.links.meaning(payload, self._today())
        if meaning is None:
            return self.at(blank, read_link(payload))
        event = Arrive(meaning.page, meaning.language, meaning.country, meaning.region)
        return replace(self.at(blank, event), code=payload)

    def command(self, name: str, context: Context = NOWHERE) -> View:
        """Any other command; one that is not ours counts as typed text."""
        blank = self._blank(context)
        if name == "leave":
            return self.at(blank, Leave())
        if name == "language":
            return self.at(blank, Arrive())
        if name not in COMMANDS:
            return self.typed(name, context)
        return self.at(blank, Arrive(COMMANDS[name], blank.language, context.country))

    def typed(self, words: str, context: Context = NOWHERE) -> View:
        """Something was typed: its topic is found, and the words are dropped here."""
        meaning = self._keywords.meaning(words)
        if meaning.leaves:
            return self.at(self._blank(context), Leave())
        if meaning.is_language and meaning.language:
            return self.at(self._blank(context), Pick(meaning.language))
        language = context.language or meaning.language
        return self.at(self._blank(Context(language, context.country)), Typed(meaning.topic))

    def event(self, event: Event, context: Context = NOWHERE) -> View:
        """Something else happened, as a photo that came."""
        return self.at(self._blank(context), event)

    def show(self, place: Place) -> View:
        """A place as it is."""
        return self.at(place, Show())

    def at(self, place: Place, event: Event) -> View:
        """One turn from a place."""
        now = self._today()
        after, effects = step(self._atlas, place, event, now)
        return self._view(after, effects, self._rendered(as_shown(self._atlas, after), now))

    def _render(self, place: Place, now: str) -> Rendered:
        shown = self._atlas.shelf.language_of(self._atlas.pages[place.page], place.language, now)
        return self._localiser.render(screen(self._atlas, place, now), shown or place.language)

    def _blank(self, context: Context) -> Place:
        return Place(LANGUAGES, context.language or self._atlas.languages[0], context.country)

    def _view(self, place: Place, effects: tuple[Effect, ...], rendered: Rendered) -> View:
        packed = packer(self._atlas, place)
        view = View(
            page=rendered.page,
            language=place.language,
            country=place.country,
            spoken=rendered.language,
            direction=rendered.direction,
            title=rendered.title,
            body=rendered.body,
            rows=tuple([tuple([_button(button, packed) for button in row]) for row in rendered.rows]),
            sensitive=rendered.sensitive or place.audience is Audience.POCKET,
            protected=rendered.protected,
            urgent=self._atlas.pages[rendered.page].is_urgent,
            effects=effects,
            place=place,
        )
        return _addressed(view, rendered, self.name) if rendered.start else view


def _button(button: Words, packed: Callable[[Press], str]) -> Button:
    return Button(button.label, packed(button.press) if button.press else "", button.copies)


def _addressed(view: View, rendered: Rendered, name: str) -> View:
    """The view with the address of its start; while the bot has no name, nothing can be copied or drawn."""
    shown = address(name, rendered.start) if name else f"?start={rendered.start}"
    rows = tuple(tuple(replace(one, copies=shown) if one.copies else one for one in row) for row in view.rows)
    named = rows if name else tuple(row for row in rows if not row[0].copies)
    picture = shown if name and rendered.pictured else ""
    return replace(view, body=f"{view.body}\n\n{shown}", rows=named, picture=picture)


def read_link(payload: str) -> Arrive:
    """The parts of a deep link, as `ro_RO_f-hub`, `ro`, `_RO`; what is not on the allow-list is dropped by the core."""
    language, country, page, *rest = (*payload[:START_LIMIT].split("_"), "", "")
    if any(rest):
        return Arrive()
    return Arrive(PageId(page) or None, LanguageCode(language) or None, CountryCode(country) or None)
