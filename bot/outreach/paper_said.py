"""What the bot says at a place, as paragraphs for paper: the same texts, without what only a chat can mean."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.outreach.paper import Paragraph, Role
from bot.outreach.paper_pages import UNSAID, UNSAID_PARAGRAPHS
from flows.atlas import Atlas
from flows.ids import HOME, CountryCode, LanguageCode
from flows.option import Option
from flows.page import Page
from flows.place import Place
from flows.screen import Screen, screen
from flows.sound import sound
from flows.text import InLanguage, Name, Sentences, ShowLine, Text
from locales.lines import Lines, in_cldr, languages_of
from locales.localiser import Localiser

BLANK: Final = "\n\n"
NUMBERS: Final = ("number-voice", "number-quiet", "number-countries", "hotline", "card-contact")
"""Messages that begin with a number or an address, alone on its line."""
STATES: Final = (
    "certainty", "law-certainty", "law-disputed", "hotline-untested", "card-checked", "acc-evidence", "overdue",
    "stale", "expired",
)  # fmt: skip
"""Messages that say how sure something is, or how old."""

Item = Text | Name | Sentences


@dataclass(frozen=True, slots=True)
class Guide:
    """The guide as one reader has it on one day: a language, a country, and what is known."""

    atlas: Atlas
    localiser: Localiser
    lines: Lines
    language: LanguageCode
    country: CountryCode
    today: str

    def place(self, page: Page, part: int = 0, service: int = 0) -> Place:
        """A place as the bot shows it: a page that no language serves is being checked."""
        return sound(self.atlas, Place(page.id, self.language, self.country, part=part, service=service), self.today)

    def screen(self, place: Place) -> Screen:
        """What is shown there."""
        return screen(self.atlas, place, self.today)

    def spoken(self, page: Page) -> LanguageCode:
        """The language in which a page is shown."""
        return self.atlas.shelf.language_of(page, self.language, self.today) or self.language

    def words(self, item: Item, language: LanguageCode) -> str:
        """The words of one text or name; empty where the bot says nothing."""
        return "".join(self.localiser.said(Screen(HOME, None, (item,)), language))

    def label(self, option: Option, page: Page) -> str:
        """The words of a button."""
        return self.words(option.label, self.spoken(page))

    def direction(self, language: LanguageCode) -> str:
        """`ltr` or `rtl`."""
        return self.localiser.catalogues[language].direction


class Saying:
    """Says texts one after the other; what was said on this page before is not said again."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._said: set[tuple[Item, LanguageCode]] = set()

    def say(self, items: tuple[Item, ...], page: Page) -> tuple[Paragraph, ...]:
        """The paragraphs of these texts in the language in which the page is shown."""
        spoken = self._guide.spoken(page)
        return tuple(paragraph for item in items for paragraph in self._once(item, spoken))

    def skip(self, items: tuple[Item, ...], page: Page) -> None:
        """Count texts as said."""
        self._said.update((item, self._guide.spoken(page)) for item in items)

    def _once(self, item: Item, spoken: LanguageCode) -> Iterator[Paragraph]:
        if (item, spoken) not in self._said and not (
            isinstance(item, Text) and (item.message, item.attribute) in UNSAID
        ):
            self._said.add((item, spoken))
            yield from self._paragraphs(item, spoken)

    def _paragraphs(self, item: Item, spoken: LanguageCode) -> Iterator[Paragraph]:
        texts = [text for text in self._guide.words(item, spoken).split(BLANK) if text]
        match item:
            case ShowLine(_, country):
                yield from self._shown(texts, country, spoken)
            case InLanguage(language, _):
                yield from (Paragraph(text, language, Role.STATE) for text in texts)
            case Text(message, attribute):
                unsaid = UNSAID_PARAGRAPHS.get((message, attribute))
                kept = [text for number, text in enumerate(texts) if unsaid is None or number != unsaid[0]]
                yield from (Paragraph(text, spoken, _role(message)) for text in kept)
            case _:
                yield from (Paragraph(text, spoken) for text in texts)

    def _shown(self, texts: list[str], country: CountryCode | None, spoken: LanguageCode) -> Iterator[Paragraph]:
        """A line in each language of the country; where there is none, the reader's words say so."""
        codes = [code for code in languages_of(country, self._guide.lines.tables) if code != in_cldr(spoken)]
        for number, text in enumerate(texts):
            language = LanguageCode(codes[number].replace("_", "-")) if len(codes) == len(texts) else spoken
            yield Paragraph(text, language, Role.SHOWN)


def _role(message: str) -> Role:
    if message in NUMBERS:
        return Role.NUMBER
    return Role.STATE if message in STATES else Role.WORDS
