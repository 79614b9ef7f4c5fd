"""Every finding in pages, facts and words. No network, and nothing of Telegram."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.content import ROOT, Content, read_content, read_text
from flows.checks import structural_findings
from flows.errors import BrokenContent
from flows.finding import Finding
from flows.ids import LanguageCode
from flows.survey import Survey
from locales.references import needed_words, reference_findings

if TYPE_CHECKING:
    from locales.rules import Glossary, Rules

UNREADABLE: Final = ("fluent", "toml", "schema", "missing-page", "missing-words", "reference", "argument")
"""Rules whose findings mean that screens cannot be made, so that their words are not judged yet."""


def sound_content(today: str, root: Path = ROOT) -> Content:
    """The content, or BrokenContent with every finding that could lose a person: broken content does not start."""
    with _no_search_for_garbage():
        content = read_content(root)
        findings = (*content.findings, *binding_findings(content, Survey(content.atlas, today)))
    if findings:
        raise BrokenContent(findings)
    return content


def all_findings(today: str, root: Path = ROOT) -> tuple[Finding, ...]:
    """Everything that `check` reports, in the order of files; each defect once."""
    with _no_search_for_garbage():
        content = read_content(root)
        survey = Survey(content.atlas, today)
        findings = [*content.findings, *binding_findings(content, survey)]
        broken = any(finding.rule in UNREADABLE for finding in findings)
        findings.extend(_wording(content, survey, root, judge=not broken))
    return tuple(sorted(set(findings)))


def binding_findings(content: Content, survey: Survey) -> Iterator[Finding]:
    """Structure, and the words that screens ask for: what the program cannot run without."""
    structural = structural_findings(content.atlas, content.pages, survey.today)
    yield from structural
    if any(finding.rule == "missing-page" for finding in structural):
        return
    for code, needed in needed_words(survey, content.catalogues):
        yield from reference_findings(content.catalogues[code], needed, content.atlas)


def _wording(content: Content, survey: Survey, root: Path, *, judge: bool) -> Iterator[Finding]:
    # The bot that starts needs none of the rules of language.
    from bot.beside import in_parts  # noqa: PLC0415  # only `check` and the browser door judge words
    from bot.judging import judged  # noqa: PLC0415  # the same
    from bot.looks import Gallery  # noqa: PLC0415  # the same
    from locales.rules import load_glossary, load_rules  # noqa: PLC0415  # the same

    ruled: dict[LanguageCode, tuple[Rules, Glossary]] = {}
    for code in content.catalogues:
        folder = f"locales/{code}"
        rules, of_rules = load_rules(f"{folder}/rules.toml", read_text(root, f"{folder}/rules.toml"))
        glossary, of_glossary = load_glossary(f"{folder}/glossary.toml", read_text(root, f"{folder}/glossary.toml"))
        yield from (*of_rules, *of_glossary)
        if rules and glossary and judge:
            ruled[code] = rules, glossary
    gallery = Gallery(survey, ruled)
    for found in in_parts(lambda code: tuple(judged(gallery, content.catalogues[code], *ruled[code])), ruled):
        yield from found


@contextmanager
def _no_search_for_garbage() -> Iterator[None]:
    """While content is read, nearly nothing that is made becomes garbage; looking for it takes longer than reading."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
