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


@dataclass(frozen=True, slots=True)
class LanguageInText:
    """The name of a language in the reader's language (CLDR)."""

    code: str


@dataclass(frozen=True, slots=True)
class OwnLanguage:
    """The name of the language of the words around it, in that language (CLDR)."""


@dataclass(frozen=True, slots=True)
class Proper:
    """A proper name, a number or an address: the same in every language, isolated in right-to-left text (B49)."""

    text: str


@dataclass(frozen=True, slots=True)
class English:
    """An English sentence of the facts or of the directory, shown to readers of English alone."""

    text: str


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours in the syntax of OpenStreetMap, shown with the reader's names of days."""

    text: str


@dataclass(frozen=True, slots=True)
class Clock:
    """Hours of a day from one full hour to another, as the reader's language writes them (CLDR)."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class DayName:
    """A day of the week in the reader's language (CLDR), from 0 for Monday."""

    number: int


@dataclass(frozen=True, slots=True)
class CodeWord:
    """A word of the reader's list of code words, by its position."""

    number: int


@dataclass(frozen=True, slots=True)
class ShowLine:
    """A line to read aloud or show, in the languages of the country; `line` is its name among the lines."""

    line: str
    country: CountryCode | None


@dataclass(frozen=True, slots=True)
class InLanguage:
    """A text in another language than the screen around it: what a reader of that language has to know about it."""

    language: LanguageCode
    text: "Text"


Name = (
    CountryName
    | CountryInText
    | LanguageName
    | LanguageInText
    | OwnLanguage
    | Proper
    | English
    | Hours
    | Clock
    | DayName
    | CodeWord
    | ShowLine
    | InLanguage
)


@dataclass(frozen=True, slots=True)
class Texts:
    """Several texts or names, joined as a list in the reader's language ("a, b and c"; `style` "or": "a, b or c")."""

    items: tuple["Text | Name", ...]
    style: str = "standard"


@dataclass(frozen=True, slots=True)
class Sentences:
    """Texts that follow one another in one paragraph; `between` is what stands between them."""

    items: tuple["Text | Name", ...]
    between: str = " "


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


Arg = str | int | Text | Texts | Sentences | Name
