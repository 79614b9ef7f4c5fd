"""The rules of part B about language that a program can check, on the words as the person sees them."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from flows.finding import Finding
from flows.page import Audience, Kind, Page
from locales.listed import LINES, PATTERNS, found
from locales.localiser import Rendered
from locales.measures import QUESTION, is_question, sentences, words
from locales.once import once
from locales.rules import Glossary, Orders, Rules

PRIVACY: Final = frozenset({"privacy", "privacy-tg", "limits"})
NUMBER_FIRST: Final = re.compile(r"[\u2066-\u2068]?[0-9+*#(][0-9 ()/#*.-]*[\u2069]?\n")
LOUD: Final = re.compile(r"\b[A-Z]{4,}\b")
CAPITALS: Final = re.compile("[A-Z]{4}")
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


def language_findings(sample: Sample, rules: Rules, glossary: Glossary) -> Iterator[Finding]:
    """What is wrong with the words of one screen; names stand as one word, since nobody here chose them."""
    yield from findings_of(sample, rules, glossary, _language(sample))


def naming_findings(sample: Sample, rules: Rules, glossary: Glossary) -> Iterator[Finding]:
    """Words on the buttons of a screen that no page for the person may hold."""
    if _is_judged(sample.page):
        yield from findings_of(sample, rules, glossary, (_never_on_buttons,))


def findings_of(sample: Sample, rules: Rules, glossary: Glossary, checks: Iterable[Check]) -> Iterator[Finding]:
    """What these checks say, with its place."""
    for check in checks:
        for rule, text in check(sample, rules, glossary):
            yield Finding(sample.file, sample.page.id, rule, text)


def _language(sample: Sample) -> Iterator[Check]:
    yield _tone
    if sample.page.kind in (Kind.EXIT, Kind.LIST):
        return
    yield _sentences
    if _is_judged(sample.page):
        yield from (_grade, _terms, _never, _never_on_buttons, _limits, _orders, _questions, _said)


def _is_judged(page: Page) -> bool:
    """Whether a page is read by the person, who is given no words of the field."""
    return page.kind not in (Kind.EXIT, Kind.LIST) and page.audience is not Audience.WORKER


def _sentences(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    body = without_numbers(sample.shown.body, sample.page)
    lengths = {sentence: _length_of(sentence) for sentence in sentences(body)}
    for sentence, length in lengths.items():
        if length > rules.measures.sentence:
            yield "B4", f"a sentence of {length} words: {sentence[:40]!r}"
    if len(lengths) > 1 and sum(lengths.values()) / len(lengths) > rules.measures.sentence_mean:
        yield "B4", f"sentences have {sum(lengths.values()) / len(lengths):.1f} words on average"


def _grade(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    is_child = sample.page.owner == "children"
    measures = rules.measures
    limit = measures.child_grade if is_child else measures.grade
    reached = measures.difficulty(without_numbers(sample.shown.text, sample.page))
    if reached > limit:
        yield "B44" if is_child else "B5", f"reads at {measures.reading.value} {reached:.1f}; {limit:.0f} fits"


def _terms(sample: Sample, _: Rules, glossary: Glossary) -> Iterator[tuple[str, str]]:
    text = sample.shown.text
    if not found(glossary.names, text):
        return
    plain = _plain(text)
    for term, glosses in glossary.terms.items():
        if (
            _plain(term) in plain
            and found((term,), text)
            and not any(gloss.lower() in text.lower() for gloss in glosses)
        ):
            yield "B6", f"says {term!r} without its meaning, as {glosses[0]!r}"


@lru_cache(maxsize=PATTERNS)
def _plain(text: str) -> str:
    """The text with one form for all letters that a search in any case takes for the same, Turkish ones included."""
    return text.casefold().replace("\u0307", "").replace("ı", "i")


def _tone(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    if "!" in sample.shown.text:
        yield "B7", "has an exclamation mark"
    # Few texts have capitals side by side, and to look for those is quicker than for whole words of them.
    spoken = LOUD.findall(sample.shown.text) if CAPITALS.search(sample.shown.text) else ()
    loud = [word for word in spoken if word not in rules.tone.acronyms]
    if loud:
        yield "B7", f"has capitals for stress: {loud[0]!r}"


def _never(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    yield from _forbidden(sample.page, sample.shown.text, rules)


def _never_on_buttons(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    for label in (button.label for row in sample.shown.rows for button in row):
        yield from _forbidden(sample.page, label, rules)


def _forbidden(page: Page, text: str, rules: Rules) -> Iterator[tuple[str, str]]:
    lists, every = (_always_banned if page.id.startswith("danger") else _banned)(rules)
    # Most texts hold none of these words: one search tells, instead of one for each list.
    for rule, banned in lists if found(every, text) else ():
        for word in found(banned, text):
            yield rule, f"says {word!r}"


Lists = tuple[tuple[str, tuple[str, ...]], ...]


@once
def _banned(rules: Rules) -> tuple[Lists, tuple[str, ...]]:
    """The lists of words by rule, and the words of all of them."""
    return _with_all((*rules.never, *rules.only_danger))


@once
def _always_banned(rules: Rules) -> tuple[Lists, tuple[str, ...]]:
    """The same without those that only pages about danger may say."""
    return _with_all(tuple(rules.never))


def _with_all(lists: Lists) -> tuple[Lists, tuple[str, ...]]:
    return lists, tuple(word for _, banned in lists for word in banned)


def _limits(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    if sample.page.id in PRIVACY or PRIVACY & set(sample.page.choices.values()):
        return
    # Most texts hold none of these words: one search tells, instead of one for each sentence.
    spoken = sentences(sample.shown.text) if found(rules.limits.B12, sample.shown.text) else ()
    for place, sentence in enumerate(spoken):
        near = " ".join(spoken[place : place + 2])
        for word in found(rules.limits.B12, sentence):
            if not _asks(near) and not found(rules.limits.qualifiers, near):
                yield "B12", f"says {word!r} without its limits: {sentence[:40]!r}"


def _orders(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    spoken = [sentence for sentence in sentences(sample.shown.body) if not is_question(sentence)]
    orders = [sentence for sentence in spoken if _is_order(sentence, rules.orders)]
    if len(orders) > rules.measures.orders:
        yield "B8", f"gives {len(orders)} orders; {rules.measures.orders} are the limit"


def _questions(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    if sample.page.id in TAKEN_ALONG:
        return
    for sentence in sentences(sample.shown.text) if _asks(sample.shown.text) else ():
        if is_question(sentence) and sentence.strip() not in rules.questions.B29:
            yield "B29", f"asks what is not on the list of questions: {sentence[:60]!r}"


def _said(sample: Sample, rules: Rules, _: Glossary) -> Iterator[tuple[str, str]]:
    if sample.page.id == FIRST_PAGE:
        for phrase in rules.said.B13:
            if not found((phrase,), sample.shown.text):
                yield "B13", f"does not say {phrase!r}"


def _asks(text: str) -> bool:
    return any(sign in text for sign in QUESTION)


@lru_cache(maxsize=LINES)
def _length_of(sentence: str) -> int:
    return len(words(sentence))


def _is_order(sentence: str, orders: Orders) -> bool:
    first, last = _ends_of(sentence)
    return first in orders.beginnings or last.lower() in orders.last


@lru_cache(maxsize=LINES)
def _ends_of(sentence: str) -> tuple[str, str]:
    spoken = words(sentence)
    return spoken[0], spoken[-1]


def without_numbers(text: str, page: Page) -> str:
    """The text without lists of numbers, each alone on its line with what it is below, which B19 does not count."""
    if not page.country_key:
        return text
    paragraphs = text.split("\n\n")
    return "\n\n".join(text for text in paragraphs if not NUMBER_FIRST.match(text))
