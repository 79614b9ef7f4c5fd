"""What the checks look at on the pages of a note: every step, everything marked, and everything that can come of it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from flows import note_page
from flows.atlas import Atlas
from flows.card import CARD
from flows.ids import HOME, NO_DAY, Day, LanguageCode
from flows.note import ACCESS, DAYS, HELP, HOURS, WHOM, Call, Note
from flows.note_page import BOX, CALL, CODE, CONSENT, MARK, NOTE, SAFE_HOURS, SECRET, SERVICE, WAY, ZONE
from flows.outcome import Outcome, Result
from flows.page import Page
from flows.place import Place
from flows.service import Service
from flows.services import Directory

CALLED: Final = Call(frozenset(range(len(DAYS))), frozenset(range(len(HOURS))), has_contact=True)
FULL: Final = Note(frozenset(HELP), WHOM[-1], "no-hurry", frozenset(ACCESS), pair=1, call=CALLED)
BARE: Final = Note(call=Call())
LONG_CODE: Final = ("wwwwwwww " * 5).strip()
"""As long as a code of five words can be."""
SHOWN: Final = {
    CONSENT: (Result.NOT_SENT,),
    CALL: (Result.CONTACT_LOST, Result.CONTACT_ODD),
    CODE: (Result.SENT,),
    BOX: (
        Result.NOTHING, Result.ANSWER, Result.CLOSED, Result.TAKEN, Result.OPENED, Result.NOTED, Result.OPEN,
        Result.UPHELD, Result.DISMISSED, Result.AWAY,
    ),
    MARK: (Result.NOTED, Result.AWAY),
}  # fmt: skip
"""What can have come of it on each page."""
BY_SERVICE: Final = ((NOTE, SERVICE), (CALL, SAFE_HOURS), (CALL, ZONE), (CONSENT, 0))
"""Steps that name the service and what it tells to whom, or ask for the time zone where its country has several."""


def taking_notes(atlas: Atlas, today: Day) -> Atlas:
    """The atlas in which one service of each country takes notes, one is full, and one slow."""
    services = [_changed(atlas, service, today) for service in atlas.directory.services]
    return replace(atlas, directory=Directory(tuple(services), atlas.directory.tested_since))


def _changed(atlas: Atlas, service: Service, today: Day) -> Service:
    listed = [one for one in atlas.directory.by_country[service.country] if one.kind == "service"]
    takes = {one.id: one for one in listed[:3]}
    if service.id not in takes:
        return service
    at = tuple(takes).index(service.id)
    return replace(service, takes_notes=True, is_slow=at == 1, full_on=today if at > 1 else NO_DAY)


def places(atlas: Atlas, page: Page, language: LanguageCode) -> Iterator[Place]:
    """Every variant of such a page; nothing for another page."""
    for number, service in enumerate(_taking(atlas)):
        place = Place(page.id, language, service.country, (HOME,), service=service.code)
        if page.id in (NOTE, CALL, CONSENT):
            yield from _steps(page, place, is_first=number == 0)
        elif page.id in (WAY, CARD):
            yield place
        elif page.id == SECRET:
            yield replace(place, note=FULL)
    for result in SHOWN.get(page.id, ()):
        yield replace(_noted(atlas, page, language), outcome=Outcome(result, (LONG_CODE,)))


def _noted(atlas: Atlas, page: Page, language: LanguageCode) -> Place:
    """Where something came of it: with the note, if the page has one."""
    service = next(_taking(atlas), None)
    if page.id not in note_page.NOTED or service is None:
        return Place(page.id, language)
    return Place(page.id, language, service.country, service=service.code, note=FULL)


def _taking(atlas: Atlas) -> Iterator[Service]:
    for listed in atlas.directory.by_country.values():
        yield from [service for service in listed if service.takes_notes]


def _steps(page: Page, place: Place, *, is_first: bool) -> Iterator[Place]:
    """Every step with the first service, with little and much marked; with the others those that say something else."""
    for part in range(note_page.STEPS.get(page.id, 1)):
        if not (is_first or (page.id, part) in BY_SERVICE):
            continue
        for note in (FULL, BARE, replace(FULL, call=None, whom=note_page.UNDER_18)) if is_first else (FULL,):
            if note.call or page.id != CALL:
                yield replace(place, part=part, note=note)
