"""What a language was made from, for translators: how far each message is, and what an import brings in step.

Works for every language that has a folder, listed in `languages.toml` or not.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.content import ROOT, read_text
from bot.word_diff import difference
from bot.word_units import SOURCE, words_of
from flows.ids import LanguageCode
from locales.catalogue import load_catalogue
from locales.digest import message_hashes
from locales.exchange.comparing import Edit
from locales.messages import Message
from locales.records import MADE, REVIEW, Records, load_records, made_text
from locales.sources import FILE, changed_patterns, load_sources, patterns, sources_text

DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Origin:
    """Today's English with its hashes, what a language was made from, and that English."""

    code: LanguageCode
    english: Mapping[str, Message]
    hashes: Mapping[str, str]
    records: Records
    sources: Mapping[str, Message]

    def changed(self, message: str) -> tuple[str, ...]:
        """The parts of the English that changed since these words were made; all of it where that is not known."""
        now = self.english[message]
        before = self.sources.get(self.records.made.get(message, ""))
        return changed_patterns(before, now) if before else tuple(now.parts)

    def is_behind(self, message: str) -> bool:
        """Whether the English has changed since, or nobody knows from which these words were made."""
        return message in self.hashes and self.records.made.get(message) != self.hashes[message]


def origin_of(code: LanguageCode, root: Path = ROOT) -> Origin:
    """What is recorded of a language."""
    catalogue = load_catalogue(SOURCE, words_of(SOURCE, root))[0]
    folder = f"locales/{code}"
    records = load_records(folder, read_text(root, f"{folder}/{MADE}"), read_text(root, f"{folder}/{REVIEW}"))[0]
    sources = load_sources(SOURCE, read_text(root, FILE))
    return Origin(code, catalogue.messages, message_hashes(catalogue), records, sources)


def states_of(code: LanguageCode, root: Path = ROOT) -> Callable[[str], str]:
    """How far each message is, with the words of the English that changed since it was translated."""
    origin = origin_of(code, root)
    return lambda message: _changes(origin, message) if origin.is_behind(message) else DRAFT


def _changes(origin: Origin, message: str) -> str:
    now = patterns(origin.english[message])
    before = origin.sources.get(origin.records.made.get(message, ""))
    if before is None:
        return "stale: nobody knows which English this was made from"
    was = patterns(before)
    changes = (
        f"{part or 'text'}: {difference(was.get(part, ''), now.get(part, ''), is_coloured=False)}"
        for part in origin.changed(message)
    )
    return f"stale: the English changed. {'; '.join(changes)}"


def in_step(origin: Origin, edits: Iterable[Edit]) -> tuple[Mapping[str, str], tuple[str, ...]]:
    """The files to write after an import, and the messages of it that are still behind the English.

    A message is in step when every part of it was edited whose English had changed.
    """
    edited: dict[str, set[str]] = {}
    for edit in edits:
        edited.setdefault(edit.unit.message, set()).add(edit.unit.attribute)
    behind = [message for message in edited if origin.is_behind(message)]
    whole = {message for message in behind if edited[message] >= set(origin.changed(message))}
    made = {**origin.records.made, **{message: origin.hashes[message] for message in whole}}
    kept = {**origin.sources, **{origin.hashes[message]: origin.english[message] for message in whole}}
    files = {f"locales/{origin.code}/{MADE}": made_text(made), FILE: sources_text(kept)} if whole else {}
    return files, tuple(message for message in behind if message not in whole)
