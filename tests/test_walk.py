"""Every button is pressed from /start on: every page is reached, and no screen is a dead end."""

from dataclasses import replace

from bot.content import Content
from bot.turns import Turns
from bot.view import Context, View
from flows.card import CARD
from flows.ids import AT_SEA, EXIT, Day
from flows.note_page import CALL, NOTED, WAY, missing, service_of
from flows.note_survey import taking_notes
from flows.page import LISTS, Audience
from flows.verbs import Clearing
from tests.story import look

MOST_SCREENS = 8_000
BESIDE = frozenset({CARD, WAY, *NOTED})
"""Pages that differ by whether the service takes notes."""
TODAY = Day("2026-11-24")


def walk(content: Content, first: View, turns: Turns) -> dict[str, View]:
    """Press every button of every screen once, whatever trail led to it."""
    seen: dict[str, View] = {}
    waiting = [first]
    while waiting:
        view = waiting.pop()
        place = view.place
        land = place.country not in (None, AT_SEA)
        note = place.note and view.page in NOTED and (place.note.call is None, missing(place.note))
        takes_notes = view.page in BESIDE and service_of(content.atlas, place, TODAY) is not None
        key = repr((view.page, place.part, place.more, place.simple, land, place.service > 0, takes_notes, note))
        if key in seen:
            continue
        seen[key] = view
        assert len(seen) < MOST_SCREENS
        waiting.extend(turns.press(button.data) for row in view.rows for button in row if button.data)
        if view.page == CALL and view.takes:
            waiting.append(turns.typed("+40 712 345 678", Context(takes=view.takes)))
    return seen


def test_pressing_every_button_reaches_every_page(content: Content) -> None:
    """Nothing that was written for the person, the helper or the worker is out of reach."""
    content = replace(content, atlas=taking_notes(content.atlas, TODAY))
    turns = Turns(content, lambda: TODAY)

    seen = walk(content, turns.start(), turns) | walk(content, turns.start("en_RO_home"), turns)

    wanted = {page.id for page in content.pages if page.audience is not Audience.SYSTEM}
    assert wanted - {view.page for view in seen.values()} == set()
    for view in seen.values():
        assert view.title or view.body, look(view)
        if view.page == EXIT:
            assert Clearing.SCREEN in view.effects
        else:
            assert view.rows[-1], look(view)
            assert all(bool(button.data) != bool(button.copies) for row in view.rows for button in row), look(view)


def test_simple_mode_has_short_texts_and_few_buttons(content: Content) -> None:
    """Three choices beside the fixed row, on every screen (B46)."""
    content = replace(content, atlas=taking_notes(content.atlas, TODAY))
    turns = Turns(content, lambda: TODAY)
    place = replace(turns.start("en_RO_home").place, simple=True)

    seen = walk(content, turns.show(place), turns)

    for view in (view for view in seen.values() if view.place.simple and len(view.rows) > 1):
        presses = sum(1 for row in view.rows[:-1] for button in row if button.data)
        if content.atlas.pages[view.page].kind not in LISTS:
            assert presses <= 3, look(view)
