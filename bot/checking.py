"""Every finding in pages, facts and words. No network, and nothing of Telegram."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bot.content import ROOT, Content, read_content, read_text
from flows.atlas import Atlas
from flows.checks import structural_findings
from flows.errors import BrokenContent
from flows.finding import Finding
from flows.page import Kind
from flows.place import Place
from flows.screen import screen
from flows.survey import every_place
from locales.catalogue import Catalogue
from locales.localiser import Localiser, Rendered
from locales.profile import profile_findings
from locales.prose import prose_findings
from locales.references import needed_words, reference_findings
from locales.rules import Glossary, Rules, load_glossary, load_rules
from locales.say import ENGLISH
from locales.wording import Sample, language_findings, shape_findings

UNREADABLE: Final = ("fluent", "toml", "schema", "missing-page", "missing-words", "reference", "argument")
"""Rules whose findings mean that screens cannot be made, so that their words are not judged yet."""


def sound_content(today: str, root: Path = ROOT) -> Content:
    """The content, or BrokenContent with every finding that could lose a person: broken content does not start."""
    content = read_content(root)
    findings = (*content.findings, *binding_findings(content, today))
    if findings:
        raise BrokenContent(findings)
    return content


def all_findings(today: str, root: Path = ROOT) -> tuple[Finding, ...]:
    """Everything that `check` reports, in the order of files; each defect once."""
    content = read_content(root)
    findings = [*content.findings, *binding_findings(content, today)]
    broken = any(finding.rule in UNREADABLE for finding in findings)
    for catalogue in content.catalogues.values():
        findings.extend(_wording(content.atlas, catalogue, today, root, judge=not broken))
    return tuple(sorted(set(findings)))


def binding_findings(content: Content, today: str) -> Iterator[Finding]:
    """Structure, and the words that screens ask for: what the program cannot run without."""
    structural = structural_findings(content.atlas, content.pages, today)
    yield from structural
    if any(finding.rule == "missing-page" for finding in structural):
        return
    for code, catalogue in content.catalogues.items():
        yield from reference_findings(catalogue, needed_words(content.atlas, code, today), content.atlas)


def _wording(atlas: Atlas, catalogue: Catalogue, today: str, root: Path, *, judge: bool) -> Iterator[Finding]:
    folder = f"locales/{catalogue.language}"
    rules, of_rules = load_rules(f"{folder}/rules.toml", read_text(root, f"{folder}/rules.toml"))
    glossary, of_glossary = load_glossary(f"{folder}/glossary.toml", read_text(root, f"{folder}/glossary.toml"))
    yield from (*of_rules, *of_glossary)
    if rules and glossary and judge:
        yield from profile_findings(catalogue, rules)
        yield from _judged(atlas, catalogue, today, rules, glossary)


def _judged(atlas: Atlas, catalogue: Catalogue, today: str, rules: Rules, glossary: Glossary) -> Iterator[Finding]:
    """Each screen by its shape, and each wording once, however many countries and services share it."""
    marked = {catalogue.language: catalogue.with_terms_marked()}
    shown, judged = Localiser(marked), Localiser(marked, is_judged=True)
    seen: set[tuple[str, str]] = set()
    for place in every_place(atlas, catalogue.language):
        of_place = screen(atlas, place, today)
        for screen_shown in shown.render_all(of_place, catalogue.language):
            yield from shape_findings(sample_of(atlas, catalogue, place, screen_shown), rules, glossary)
        for wording in judged.render_all(of_place, catalogue.language):
            if (key := (place.page, wording.text)) not in seen:
                seen.add(key)
                yield from language_findings(sample_of(atlas, catalogue, place, wording), rules, glossary)
    if catalogue.language == ENGLISH:
        yield from prose_findings(atlas.countries.values(), rules)


def sample_of(atlas: Atlas, catalogue: Catalogue, place: Place, shown: Rendered) -> Sample:
    """One screen of a place, as the checks of words look at it."""
    page = atlas.pages[place.page]
    owner = page.id.removesuffix("-warning") if page.kind is Kind.WARNING else page.id
    words = catalogue.messages.get(owner)
    file = words.file if words else f"locales/{catalogue.language}/interface.ftl"
    sides = (catalogue.words(page.id, "good"), catalogue.words(page.id, "hard")) if page.sides else None
    return Sample(page, file, shown, sides)
