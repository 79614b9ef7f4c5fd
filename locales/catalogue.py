"""The words of one language: parsed once, looked up by message and attribute."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from flows.finding import Finding
from flows.ids import LanguageCode
from locales.errors import MissingWords


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
    bundle: FluentBundle = field(compare=False)

    @property
    def locale(self) -> Locale:
        """CLDR data of the language."""
        return Locale.parse(self.language)

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`, from CLDR."""
        return self.locale.text_direction

    def has(self, message: str, attribute: str = "") -> bool:
        """Whether these words exist."""
        found = self.messages.get(message)
        if found is None:
            return False
        return attribute in found.attributes if attribute else found.value is not None

    def words(self, message: str, attribute: str = "", args: Mapping[str, Any] | None = None) -> str:
        """The words with their arguments filled in; raises MissingWords instead of showing half a sentence."""
        if not self.has(message, attribute):
            raise MissingWords(message if not attribute else f"{message}.{attribute}")
        entry = self.bundle.get_message(message)
        pattern = entry.attributes[attribute] if attribute else entry.value
        text, errors = self.bundle.format_pattern(pattern, dict(args or {}))  # type: ignore[arg-type]  # value was seen to exist
        if errors:
            raise MissingWords(message)
        return str(text)


def load_catalogue(language: LanguageCode, files: Mapping[str, str]) -> tuple[Catalogue, tuple[Finding, ...]]:
    """The catalogue of a language from its files (name to Fluent text), and every defect of syntax."""
    direction = Locale.parse(language).text_direction
    bundle = FluentBundle([language], use_isolating=direction == "rtl")
    messages: dict[str, Message] = {}
    found: list[Finding] = []
    for file in sorted(files):
        resource = FluentParser().parse(files[file])
        found.extend(_syntax(file, resource, messages))
        bundle.add_resource(resource)
    return Catalogue(language, messages, bundle), tuple(found)


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
            messages[name] = Message(file, entry.value, attributes)
