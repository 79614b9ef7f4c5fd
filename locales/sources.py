"""The English that translations were made from, kept by hash, so that it can be shown what has changed since."""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from typing import Final

from fluent.syntax import ast
from fluent.syntax.serializer import FluentSerializer, serialize_pattern

from flows.ids import LanguageCode
from locales.catalogue import load_catalogue
from locales.measures import HAN
from locales.messages import Message

FILE: Final = "locales/sources.ftl"
HEAD: Final = (
    "# The English that translations were made from, by its hash, so that what has changed since can be shown.\n"
    "# Written by `python -m bot words`; nothing here is ever shown to a reader of the guide.\n\n"
)
BEFORE: Final = "h"
"""Stands before a hash: the name of a Fluent message begins with a letter."""
PIECE: Final = re.compile(rf"[{HAN}]|\w+|\s+|[^\w\s]")
"""A sign of Chinese, a word, blanks, or any other sign."""


def load_sources(source: LanguageCode, text: str) -> dict[str, Message]:
    """Hash -> the message as it was."""
    messages = load_catalogue(source, {FILE: text})[0].messages
    return {name.removeprefix(BEFORE): message for name, message in messages.items()}


def sources_text(kept: Mapping[str, Message]) -> str:
    """The file of them, in the order of hashes."""
    resource = ast.Resource([_entry(digest, kept[digest]) for digest in sorted(kept)])
    return HEAD + FluentSerializer().serialize(resource)


def _entry(digest: str, message: Message) -> ast.Message:
    labels = [ast.Attribute(ast.Identifier(name), value) for name, value in message.attributes.items()]
    return ast.Message(ast.Identifier(BEFORE + digest), message.value, labels)


def patterns(message: Message) -> dict[str, str]:
    """The parts of a message as Fluent has them: "" for its text, else the name of a label -> what is written there."""
    named = {"": message.value, **message.attributes}
    return {name: written(pattern) for name, pattern in named.items() if pattern is not None}


def written(pattern: ast.Pattern) -> str:
    """A pattern as it stands in a file, without the indentation of its lines."""
    return "\n".join(line.removeprefix("    ") for line in serialize_pattern(pattern).strip("\n").split("\n")).strip()


def changed_patterns(before: Message, now: Message) -> tuple[str, ...]:
    """The names of the parts that differ, those that came or went included."""
    old, new = patterns(before), patterns(now)
    return tuple(name for name in dict.fromkeys((*old, *new)) if old.get(name) != new.get(name))


def word_diff(before: str, now: str) -> Iterator[tuple[str, str]]:
    """What became of a text, in pieces: ("=" stayed, "-" went, "+" came) and the words."""
    old, new = PIECE.findall(before), PIECE.findall(now)
    for kind, old_start, old_end, new_start, new_end in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from _nonempty("=", old[old_start:old_end])
            continue
        yield from _nonempty("-", old[old_start:old_end])
        yield from _nonempty("+", new[new_start:new_end])


def _nonempty(sign: str, pieces: Iterable[str]) -> Iterator[tuple[str, str]]:
    if text := "".join(pieces):
        yield sign, text
