"""The words of one language: parsed once, looked up by message and attribute."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from flows.finding import Finding
from flows.ids import LanguageCode
from locales.cldr import cldr
from locales.errors import MissingWords
from locales.syntax import Entry, Plain, entries

REFERRED: Final = re.compile(r"\{\s*([a-zA-Z][a-zA-Z0-9_-]*)\s*[.}]")
"""Messages that stand in other words, as `{ sheet-1 }`."""
LEGAL: Final = "legal-"
"""Terms with this beginning are names that the law gives."""


Words = str | ast.Pattern
"""Plain text, or a pattern with something to fill in."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message: `names` are "" for its text and those of its labels, `words` stand in the same order.

    Most words are plain; kept as text they take a tenth of the room that their syntax would. The names are the same in
    every language.
    """

    file: str
    names: tuple[str, ...]
    words: tuple[Words, ...]

    @property
    def parts(self) -> Mapping[str, Words]:
        """The words by name."""
        return dict(zip(self.names, self.words, strict=True))

    def part(self, name: str) -> Words | None:
        """The words of this name, None if there are none."""
        return self.words[self.names.index(name)] if name in self.names else None

    @property
    def value(self) -> ast.Pattern | None:
        """The syntax of the text, if there is one."""
        words = self.part("")
        return None if words is None else _pattern(words)

    @property
    def attributes(self) -> Mapping[str, ast.Pattern]:
        """The syntax of the labels."""
        return {name: _pattern(words) for name, words in self.parts.items() if name}


def _pattern(words: Words) -> ast.Pattern:
    return ast.Pattern([ast.TextElement(words)]) if isinstance(words, str) else words


def words_of(pattern: ast.Pattern) -> Words:
    """A pattern, or its text if it is nothing else."""
    texts = [element.value for element in pattern.elements if isinstance(element, ast.TextElement)]
    return "".join(texts) if len(texts) == len(pattern.elements) else pattern


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All messages of a language. `messages` holds their syntax, the bundle resolves them."""

    language: LanguageCode
    messages: Mapping[str, Message]
    terms: Mapping[str, Message]
    resource: ast.Resource = field(compare=False, repr=False)
    bundle: FluentBundle = field(compare=False, repr=False)
    _plain: dict[tuple[str, str], str] = field(default_factory=dict, init=False, compare=False, repr=False)
    """Words without arguments, as they were resolved once."""

    def __reduce__(self) -> tuple[Any, ...]:
        """For another process: the bundle is laid anew there, from the same syntax."""
        return _laid, (self.language, self.messages, self.terms, self.resource)

    @property
    def locale(self) -> Locale:
        """CLDR data of the language."""
        return cldr(self.language)

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`, from CLDR."""
        return _direction(self.language)

    def with_terms_marked(self) -> "Catalogue":
        """The same words with legal names marked: only a tagged name may say what a rule forbids (B1)."""
        bundle = _bundle(self.language, self.resource)
        legal = (name for name in self.terms if name.startswith(LEGAL))
        marked = FluentResource("\n".join(f"-{name} = name of a status" for name in legal))
        bundle.add_resource(marked, allow_overrides=True)
        return _Judged(self.language, self.messages, self.terms, self.resource, bundle)

    def has(self, message: str, attribute: str = "") -> bool:
        """Whether these words exist."""
        return message in self.messages and attribute in self.messages[message].names

    def held(self, name: str, label: str = "") -> Words | None:
        """What stands under a name, that of a term with its dash, or under one of its labels."""
        entry = self.terms.get(name[1:]) if name[0] == "-" else self.messages.get(name)
        return entry.part(label) if entry else None

    def words(self, message: str, attribute: str = "", args: Mapping[str, Any] | None = None) -> str:
        """The words with their arguments filled in; raises MissingWords instead of showing half a sentence."""
        if not args and (message, attribute) in self._plain:
            return self._plain[message, attribute]
        if not self.has(message, attribute):
            raise MissingWords(message if not attribute else f"{message}.{attribute}")
        if isinstance(plain := self.messages[message].part(attribute), str):
            return plain
        entry = self.bundle.get_message(message)
        pattern = entry.attributes[attribute] if attribute else entry.value
        text, errors = self.bundle.format_pattern(pattern, dict(args or {}))  # type: ignore[arg-type]  # value was seen to exist
        if errors:
            raise MissingWords(message)
        if not args:
            self._plain[message, attribute] = str(text)
        return str(text)


@dataclass(frozen=True, slots=True)
class _Judged(Catalogue):
    """The words while all screens are judged, which ask for the same ones many times."""

    _said: dict[tuple[str, str, tuple[tuple[str, Any], ...]], str] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )

    def words(self, message: str, attribute: str = "", args: Mapping[str, Any] | None = None) -> str:
        """The same words, resolved once for each set of arguments."""
        key = (message, attribute, tuple(args.items()) if args else ())
        if key not in self._said:
            self._said[key] = Catalogue.words(self, message, attribute, args)
        return self._said[key]


@cache
def _direction(language: LanguageCode) -> str:
    return cldr(language).text_direction


def load_catalogue(language: LanguageCode, files: Mapping[str, str]) -> tuple[Catalogue, tuple[Finding, ...]]:
    """The catalogue of a language from its files (name to Fluent text), and every defect of syntax."""
    messages: dict[str, Message] = {}
    found: list[Finding] = []
    terms: dict[str, Message] = {}
    kept: list[ast.EntryType] = []
    named = frozenset(name for text in files.values() for name in REFERRED.findall(text))
    for file in sorted(files):
        for entry in entries(files[file]):
            if isinstance(entry, ast.Term):
                terms.setdefault(entry.id.name, _message(file, parts_of(entry)))
            found.extend(_noted(file, entry, messages))
            kept += [_whole(entry)] if _is_kept(entry, named) else []
    resource = ast.Resource(kept)
    return _laid(language, messages, terms, resource), tuple(found)


def _laid(
    language: LanguageCode, messages: Mapping[str, Message], terms: Mapping[str, Message], resource: ast.Resource
) -> Catalogue:
    return Catalogue(language, messages, terms, resource, _bundle(language, resource))


def _is_kept(entry: Entry, named: frozenset[str]) -> bool:
    """Whether the bundle has to resolve an entry, or something that refers to it; plain words are whole in `parts`."""
    return entry.name in named if isinstance(entry, Plain) else isinstance(entry, ast.Message | ast.Term)


def _whole(entry: Entry) -> ast.EntryType:
    """The syntax of an entry, as a bundle takes it."""
    if not isinstance(entry, Plain):
        return entry
    text = [_pattern(words) for name, words in entry.parts if not name]
    labels = [ast.Attribute(ast.Identifier(name), _pattern(words)) for name, words in entry.parts if name]
    return ast.Message(ast.Identifier(entry.name), text[0] if text else None, labels)


def parts_of(entry: Plain | ast.Message | ast.Term) -> tuple[tuple[str, Words], ...]:
    """The text of a message or term under "", and its labels, in order."""
    if isinstance(entry, Plain):
        return entry.parts
    text = (("", words_of(entry.value)),) if entry.value else ()
    return (*text, *((label.id.name, words_of(label.value)) for label in entry.attributes))


def _message(file: str, parts: tuple[tuple[str, Words], ...]) -> Message:
    # Of a name that stands twice the last one counts, as it does for the bundle.
    held = dict(parts)
    return Message(file, _once(tuple(held)), tuple(held.values()))


@cache
def _once(names: tuple[str, ...]) -> tuple[str, ...]:
    return names


def _bundle(language: LanguageCode, resource: ast.Resource) -> FluentBundle:
    """A bundle in which arguments of right-to-left text are isolated (B49)."""
    bundle = FluentBundle([language], use_isolating=_direction(language) == "rtl")
    bundle.add_resource(resource)
    return bundle


def _noted(file: str, entry: Entry, messages: dict[str, Message]) -> Iterator[Finding]:
    """Note a message; yield what is not Fluent or stands there twice."""
    if isinstance(entry, ast.Junk):
        yield Finding(file, (entry.content or "").strip().splitlines()[0][:40], "fluent", "is not Fluent syntax")
    if isinstance(entry, Plain | ast.Message):
        name, parts = entry.name if isinstance(entry, Plain) else entry.id.name, parts_of(entry)
        if name in messages:
            yield Finding(file, name, "duplicate", f"stands also in {messages[name].file}")
        if len(dict(parts)) != len(parts):
            yield Finding(file, name, "duplicate", "has an attribute twice")
        # The first one counts, as it does for the bundle.
        messages.setdefault(name, _message(file, parts))
