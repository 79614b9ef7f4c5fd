"""Texts, labels and keyboards judged apart from each other have the findings of the screens that are made of them."""

from collections.abc import Iterator
from typing import Any

import pytest

from bot.judging import judged
from bot.looks import Gallery
from flows.finding import Finding
from flows.ids import PageId
from flows.page import Kind
from flows.survey import Survey
from locales.catalogue import Catalogue
from locales.localiser import Localiser
from locales.rules import Rules
from locales.shape import shape_findings
from locales.wording import Sample, language_findings
from tests.flows.content import ENGLISH, TODAY, real_atlas
from tests.locales.words import english, glossary, rules

COMMON = ("can", "you", "call", "show", "more", "back", "list", "help", "name", "number")
PAGES = ("f-list", "f-card", "f-way", "danger-call", "r-reflect", "c-hub", "home", "lang", "exit", "mean-sex-warning",
         "b-sheet", "w-law", "hello", "r-stay", "sources")  # fmt: skip
"""One page of each kind at least, and those with the most screens."""


def strict() -> Rules:
    """Rules that nearly every page breaks."""
    told = rules().never.model_copy(update={"B1": COMMON, "B14": ("danger", *COMMON)})
    measures: dict[str, Any] = {
        "page": 90, "lines": 2, "sentence": 4, "sentence_mean": 3, "grade": 1, "orders": 0, "label": 6, "choices": 2,
        "child_page": 60, "child_grade": 1,
    }  # fmt: skip
    changed: dict[str, Any] = {
        "never": told,
        "measures": rules().measures.model_copy(update=measures),
        "quiet": rules().quiet.model_copy(update={"B58": COMMON}),
        "limits": rules().limits.model_copy(update={"B12": COMMON}),
        "questions": rules().questions.model_copy(update={"B29": ("Nothing?",)}),
    }
    return rules().model_copy(update=changed)


def screen_by_screen(page: PageId, catalogue: Catalogue) -> Iterator[Finding]:
    """Every place of a page, each of its screens judged as a whole."""
    atlas, marked = real_atlas(), {ENGLISH: catalogue.with_terms_marked()}
    shown, nameless = Localiser(marked), Localiser(marked, is_judged=True)
    drawn = atlas.pages[page]
    owner = catalogue.messages.get(page.removesuffix("-warning"))
    file = owner.file if owner else "locales/en/interface.ftl"
    sides = (catalogue.words(page, "good"), catalogue.words(page, "hard")) if drawn.sides else None
    for look in Survey(atlas, TODAY).of(drawn):
        for one in shown.render_all(look, ENGLISH):
            yield from shape_findings(Sample(drawn, file, one, sides), strict(), glossary())
        for one in nameless.render_all(look, ENGLISH):
            yield from language_findings(Sample(drawn, file, one, sides), strict(), glossary())


@pytest.fixture(scope="module")
def found() -> set[Finding]:
    return set(judged(Gallery(Survey(real_atlas(), TODAY)), english(), strict(), glossary()))


@pytest.mark.parametrize("name", PAGES)
def test_what_is_found_in_parts_is_what_is_found_screen_by_screen(found: set[Finding], name: str) -> None:
    """The quick way may lose nothing and invent nothing."""
    whole = set(screen_by_screen(PageId(name), english()))

    assert {finding for finding in found if finding.place == name} == whole


def test_pages_of_every_kind_are_compared() -> None:
    """Else a kind could be judged wrongly and nobody would see it."""
    kinds = {real_atlas().pages[PageId(name)].kind for name in PAGES}

    assert kinds >= {Kind.SERVICES, Kind.CARD, Kind.COUNTRY, Kind.LIST, Kind.EXIT, Kind.WARNING, Kind.WORKSHEET}


def test_the_words_of_the_guide_have_no_finding() -> None:
    """By the rules as they are."""
    gallery = Gallery(Survey(real_atlas(), TODAY))

    assert list(judged(gallery, english(), rules(), glossary())) == []
