"""The words of one language: parsed once, looked up by message and attribute."""

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
from locales.mentions import mentions
from locales.messages import Message, Messages, Words, parts_of
from locales.syntax import Entry, Plain, entries, with_line_feeds

LEGAL: Final = "legal-"
"""Terms with this beginning are names that the law gives."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All messages of a language. The bundle resolves those with something to fill in, from their first use on."""

    language: LanguageCode
    messages: Messages
    terms: Mapping[str, Message]
    bundle: FluentBundle = field(compare=False, repr=False)
    _plain: dict[tuple[str, str], str] = field(default_factory=dict, init=False, compare=False, repr=False)
    """Words without arguments, as they were resolved once."""

    def __post_init__(self) -> None:
        """A term may hold a message."""
        for term in self.terms.values():
            self._lay_mentioned(term)

    def __reduce__(self) -> tuple[Any, ...]:
        """For another process: the bundle is laid anew there."""
        return catalogue_of, (self.language, self.messages, self.terms)

    def at_rest(self) -> "Catalogue":
        """The same for a guide that only shows its words: their syntax is read when it is needed."""
        return catalogue_of(self.language, self.messages.at_rest(), self.terms)

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
        bundle = _bundle(self.language, self.terms)
        legal = (name for name in self.terms if name.startswith(LEGAL))
        marked = FluentResource("\n".join(f"-{name} = name of a status" for name in legal))
        bundle.add_resource(marked, allow_overrides=True)
        return _Judged(self.language, self.messages, self.terms, bundle)

    def has(self, message: str, attribute: str = "") -> bool:
        """Whether these words exist."""
        return self.messages.has(message, attribute)

    def held(self, name: str, label: str = "") -> Words | None:
        """What stands under a name, that of a term with its dash, or under one of its labels."""
        if name[0] != "-":
            return self.messages.part(name, label)
        term = self.terms.get(name[1:])
        return term.part(label) if term else None

    def words(self, message: str, attribute: str = "", args: Mapping[str, Any] | None = None) -> str:
        """The words with their arguments filled in; raises MissingWords instead of showing half a sentence."""
        if not args and (message, attribute) in self._plain:
            return self._plain[message, attribute]
        if not self.has(message, attribute):
            raise MissingWords(message if not attribute else f"{message}.{attribute}")
        if plain := self.messages.plain(message, attribute):
            return plain
        self._lay(message)
        entry = self.bundle.get_message(message)
        pattern = entry.attributes[attribute] if attribute else entry.value
        text, errors = self.bundle.format_pattern(pattern, dict(args or {}))  # type: ignore[arg-type]  # value was seen to exist
        if errors:
            raise MissingWords(message)
        if not args:
            self._plain[message, attribute] = str(text)
        return str(text)

    def _lay(self, name: str) -> None:
        """Give the bundle a message, and those that stand in it."""
        if self.bundle.has_message(name) or name not in self.messages:
            return
        message = self.messages[name]
        self.bundle.add_resource(ast.Resource([ast.Message(ast.Identifier(name), message.value, _labels(message))]))
        self._lay_mentioned(message)

    def _lay_mentioned(self, entry: Message) -> None:
        for words in entry.words:
            for other, _ in mentions(words).references if isinstance(words, ast.Pattern) else ():
                self._lay(other)


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
    sources: dict[str, str] = {}
    found: list[Finding] = []
    terms: dict[str, Message] = {}
    for file in sorted(files):
        text = with_line_feeds(files[file])
        for entry in entries(text):
            if isinstance(entry, ast.Term):
                terms.setdefault(entry.id.name, _message(file, parts_of(entry)))
            if isinstance(entry, ast.Message) and entry.id.name not in messages and entry.span:
                sources[entry.id.name] = text[entry.span.start : entry.span.end]
            found.extend(_noted(file, entry, messages))
    return catalogue_of(language, Messages.of(messages, sources), terms), tuple(found)


def catalogue_of(language: LanguageCode, messages: Messages, terms: Mapping[str, Message]) -> Catalogue:
    """A catalogue of messages and terms that were read."""
    return Catalogue(language, messages, terms, _bundle(language, terms))


def _message(file: str, parts: tuple[tuple[str, Words], ...]) -> Message:
    # Of a name that stands twice the last one counts, as it does for the bundle.
    held = dict(parts)
    return Message(file, _once(tuple(held)), tuple(held.values()))


@cache
def _once(names: tuple[str, ...]) -> tuple[str, ...]:
    return names


def _bundle(language: LanguageCode, terms: Mapping[str, Message]) -> FluentBundle:
    """A bundle with terms, in which arguments of right-to-left text are isolated (B49)."""
    bundle = FluentBundle([language], use_isolating=_direction(language) == "rtl")
    said = ((name, term.value, _labels(term)) for name, term in terms.items())
    bundle.add_resource(
        ast.Resource([ast.Term(ast.Identifier(name), text, labels) for name, text, labels in said if text])
    )
    return bundle


def _labels(message: Message) -> list[ast.Attribute]:
    return [ast.Attribute(ast.Identifier(name), words) for name, words in message.attributes.items()]


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
