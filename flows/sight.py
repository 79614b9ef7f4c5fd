"""What of a place can be seen on its screen, so that one screen serves all who see the same."""

from typing import Final

from flows.atlas import Atlas
from flows.card import ABOUT_ONE
from flows.ids import HOME
from flows.note_page import SECRET
from flows.page import Audience, Kind, Page
from flows.place import Place
from flows.services import NO_FILTERS

FAR: Final = (HOME, HOME)
"""Stands for every longer trail: screens show whether there is one, and whether only the languages lie behind."""


def as_shown(atlas: Atlas, place: Place) -> Place:
    """The place without what its page does not show; its screen is the same."""
    page = atlas.pages[place.page]
    is_found = page.kind is Kind.SERVICES
    return Place(
        page=place.page,
        language=place.language,
        country=place.country,
        trail=place.trail if len(place.trail) < len(FAR) else FAR,
        part=place.part,
        more=place.more,
        ticks=place.ticks if _is_ticked(page) else 0,
        need=place.need if is_found else "",
        filters=place.filters if is_found else NO_FILTERS,
        service=place.service if place.page in ABOUT_ONE or page.kind is Kind.FORM else 0,
        simple=place.simple,
        audience=Audience.PERSON,
        link=place.link if page.kind is Kind.LINK else None,
        note=place.note if page.kind is Kind.FORM or place.page == SECRET else None,
        outcome=place.outcome,
    )


def _is_ticked(page: Page) -> bool:
    return bool(page.ticks) or page.kind is Kind.WORKSHEET
