"""Fluent text parsed: plain text in one step, since most words are plain, and the rest by the library's parser."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from typing import Final

from fluent.syntax import FluentParser, ast
from fluent.syntax.stream import FluentParserStream

# Groups repeat greedily and only single signs possessively: Python 3.11.2, which Debian 12 has, matches wrongly where a
# group that repeats possessively fails in the middle.
NAME: Final = r"[a-zA-Z][a-zA-Z0-9_-]*+"
PLACEABLE: Final = rf"\{{ *+(?:[$-]?{NAME}) *+\}}"
"""A variable, a term or a message, and nothing else."""
LINE: Final = rf"[^{{}}\n\r]*+(?:{PLACEABLE}[^{{}}\n\r]*+)*"
VALUE: Final = rf"{LINE}(?:\n[ \n]*+(?<= )(?:[^ \n\r{{}}.\[*]|{PLACEABLE}){LINE})*"
"""Text with simple placeables: what stands behind the sign of equality, and indented lines below it."""
END: Final = r"(?=\Z|\n[ \n]*+(?:\Z|(?<=\n)[^ .{]))"
"""Nothing follows that would belong to the same message."""
PLAIN: Final = re.compile(rf"({NAME}) *+=({VALUE})((?:\n[ \n]*+\.{NAME} *+={VALUE})*){END}")
ATTRIBUTE: Final = re.compile(rf"\.({NAME}) *+=({VALUE})")
COMMENT: Final = re.compile(r"(#{1,3}+)(?: [^\n]*+|(?=\n))(?:\n\1(?: [^\n]*+|(?=\n)))*")
NO_COMMENT: Final = ast.Comment()
LINE_END: Final = re.compile("\r+\n")
SPACES: Final = re.compile(" *")
BLANK: Final = re.compile(r"(?: *\n)*(?: +\Z)?")
BLANKS: Final = re.compile(r"[ \n]*")
SPLIT: Final = re.compile(rf"\{{ *+([$-]?)({NAME}) *+\}}")
SHARED: Final = 1 << 12
"""Names and what is put in, of which every language has the same: one node of syntax stands for all that are equal."""
STOP: Final = re.compile(r"[{}\n]")
IDENTIFIER: Final = re.compile(NAME)
VARIANT: Final = re.compile(rf"\[ *+(?:({NAME})|(-?[0-9]++(?:\.[0-9]++)?)) *+\]({VALUE})(?=\n[ \n]*+(?:\*?\[|\}}))")
"""A case of text and simple placeables, with another case or the end of all of them below."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A message without placeables: its text under "" and its labels in order, one that stands twice also twice."""

    name: str
    parts: tuple[tuple[str, str], ...]


Entry = Plain | ast.EntryType


def entries(text: str) -> Iterator[Entry]:
    """The messages, terms and Junk of a file, as the library has them but without comments.

    Of positions only that of a whole message is known, in the text `with_line_feeds`. Fluent syntax 1.0, fluent.ebnf.
    """
    stream = _Stream(with_line_feeds(text))
    parser, source, end = _Parser(with_spans=False), stream.string, len(stream.string)
    place = _after_blank(source, 0)
    while place < end:
        start = place
        entry, place = _quick(source, start) or _slow(parser, stream, start)
        if isinstance(entry, ast.Message):
            entry.add_span(start, place)
        place = _after_blank(source, place)
        if not isinstance(entry, ast.BaseComment):
            yield entry


def with_line_feeds(text: str) -> str:
    """Line ends of Windows are one sign to the library and two to the patterns above, so that they are replaced."""
    return LINE_END.sub("\n", text)


def _after_blank(source: str, place: int) -> int:
    found = BLANK.match(source, place)
    return found.end() if found else place


def _quick(source: str, place: int) -> tuple[Entry, int] | None:
    """A message of text and simple placeables, or a comment, and where it ends; None for anything else."""
    if found := PLAIN.match(source, place):
        message = _message(*found.groups())
        return (message, found.end()) if message else None
    comment = COMMENT.match(source, place)
    return (NO_COMMENT, comment.end()) if comment else None


def _slow(parser: "_Parser", stream: FluentParserStream, place: int) -> tuple[Entry, int]:
    stream.index = place
    stream.reset_peek()
    return parser.get_entry_or_junk(stream), stream.index


class _Stream(FluentParserStream):
    """The library's stream for text whose lines end with one sign."""

    def char_at(self, offset: int) -> str | None:
        """The sign at a place, None behind the end."""
        return self.string[offset] if offset < len(self.string) else None

    def peek(self) -> str | None:
        """One sign further."""
        self.peek_offset += 1
        return self.char_at(self.index + self.peek_offset)

    def peek_blank_inline(self) -> str:
        """The spaces that follow."""
        return self._peeked(SPACES)

    def peek_blank(self) -> None:
        """The same with ends of lines."""
        self._peeked(BLANKS)

    def peek_blank_block(self) -> str:
        """The ends of the empty lines that follow."""
        return "\n" * self._peeked(BLANK).count("\n")

    def _peeked(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.string, self.index + self.peek_offset)
        blank = found[0] if found else ""
        self.peek_offset += len(blank)
        return blank


class _Parser(FluentParser):
    """The library's parser, with quick ways for names and for text."""

    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        """A name; the library says what is wrong with one."""
        found = IDENTIFIER.match(ps.string, ps.index)
        if found is None:
            return super().get_identifier(ps)
        ps.index = found.end()
        ps.reset_peek()
        return _identifier(found[0])

    def get_variant(self, ps: FluentParserStream, has_default: bool) -> ast.Variant:  # noqa: FBT001  # the library's own
        """A case; the library reads one with cases inside, and says what is wrong with one."""
        is_default = ps.string.startswith("*[", ps.index)
        found = VARIANT.match(ps.string, ps.index + is_default)
        if found is None or (is_default and has_default) or not (said := _text(found[3])):
            return super().get_variant(ps, has_default)
        ps.index = found.end()
        ps.reset_peek()
        key = _identifier(found[1]) if found[1] else ast.NumberLiteral(found[2])
        return ast.Variant(key, _pattern(said), is_default)

    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        """The text up to a placeable or the end of the line."""
        start, ps.index = ps.index, _end_of_text(ps.string, ps.index)
        ps.reset_peek()
        return ast.TextElement(ps.string[start : ps.index])


def _end_of_text(source: str, start: int) -> int:
    found = STOP.search(source, start)
    return found.start() if found else len(source)


def _message(name: str, value: str, attributes: str) -> Plain | ast.Message | None:
    """The message; None where words are missing, of which the library knows what is wrong."""
    said = _text(value)
    # Every language has the same names.
    name = intern(name)
    labels = [(intern(found[1]), _text(found[2])) for found in ATTRIBUTE.finditer(attributes)]
    if not all(label for _, label in labels) or not (said or labels):
        return None
    if "{" not in value and "{" not in attributes:
        return Plain(name, (("", said), *labels) if said else tuple(labels))
    attributed = [ast.Attribute(_identifier(label), _pattern(words)) for label, words in labels]
    return ast.Message(_identifier(name), _pattern(said) if said else None, attributed)


def _pattern(text: str) -> ast.Pattern:
    """The text between placeables, and those."""
    pieces = SPLIT.split(text) if "{" in text else [text]
    elements: list[ast.TextElement | ast.Placeable] = []
    for text_before, sign, name in zip(pieces[::3], [*pieces[1::3], ""], [*pieces[2::3], ""], strict=True):
        elements += [ast.TextElement(text_before)] * bool(text_before)
        elements += [_placeable(sign, name)] if name else ()
    return ast.Pattern(elements)


@lru_cache(maxsize=SHARED)
def _placeable(sign: str, name: str) -> ast.Placeable:
    named = _identifier(name)
    if sign == "$":
        return ast.Placeable(ast.VariableReference(named))
    return ast.Placeable(ast.TermReference(named) if sign == "-" else ast.MessageReference(named))


@lru_cache(maxsize=SHARED)
def _identifier(name: str) -> ast.Identifier:
    return ast.Identifier(name)


def _text(value: str) -> str:
    """A value without the indentation that all its lines have; the line of the name itself does not count."""
    if "\n" not in value:
        return value.strip(" ")
    first, *below = value.split("\n")
    first = first.lstrip(" ")
    indents = [len(line) - len(line.lstrip(" ")) for line in below if line.strip(" ")]
    common = min(indents, default=0)
    lines = (line[common:] if line.strip(" ") else "" for line in below)
    return "\n".join((first, *lines)).lstrip("\n").rstrip(" \n")
