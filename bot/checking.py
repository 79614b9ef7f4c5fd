"""Every finding in pages, facts and words. No network, and nothing of Telegram."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.content import ROOT, Content, read_content, read_text
from bot.errors import WrongSetting
from bot.garbage import no_search_for_garbage
from flows.checks import structural_findings
from flows.errors import BrokenContent
from flows.finding import Finding
from flows.ids import LanguageCode
from flows.standing import unserved
from flows.survey import Survey
from locales.references import needed_words, reference_findings, words_of_pages
from locales.standings import Standings

if TYPE_CHECKING:
    from locales.rules import Glossary, Rules

UNREADABLE: Final = ("fluent", "toml", "schema", "missing-page", "missing-words", "reference", "argument")
"""Rules whose findings mean that screens cannot be made, so that their words are not judged yet."""
UNREVIEWED: Final = (
    "REQUIRE_REVIEW: no language has a reviewed page for {}. "
    "Reviewers sign with `python -m bot words review`; until then leave REQUIRE_REVIEW off"
)


def sound_content(today: str, root: Path = ROOT, *, only_reviewed: bool = False) -> Content:
    """The content, or BrokenContent with every finding that could lose a person: broken content does not start.

    `only_reviewed` serves reviewed pages alone; WrongSetting if nobody could be served then.
    """
    with no_search_for_garbage():
        content = read_content(root)
        binding, standings = bound(content, Survey(content.atlas, today, keeps=False))
        findings = (*content.findings, *binding)
    if findings or standings is None:
        raise BrokenContent(findings)
    atlas = replace(content.atlas, shelf=standings.shelf(only_reviewed=only_reviewed))
    if missing := unserved(atlas.shelf, atlas.pages, today):
        raise WrongSetting(UNREVIEWED.format(", ".join(missing)))
    return replace(content, atlas=atlas, standings=standings)


def all_findings(
    today: str,
    root: Path = ROOT,
    languages: tuple[LanguageCode, ...] | None = None,
    only: frozenset[LanguageCode] | None = None,
) -> tuple[Finding, ...]:
    """Everything that `check` reports, in the order of files; each defect once, with why it matters and how to mend it.

    `languages` stand in for those of `languages.toml`, to look at one that the guide does not speak yet; the words of
    `only` some of them are judged.
    """
    from bot.reasons import explained  # noqa: PLC0415  # the bot that starts explains nothing

    with no_search_for_garbage():
        content = read_content(root, languages)
        survey = Survey(content.atlas, today)
        binding, standings = bound(content, survey)
        findings = [*content.findings, *binding]
        broken = any(finding.rule in UNREADABLE for finding in findings)
        if standings:
            findings.extend(found for code in content.catalogues for found in standings.findings(code))
        findings.extend(_wording(replace(content, standings=standings), survey, root, only, judge=not broken))
    return tuple(sorted(map(explained, set(findings))))


def bound(content: Content, survey: Survey) -> tuple[tuple[Finding, ...], Standings | None]:
    """What is wrong with structure and with the words that screens ask for, and the state of all words.

    The program cannot run while any of this is wrong. There is no state while the pages themselves do not hold.
    """
    structural = structural_findings(content.atlas, content.pages, survey.today)
    if any(finding.rule == "missing-page" for finding in structural):
        return structural, None
    of_pages = words_of_pages(survey)
    standings = Standings(content.source, content.catalogues, content.records, of_pages)
    absent = {code: standings.absent(code) for code in content.catalogues}
    # Most languages have all pages, and need the same words.
    needed = {pages: needed_words(of_pages, pages) for pages in set(absent.values())}
    missing = (reference_findings(content.catalogues[code], needed[absent[code]], content.atlas) for code in absent)
    return (*structural, *chain.from_iterable(missing)), standings


def _wording(
    content: Content, survey: Survey, root: Path, only: frozenset[LanguageCode] | None, *, judge: bool
) -> Iterator[Finding]:
    # The bot that starts needs none of the rules of language.
    from bot.beside import in_parts  # noqa: PLC0415  # only `check` and the browser door judge words
    from bot.judging import judged  # noqa: PLC0415  # the same
    from bot.looks import Gallery  # noqa: PLC0415  # the same
    from locales.against_source import source_findings, worded  # noqa: PLC0415  # the same
    from locales.code_words import FILE, code_word_findings  # noqa: PLC0415  # the same
    from locales.rules import load_glossary, load_rules  # noqa: PLC0415  # the same

    ruled: dict[LanguageCode, tuple[Rules, Glossary]] = {}
    for code in content.catalogues:
        folder = f"locales/{code}"
        rules, of_rules = load_rules(f"{folder}/rules.toml", read_text(root, f"{folder}/rules.toml"))
        glossary, of_glossary = load_glossary(f"{folder}/glossary.toml", read_text(root, f"{folder}/glossary.toml"))
        of_codes = code_word_findings(f"{folder}/{FILE}", read_text(root, f"{folder}/{FILE}"))
        yield from (*of_rules, *of_glossary, *of_codes)
        if rules and glossary and judge:
            ruled[code] = rules, glossary
    gallery = Gallery(survey)
    source = worded(content.catalogues[content.source])

    def of_language(code: LanguageCode) -> tuple[Finding, ...]:
        catalogue = content.catalogues[code]
        absent = content.standings.absent(code) if content.standings else frozenset()
        beside = source_findings(catalogue, source, content.atlas) if code != content.source else ()
        return (*beside, *(judged(gallery, catalogue, *ruled[code], absent) if code in ruled else ()))

    for found in in_parts(of_language, [code for code in content.catalogues if only is None or code in only]):
        yield from found
