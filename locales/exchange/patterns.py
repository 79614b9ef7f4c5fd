"""Each text of a Fluent file as a translator sees it, where it stands, and how a new one is written there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, cast

from fluent.syntax import FluentParser, ast

from locales.exchange.signs import LINE_END, tidy
from locales.mentions import mentions

NEEDS_ITS_LINE: Final = (".", "[", "*")
"""Signs that cannot begin a line of a text (fluent.ebnf: indented_char); behind the sign of equality they can."""
INDENT: Final = 4
"""Blanks before the lines of a message; those of an attribute get twice as many."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One text in a file: whose it is, and the characters from behind its sign of equality to its end."""

    attribute: str
    text: str
    start: int
    end: int
    indent: int
    is_block: bool
    """Whether it begins on a line of its own."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A message or a term (its name begins with a hyphen) and where it stands in a file."""

    file: str
    name: str
    opened: int
    """The place behind its sign of equality."""
    end: int
    spots: tuple[Spot, ...]

    def spot(self, attribute: str) -> Spot | None:
        """The text of an attribute, or the value for an empty name."""
        return next((spot for spot in self.spots if spot.attribute == attribute), None)


def entries_of(file: str, source: str) -> Iterator[Entry]:
    """The messages and terms of a file in their order. What is not Fluent is passed over: the checks report it."""
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message | ast.Term):
            name = entry.id.name if isinstance(entry, ast.Message) else f"-{entry.id.name}"
            opened = source.index("=", _stretch(entry.id)[1]) + 1
            spots = [_spot(source, "", opened, entry.value)] if entry.value else []
            for attribute in entry.attributes:
                behind = source.index("=", _stretch(attribute.id)[1]) + 1
                spots.append(_spot(source, attribute.id.name, behind, attribute.value))
            yield Entry(file, name, opened, _stretch(entry)[1], tuple(spots))


def _spot(source: str, attribute: str, opened: int, pattern: ast.Pattern) -> Spot:
    start, end = _stretch(pattern)
    is_block = "\n" in source[opened:start]
    first, *below = LINE_END.sub("\n", source[start:end]).split("\n")
    lines = [first, *below] if is_block else below
    indent = min((_blanks(line) for line in lines if line.strip(" ")), default=0)
    dedented = [line[indent:] for line in lines]
    text = "\n".join(dedented if is_block else [first, *dedented])
    usual = INDENT * 2 if attribute else INDENT
    return Spot(attribute, tidy(text), opened, end, (is_block and indent) or usual, is_block)


def _stretch(node: ast.SyntaxNode) -> tuple[int, int]:
    """Where something stands in the text it was parsed from."""
    span = cast("ast.Span", node.span)
    return span.start, span.end


def _blanks(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def written(text: str, indent: int, *, is_block: bool) -> str:
    """A text as it stands behind the sign of equality: one line there, several below it."""
    lines = text.split("\n")
    if len(lines) == 1 and (not is_block or text.startswith(NEEDS_ITS_LINE)):
        return f" {text}"
    return "".join(f"\n{' ' * indent}{line}" if line else "\n" for line in lines)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a text asks for: variables as `$name`, terms as `-name`, functions as `NAME()`, messages as `name`."""

    names: frozenset[str]
    fault: str = ""
    """Why the text is not Fluent, in the words of its parser; empty if it is."""


def asked_by(text: str) -> Asked:
    """What a text asks for if it is one Fluent pattern, no more and no less."""
    source = f"a ={written(text, INDENT, is_block=False)}\n"
    body = FluentParser().parse(source).body
    if fault := _fault(body):
        return Asked(frozenset(), fault)
    (entry,) = entries_of("", source)
    if [(spot.attribute, spot.text) for spot in entry.spots] != [("", text)]:
        return Asked(frozenset(), "a line begins with a sign that Fluent reads as its own")
    pattern = cast("ast.Message", body[0]).value
    return Asked(mentions(pattern).names if pattern else frozenset())


def _fault(body: Sequence[ast.EntryType]) -> str:
    for entry in body:
        if isinstance(entry, ast.Junk):
            return str(entry.annotations[0].message)
    return ""
