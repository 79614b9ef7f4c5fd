"""The guide as of now: content, words and screens that belong together, replaced at once."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Final

from bot.content import Content
from bot.view import Button, Context, View
from flows.atlas import Atlas
from flows.callback import packer
from flows.event import Event, Press, Show
from flows.ids import LANGUAGES, LanguageCode
from flows.link import address
from flows.note import PAIRS
from flows.note_page import NOTE, WORDS, takes_text
from flows.outcome import Deed
from flows.page import Audience
from flows.place import Place
from flows.screen import screen
from flows.services import Directory
from flows.sight import as_shown
from flows.turn import step
from flows.verbs import Effect
from locales.localiser import Button as Words
from locales.localiser import Localiser, Rendered

SEEN: Final = 4096
"""Screens kept in words for the next person who stands where somebody stood this minute."""


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
        after = _drawn(after)
        shown = as_shown(self.atlas, after)
        # What only one person sees is made for that person and kept nowhere.
        is_own = shown.note is not None or shown.outcome is not None
        rendered = rendered_once(self.atlas, self.localiser, shown, now) if is_own else self.rendered(shown, now)
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
            takes=packed(Show()) if takes_text(place) else "",
            deed=next((effect for effect in effects if isinstance(effect, Deed)), None),
        )


def edition_of(content: Content, localiser: Localiser) -> Edition:
    """The guide with this content, and room for screens that were already made."""
    return Edition(content, localiser, lru_cache(maxsize=SEEN)(partial(_render, content.atlas, localiser)))


def _render(atlas: Atlas, localiser: Localiser, place: Place, now: str) -> Rendered:
    return localiser.render(screen(atlas, place, now), _spoken(atlas, place, now))


def rendered_once(atlas: Atlas, localiser: Localiser, place: Place, now: str) -> Rendered:
    """A screen with something of one person on it, which no cache may hold."""
    shown = screen(atlas, place, now)
    screens = localiser.render_all(shown, _spoken(atlas, place, now))
    return screens[min(shown.more, len(screens) - 1)]


def _spoken(atlas: Atlas, place: Place, now: str) -> LanguageCode:
    return atlas.shelf.language_of(atlas.pages[place.page], place.language, now) or place.language


def _drawn(place: Place) -> Place:
    """The place with two code words, where they are shown and none were drawn yet; the core has no randomness."""
    note = place.note
    if note is None or note.pair or place.page != NOTE or place.part != WORDS:
        return place
    return replace(place, note=replace(note, pair=1 + secrets.randbelow(PAIRS - 1)))


def with_directory(content: Content, directory: Directory) -> Content:
    """The content with other services."""
    return replace(content, atlas=replace(content.atlas, directory=directory))


def _button(button: Words, packed: Callable[[Press], str]) -> Button:
    return Button(button.label, packed(button.press) if button.press else "", button.copies)


def _addressed(view: View, rendered: Rendered, name: str) -> View:
    """The view with the address of its start; while the bot has no name, nothing can be copied or drawn."""
    shown = address(name, rendered.start) if name else f"?start={rendered.start}"
    rows = tuple(tuple(replace(one, copies=shown) if one.copies else one for one in row) for row in view.rows)
    named = rows if name else tuple(row for row in rows if not row[0].copies)
    picture = shown if name and rendered.pictured else ""
    return replace(view, body=f"{view.body}\n\n{shown}", rows=named, picture=picture)
