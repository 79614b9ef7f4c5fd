"""Telegram's HTML, read as Telegram reads it: plain text with entities, or a refusal."""

from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final

TAGS: Final = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "s": "strikethrough",
               "code": "code", "pre": "pre", "blockquote": "blockquote"}  # fmt: skip
"""Tags of parse mode HTML that a text bot may use (Bot API reference, formatting options)."""
NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
"""The only named entities (same place)."""


class Unreadable(Exception):
    """Text whose markup Telegram refuses; the argument is Telegram's sentence."""


@dataclass(frozen=True, slots=True)
class Read:
    """Text after its markup was taken out, with entities counted in UTF-16 units."""

    text: str
    entities: tuple[tuple[str, int, int], ...]


def read_html(source: str) -> Read:
    """The text of a message in parse mode HTML; raises Unreadable where Telegram would refuse it."""
    parser = _Parser()
    parser.feed(source)
    parser.close()
    if parser.open:
        raise Unreadable(f'can\'t find end tag corresponding to start tag "{parser.open[-1][0]}"')
    return Read(parser.text, tuple(parser.entities))


def utf16(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.text = ""
        self.open: list[tuple[str, int]] = []
        self.entities: list[tuple[str, int, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag not in TAGS:
            raise Unreadable(f'Unsupported start tag "{tag}" at byte offset {self.getpos()[1]}')
        self.open.append((tag, utf16(self.text)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1][0] != tag:
            raise Unreadable(f"Unexpected end tag at byte offset {self.getpos()[1]}")
        _, start = self.open.pop()
        self.entities.append((TAGS[tag], start, utf16(self.text) - start))

    def handle_data(self, data: str) -> None:
        if "<" in data:
            raise Unreadable("Unsupported start tag at byte offset 0")
        self.text += data

    def handle_entityref(self, name: str) -> None:
        self.text += NAMED.get(name, f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.text += chr(int(name[1:], 16) if name.startswith(("x", "X")) else int(name))
