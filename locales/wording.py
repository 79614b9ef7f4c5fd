"""The rules of part B that a program can check, on each screen as the person sees it."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from flows.finding import Finding
from flows.page import Audience, Kind, Page
from locales.localiser import Rendered
from locales.measures import grade, sentences, words
from locales.rules import Glossary, Rules

PRIVACY: Final = frozenset({"privacy", "privacy-tg", "limits"})
EVEN: Final = (0.5, 2.0)
"""Shares of the two sides of a choice page (B17)."""


PICTURES: Final = ("So", "Sk", "Cs", "Co", "Cn")
"""Unicode categories of signs that are drawn and not read."""
NUMBER_FIRST: Final = re.compile(r"[\u2066-\u2068]?[0-9+*#(][0-9 ()/#*.-]*[\u2069]?\n")
FIRST_PAGE: Final = "hello"
TAKEN_ALONG: Final = frozenset({"b-know", "b-life", "b-sheet", "b-sign", "r-data"})
"""Pages that hold the reader's own questions to others."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One screen to judge: the page, where its words live, what is shown, and the two sides if it has them."""

    page: Page
    file: str
    shown: Rendered
    sides: tuple[str, str] | None


Check = Callable[[Sample, Rules, Glossary], Iterator[tuple[str, str]]]

WHY: Final[Mapping[str, str]] = {
    "B1": "The reader is never given a label.", "B2": "Words of rescue take the decision away from the person.",
    "B3": "Nothing may sound like blame.", "B4": "Short sentences are read under stress.",
    "B5": "Plain words are understood by tired people.", "B6": "A legal term is followed by its meaning.",
    "B8": "The reader decides; nobody orders.", "B13": "A program is not a person, the police or a lawyer.",
    "B29": "The guide does not ask for anybody's story.", "B45": "A screen reader must be able to say every sign.",
    "B7": "A calm tone does not frighten.", "B11": "A promise that is broken does harm.",
    "B12": "These words are believed; their limits must stand beside them.", "B14": "The program never calls anybody.",
    "B17": "Both sides get the same space.", "B19": "One idea on a screen.", "B21": "Few and short buttons.",
    "B22": "The same row in the same place.", "B35": "Only the person can judge danger.",
    "B42": "Nobody is judged for selling sex.", "B44": "Children read less.",
    "B49": "Direction signs can turn a number round.", "B58": "A chat list shows the first words to anyone.",
}  # fmt: skip


def shape_findings(sample: Sample, rules: Rules, glossary: Glossary) -> Iterator[Finding]:
    """What is wrong with one screen as shown, names and numbers included: lengths, buttons, signs, first words."""
    yield from _found(sample, rules, glossary, _shape(sample))


def language_findings(sample: Sample, rules: Rules, glossary: Glossary) -> Iterator[Finding]:
    """What is wrong with the words of one screen; names stand as one word, since nobody here chose them."""
    yield from _found(sample, rules, glossary, _language(sample))


def _found(sample: Sample, rules: Rules, glossary: Glossary, checks: Iterable[Check]) -> Iterator[Finding]:
    for check in checks:
        for rule, text in check(sample, rules, glossary):
            yield Finding(sample.file, sample.page.id, rule, text, WHY[rule])


def _shape(sample: Sample) -> Iterator[Check]:
    yield from (_buttons, _quiet, _direction, _signs)
    if sample.page.kind not in (Kind.EXIT, Kind.LIST):
        yield _length
    if sample.sides:
        yield _two_sides


def _language(sample: Sample) -> Iterator[Check]:
    yield _tone
    if sample.page.kind in (Kind.EXIT, Kind.LIST):
        return
    yield _sentences
    if sample.page.audience is not Audience.WORKER:
        yield from (_grade, _terms, _never, _limits, _orders, _questions, _said)


def _buttons(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    *rows, fixed = sample.shown.rows or ((),)
    for button in (button for row in rows for button in row):
        if len(button.label.removeprefix("✓ ")) > rules.measures.label:
            yield "B21", f"button {button.label!r} is longer than {rules.measures.label} characters"
    presses = sum(1 for row in rows for button in row if button.press)
    if presses > rules.measures.choices and sample.page.kind is not Kind.LIST:
        yield "B21", f"has {presses} choices; {rules.measures.choices} fit"
    if sample.page.kind is not Kind.EXIT and not fixed:
        yield "B22", "lacks the fixed last row"


def _length(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    text = without_numbers(sample.shown.text, sample.page)
    is_child = sample.page.owner == "children"
    rule, limit = ("B44", rules.measures.child_page) if is_child else ("B19", rules.measures.page)
    if len(text) > limit:
        yield rule, f"has {len(text)} characters; {limit} fit"
    lines = sum(1 for line in text.split("\n") if line.strip())
    if lines > rules.measures.lines:
        yield "B19", f"has {lines} lines; {rules.measures.lines} fit"


def _sentences(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    body = without_numbers(sample.shown.body, sample.page)
    lengths = {sentence: len(words(sentence)) for sentence in sentences(body)}
    for sentence, length in lengths.items():
        if length > rules.measures.sentence:
            yield "B4", f"a sentence of {length} words: {sentence[:40]!r}"
    if len(lengths) > 1 and sum(lengths.values()) / len(lengths) > rules.measures.sentence_mean:
        yield "B4", f"sentences have {sum(lengths.values()) / len(lengths):.1f} words on average"


def _grade(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    is_child = sample.page.owner == "children"
    limit = rules.measures.child_grade if is_child else rules.measures.grade
    reached = grade(without_numbers(sample.shown.text, sample.page))
    if reached > limit:
        yield "B44" if is_child else "B5", f"reads at grade {reached:.1f}; {limit:.0f} is the limit"


def _terms(sample: Sample, _: Rules, glossary: Glossary) -> Iterator[tuple[str, str]]:
    text = sample.shown.text
    said = found(tuple(glossary.terms), text)
    for term, glosses in glossary.terms.items() if said else ():
        if found((term,), text) and not any(gloss.lower() in text.lower() for gloss in glosses):
            yield "B6", f"says {term!r} without its meaning, as {glosses[0]!r}"


def _tone(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    if "!" in sample.shown.text:
        yield "B7", "has an exclamation mark"
    loud = [word for word in re.findall(r"\b[A-Z]{4,}\b", sample.shown.text) if word not in rules.tone.acronyms]
    if loud:
        yield "B7", f"has capitals for stress: {loud[0]!r}"


def _never(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    lists = dict(rules.never)
    if not sample.page.id.startswith("danger"):
        lists |= dict(rules.only_danger)
    text = "\n".join((sample.shown.text, *(button.label for row in sample.shown.rows for button in row)))
    # Most texts hold none of these words: one search tells, instead of one for each list.
    every = tuple(word for banned in lists.values() for word in banned)
    for rule, banned in lists.items() if found(every, text) else ():
        for word in found(banned, text):
            yield rule, f"says {word!r}"


def _limits(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    if sample.page.id in PRIVACY or PRIVACY & set(sample.page.choices.values()):
        return
    spoken = sentences(sample.shown.text)
    for place, sentence in enumerate(spoken):
        near = " ".join(spoken[place : place + 2])
        for word in found(rules.limits.B12, sentence):
            if "?" not in near and not found(rules.limits.qualifiers, near):
                yield "B12", f"says {word!r} without its limits: {sentence[:40]!r}"


def _two_sides(sample: Sample, _: Rules, __: Glossary) -> Iterator[tuple[str, str]]:
    good, hard = sample.sides or ("", "")
    share = len(good) / max(1, len(hard))
    if not EVEN[0] <= share <= EVEN[1]:
        yield "B17", f"the good and hard sides stand {share:.1f} to 1"


def _quiet(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    for word in found(rules.quiet.B58, sample.shown.text[: rules.quiet.first]):
        yield "B58", f"says {word!r} in the first {rules.quiet.first} characters"


def _direction(sample: Sample, _: Rules, __: Glossary) -> Iterator[tuple[str, str]]:
    if re.search("[\u202a-\u202e\u200e\u200f]", sample.shown.text):
        yield "B49", "has a sign that overrides the direction of text"


def _signs(sample: Sample, _: Rules, __: Glossary) -> Iterator[tuple[str, str]]:
    labels = "".join(button.label.removeprefix("✓ ") for row in sample.shown.rows for button in row)
    for sign in sorted(set(sample.shown.text + labels)):
        if unicodedata.category(sign) in PICTURES:
            yield "B45", f"has the sign {sign!r}, which is a picture"


def _orders(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    spoken = [sentence for sentence in sentences(sample.shown.body) if not sentence.endswith("?")]
    orders = [sentence for sentence in spoken if words(sentence)[0] in rules.orders.B8]
    if len(orders) > rules.measures.orders:
        yield "B8", f"gives {len(orders)} orders; {rules.measures.orders} are the limit"


def _questions(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    if sample.page.id in TAKEN_ALONG:
        return
    for sentence in sentences(sample.shown.text):
        if sentence.strip().endswith("?") and sentence.strip() not in rules.questions.B29:
            yield "B29", f"asks what is not on the list of questions: {sentence[:60]!r}"


def _said(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    if sample.page.id == FIRST_PAGE:
        for phrase in rules.said.B13:
            if not found((phrase,), sample.shown.text):
                yield "B13", f"does not say {phrase!r}"


def without_numbers(text: str, page: Page) -> str:
    """The text without lists of numbers, each alone on its line with what it is below, which B19 does not count."""
    if not page.country_key:
        return text
    paragraphs = text.split("\n\n")
    return "\n\n".join(text for text in paragraphs if not NUMBER_FIRST.match(text))


def found(banned: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The words of a list that stand in a text, whole and in any case, each once."""
    return tuple(dict.fromkeys(match.lower() for match in _pattern(banned).findall(text)))


@lru_cache(maxsize=64)
def _pattern(banned: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(banned, key=len, reverse=True)
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, longest_first)) + r")(?![\w-])", re.IGNORECASE)
