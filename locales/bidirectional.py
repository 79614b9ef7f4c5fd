"""Finding signs that make a text run the wrong way, and digits that cannot be dialled."""

import re
from collections.abc import Iterator
from typing import Final

from locales.pieces import GAP
from locales.shape import is_overridden

ISOLATED: Final = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
ISOLATE: Final = re.compile("[\u2066-\u2069]")
SIGNED: Final = re.compile(r"(?<![\w.])[@/?#&=+*-]+[A-Za-z]\S*|[A-Za-z][\w.-]*[/+#=*]+(?!\w)")
"""Latin words with a sign at an edge."""
PARTED: Final = re.compile(r"(?<!\w)[+*#]\d[\d ()/*#-]*|\d+(?:[ ()\u00a0-]+\d+)+#?|\d+[*#]+")
"""Numbers in several parts, or with a sign at an edge."""
FOREIGN: Final = re.compile(r"[^\D0-9]")


def direction_faults(text: str, direction: str) -> Iterator[str]:
    """What is wrong with the direction of a text (B49).

    In right-to-left text a word of Latin letters and a number in one part keep their order (Unicode Annex 9, rules W1
    to W7); signs at their edges and the parts of a number do not, unless they are isolated.
    """
    if text.isascii():
        return
    if is_overridden(text):
        yield "has a sign that overrides the direction of text"
    rest = ISOLATED.sub(GAP, text) if ISOLATE.search(text) else text
    if ISOLATE.search(rest):
        yield "has an isolate that does not end, or an end without one"
    for found in (*SIGNED.findall(rest), *PARTED.findall(rest)) if direction == "rtl" else ():
        yield f"has {found.strip()!r} in right-to-left text without an isolate around it"


def foreign_digits(text: str) -> Iterator[str]:
    """Digits of another script: a phone does not dial them, and one guide has one kind."""
    yield from sorted(set(FOREIGN.findall(text)))
