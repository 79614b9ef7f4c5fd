"""Fluent text parsed: plain text in one step, since most words are plain, and the rest by the library's parser."""

import re
from collections.abc import Mapping
from typing import Final

from fluent.syntax import FluentParser, ast
from fluent.syntax.stream import FluentParserStream

# Groups repeat greedily and only single signs possessively: Python 3.11.2, which Debian 12 has, matches wrongly where a
# group that repeats possessively fails in the middle.
NAME: Final = r"[a-zA-Z][a-zA-Z0-9_-]*+"
VALUE: Final = r"[^{}\n]*+(?:\n[ \n]*+(?<= )[^ \n{}.\[*][^{}\n]*+)*"
"""Text without placeables: what stands behind the sign of equality, and indented lines below it."""
END: Final = r"(?=\Z|\n[ \n]*+(?:\Z|(?<=\n)[^ .{]))"
"""Nothing follows that would belong to the same message."""
PLAIN: Final = re.compile(rf"({NAME}) *+=({VALUE})((?:\n[ \n]*+\.{NAME} *+={VALUE})*){END}")
ATTRIBUTE: Final = re.compile(rf"\.({NAME}) *+=({VALUE})")
COMMENT: Final = re.compile(r"(#{1,3}+)(?: [^\n]*+|(?=\n))(?:\n\1(?: [^\n]*+|(?=\n)))*")
COMMENTS: Final[Mapping[int, type[ast.Comment | ast.GroupComment | ast.ResourceComment]]] = {
    1: ast.Comment,
    2: ast.GroupComment,
    3: ast.ResourceComment,
}
STOP: Final = re.compile(r"[{}\n]")
IDENTIFIER: Final = re.compile(NAME)


def parse(text: str) -> ast.Resource:
    """The syntax of a file, as the library has it but without positions (Fluent syntax 1.0, fluent.ebnf)."""
    # Windows line ends are one sign to the library and two to the patterns above.
    return FluentParser(with_spans=False).parse(text) if "\r" in text else _Parser(with_spans=False).parse(text)


class _Parser(FluentParser):
    """The library's parser, with a quick way for what holds no placeable."""

    def get_entry_or_junk(self, ps: FluentParserStream) -> ast.EntryType:
        """A message of plain text or a comment at once, anything else step by step."""
        plain = PLAIN.match(ps.string, ps.index)
        if plain and (message := _message(*plain.groups())):
            ps.index = plain.end()
            ps.expect_line_end()
            return message
        if comment := COMMENT.match(ps.string, ps.index):
            ps.index = comment.end()
            ps.expect_line_end()
            return _comment(comment[0], len(comment[1]))
        return super().get_entry_or_junk(ps)

    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        """A name; the library says what is wrong with one."""
        found = IDENTIFIER.match(ps.string, ps.index)
        if found is None:
            return super().get_identifier(ps)
        ps.index = found.end()
        ps.reset_peek()
        return ast.Identifier(found[0])

    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        """The text up to a placeable or the end of the line."""
        start, ps.index = ps.index, _end_of_text(ps.string, ps.index)
        ps.reset_peek()
        return ast.TextElement(ps.string[start : ps.index])


def _end_of_text(source: str, start: int) -> int:
    found = STOP.search(source, start)
    return found.start() if found else len(source)


def _message(name: str, value: str, attributes: str) -> ast.Message | None:
    """The message; None where words are missing, of which the library knows what is wrong."""
    said = _text(value)
    labels = [(found[1], _text(found[2])) for found in ATTRIBUTE.finditer(attributes)]
    if not all(label for _, label in labels) or not (said or labels):
        return None
    attributed = [ast.Attribute(ast.Identifier(label), _pattern(words)) for label, words in labels]
    return ast.Message(ast.Identifier(name), _pattern(said) if said else None, attributed)


def _pattern(text: str) -> ast.Pattern:
    return ast.Pattern([ast.TextElement(text)])


def _text(value: str) -> str:
    """A value without the indentation that all its lines have; the line of the name itself does not count."""
    first, *below = value.split("\n")
    first = first.lstrip(" ")
    if not below:
        return first.rstrip(" ")
    indents = (len(line) - len(line.lstrip(" ")) for line in below if line.strip(" "))
    common = min(indents, default=0)
    lines = (line[common:] if line.strip(" ") else "" for line in below)
    return "\n".join((first, *lines)).lstrip("\n").rstrip(" \n")


def _comment(text: str, level: int) -> ast.Comment | ast.GroupComment | ast.ResourceComment:
    return COMMENTS[level]("\n".join(line[level + 1 :] for line in text.split("\n")))
