"""Where a start, a command or a deep link leads: to what is on its lists, and nowhere else (T15)."""

from flows import finder
from flows.atlas import Atlas
from flows.event import Arrive
from flows.ids import DANGER, HELLO, LANGUAGES
from flows.place import Place


def arrived(atlas: Atlas, place: Place, event: Arrive, today: str) -> Place:
    """The first screen. Only pages made for links are opened at once, and only in a known language.

    Until one is chosen, the language is that of the place that the door began with.
    """
    language = event.language if event.language in atlas.languages else None
    country = event.country if atlas.knows_country(event.country) else None
    start = Place(LANGUAGES, language or place.language, country)
    if language is None and event.page != DANGER:
        return start
    page = atlas.pages.get(event.page) if event.page else None
    start = finder.within(atlas, start, event.region, today)
    return start.follow(page.id if page and page.link else HELLO)
