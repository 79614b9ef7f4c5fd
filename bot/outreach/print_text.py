"""What a printed piece says: words of a language, numbers and dates of the facts of a country, and their version."""

import hashlib
import re
from dataclasses import astuple, dataclass, replace
from typing import Final

from bot.content import Content
from bot.errors import ShellError
from bot.outreach.core_rights import Section, sections_of
from bot.outreach.pieces import Design
from flows.card import hotlines, line_copies
from flows.contacts import Emergency
from flows.country import Country
from flows.ids import DANGER, CountryCode, LanguageCode, PageId
from flows.numbers import ORDER, ways
from flows.service import Service
from flows.standing import Standing
from locales.catalogue import Catalogue
from locales.records import INTERFACE
from locales.say import ISOLATED, day_in_words

VERSION: Final = 8
"""Hexadecimal digits of a version."""
MANY: Final = 99
POLICE: Final = re.compile(r"(?<!not the )(?<!without the )(polic|garda|kriminal|gendarm)", re.IGNORECASE)
"""A line of the police in the names of the facts."""
FIRST: Final = ISOLATED[0]
LAST: Final = ISOLATED[-1]


@dataclass(frozen=True, slots=True)
class Call:
    """A number to call, with what stands above it; where words follow the number, all of it is in `number`."""

    label: str
    number: str


@dataclass(frozen=True, slots=True)
class Edition:
    """Which words stand on a piece: the language, the country whose numbers and law, the design, the bot's name."""

    language: LanguageCode
    country: CountryCode | None
    design: Design
    bot: str


@dataclass(frozen=True, slots=True)
class Printed:
    """Everything that can stand on the pieces of an edition, but for their addresses."""

    edition: Edition
    direction: str
    cover: str
    title: str
    lead: str
    scan: str
    free: str
    kept: str
    moment: str
    calls: tuple[Call, ...]
    short_calls: tuple[Call, ...]
    sections: tuple[Section, ...]
    exact: str
    state: str
    as_of: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """All of its words."""
        calls = (part for call in (*self.calls, *self.short_calls) for part in (call.label, call.number))
        rights = (text for section in self.sections for text in (section.title, *section.paragraphs))
        own = (self.cover, self.title, self.lead, self.scan, self.free, self.kept, self.moment)
        return (*own, *calls, *rights, self.exact, self.state, self.as_of)


def printed(content: Content, edition: Edition, today: str) -> Printed:
    """The words of an edition. `today` counts only where facts or signatures end.

    ShellError if nobody may be shown these words (REQUIRE_REVIEW).
    """
    language, country, design = edition.language, edition.country, edition.design
    catalogue = content.catalogues[language]
    is_open = design is Design.OPEN
    emergency = _emergency(content, country)
    unnamed = _line(content, country, today, named=False)
    line = _line(content, country, today, named=True) if is_open else unnamed
    sections = sections_of(content, language, country, is_open=is_open, today=today)
    said = Printed(
        edition=edition,
        direction=catalogue.direction,
        cover=catalogue.words("print-quiet-title"),
        title=catalogue.words(f"print-{design}-title"),
        lead=catalogue.words(f"print-{design}-lead"),
        scan=catalogue.words("print-scan"),
        free=catalogue.words("print-free"),
        kept=catalogue.words("print-kept"),
        moment=catalogue.words("print-moment") if is_open else "",
        calls=(*_danger(catalogue, emergency), *_advice(catalogue, line, named=is_open)),
        short_calls=(*_danger(catalogue, emergency), *_advice(catalogue, unnamed, named=False)),
        sections=sections,
        exact=catalogue.words("print-name", args={"name": f"@{edition.bot}"}),
        state=_state(content, language, sections, today),
    )
    return _dated(said, catalogue, _date(content, country, emergency, (line, unnamed)))


def _dated(said: Printed, catalogue: Catalogue, date: str) -> Printed:
    """The same with the day of its facts and the version of everything it is made from."""
    made_from = "\n".join((*map(str, astuple(said.edition)), date, *said.texts))
    version = hashlib.sha256(made_from.encode()).hexdigest()[:VERSION]
    args = {"date": day_in_words(catalogue.locale, date), "version": version}
    # In some languages a date ends with the full stop of an abbreviation.
    return replace(said, as_of=catalogue.words("print-as-of", args=args).replace("..", "."))


def _country(content: Content, country: CountryCode | None) -> Country | None:
    return content.atlas.countries.get(country) if country else None


def _emergency(content: Content, code: CountryCode | None) -> tuple[str, str] | None:
    """The first number to call in danger and the date of its source: for all services, else the police."""
    country = _country(content, code)
    found = sorted(ways(country, content.atlas.pages[DANGER]), key=_order) if country else []
    return (found[0].number, found[0].as_of) if found else None


def _order(way: Emergency) -> int:
    return ORDER.index(way.service)


def _line(content: Content, country: CountryCode | None, today: str, *, named: bool) -> Service | None:
    """The first line to call. Where its name is not told, nobody is led to the police without knowing (B18)."""
    lines = hotlines(content.atlas, country, today, MANY) if country else ()
    return next((line for line in lines if named or not POLICE.search(f"{line.name} {line.operator}")), None)


def _danger(catalogue: Catalogue, emergency: tuple[str, str] | None) -> tuple[Call, ...]:
    """The emergency number, if it is known."""
    return (_call(catalogue, "print-emergency", {"number": emergency[0]}),) if emergency else ()


def _advice(catalogue: Catalogue, line: Service | None, *, named: bool) -> tuple[Call, ...]:
    if line is None:
        return ()
    (number,) = line_copies((line,))
    if named:
        return (_call(catalogue, "print-hotline", {"name": line.name, "number": number}),)
    return (_call(catalogue, "print-advice", {"number": number}),)


def _call(catalogue: Catalogue, message: str, args: dict[str, str]) -> Call:
    """A number with what stands before it; where words follow the number, all of it is one line."""
    text = catalogue.words(message, args=args)
    before, _, after = text.rpartition(args["number"])
    if after.strip(LAST):
        return Call("", text)
    return Call(before.rstrip(f"{FIRST} :："), args["number"])


def _state(content: Content, language: LanguageCode, sections: tuple[Section, ...], today: str) -> str:
    """A quiet line where not all words are signed, or not for today's English; nothing where they are."""
    shelf = content.atlas.shelf
    shown = (PageId(INTERFACE), *(section.page for section in sections))
    states = {shelf.of(page, language, today) for page in shown}
    if shelf.only_reviewed and states != {Standing.REVIEWED}:
        raise ShellError(
            f"REQUIRE_REVIEW: nobody has signed {INTERFACE!r} in {language}, which has the words of printed pieces; "
            f"reviewers sign with `python -m bot words review`"
        )
    for worst in (Standing.STALE, Standing.DRAFT, Standing.EXPIRED):
        if worst in states:
            return content.catalogues[language].words(worst.value)
    return ""


def _date(
    content: Content, code: CountryCode | None, emergency: tuple[str, str] | None, lines: tuple[Service | None, ...]
) -> str:
    """The oldest date of what is shown; where no source has one, the day on which the facts were last worked on."""
    shown = (emergency[1] if emergency else "unknown", *(line.as_of for line in lines if line))
    country = _country(content, code)
    updated = country.facts.updated if country else max(one.facts.updated for one in content.atlas.countries.values())
    return min((day for day in shown if day != "unknown"), default=updated)
