"""Turns of the real pages, one after the other, for the tests."""

from flows.event import (
    Choose,
    Event,
    Show,
)  # fmt: skip
from flows.ids import (
    ChoiceId,
    CountryCode,
)  # fmt: skip
from flows.place import Place
from flows.turn import Turn, advance
from tests.flows.content import TODAY, real_atlas

ATLAS = real_atlas()
RO = CountryCode("RO")


def turn(place: Place, *happened: Event) -> Turn:
    """The last turn after these events."""
    result = advance(ATLAS, place, Show(), TODAY)
    for event in happened:
        result = advance(ATLAS, result.place, event, TODAY)
    return result


def choose(choice: str) -> Choose:
    return Choose(ChoiceId(choice))
