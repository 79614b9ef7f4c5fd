"""A link that can be taken back: a short code that means a place in the guide, until a day."""

import re
import secrets
from collections.abc import Container
from dataclasses import dataclass
from typing import Final

from flows.ids import CountryCode, Day, LanguageCode, PageId

ALPHABET: Final = "23456789bcdfghjkmnpqrstvwxz"
"""Without 0 and o, 1, l and i, which are mistaken for each other, and without vowels, so that no code is a word."""
SIGNS: Final = 8
SHAPE: Final = re.compile(rf"[{ALPHABET}]{{{SIGNS}}}")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a code opens, and the last day on which it does. `region` is empty for the whole country."""

    language: LanguageCode
    page: PageId
    country: CountryCode | None
    region: str
    valid_until: Day


@dataclass(frozen=True, slots=True)
class Link:
    """A code with its meaning. `label` is the organisation or the place that hands it out, never a person."""

    code: str
    meaning: Meaning
    label: str
    is_revoked: bool = False

    def state(self, today: str) -> str:
        """`live`, `revoked` or `expired` on this day; a revoked one stays so."""
        if self.is_revoked:
            return "revoked"
        return "live" if today <= self.meaning.valid_until else "expired"


def new_code(taken: Container[str]) -> str:
    """A code that nobody has yet, from the system's random source.

    27 signs eight times are 38 bits: 282 thousand million codes. Where ten thousand are live, a guess finds one in 28
    million; a chat may ask twice a second, so that it guesses for five months, and learns a language, a country and a
    page, which anybody may open. Nothing else hangs on a code, and longer ones make coarser paper: a QR code that holds
    more is harder to read. No start of language, country and page has this shape: a language has two letters, and what
    follows it stands behind an underscore.
    """
    while True:
        code = "".join([secrets.choice(ALPHABET) for _ in range(SIGNS)])
        if code not in taken:
            return code
