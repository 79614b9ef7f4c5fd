"""Signs that no translation may hold, and how a text from a file is shown and compared."""

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

MOST_ROWS: Final = 20_000
"""Rows or units of a file; the guide has about 1,200."""
LONGEST: Final = 4096
"""Characters of a text: Telegram shows no more in one message."""
ISOLATES: Final = "\u2066\u2067\u2068"
END_OF_ISOLATE: Final = "\u2069"
REFUSED: Final = re.compile(
    "[\u0000-\u0009\u000b-\u001f\u007f-\u009f"  # control characters but the line end
    "\u061c\u200e\u200f\u202a-\u202e"  # marks and overrides of direction (B49)
    "\u2028\u2029\ufff9-\ufffb\ud800-\udfff\ufeff\ufdd0-\ufdef\ufffe\uffff]"  # other line ends, and no characters
)
HIDDEN: Final = re.compile(f"{REFUSED.pattern}|[{ISOLATES}{END_OF_ISOLATE}]")
ENTITY: Final = re.compile(r"&(?:[a-zA-Z]{2,8}|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});")
LINE_END: Final = re.compile("\r\n?")
BLANK: Final = re.compile("^ +$", re.MULTILINE)
MARK_LENGTH: Final = 16


def tidy(text: str) -> str:
    """The text as Fluent has it: one kind of line end, and no blanks around it or in empty lines."""
    return BLANK.sub("", LINE_END.sub("\n", text)).strip(" \n")


def mark_of(text: str) -> str:
    """The mark by which a text is known again: the beginning of its SHA-256 in hexadecimal digits."""
    return sha256(tidy(text).encode("utf-8", "surrogatepass")).hexdigest()[:MARK_LENGTH]


def shown(text: str, longest: int = 60) -> str:
    """A value from a file in one line of a terminal: no sign of it moves the cursor or turns the text round."""
    plain = HIDDEN.sub(lambda sign: _named(sign[0]), " ".join(text.split()))
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"


def faults_of(text: str, english: str) -> Iterator[str]:
    """What is wrong with the signs of a translation, each with what to do."""
    if len(text) > LONGEST:
        yield f"has {len(text)} characters; {LONGEST} is the most. Shorten it"
    if hidden := sorted(set(REFUSED.findall(text))):
        yield f"has hidden signs ({', '.join(map(_named, hidden[:5]))}). Type the text again without them"
    if not all(map(_is_balanced, text.split("\n"))):
        yield "has a sign that isolates a direction (U+2066 to U+2069) without its end on the same line. Take it out"
    for entity in sorted(set(ENTITY.findall(text)) - set(ENTITY.findall(english))):
        yield f"holds {entity}, which people would see as it is. Write the sign itself"


def _named(sign: str) -> str:
    return f"U+{ord(sign):04X}"


def _is_balanced(line: str) -> bool:
    """Whether each isolate of a line ends in it; the end of a paragraph would end it anyway, and hide the fault."""
    depth = 0
    for sign in line:
        depth += (sign in ISOLATES) - (sign == END_OF_ISOLATE)
        if depth < 0:
            return False
    return depth == 0
