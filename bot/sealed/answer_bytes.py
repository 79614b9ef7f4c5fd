"""An answer as bytes: a language and a text that is safe to show."""

import re
from dataclasses import dataclass, field
from typing import Final

from bot.sealed.errors import BadAnswer

VERSION: Final = 1
MOST_BYTES: Final = 900
MOST_SIGNS: Final = 700
"""Characters of one screen (B19)."""
TWO_LETTERS: Final = re.compile("[a-z]{2}")
NOT_SHOWN: Final = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2065\u206a-\u206f\ufeff\u061c\u00ad]"
    r"|[\ud800-\udfff\U000e0000-\U000e007f]"
    r"|://|\bwww\b|\w\.[^\W\d_]{2,}|@[A-Za-z]",
    re.IGNORECASE,
)
"""Control signs, signs that turn text round (T38), links and names of accounts (T13): Telegram makes a link of whatever
looks like the name of a website."""
ISOLATES: Final = "\u2066\u2067\u2068"
END: Final = "\u2069"
"""Isolates that end keep a number in its order in Arabic (B49); one that does not would turn what follows."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service says, in the person's language."""

    language: str
    text: str = field(repr=False)


def write_answer(answer: Answer) -> bytes:
    """The bytes of an answer. BadAnswer for a text that may not be shown."""
    if NOT_SHOWN.search(answer.text):
        raise BadAnswer
    said = answer.text.encode()
    wrong = (
        not TWO_LETTERS.fullmatch(answer.language),
        not answer.text.strip(),
        len(said) > MOST_BYTES,
        len(answer.text) > MOST_SIGNS,
        not _each_isolate_ends(answer.text),
    )
    if any(wrong):
        raise BadAnswer
    return bytes((VERSION,)) + answer.language.encode() + said


def read_answer(raw: bytes) -> Answer:
    """The answer of these bytes. BadAnswer for anything that `write_answer` does not write."""
    if not raw or raw[0] != VERSION:
        raise BadAnswer
    try:
        answer = Answer(raw[1:3].decode("ascii"), raw[3:].decode())
    except UnicodeDecodeError:
        raise BadAnswer from None
    write_answer(answer)
    return answer


def _each_isolate_ends(text: str) -> bool:
    depth = 0
    for sign in text:
        depth += (sign in ISOLATES) - (sign == END)
        if depth < 0:
            return False
    return depth == 0
