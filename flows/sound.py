"""A place without anything that its page does not have, whatever a button of any age brought."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from flows import finder, link_page, note_page
from flows.atlas import Atlas
from flows.card import CARD
from flows.ids import BEING_CHECKED
from flows.page import Kind
from flows.place import MORES, Place
from flows.worksheet import RESULT

PARTS: Final[Mapping[Kind, int]] = {Kind.WORKSHEET: RESULT + 1, Kind.SERVICES: finder.PARTS, Kind.LINK: link_page.PARTS}
"""Parts of pages that are not written in their table."""


def sound(atlas: Atlas, place: Place, today: str) -> Place:
    """The same place without what its page does not have; a card or a page that may not be shown is being checked."""
    if place.page == CARD and place.service and atlas.directory.get(place.service, today) is None:
        place = place.at(BEING_CHECKED)
    if atlas.shelf.language_of(atlas.pages[place.page], place.language, today) is None:
        place = place.at(BEING_CHECKED)
    place = note_page.sound(atlas, place, today)
    page = atlas.pages[place.page]
    if place.link and page.kind is not Kind.LINK:
        place = replace(place, link=None)
    limit = note_page.PARTS.get(page.id) or PARTS.get(page.kind, len(page.parts) + 1)
    part, more = place.part if place.part < limit else 0, min(place.more, MORES - 1)
    return place if (part, more) == (place.part, place.more) else replace(place, part=part, more=more)
