"""Small catalogues and samples for the tests of words."""

from dataclasses import replace
from functools import cache

from bot.content import ROOT
from flows.event import More
from flows.ids import LanguageCode, PageId
from flows.place import Place
from flows.screen import screen
from locales.catalogue import Catalogue, load_catalogue
from locales.localiser import Button, Localiser, Rendered
from locales.rules import Glossary, Rules, load_glossary, load_rules
from locales.shape import shape_findings
from locales.wording import Sample, language_findings
from tests.flows.content import ENGLISH, TODAY, real_atlas

ARABIC = LanguageCode("ar")
Sides = tuple[str, str] | None


@cache
def english() -> Catalogue:
    files = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in (ROOT / "locales/en").glob("*.ftl")}
    catalogue, findings = load_catalogue(ENGLISH, files)
    assert findings == ()
    return catalogue


def of(text: str, language: LanguageCode = ENGLISH) -> Catalogue:
    """A catalogue with these words alone."""
    return load_catalogue(language, {"words.ftl": text})[0]


@cache
def rules() -> Rules:
    loaded, findings = load_rules("rules.toml", (ROOT / "locales/en/rules.toml").read_text("utf-8"))
    assert loaded is not None, findings
    return loaded


@cache
def glossary() -> Glossary:
    loaded, findings = load_glossary("glossary.toml", (ROOT / "locales/en/glossary.toml").read_text("utf-8"))
    assert loaded is not None, findings
    return loaded


@cache
def shown(page: str) -> Rendered:
    """A page of the guide as it is shown in English."""
    place = Place(PageId(page), ENGLISH)
    return Localiser({ENGLISH: english()}).render(screen(real_atlas(), place, TODAY), ENGLISH)


def sample(
    body: str,
    page: str = "rights",
    title: str = "About this",
    labels: tuple[str, ...] = (),
    sides: Sides = None,
) -> Sample:
    """A page with other words on it; `labels` replace its buttons above the fixed row."""
    was = shown(page)
    rows = (*((Button(label, More(1)),) for label in labels), *was.rows[-1:])
    return Sample(real_atlas().pages[PageId(page)], "words.ftl", replace(was, title=title, body=body, rows=rows), sides)


def said(judged: Sample) -> dict[str, str]:
    """What the checks say of a sample, by rule."""
    found = (*shape_findings(judged, rules(), glossary()), *language_findings(judged, rules(), glossary()))
    return {finding.rule: finding.text for finding in found}
