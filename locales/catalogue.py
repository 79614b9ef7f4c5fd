"""The words of one language: parsed once, looked up by message and attribute."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import ast

from flows.finding import Finding
from flows.ids import LanguageCode
from locales.errors import MissingWords
from locales.syntax import parse

LEGAL: Final = "legal-"
"""Terms with this beginning are names that the law gives."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message as parsed: its value and attributes, for the checks."""

    file: str
    value: ast.Pattern | None
    attributes: Mapping[str, ast.Pattern]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All messages of a language. `messages` holds their syntax, the bundle resolves them."""

    language: LanguageCode
    messages: Mapping[str, Message]
    resources: tuple[ast.Resource, ...] = field(compare=False, repr=False)
    bundle: FluentBundle = field(compare=False, repr=False)
    _plain: dict[tuple[str, str], str] = field(default_factory=dict, init=False, compare=False, repr=False)
    """Words without arguments, as they were resolved once."""

    @property
    def locale(self) -> Locale:
        """CLDR data of the language."""
        return _locale(self.language)

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`, from CLDR."""
        return _direction(self.language)

    def with_terms_marked(self) -> "Catalogue":
        """The same words with legal names marked: only a tagged name may say what a rule forbids (B1)."""
        bundle = _bundle(self.language, self.resources)
        for resource in self.resources:
            for entry in resource.body:
                if isinstance(entry, ast.Term) and entry.id.name.startswith(LEGAL):
                    bundle.add_resource(parse(f"-{entry.id.name} = name of a status"), allow_overrides=True)
        return _Judged(self.language, self.messages, self.resources, bundle)

    def has(self, message: str, attribute: str = "") -> bool:
        """Whether these words exist."""
        found = self.messages.get(message)
        if found is None:
            return False
        return attribute in found.attributes if attribute else found.value is not None

    def words(self, message: str, attribute: str = "", args: Mapping[str, Any] | None = None) -> str:
        """The words with their arguments filled in; raises MissingWords instead of showing half a sentence."""
        if not args and (message, attribute) in self._plain:
            return self._plain[message, attribute]
        if not self.has(message, attribute):
            raise MissingWords(message if not attribute else f"{message}.{attribute}")
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
def _locale(language: LanguageCode) -> Locale:
    return Locale.parse(language)


@cache
def _direction(language: LanguageCode) -> str:
    return _locale(language).text_direction


def load_catalogue(language: LanguageCode, files: Mapping[str, str]) -> tuple[Catalogue, tuple[Finding, ...]]:
    """The catalogue of a language from its files (name to Fluent text), and every defect of syntax."""
    messages: dict[str, Message] = {}
    found: list[Finding] = []
    resources = tuple(parse(files[file]) for file in sorted(files))
    for file, resource in zip(sorted(files), resources, strict=True):
        found.extend(_syntax(file, resource, messages))
    return Catalogue(language, messages, resources, _bundle(language, resources)), tuple(found)


def _bundle(language: LanguageCode, resources: tuple[ast.Resource, ...]) -> FluentBundle:
    """A bundle in which arguments of right-to-left text are isolated (B49)."""
    bundle = FluentBundle([language], use_isolating=_direction(language) == "rtl")
    for resource in resources:
        bundle.add_resource(resource)
    return bundle


def _syntax(file: str, resource: ast.Resource, messages: dict[str, Message]) -> Iterator[Finding]:
    """Note the messages of a file; yield what is not Fluent or stands there twice."""
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            yield Finding(file, (entry.content or "").strip().splitlines()[0][:40], "fluent", "is not Fluent syntax")
        if isinstance(entry, ast.Message):
            name = entry.id.name
            if name in messages:
                yield Finding(file, name, "duplicate", f"stands also in {messages[name].file}")
            attributes = {attribute.id.name: attribute.value for attribute in entry.attributes}
            if len(attributes) != len(entry.attributes):
                yield Finding(file, name, "duplicate", "has an attribute twice")
            # The first one counts, as it does for the bundle.
            messages.setdefault(name, Message(file, entry.value, attributes))
