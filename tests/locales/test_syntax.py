"""The quick way through Fluent text gives what the library's own parser gives."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import example, given
from hypothesis import strategies as st

from bot.content import ROOT
from locales.messages import pattern_of
from locales.syntax import Entry, Plain, entries

PIECES = (
    "a", "b-c", "-t", "# x", "#", "##", "### ok", " ", "  ", "    ", "\n", "\n    ", "\n  ", " = ", " =", "=",
    ".a = b", "\n    .go = Go", "{", "}", "{ $x }", "{ -t }", "[", "*", "[one]", "foo bar", "é", "\u05d0", "\t", "\r\n",
    "\r", '{""}', '"', ".", " trailing  ", "{ $n ->\n   *[other] x\n }",
    "{ $n ->", "\n   [a] b", "\n  *[c]", "\n   [0]", "\n }", "[-1.5 ]", "*[a] b",
)  # fmt: skip
"""What lines of Fluent are made of, and what breaks them."""


def whole(entry: Entry) -> ast.EntryType:
    """The syntax of an entry, of plain words, too."""
    if not isinstance(entry, Plain):
        return entry
    text = [pattern_of(words) for name, words in entry.parts if not name]
    labels = [ast.Attribute(ast.Identifier(name), pattern_of(words)) for name, words in entry.parts if name]
    return ast.Message(ast.Identifier(entry.name), text[0] if text else None, labels)


def is_same(text: str) -> bool:
    """Positions, comments and Windows line ends are not kept, and where the library puts an error is not looked at."""
    of_library: list[ast.EntryType] = [
        entry
        for entry in FluentParser().parse(re.sub("\r+\n", "\n", text)).body
        if not isinstance(entry, ast.BaseComment)
    ]
    ours: list[ast.EntryType] = [whole(entry) for entry in entries(text)]
    return ast.Resource(of_library).equals(ast.Resource(ours), ["span", "annotations", "comment"])


@pytest.mark.parametrize(
    "file", sorted((ROOT / "locales").glob("*/*.ftl")), ids=lambda file: f"{file.parent.name}-{file.stem}"
)
def test_the_words_of_the_guide_are_read_as_the_library_reads_them(file: Path) -> None:
    """Every message, attribute and comment of every language."""
    assert is_same(file.read_text("utf-8"))


@given(st.lists(st.sampled_from(PIECES), max_size=24).map("".join))
@example("a = b\r\n    .c = d\r\n")
@example("\r\r\n")
@example("a =\n    b\n\n      c\n    .d =\n        e\n       f\n")
@example("a = b\n    {x\n")
@example("a = b\r  \n")
@example("a = b\n{ $x }\n")
@example("a =\n    .b =\n")
@example("a =\nb = c")
@example("a =  \n\n    b  \n  \n\n      c   \n")
@example("# x\n#\n# y\n#z\na = b\n")
@example("# x\n# y")
@example("a = { $1 }\n")
@example("a = b\n  [c] = d\n")
@example("a = .b\n .c = .d\n")
@example("a = { $n ->\n    [b]\n        c\n          { $d }\n    [0] { -e }\n   *[f] g\n      .h\n} i\n")
@example("a = { $n ->\n   *[b] c\n   *[d] e\n }\n")
@example("a = { $n ->\n   [b]\n   *[d] e\n }\n")
@example("a = { $n ->\n   *[b] c }\n")
@example("a = { $n ->\n   *[b] c\n\n   [-1.5] \n    d\n }\n")
def test_any_text_is_read_as_the_library_reads_it(text: str) -> None:
    """Whatever an editor types: what is not Fluent is the same Junk, from which findings are made."""
    assert is_same(text)
