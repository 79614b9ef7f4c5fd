"""What the values of facts and of the directory say: something, nothing yet, or that there is nothing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pydantic import BaseModel


class Standing(StrEnum):
    """What a value says. TOML has no null, so that three texts have a meaning (`flows/facts.py`)."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    NONE = "none"
    NULL = "null"
    EMPTY = "empty"
    ASSUMED = "assumed"


SAID: Final[Mapping[Standing, str]] = {
    Standing.UNKNOWN: "not known",
    Standing.NONE: "looked for, does not exist",
    Standing.NULL: "cannot apply",
    Standing.EMPTY: "left empty",
}
"""Words for values that are not shown as they are."""

SAYING: Final = (Standing.KNOWN, Standing.NONE)
"""That a thing was looked for and does not exist is an answer, too."""


@dataclass(frozen=True, slots=True)
class Count:
    """Fields that say something, of those that could. Left out: what cannot apply, is left empty or is assumed."""

    known: int
    total: int


def count_of(standings: Iterable[Standing]) -> Count:
    """How many values say something."""
    found = tuple(standings)
    known = sum(1 for one in found if one in SAYING)
    return Count(known, known + found.count(Standing.UNKNOWN))


def said(value: str, standing: Standing) -> str:
    """A value as it is shown."""
    return SAID.get(standing, value)


def values_below(value: object, below: str = "") -> Iterator[tuple[str, str]]:
    """A value as text, or several of them with the rest of their keys."""
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from values_below(getattr(value, name), f"{below}.{name}")
    elif isinstance(value, tuple) and any(isinstance(item, BaseModel) for item in value):
        for number, item in enumerate(value):
            yield from values_below(item, f"{below}.{number}")
    else:
        yield below, ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def standing_of(value: str, *, is_written: bool = True) -> Standing:
    """What a value says; a usual value that nobody wrote down is only assumed."""
    if not value:
        return Standing.EMPTY
    if value in (Standing.UNKNOWN, Standing.NONE, Standing.NULL):
        return Standing(value)
    return Standing.KNOWN if is_written else Standing.ASSUMED
