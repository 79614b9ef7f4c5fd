"""Take a turn: decode, advance, render. Every door uses it, so every door shows the same screen."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from bot.content import Content
from bot.edition import Edition, edition_of, with_directory
from bot.letterbox.contact import contact_of
from bot.letterbox.letters import Errand, Letters
from bot.outreach.live import LiveLinks
from bot.view import NOWHERE, Context, View
from flows.atlas import Atlas
from flows.callback import unpack
from flows.errors import NotCallbackData
from flows.event import Arrive, Event, Given, Leave, Pick, Show, Topic, Typed
from flows.ids import DANGER, ERROR, HOME, CountryCode, LanguageCode, PageId
from flows.note_page import CALL, deed_of, told
from flows.outcome import Outcome, Result
from flows.place import Place
from flows.services import Directory
from locales.code_words import code_words
from locales.keywords import Meaning
from locales.localiser import Localiser

COMMANDS: Final = {
    "menu": HOME,
    "danger": DANGER,
    "privacy": PageId("privacy"),
    "developer_info": PageId("about"),
}
"""Commands that open a page; /start, /language and /leave have their own meaning."""


HEARD: Final = frozenset({Topic.DANGER, Topic.SELF_HARM, Topic.CHILD})
"""What is heard also where a code or a contact is typed."""
START_LIMIT: Final = 64
"""Characters of a start payload (Bot API reference, deep linking)."""


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
        self.letters = Letters()
        self._known: Directory | None = None
        self._edition = edition_of(content, self._localiser(content))

    @staticmethod
    def _localiser(content: Content) -> Localiser:
        return Localiser(content.catalogues, content.lines, partial(code_words, content.root / "locales"))

    def code_words(self, language: LanguageCode) -> Sequence[str]:
        """The list of code words of a language, of the content as of now."""
        return code_words(self.content.root / "locales", language)

    def is_heard(self, words: str) -> bool:
        """Whether this would be heard as a word of danger, or of leaving, wherever it is typed."""
        return _is_heard(self.content.keywords.meaning(words))

    def use(self, directory: Directory) -> None:
        """From now on these services are found."""
        self._known = directory
        self._edition = edition_of(with_directory(self.content, directory), self._edition.localiser)

    def renew(self, content: Content) -> None:
        """From now on this is the guide. The services that `use` gave stay."""
        told = content if self._known is None else with_directory(content, self._known)
        self._edition = edition_of(told, self._localiser(told))

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
        if context.takes and not _is_heard(meaning):
            return self._read(edition, context, words)
        event = _event(meaning)
        if isinstance(event, Typed):
            context = Context(context.language or meaning.language, context.country)
        return self._turn(edition, edition.blank(context), event)

    def _read(self, edition: Edition, context: Context, words: str) -> View:
        """What was typed where a contact or a code is asked for."""
        try:
            place, _ = unpack(edition.atlas, context.takes)
        except NotCallbackData:
            return self.event(Typed(Topic.NONE), context)
        if place.page == CALL:
            contact = contact_of(words)
            odd = Outcome(Result.CONTACT_ODD)
            return replace(self.at(place, Given()), contact=contact) if contact else self.told(place, odd)
        return replace(self.at(place, Show()), deed=deed_of(place), text=words)

    async def settled(self, view: View, contact: str, asker: bytes) -> View:
        """What is shown when it is known what came of what was asked; `contact` is what was typed for the note."""
        if view.deed is None:
            return view
        place = view.place
        errand = Errand(view.deed, place, view.spoken, view.text, contact, asker)
        return self.told(place, await self.letters.ask(errand))

    def told(self, place: Place, outcome: Outcome) -> View:
        """The same place, now that it is known what came of it."""
        return self.at(told(place, outcome), Show())

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


def _is_heard(meaning: Meaning) -> bool:
    return meaning.leaves or meaning.topic in HEARD


def _event(meaning: Meaning) -> Event:
    if meaning.leaves:
        return Leave()
    if meaning.is_language and meaning.language:
        return Pick(meaning.language)
    return Typed(meaning.topic)


def read_link(payload: str) -> Arrive:
    """The parts of a deep link, as `ro_RO_f-hub`, `ro`, `_RO`; what is not on the allow-list is dropped by the core."""
    language, country, page, *rest = (*payload[:START_LIMIT].split("_"), "", "")
    if any(rest):
        return Arrive()
    return Arrive(PageId(page) or None, LanguageCode(language) or None, CountryCode(country) or None)
