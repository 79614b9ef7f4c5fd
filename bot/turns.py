"""Take a turn: decode, advance, render. Every door uses it, so every door shows the same screen."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Final

from bot.content import Content
from bot.outreach.live import LiveLinks
from bot.view import NOWHERE, Button, Context, View
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
from locales.keywords import Meaning
from locales.localiser import Button as Words
from locales.localiser import Localiser, Rendered

COMMANDS: Final = {
    "menu": HOME,
    "danger": DANGER,
    "privacy": PageId("privacy"),
    "developer_info": PageId("about"),
}
"""Commands that open a page; /start, /language and /leave have their own meaning."""


SEEN: Final = 4096
"""Screens kept in words for the next person who stands where somebody stood this minute."""
START_LIMIT: Final = 64
"""Characters of a start payload (Bot API reference, deep linking)."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The guide as of now: all that belongs together, so that it is replaced at once.

    Nothing in it refers back to it: when another one replaces it, its memory is free without a search for garbage.
    """

    content: Content
    localiser: Localiser
    rendered: Callable[[Place, str], Rendered]

    @property
    def atlas(self) -> Atlas:
        """Pages, facts and services."""
        return self.content.atlas

    def blank(self, context: Context) -> Place:
        """Where somebody stands of whom no more is known. What was shown may be gone with the content before."""
        language = context.language if context.language in self.atlas.languages else None
        country = context.country if self.atlas.knows_country(context.country) else None
        return Place(LANGUAGES, language or self.atlas.languages[0], country)

    def at(self, place: Place, event: Event, now: str, name: str) -> View:
        """One turn from a place; `name` is that of the bot."""
        after, effects = step(self.atlas, place, event, now)
        rendered = self.rendered(as_shown(self.atlas, after), now)
        view = self._view(after, effects, rendered)
        return _addressed(view, rendered, name) if rendered.start else view

    def _view(self, place: Place, effects: tuple[Effect, ...], rendered: Rendered) -> View:
        packed = packer(self.atlas, place)
        return View(
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
            urgent=self.atlas.pages[rendered.page].is_urgent,
            effects=effects,
            place=place,
        )


def _edition(content: Content, localiser: Localiser) -> Edition:
    return Edition(content, localiser, lru_cache(maxsize=SEEN)(partial(_render, content.atlas, localiser)))


def _render(atlas: Atlas, localiser: Localiser, place: Place, now: str) -> Rendered:
    shown = atlas.shelf.language_of(atlas.pages[place.page], place.language, now)
    return localiser.render(screen(atlas, place, now), shown or place.language)


class Turns:
    """The conversation, for any door. Holds the guide and a clock, and nothing about anybody.

    The clock gives a day, or a minute in UTC (`2026-11-24T10:15`) for which it is known what is open. Each turn takes
    the guide once, at its start, and ends with it.
    """

    def __init__(self, content: Content, today: Callable[[], str], name: str = "") -> None:
        """`name` is that of the bot on Telegram, "" until it is known."""
        self._today = today
        self.name = name
        self.links = LiveLinks()
        self._known: Directory | None = None
        self._edition = _edition(content, Localiser(content.catalogues, content.lines))

    def use(self, directory: Directory) -> None:
        """From now on these services are found."""
        self._known = directory
        self._edition = _edition(_with(self.content, directory), self._edition.localiser)

    def renew(self, content: Content) -> None:
        """From now on this is the guide. The services that `use` gave stay."""
        told = content if self._known is None else _with(content, self._known)
        self._edition = _edition(told, Localiser(told.catalogues, told.lines))

    @property
    def content(self) -> Content:
        """What is shown, with its services, as of now."""
        return self._edition.content

    @property
    def atlas(self) -> Atlas:
        """Pages, facts and services, as of now."""
        return self._edition.atlas

    def press(self, data: str) -> View:
        """A button was pressed. Data that no button of ours carries leads to a kind page, never to an error."""
        edition = self._edition
        try:
            place, press = unpack(edition.atlas, data)
        except NotCallbackData:
            place, press = Place(ERROR, edition.atlas.languages[0]), Show()
        return self._turn(edition, place, press)

    def start(self, payload: str = "", phone: LanguageCode | None = None) -> View:
        """/start, with the payload of a deep link: a live code, or language, country and page (T15).

        Every other payload is answered as none. `phone` is the language until one was chosen.
        """
        meaning = self.links.meaning(payload, self._today())
        if meaning is None:
            return self.event(read_link(payload), Context(phone))
        event = Arrive(meaning.page, meaning.language, meaning.country, meaning.region)
        return replace(self.event(event, Context(phone)), code=payload)

    def command(self, name: str, context: Context = NOWHERE) -> View:
        """Any other command; one that is not ours counts as typed text."""
        if name == "leave":
            return self.event(Leave(), context)
        if name == "language":
            return self.event(Arrive(), context)
        if name not in COMMANDS:
            return self.typed(name, context)
        edition = self._edition
        blank = edition.blank(context)
        return self._turn(edition, blank, Arrive(COMMANDS[name], blank.language, blank.country))

    def typed(self, words: str, context: Context = NOWHERE) -> View:
        """Something was typed: its topic is found, and the words are dropped here."""
        edition = self._edition
        meaning = edition.content.keywords.meaning(words)
        event = _event(meaning)
        if isinstance(event, Typed):
            context = Context(context.language or meaning.language, context.country)
        return self._turn(edition, edition.blank(context), event)

    def event(self, event: Event, context: Context = NOWHERE) -> View:
        """Something else happened, as a photo that came."""
        edition = self._edition
        return self._turn(edition, edition.blank(context), event)

    def show(self, place: Place) -> View:
        """A place as it is."""
        return self.at(place, Show())

    def at(self, place: Place, event: Event) -> View:
        """One turn from a place."""
        return self._turn(self._edition, place, event)

    def _turn(self, edition: Edition, place: Place, event: Event) -> View:
        return edition.at(place, event, self._today(), self.name)


def _with(content: Content, directory: Directory) -> Content:
    return replace(content, atlas=replace(content.atlas, directory=directory))


def _event(meaning: Meaning) -> Event:
    if meaning.leaves:
        return Leave()
    if meaning.is_language and meaning.language:
        return Pick(meaning.language)
    return Typed(meaning.topic)


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
