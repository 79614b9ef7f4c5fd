"""What every fact has: its words, sources, certainty and date."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from flows.strict import Strict

YesNo = Literal["yes", "no", "depends", "unknown", "none", "null"]
Confidence = Literal["high", "medium", "low", "unknown"]
Prose = Annotated[str, StringConstraints(min_length=1)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}-[a-z0-9-]+$")]
# Never \d: digits of every script would do, and their table takes 70 KB for each field.
Date = Annotated[str, StringConstraints(pattern=r"^([0-9]{4}(-[0-9][0-9]){0,2}|unknown)$")]
International = Annotated[str, StringConstraints(pattern=r"^(\+[1-9][0-9]{6,14}|null|none|unknown)$")]
Days = Annotated[int, Field(ge=1, le=3660)] | Literal["unknown", "null"]


class Fact(Strict):
    """What every fact carries: words for readers of English, sources, certainty and date; `notes` are for editors.

    `disputed` names fields on which the sources do not agree; `next_review` is earlier or later than that of the file.
    """

    summary: Prose
    sources: tuple[str, ...]
    confidence: Confidence
    as_of: Date
    field_confidence: dict[str, Confidence] = Field(default_factory=dict)
    disputed: tuple[str, ...] = ()
    next_review: Date = "unknown"
    notes: str = ""
