"""What a choice can do beside leading somewhere. TOML says the name (`does`), the meaning is here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from flows import note_page, worksheet
from flows.ids import AT_SEA
from flows.outcome import Deed
from flows.place import NEEDS, Place


class Clearing(Enum):
    """What a turn asks the door to clear."""

    SCREEN = auto()
    """Empty the screen, then delete it."""
    CHAT = auto()
    """Also delete what else can be deleted in this chat."""


@dataclass(frozen=True, slots=True)
class Count:
    """Add one to the total of an answer. No person, no time, no page goes with it (B65, T32)."""

    answer: str


Effect = Clearing | Count | Deed


@dataclass(frozen=True, slots=True)
class Verb:
    """A change of the place, an effect, or both."""

    change: Callable[[Place], Place] = lambda place: place
    effect: Effect | None = None


ANSWERS: Final = ("yes", "partly", "no", "country", "service", "language")

VERBS: Final[Mapping[str, Verb]] = {
    "clear-chat": Verb(effect=Clearing.CHAT),
    "no-country": Verb(lambda place: replace(place, country=None)),
    "at-sea": Verb(lambda place: replace(place, country=AT_SEA)),
    "simple-on": Verb(lambda place: replace(place, simple=True)),
    "simple-off": Verb(lambda place: replace(place, simple=False)),
    "note-box": Verb(lambda place: note_page.begun(place, by_call=False)),
    "note-call": Verb(lambda place: note_page.begun(place, by_call=True)),
    "code-words": Verb(lambda place: note_page.coded(place, digits=False)),
    "code-digits": Verb(lambda place: note_page.coded(place, digits=True)),
    "send": Verb(effect=Deed.SEND),
    "complain": Verb(effect=Deed.COMPLAIN),
    "sheet-going": Verb(lambda place: worksheet.mark(place, worksheet.GOING)),
    "sheet-staying": Verb(lambda place: worksheet.mark(place, worksheet.STAYING)),
    "sheet-know": Verb(worksheet.know),
    "sheet-onward": Verb(worksheet.onward),
    "sheet-questions": Verb(worksheet.questions),
    "sheet-clear": Verb(worksheet.clear),
    **{f"count-{answer}": Verb(effect=Count(answer)) for answer in ANSWERS},
    **{f"need-{need}": Verb(lambda place, need=need: replace(place, need=need)) for need in NEEDS if need},  # type: ignore[misc]  # a default argument binds the name of the loop
}
