"""What a door shows, and the little that it may remember of it."""

from dataclasses import dataclass, field
from typing import Final

from flows.ids import CountryCode, LanguageCode, PageId
from flows.outcome import Deed, Result
from flows.place import Place
from flows.verbs import Effect


@dataclass(frozen=True, slots=True)
class Button:
    """A button as a door shows it: either `data` for the next turn, or a number it `copies`."""

    label: str
    data: str = ""
    copies: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """One screen for a door: plain words and buttons. `language` and `country` are the place's.

    `spoken` is the language of the words, another one where the page is not shown in the reader's own. `picture` is an
    address to draw as a QR code above the words, "" for none.
    """

    page: PageId
    language: LanguageCode
    country: CountryCode | None
    spoken: LanguageCode
    direction: str
    title: str
    body: str
    rows: tuple[tuple[Button, ...], ...]
    sensitive: bool
    protected: bool
    urgent: bool
    effects: tuple[Effect, ...]
    place: Place
    picture: str = ""
    code: str = ""
    """Of the link that led here, for counting: one that is kept, and live."""
    takes: str = ""
    """Where a text that is typed now is read: this place as a button; "" nearly everywhere (B30)."""
    contact: str = field(default="", repr=False)
    """What was typed for a note that is not sent yet."""
    deed: Deed | None = None
    """What has to be asked before this is shown: `Turns.settled` gives what is shown instead."""
    text: str = field(default="", repr=False)
    """What was typed for it."""

    @property
    def is_code(self) -> bool:
        """Whether the code of a note that was just sent stands here."""
        return self.place.outcome is not None and self.place.outcome.result is Result.SENT

    @property
    def has_contact(self) -> bool:
        """Whether a contact belongs to the note of this place, so that the door goes on remembering it."""
        return bool(self.place.note and self.place.note.call and self.place.note.call.has_contact)


@dataclass(frozen=True, slots=True)
class Context:
    """What a door may remember of the screen that is open."""

    language: LanguageCode | None = None
    country: CountryCode | None = None
    takes: str = ""
    """On the two pages that take text: the place, as a button of it."""


NOWHERE: Final = Context()
