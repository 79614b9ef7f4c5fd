"""Words by name: a message, an attribute of it, and arguments; `locales` turns them into words."""

from dataclasses import dataclass

from flows.ids import CountryCode, LanguageCode


@dataclass(frozen=True, slots=True)
class CountryName:
    """The name of a country in the reader's language (CLDR)."""

    code: CountryCode


@dataclass(frozen=True, slots=True)
class CountryInText:
    """The name of a country as it stands inside a sentence, where many languages change it."""

    code: CountryCode


@dataclass(frozen=True, slots=True)
class LanguageName:
    """The name of a language in that language itself (B53)."""

    code: LanguageCode


Name = CountryName | CountryInText | LanguageName


@dataclass(frozen=True, slots=True)
class Texts:
    """Several texts or names, joined as a list in the reader's language, or as sentences."""

    items: tuple["Text | Name", ...]
    as_sentences: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A message of the words, or one attribute of it.

    `optional` texts may be absent; `literal` stands for an English sentence of the facts, shown to readers of English.
    """

    message: str
    attribute: str = ""
    args: tuple[tuple[str, "Arg"], ...] = ()
    optional: bool = False
    literal: str = ""


Arg = str | int | Text | Texts | CountryName | CountryInText | LanguageName
