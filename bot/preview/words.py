"""Words of a page in two languages side by side, and how much of the guide each language says, for editors."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

from babel import Locale

from bot.content import Content
from bot.coverage import Coverage, coverage, topic_of
from bot.preview.address import address_of
from flows.finding import Finding
from flows.ids import LanguageCode, PageId, page_of
from flows.place import Place
from flows.standing import Standing
from locales.messages import Message
from locales.sources import changed_patterns, patterns, word_diff
from locales.standings import Standings

CELL: Final = 120
"""Width of the bar of one topic in the picture, in its own units."""


@dataclass(frozen=True, slots=True)
class Part:
    """One text of a message: its name ("" for the text itself), the English, the translation, and what has changed.

    `changed` has pieces of the English before and now (`word_diff`); none where it is as it was.
    """

    name: str
    source: str
    words: str
    changed: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One message. `state` says how it stands to the English; `findings` are about its language."""

    message: str
    state: str
    parts: tuple[Part, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Sides:
    """A page in English and in another language: its own messages, and those that other pages show, too."""

    page: PageId
    standing: Standing
    signed: str
    own: tuple[Row, ...]
    shared: tuple[Row, ...]
    shown: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Piece:
    """One state in the bar of a topic: where it begins and how wide it is, in units of the picture."""

    standing: Standing
    count: int
    start: float
    width: float


@dataclass(frozen=True, slots=True)
class Bars:
    """A language in the table and the picture: its name, and the pieces of each topic."""

    code: LanguageCode
    name: str
    topics: Mapping[str, tuple[Piece, ...]]
    whole: Counter[Standing]


def words_address(language: str, page: str) -> str:
    """The address of a page's words side by side."""
    return f"/words?{urlencode({'lang': language, 'page': page})}"


def bars_of(content: Content, today: str) -> tuple[Bars, ...]:
    """All languages, in the order of the first screen."""
    return tuple(_bars(content, coverage(content, today), code) for code in content.catalogues)


def _bars(content: Content, table: Coverage, code: LanguageCode) -> Bars:
    topics = {topic: tuple(_pieces(counts)) for topic, counts in table[code].items()}
    return Bars(code, language_name(content, code), topics, sum(table[code].values(), Counter()))


def language_name(content: Content, code: LanguageCode) -> str:
    """The name of a language in that of editors (CLDR)."""
    english: Locale = content.catalogues[content.source].locale
    return str(english.languages.get(code, code))


def _pieces(counts: Counter[Standing]) -> Iterator[Piece]:
    start, whole = 0.0, counts.total()
    for standing in Standing:
        if count := counts[standing]:
            width = round(CELL * count / whole, 1)
            yield Piece(standing, count, round(start, 1), width)
            start += width


class Reader:
    """Reads the words of a page in two languages. `sources` is the English that translations were made from."""

    def __init__(
        self, content: Content, sources: Mapping[str, Message], findings: Iterable[Finding], today: str
    ) -> None:
        self._content = content
        self._sources = sources
        self._findings = tuple(findings)
        self._today = today

    def sides(self, page: PageId, language: LanguageCode) -> Sides | None:
        """The page side by side; None while the state of words is not known."""
        standings = self._content.standings
        if standings is None:
            return None
        names = sorted(standings.messages[page])
        rows = {name: self._row(standings, name, language) for name in names}
        own = [name for name in names if page_of(name, self._content.atlas.pages) == page]
        before, after = self._neighbours(page)
        return Sides(
            page=page,
            standing=self._content.atlas.shelf.of(page, language, self._today),
            signed=self._signed(page, language),
            own=tuple(rows[name] for name in own),
            shared=tuple(rows[name] for name in names if name not in own),
            shown=address_of(Place(page, language)),
            before=words_address(language, before),
            after=words_address(language, after),
        )

    def _row(self, standings: Standings, name: str, language: LanguageCode) -> Row:
        source = standings.catalogues[standings.source].messages[name]
        words = standings.catalogues[language].messages.get(name)
        made = self._made(name, language)
        changed = changed_patterns(made, source) if made else ()
        return Row(
            message=name,
            state=self._state(standings, name, language),
            parts=tuple(_parts(source, words, made, changed)),
            findings=tuple(one for one in self._findings if self._is_about(one, name, language)),
        )

    def _made(self, name: str, language: LanguageCode) -> Message | None:
        """The English that these words were made from, if that is known."""
        return self._sources.get(self._content.records[language].made.get(name, ""))

    def _state(self, standings: Standings, name: str, language: LanguageCode) -> str:
        if language == standings.source:
            return "source"
        if name not in standings.catalogues[language].messages:
            return "not translated"
        return "the English changed" if name in standings.stale_messages(language) else "in step"

    def _is_about(self, finding: Finding, name: str, language: LanguageCode) -> bool:
        return finding.file.startswith(f"locales/{language}/") and finding.place.partition(".")[0] == name

    def _signed(self, page: PageId, language: LanguageCode) -> str:
        entry = self._content.records[language].signed.get(page)
        if entry is None:
            return "Nobody has signed this page."
        return f"{entry.role}, {entry.organisation}, on {entry.on}, until {entry.until}"

    def _neighbours(self, page: PageId) -> tuple[PageId, PageId]:
        """The pages before and after in the order of the files, so that a whole language can be read on."""
        listed = [one.id for one in sorted(self._content.pages, key=lambda one: (topic_of(one.file), one.code))]
        here = listed.index(page)
        return listed[here - 1], listed[(here + 1) % len(listed)]


def _parts(source: Message, words: Message | None, made: Message | None, changed: tuple[str, ...]) -> Iterator[Part]:
    now, said = patterns(source), patterns(words) if words else {}
    before = patterns(made) if made else {}
    for name in dict.fromkeys((*now, *said)):
        pieces = tuple(word_diff(before.get(name, ""), now.get(name, ""))) if name in changed else ()
        yield Part(name, now.get(name, ""), said.get(name, ""), pieces)
