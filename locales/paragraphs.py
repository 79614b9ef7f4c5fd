"""Cutting a text that is too long for one screen, at the end of a line or a sentence."""

import re
from typing import Final

SENTENCE_END: Final = re.compile(r"(?<=[.?:。？：؟।])\s+")


def screens(paragraphs: tuple[str, ...], limit: int, lines: int = 99) -> tuple[str, ...]:
    """The paragraphs as texts of at most `limit` characters and `lines` lines, unless one sentence alone is longer."""
    whole = "\n\n".join(paragraphs)
    if _fits(whole, limit, lines):
        return (whole,)
    texts = [""]
    for piece, joint in _pieces(paragraphs):
        longer = texts[-1] + (joint if texts[-1] else "") + piece
        if _fits(longer, limit, lines) or not texts[-1]:
            texts[-1] = longer
        else:
            texts.append(piece)
    return tuple(texts)


def _fits(text: str, limit: int, lines: int) -> bool:
    return len(text) <= limit and sum(1 for line in text.split("\n") if line) <= lines


def _pieces(paragraphs: tuple[str, ...]) -> list[tuple[str, str]]:
    """Sentences, each with what joins it to the one before: a blank line, a line break or a space."""
    pieces = []
    for paragraph in paragraphs:
        joint = "\n\n"
        for line in paragraph.split("\n"):
            for sentence in SENTENCE_END.split(line):
                pieces.append((sentence, joint))
                joint = " "
            joint = "\n"
    return pieces
