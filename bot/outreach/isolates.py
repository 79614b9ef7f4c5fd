"""Names and numbers of another direction, isolated for the typesetter, which looks at each line by itself (B49)."""

import unicodedata
from typing import Final

from markupsafe import Markup, escape

OPENING: Final = {"\u2066": "ltr", "\u2067": "rtl", "\u2068": ""}
CLOSING: Final = "\u2069"
RIGHT: Final = ("R", "AL")


def marked(text: str) -> Markup:
    """The text with an element for each isolate: a sign would hold only to the end of its line."""
    parts: list[Markup] = []
    for place, sign in enumerate(text):
        if sign in OPENING:
            direction = OPENING[sign] or direction_of(text[place + 1 :].partition(CLOSING)[0])
            parts.append(Markup('<bdi dir="{}">').format(direction))
        elif sign == CLOSING:
            parts.append(Markup("</bdi>"))
        else:
            parts.append(escape(sign))
    return Markup("").join(parts)


def direction_of(text: str) -> str:
    """The direction of the first letter that has one (Unicode Annex 9, P2 and P3)."""
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind == "L" or kind in RIGHT:
            return "rtl" if kind in RIGHT else "ltr"
    return "ltr"
