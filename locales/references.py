"""Findings about words that are missing, left over, or ask for something that no screen gives."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from fluent.syntax import ast

from flows.atlas import Atlas
from flows.body import body_of
from flows.finding import Finding
from flows.ids import PageId, page_of
from flows.page import Page
from flows.survey import Survey, places_of
from flows.text import InLanguage, Sentences, Text, Texts
from locales.catalogue import Catalogue
from locales.desk_words import DESK_WORDS
from locales.fact_words import FACT_WORDS
from locales.mentions import mentions
from locales.messages import Words
from locales.paper_words import PAPER_WORDS
from locales.print_words import PRINT_WORDS

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
FUNCTIONS: Final = frozenset({("NUMBER()", ""), ("DATETIME()", "")})
"""What Fluent has by itself."""

Key = tuple[str, str]
Needed = Mapping[Key, frozenset[str]]


def words_of_pages(survey: Survey) -> dict[PageId, Needed]:
    """For each page, every message and attribute that its screens ask for, with the arguments they give."""
    return {page.id: _of_page(survey, page) for page in survey.atlas.pages.values()}


def needed_words(of_pages: Mapping[PageId, Needed], absent: Container[PageId] = ()) -> Needed:
    """What a language must have that has all pages but the absent ones."""
    needed = _Words({**INTERFACE, **DESK_WORDS, **FACT_WORDS, **PAPER_WORDS, **PRINT_WORDS})
    for page, words in of_pages.items():
        if page not in absent:
            needed.join(words)
    return needed.asked


def _of_page(survey: Survey, page: Page) -> Needed:
    needed, screens = _Words({}), survey.of(page)
    for shown in screens:
        needed.ask((shown.title, *shown.body))
    # The same buttons stand on most screens of a page; by its number each is asked once.
    buttons = {id(option): option for shown in screens for option in (*shown.options, *shown.always, *shown.row)}
    needed.ask(option.label for option in buttons.values())
    for place in places_of(survey.atlas, page, survey.atlas.languages[0]):
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
            elif isinstance(value, InLanguage):
                self.ask((value.text,))

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
    for message, attribute in sorted(key for key in needed if not catalogue.has(*key)):
        what = f"lacks label .{attribute}" if attribute else "has no text"
        yield Finding(_file(catalogue, message, atlas, folder), message, "missing-words", what)
    for message, entry in catalogue.messages.items():
        yield from _left_over(catalogue, needed, atlas, message)
        for attribute, words in entry.parts.items():
            # Text alone asks for nothing.
            if not isinstance(words, str):
                given = needed.get((message, attribute), NO_ARGUMENTS)
                for rule, text in _asks(catalogue, words, given):
                    yield Finding(entry.file, message, rule, text)


def _asks(catalogue: Catalogue, words: ast.Pattern, given: frozenset[str]) -> Iterator[tuple[str, str]]:
    asked, lost = set[str](), set[str]()
    for mentioned in _everything(catalogue, words, frozenset(), lost):
        asked |= mentioned
    for name in sorted(asked - given):
        yield "argument", f"asks for ${name}, which is not given here"
    for name in sorted(lost):
        yield "reference", f"uses {name}, which does not exist or holds itself"


def _everything(
    catalogue: Catalogue, words: Words, inside: frozenset[tuple[str, str]], lost: set[str]
) -> Iterator[frozenset[str]]:
    """The variables of a pattern and of the messages in it; a term has only what it is given. Notes what is `lost`."""
    if isinstance(words, str):
        return
    found = mentions(words)
    yield found.variables
    for reference in found.references - FUNCTIONS:
        held = catalogue.held(*reference)
        if held is None or reference in inside:
            lost.add(".".join(filter(None, reference)))
            continue
        for variables in _everything(catalogue, held, inside | {reference}, lost):
            yield variables if reference[0][0] != "-" else NO_ARGUMENTS


def _left_over(catalogue: Catalogue, needed: Needed, atlas: Atlas, message: str) -> Iterator[Finding]:
    entry = catalogue.messages[message]
    for attribute in entry.names:
        optional = attribute in OPTIONAL and message in atlas.pages
        if (message, attribute) not in needed and not optional:
            what = f".{attribute} is a label that nothing shows" if attribute else "is a text that nothing shows"
            yield Finding(entry.file, message, "unused-words", what)


def _file(catalogue: Catalogue, message: str, atlas: Atlas, folder: str) -> str:
    """The file where missing words belong: that of the message, else that of its page."""
    if message in catalogue.messages:
        return catalogue.messages[message].file
    owner = page_of(message, atlas.pages)
    if not owner:
        return f"{folder}/interface.ftl"
    stem = atlas.pages[owner].file.rpartition("/")[2].removesuffix(".toml")
    return f"{folder}/{stem}.ftl"
