"""What can happen in a conversation, and what a button can ask for."""

from dataclasses import dataclass
from enum import StrEnum

from flows.ids import ChoiceId, CountryCode, LanguageCode, PageId


class Topic(StrEnum):
    """What a typed word was about; the word itself never enters the core (B54)."""

    DANGER = "danger"
    SELF_HARM = "self-harm"
    CHILD = "child"
    HELP = "help"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Show:
    """Show the place again, as after a button that no longer means anything."""


@dataclass(frozen=True, slots=True)
class Choose:
    """A choice of the page, or of its warning."""

    choice: ChoiceId


@dataclass(frozen=True, slots=True)
class Part:
    """A topic, step or line of the page, counted from one; 0 is the page itself."""

    number: int


@dataclass(frozen=True, slots=True)
class More:
    """The next screen of the same page."""

    number: int


@dataclass(frozen=True, slots=True)
class Tick:
    """Mark or unmark a sign, counted from zero on its page."""

    number: int


@dataclass(frozen=True, slots=True)
class Pick:
    """An entry of a list page, a language or a country, as two small letters."""

    code: str


@dataclass(frozen=True, slots=True)
class Look:
    """A service of the list, by its number in buttons."""

    service: int


@dataclass(frozen=True, slots=True)
class Set:
    """A filter of the list or a field of a note: which one, and its value; the same value again takes it off."""

    name: str
    value: int


@dataclass(frozen=True, slots=True)
class Back:
    """Go where the person came from (B26)."""


@dataclass(frozen=True, slots=True)
class DangerNow:
    """The button that stands on every page (B22)."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Empty the screen and delete it."""


@dataclass(frozen=True, slots=True)
class OtherLanguage:
    """Choose another language and come back: stands where a page is not shown in the reader's own."""


@dataclass(frozen=True, slots=True)
class Typed:
    """Something was typed; only what it was about is told."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class Media:
    """A photo, voice, place, contact or file came; nothing of it was opened (B56)."""


@dataclass(frozen=True, slots=True)
class Given:
    """A contact was typed where one is asked for; what it was is not told (B30)."""


@dataclass(frozen=True, slots=True)
class Arrive:
    """A start, a command or a deep link: each part is taken only if it is on the allow-list (T15)."""

    page: PageId | None = None
    language: LanguageCode | None = None
    country: CountryCode | None = None
    region: str = ""
    """A part of the country, as its services name it; only links that are kept have one."""


Press = Show | Choose | Part | More | Tick | Pick | Back | DangerNow | Leave | Look | Set | OtherLanguage
Event = Press | Typed | Media | Given | Arrive
