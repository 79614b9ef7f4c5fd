"""Cutting a text that is too long for one screen: between paragraphs, inside one only where it alone is too long."""

import re
from collections.abc import Iterator
from typing import Final

from locales.measures import length

SENTENCE_END: Final = re.compile("(?:(?<=[.?؟।])|(?<=[.?؟।]\u2069))(?=\\s)|(?<=[。？])")
"""Behind the sign that ends a sentence; what stands between it and the next one belongs to the next one."""
BLANK: Final = "\n\n"
UNTIDY: Final = re.compile(r"\n(?:\n\n|[^\S\n])")
"""Line breaks and spaces between lines that cutting would take away."""


def screens(paragraphs: tuple[str, ...], limit: int, lines: int = 99) -> tuple[str, ...]:
    """The paragraphs as texts of at most `limit` characters and `lines` lines, unless one sentence alone is longer."""
    whole = BLANK.join(paragraphs)
    if _stays_whole(whole, limit, lines):
        return (whole,)
    texts = [""]
    for paragraph in whole.split(BLANK):
        for number, piece in enumerate(_pieces(paragraph, limit, lines)):
            longer = f"{texts[-1]}{BLANK}{piece}" if texts[-1] else piece
            if number == 0 and (_fits(longer, limit, lines) or not texts[-1]):
                texts[-1] = longer
            else:
                texts.append(piece)
    return tuple(texts)


def _fits(text: str, limit: int, lines: int) -> bool:
    if len(text) > limit and length(text) > limit:
        return False
    return text.count("\n") < lines or sum(1 for line in text.split("\n") if line) <= lines


def _stays_whole(text: str, limit: int, lines: int) -> bool:
    """Whether cutting it would give the same text back, as for most of them."""
    return _fits(text, limit, lines) and is_tidy(text)


def is_tidy(text: str) -> bool:
    """Whether no space of a text would be lost by cutting it."""
    return text == text.strip() and not UNTIDY.search(text)


def _pieces(paragraph: str, limit: int, lines: int) -> Iterator[str]:
    """The paragraph whole, or its sentences in as few pieces as fit; each after the first needs a screen of its own."""
    if _stays_whole(paragraph, limit, lines):
        yield paragraph
        return
    piece = ""
    for sentence, joint in _sentences(paragraph):
        longer = f"{piece}{joint}{sentence}" if piece else sentence
        if piece and not _fits(longer, limit, lines):
            yield piece
            longer = sentence
        piece = longer
    yield piece


def _sentences(paragraph: str) -> Iterator[tuple[str, str]]:
    """Sentences, each with what joins it to the one before: a line break or a space."""
    for line in paragraph.split("\n"):
        joint = "\n"
        for sentence in filter(None, SENTENCE_END.split(line)):
            spoken = sentence.lstrip()
            yield spoken, joint if joint == "\n" else sentence[: len(sentence) - len(spoken)]
            joint = ""
