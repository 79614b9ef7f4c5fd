"""Findings about words that are missing, left over, or ask for something that no screen gives."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from flows.atlas import Atlas
from flows.finding import Finding
from flows.ids import LanguageCode
from flows.screen import Screen, screen
from flows.survey import every_place
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

Key = tuple[str, str]
Needed = Mapping[Key, frozenset[str]]


def needed_words(atlas: Atlas, language: LanguageCode, today: str) -> Needed:
    """Every message and attribute that some screen asks for, with the arguments it gives."""
    needed: dict[Key, frozenset[str]] = {**INTERFACE, **FACT_WORDS}
    for place in every_place(atlas, language):
        # A page that is past its date says so, whatever stands on it.
        for day in (today,) if place.country else (today, "9999-12-31"):
            for text in texts_of(screen(atlas, place, day)):
                if not text.optional:
                    arguments = frozenset(name for name, _ in text.args)
                    needed[text.message, text.attribute] = arguments | needed.get(
                        (text.message, text.attribute), frozenset()
                    )
    return needed


def texts_of(shown: Screen) -> Iterator[Text]:
    """All texts of a screen, those inside arguments included."""
    buttons = (option.label for option in (*shown.options, *shown.always, *shown.row))
    yield from _inside((shown.title, *shown.body, *buttons))


def _inside(values: Iterable[object]) -> Iterator[Text]:
    for value in values:
        if isinstance(value, Text):
            yield value
            yield from _inside(argument for _, argument in value.args)
        if isinstance(value, Texts | Sentences):
            yield from _inside(value.items)


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
            given = needed.get((message, attribute), frozenset())
            for name in sorted(variables(pattern) - given):
                yield Finding(entry.file, message, "argument", f"asks for ${name}, which is not given here")
            yield from _resolves(catalogue, message, attribute, given)


def _left_over(catalogue: Catalogue, needed: Needed, atlas: Atlas, message: str) -> Iterator[Finding]:
    entry = catalogue.messages[message]
    names = [""] * (entry.value is not None) + list(entry.attributes)
    for attribute in names:
        optional = attribute in OPTIONAL and message in atlas.pages
        if (message, attribute) not in needed and not optional:
            what = f".{attribute} is a label that nothing shows" if attribute else "is a text that nothing shows"
            yield Finding(entry.file, message, "unused-words", what)


def _resolves(catalogue: Catalogue, message: str, attribute: str, given: frozenset[str]) -> Iterator[Finding]:
    entry = catalogue.messages[message]
    if not catalogue.has(message, attribute) or variables(entry.attributes.get(attribute) or entry.value) - given:
        return
    try:
        catalogue.words(message, attribute, dict.fromkeys(given, "1"))
    except MissingWords:
        yield Finding(entry.file, message, "reference", "uses a term or message that does not exist")


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
