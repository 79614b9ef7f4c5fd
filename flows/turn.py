"""One turn: where the person was, plus what happened, gives what is shown next. Pure and total."""

from dataclasses import dataclass, replace
from typing import assert_never

from flows import finder, link_page, note_page
from flows.arrival import arrived
from flows.atlas import Atlas, split_target
from flows.card import CARD
from flows.destinations import HOMES, MEDIA, TYPED
from flows.event import (
    Arrive,
    Back,
    Choose,
    DangerNow,
    Event,
    Given,
    Leave,
    Look,
    Media,
    More,
    OtherLanguage,
    Part,
    Pick,
    Set,
    Show,
    Tick,
    Typed,
)  # fmt: skip
from flows.ids import (
    COUNTRIES,
    DANGER,
    EMERGENCY_NUMBERS,
    EXIT,
    HELLO,
    HOME,
    LANGUAGES,
    ChoiceId,
    CountryCode,
    LanguageCode,
    PageId,
    warning_of,
)  # fmt: skip
from flows.page import Audience, Kind
from flows.place import Place
from flows.screen import Screen, screen
from flows.sound import sound
from flows.verbs import VERBS, Clearing, Effect, Verb
from flows.worksheet import is_result


@dataclass(frozen=True, slots=True)
class Turn:
    """The new place, its screen, and what the door has to do besides showing it."""

    place: Place
    screen: Screen
    effects: tuple[Effect, ...] = ()


def advance(atlas: Atlas, place: Place, event: Event, today: str) -> Turn:
    """The next turn, for every event in every place; an old or made-up button is not an error.

    `today` is a day, or a minute in UTC (`2026-11-24T10:15`) so that it is known which services are open.
    """
    place, effects = step(atlas, place, event, today)
    return Turn(place, screen(atlas, place, today), effects)


def step(atlas: Atlas, place: Place, event: Event, today: str) -> tuple[Place, tuple[Effect, ...]]:
    """The same turn without its screen: where the person stands now, and what else has to be done."""
    before = sound(atlas, place, today)
    after, effects = _happen(atlas, before, event, today)
    if after.page == EXIT:
        effects = (Clearing.SCREEN, *effects)
    audience = _audience(atlas, after)
    return sound(atlas, after if audience is after.audience else replace(after, audience=audience), today), effects


def _happen(  # noqa: C901, PLR0911, PLR0912  # one line an event, so that none is forgotten
    atlas: Atlas, place: Place, event: Event, today: str
) -> tuple[Place, tuple[Effect, ...]]:
    match event:
        case Choose(choice):
            return _choose(atlas, place, choice)
        case Back():
            return back(atlas, place), ()
        case DangerNow():
            return _danger(place), ()
        case Leave():
            return place.at(EXIT), ()
        case Show():
            return place, ()
        case OtherLanguage():
            return _follow(atlas, place, LANGUAGES), ()
        case Part(number):
            return place.at(place.page, number), ()
        case More(number):
            return place.at(place.page, place.part, number), ()
        case Tick(number):
            return _tick(atlas, place, number), ()
        case Pick(code):
            return _pick(atlas, place, code), ()
        case Look(service):
            return replace(place.follow(CARD), service=service, note=None), ()
        case Set(name, value) if place.page == finder.LIST:
            return finder.chosen(place, name, value), ()
        case Set(name, value) if atlas.pages[place.page].kind is Kind.FORM:
            return note_page.chosen(atlas, place, name, value), ()
        case Set(name, value):
            return link_page.chosen(atlas, place, name, value), ()
        case Typed(topic):
            return _visit(atlas, place, TYPED[topic]), ()
        case Given():
            return note_page.given(place), ()
        case Media():
            return _visit(atlas, place, MEDIA), ()
        case Arrive():
            return arrived(atlas, place, event, today), ()
        case _:
            assert_never(event)


def back(atlas: Atlas, place: Place) -> Place:
    """Where the person came from: the screen before, the part before, then the page before (B26)."""
    if place.more:
        return place.at(place.page, place.part, place.more - 1)
    if place.part:
        return place.at(place.page, _part_before(atlas, place))
    return _page_before(place)


def _part_before(atlas: Atlas, place: Place) -> int:
    """Steps and lines are walked one by one; topics and the list of questions are entered from the page itself."""
    kind = atlas.pages[place.page].kind
    if place.page in note_page.STEPS:
        return note_page.before(atlas, place)
    if kind is Kind.SERVICES and place.part > finder.MENU:
        return finder.MENU
    walked = kind in (Kind.STEPS, Kind.WORKSHEET) and not is_result(place)
    return place.part - 1 if walked else 0


def _page_before(place: Place) -> Place:
    if not place.trail:
        return place.at(LANGUAGES if place.page in (HELLO, HOME) else HOME)
    return replace(place.at(place.trail[-1]), trail=place.trail[:-1])


def _choose(atlas: Atlas, place: Place, choice: ChoiceId) -> tuple[Place, tuple[Effect, ...]]:
    target = atlas.choices(place.page).get(choice)
    if target is None:
        return place, ()
    if choice == note_page.SEND and place.note and (lacking := note_page.missing(place.note)):
        return place.at(*lacking), ()
    verb = VERBS[atlas.pages[place.page].does[choice]] if choice in atlas.pages[place.page].does else Verb()
    place = verb.change(place)
    effects = () if verb.effect is None else (verb.effect,)
    return note_page.entered(place, _go(atlas, place, choice, target)), effects


def _go(  # noqa: PLR0911  # one line a target
    atlas: Atlas, place: Place, choice: ChoiceId, target: str
) -> Place:
    match target:
        case "@stay":
            return place
        case "@back":
            return _page_before(place)
        case "@home":
            return place.follow(HOMES[place.audience])
        case "@country":
            return place.follow(HOME if place.country else COUNTRIES)
        case "@onward":
            return _onward(place)
        case "@arrive":
            return _from_country(atlas, place)
        case _:
            return _follow(atlas, place, atlas.dialogue.step(place.page, choice), split_target(target)[1])


def _follow(atlas: Atlas, place: Place, page: PageId, more: int = 0) -> Place:
    if atlas.pages[page].warning and place.page == warning_of(page):
        return place.at(page, more=more)
    return place if page == place.page else place.follow(page, more)


def _visit(atlas: Atlas, place: Place, page: PageId) -> Place:
    """Go to a page that no choice of the present one leads to; its warning comes first."""
    goal = warning_of(page) if atlas.pages[page].warning else page
    return _follow(atlas, place, goal)


def _danger(place: Place) -> Place:
    if place.page == DANGER:
        return place.follow(EMERGENCY_NUMBERS)
    return place.follow(DANGER)


def _onward(place: Place) -> Place:
    if HOME in place.trail:
        return _page_before(place)
    return place.follow(HOME if place.country else COUNTRIES)


def _from_country(atlas: Atlas, place: Place) -> Place:
    """Back to the page whose country was changed; at the start of a session, home."""
    came_from = atlas.pages[place.trail[-1]] if place.trail else None
    if came_from and came_from.country_key:
        return _page_before(place)
    return place.follow(HOME)


def _tick(atlas: Atlas, place: Place, number: int) -> Place:
    page = atlas.pages[place.page]
    if number >= len(page.ticks):
        return place
    return replace(place, ticks=place.ticks ^ 1 << (page.tick_at + number))


def _pick(atlas: Atlas, place: Place, code: str) -> Place:
    page = atlas.pages[place.page]
    if page.kind is Kind.LINK:
        return link_page.picked(atlas, place, code)
    language, country = LanguageCode(code), CountryCode(code.upper())
    if page.list == "languages" and language in atlas.languages:
        if page.kind is Kind.POCKET:
            # A new place: nothing of the worker's goes with the phone.
            return Place(LANGUAGES, language, audience=Audience.POCKET).follow(HELLO)
        chosen = replace(place, language=language)
        return _page_before(chosen) if place.trail else chosen.follow(HELLO)
    if page.list == "countries" and atlas.knows_country(country):
        # The number of a region means another one in another country.
        filters = place.filters if country == place.country else replace(place.filters, region=0)
        return _from_country(atlas, replace(place, country=country, filters=filters))
    return place


def _audience(atlas: Atlas, place: Place) -> Audience:
    """Pages for helpers and workers make `home` theirs; the first doors give it back to the person.

    Whoever was handed a phone stays that one until Leave or /start, whatever page is opened.
    """
    if place.audience is Audience.POCKET:
        return Audience.POCKET
    of_page = atlas.pages[place.page].audience
    if of_page in (Audience.HELPER, Audience.WORKER):
        return of_page
    return Audience.PERSON if place.page == HOME else place.audience
