"""Findings about words that are missing, left over, or ask for something that no screen gives."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from flows.atlas import Atlas
from flows.body import body_of
from flows.finding import Finding
from flows.ids import LanguageCode, PageId
from flows.page import Page
from flows.survey import Survey, places_of
from flows.text import Sentences, Text, Texts
from locales.catalogue import Catalogue
from locales.errors import MissingWords
from locales.fact_words import FACT_WORDS

INTERFACE: Final = {
    ("more", ""): frozenset[str](), ("goes-on", ""): frozenset[str](), ("copy-address", ""): frozenset[str](),
    ("at-sea-name", ""): frozenset[str](), ("copy", ""): frozenset({"number"}),
    ("country-in-text", ""): frozenset({"code", "country"}),
    **{(f"profile-{part}", ""): frozenset[str]() for part in ("name", "short", "description")},
    **{
        (f"command-{name}", ""): frozenset[str]()
        for name in ("start", "menu", "danger", "language", "leave", "privacy", "developer_info")
    },
}  # fmt: skip
"""Words that no screen asks for by itself, with their arguments."""

OPTIONAL: Final = ("next", "more")
"""Attributes that a page may have or not."""

NEVER: Final = "9999-12-31"
"""A day on which every page is past its date."""
NO_ARGUMENTS: Final = frozenset[str]()

Key = tuple[str, str]
Needed = Mapping[Key, frozenset[str]]


def needed_words(survey: Survey, languages: Iterable[LanguageCode]) -> Iterator[tuple[LanguageCode, Needed]]:
    """For each language, every message and attribute that some screen asks for, with the arguments it gives."""
    of_pages: dict[tuple[PageId, bool], Needed] = {}
    for language in languages:
        needed = _Words({**INTERFACE, **FACT_WORDS})
        for page in survey.atlas.pages.values():
            key = (page.id, language in page.reviewed)
            if key not in of_pages:
                of_pages[key] = _of_page(survey, page, language)
            needed.join(of_pages[key])
        yield language, needed.asked


def _of_page(survey: Survey, page: Page, language: LanguageCode) -> Needed:
    needed = _Words({})
    for shown in survey.of(page, language):
        needed.ask((shown.title, *shown.body))
        needed.ask(option.label for option in (*shown.options, *shown.always, *shown.row))
    for place in places_of(survey.atlas, page, language):
        # A page that is past its date says so, whatever stands on it.
        if not place.country:
            needed.ask(body_of(survey.atlas, page, place, NEVER))
    return needed.asked


@dataclass(frozen=True, slots=True)
class _Words:
    """What was asked for until now."""

    asked: dict[Key, frozenset[str]]

    def ask(self, values: Iterable[object]) -> None:
        """Note texts, and those inside of their arguments."""
        for value in values:
            if isinstance(value, Text):
                if not value.optional:
                    self._note((value.message, value.attribute), value.args)
                self.ask(argument for _, argument in value.args)
            elif isinstance(value, Texts | Sentences):
                self.ask(value.items)

    def _note(self, key: Key, args: tuple[tuple[str, object], ...]) -> None:
        known = self.asked.get(key)
        if known is None or (args and not known.issuperset(dict(args))):
            self.asked[key] = frozenset(name for name, _ in args) | (known or NO_ARGUMENTS)

    def join(self, needed: Needed) -> None:
        """The same words with other arguments have all of them."""
        for key, arguments in needed.items():
            self.asked[key] = arguments | self.asked.get(key, NO_ARGUMENTS)


def reference_findings(catalogue: Catalogue, needed: Needed, atlas: Atlas) -> Iterator[Finding]:
    """What this language lacks, what nobody asks for, and arguments that nobody gives."""
    folder = f"locales/{catalogue.language}"
    for message, attribute in sorted(needed):
        if not catalogue.has(message, attribute):
            what = f"lacks label .{attribute}" if attribute else "has no text"
            yield Finding(_file(catalogue, message, atlas, folder), message, "missing-words", what)
    for message, entry in catalogue.messages.items():
        yield from _left_over(catalogue, needed, atlas, message)
        for attribute, pattern in (("", entry.value), *entry.attributes.items()):
            if pattern is not None and not _is_plain(pattern):
                yield from _asks(catalogue, message, attribute, pattern, needed.get((message, attribute), NO_ARGUMENTS))


def _is_plain(pattern: ast.Pattern) -> bool:
    """Text alone asks for nothing."""
    return all(isinstance(element, ast.TextElement) for element in pattern.elements)


def _asks(
    catalogue: Catalogue, message: str, attribute: str, pattern: ast.Pattern, given: frozenset[str]
) -> Iterator[Finding]:
    file = catalogue.messages[message].file
    absent = variables(pattern) - given
    for name in sorted(absent):
        yield Finding(file, message, "argument", f"asks for ${name}, which is not given here")
    if absent:
        return
    try:
        catalogue.words(message, attribute, dict.fromkeys(given, "1"))
    except MissingWords:
        yield Finding(file, message, "reference", "uses a term or message that does not exist")


def _left_over(catalogue: Catalogue, needed: Needed, atlas: Atlas, message: str) -> Iterator[Finding]:
    entry = catalogue.messages[message]
    names = [""] * (entry.value is not None) + list(entry.attributes)
    for attribute in names:
        optional = attribute in OPTIONAL and message in atlas.pages
        if (message, attribute) not in needed and not optional:
            what = f".{attribute} is a label that nothing shows" if attribute else "is a text that nothing shows"
            yield Finding(entry.file, message, "unused-words", what)


def _file(catalogue: Catalogue, message: str, atlas: Atlas, folder: str) -> str:
    """The file where missing words belong: that of the message, else that of its page."""
    if message in catalogue.messages:
        return catalogue.messages[message].file
    owners = [page for page in atlas.pages.values() if message.startswith(page.id)]
    if not owners:
        return f"{folder}/interface.ftl"
    stem = max(owners, key=lambda page: len(page.id)).file.rpartition("/")[2].removesuffix(".toml")
    return f"{folder}/{stem}.ftl"


class _Variables(Visitor):
    """Collects the names of variables in a pattern."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # name given by fluent.syntax
        self.names.add(node.id.name)


def variables(pattern: ast.Pattern | None) -> frozenset[str]:
    """The variables that a pattern uses."""
    visitor = _Variables()
    if pattern is not None:
        visitor.visit(pattern)
    return frozenset(visitor.names)
