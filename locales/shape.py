"""The rules of part B about what a screen looks like: lengths, lines, buttons, signs, and what stands first."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from flows.finding import Finding
from flows.page import LISTS, Kind, Page
from flows.screen import Screen
from locales.listed import LINES, found
from locales.measures import length
from locales.paragraphs import is_tidy
from locales.rules import Glossary, Rules
from locales.wording import Check, Sample, findings_of, without_numbers

EVEN: Final = (0.5, 2.0)
"""Shares of the two sides of a choice page (B17)."""
OVERRIDES: Final = "\u202a\u202b\u202c\u202d\u202e\u200e\u200f"
"""Signs that change the direction of what follows (B49); isolates, which end by themselves, are none of them."""
PICTURES: Final = ("So", "Sk", "Cs", "Co", "Cn")
"""Unicode categories of signs that are drawn and not read."""


def shape_findings(sample: Sample, rules: Rules, glossary: Glossary) -> Iterator[Finding]:
    """What is wrong with one screen as shown, names and numbers included: lengths, buttons, signs, first words."""
    yield from text_findings(sample, rules, glossary)
    yield from findings_of(sample, rules, glossary, (_buttons, _labels))


def text_findings(sample: Sample, rules: Rules, glossary: Glossary) -> Iterator[Finding]:
    """The same, of the text of a screen alone."""
    yield from findings_of(sample, rules, glossary, _shape_of_text(sample))


def label_findings(sample: Sample, rules: Rules, glossary: Glossary) -> Iterator[Finding]:
    """The same, of the labels of its buttons alone, wherever they stand."""
    yield from findings_of(sample, rules, glossary, (_labels,))


def is_plainly_right(page: Page, said: tuple[str, ...], screen: Screen, rules: Rules) -> bool:
    """Whether `text_findings` can find nothing, told from each paragraph by itself: most texts differ in names alone.

    No needs the whole look; a page with two sides always does.
    """
    signs, lines, all_clean = 2 * len(said), 0, True
    for measured, broken, clean in map(_measured, said):
        signs, lines, all_clean = signs + measured, lines + broken, all_clean and clean
    fits = signs <= min(_most_of(page, rules)[1], screen.limit) and lines < min(rules.measures.lines, screen.lines)
    if not (fits and all_clean):
        return False
    return not found(rules.quiet.B58, "\n\n".join(said)[: rules.quiet.first])


@lru_cache(maxsize=LINES)
def _measured(paragraph: str) -> tuple[int, int, bool]:
    """The most characters and lines that it can take, and whether nothing about its signs can be wrong."""
    clean = is_tidy(paragraph) and not is_overridden(paragraph) and not _pictures(paragraph)
    return len(paragraph), paragraph.count("\n") + 1, clean


def _shape_of_text(sample: Sample) -> Iterator[Check]:
    yield from (_quiet, _direction, _signs)
    if sample.page.kind not in (Kind.EXIT, Kind.LIST):
        yield _length
    if sample.sides:
        yield _two_sides


def _buttons(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    *rows, fixed = sample.shown.rows or ((),)
    presses = sum(1 for row in rows for button in row if button.press)
    if presses > rules.measures.choices and sample.page.kind not in LISTS:
        yield "B21", f"has {presses} choices; {rules.measures.choices} fit"
    if sample.page.kind is not Kind.EXIT and not fixed:
        yield "B22", "lacks the fixed last row"


def _labels(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    *rows, fixed = sample.shown.rows or ((),)
    for button in (button for row in rows for button in row):
        if length(button.label.removeprefix("✓ ")) > rules.measures.label:
            yield "B21", f"button {button.label!r} is longer than {rules.measures.label} characters"
    for button in (button for row in (*rows, fixed) for button in row):
        for sign in sorted(_pictures(button.label.removeprefix("✓ "))):
            yield "B45", f"has the sign {sign!r}, which is a picture"


def _length(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    text = without_numbers(sample.shown.text, sample.page)
    rule, limit = _most_of(sample.page, rules)
    if length(text) > limit:
        yield rule, f"has {length(text)} characters; {limit} fit"
    lines = sum(1 for line in text.split("\n") if line.strip())
    if lines > rules.measures.lines:
        yield "B19", f"has {lines} lines; {rules.measures.lines} fit"


def _most_of(page: Page, rules: Rules) -> tuple[str, int]:
    """The rule that limits the characters of a page, and the limit."""
    return ("B44", rules.measures.child_page) if page.owner == "children" else ("B19", rules.measures.page)


def _two_sides(sample: Sample, _: Rules, __: Glossary) -> Iterator[tuple[str, str]]:
    good, hard = sample.sides or ("", "")
    share = length(good) / max(1, length(hard))
    if not EVEN[0] <= share <= EVEN[1]:
        yield "B17", f"the good and hard sides stand {share:.1f} to 1"


def _quiet(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    for word in found(rules.quiet.B58, sample.shown.text[: rules.quiet.first]):
        yield "B58", f"says {word!r} in the first {rules.quiet.first} characters"


def is_overridden(text: str) -> bool:
    """Whether a sign changes the direction of what follows it."""
    return any(sign in text for sign in OVERRIDES)


def _direction(sample: Sample, _: Rules, __: Glossary) -> Iterator[tuple[str, str]]:
    if is_overridden(sample.shown.text):
        yield "B49", "has a sign that overrides the direction of text"


def _signs(sample: Sample, _: Rules, __: Glossary) -> Iterator[tuple[str, str]]:
    for sign in sorted({sign for line in sample.shown.text.split("\n") for sign in _pictures(line)}):
        yield "B45", f"has the sign {sign!r}, which is a picture"


@lru_cache(maxsize=LINES)
def _pictures(piece: str) -> frozenset[str]:
    return frozenset(filter(_is_picture, set(piece)))


@lru_cache(maxsize=LINES)
def _is_picture(sign: str) -> bool:
    return unicodedata.category(sign) in PICTURES
