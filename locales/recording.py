"""Changes to what is recorded of translations: made anew, meaning unchanged, signed, renamed, tidied. All pure."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from flows.ids import Day, LanguageCode, PageId
from flows.standing import Standing
from locales.errors import NotRecorded
from locales.records import INTERFACE, Records, Signature
from locales.standings import Standings

AllRecords = Mapping[LanguageCode, Records]

SIGNABLE: Final = (Standing.DRAFT, Standing.REVIEWED)


def made_anew(standings: Standings, language: LanguageCode, messages: Iterable[str]) -> Records:
    """The records after these messages were brought in step with today's English."""
    records, now = standings.records[language], standings.source_hashes
    words = standings.catalogues[language].messages
    names = tuple(messages)
    if unknown := [name for name in names if name not in now or name not in words]:
        raise NotRecorded(f"{', '.join(unknown)}: not a message of both {standings.source} and {language}")
    return replace(records, made={**records.made, **{name: now[name] for name in names}})


def versions(standings: Standings, message: str) -> dict[str, tuple[LanguageCode, ...]]:
    """The older English that translations of a message were made from: its hash -> the languages."""
    found: dict[str, tuple[LanguageCode, ...]] = {}
    for language in standings.catalogues:
        if message in standings.stale_messages(language):
            made = standings.records[language].made.get(message, "")
            found[made] = (*found.get(made, ()), language)
    return found


def meaning_unchanged(standings: Standings, message: str, since: str = "") -> AllRecords:
    """The records of all languages after a change to the English that changes nothing of what it says.

    Only translations of the one version before count as in step: one that was stale before the change stays stale.
    `since` is the hash of that version where there are several.
    """
    if message not in standings.source_hashes:
        raise NotRecorded(f"{message}: there is no such message in {standings.source}")
    older = versions(standings, message)
    if since and since not in older:
        raise NotRecorded(f"{message}: no translation was made from {since}; there are {', '.join(older) or 'none'}")
    if len(older) > 1 and not since:
        named = "; ".join(f"{made or 'unknown'} ({', '.join(codes)})" for made, codes in older.items())
        raise NotRecorded(f"{message}: translations were made from several versions: {named}. Say which with --since")
    languages = older.get(since, ()) if since else next(iter(older.values()), ())
    return {language: made_anew(standings, language, (message,)) for language in languages}


def signed(
    standings: Standings, language: LanguageCode, pages: Iterable[str], who: tuple[str, str], days: tuple[str, str]
) -> Records:
    """The records after a reviewer signed these pages.

    `who` is a role and an organisation, `days` that of the signature and the last one on which it holds.
    """
    records, states = standings.records[language], standings.of(language)
    entries = dict(records.signed)
    for page in pages:
        if page not in standings.messages:
            raise NotRecorded(f"{page}: there is no such page; `{INTERFACE}` stands for the words around all pages")
        state = states.get(PageId(page), Standing.DRAFT)
        if state not in SIGNABLE:
            raise NotRecorded(f"{page}: is {state} in {language}, so that there is nothing to sign yet")
        entries[page] = _signature(standings.page_words(language, PageId(page)), who, days)
    return replace(records, signed=entries)


def _signature(words: str, who: tuple[str, str], days: tuple[str, str]) -> Signature:
    (role, organisation), (on, until) = who, days
    return Signature(words=words, role=role, organisation=organisation, on=Day(on), until=Day(until))


def tidied(standings: Standings, language: LanguageCode) -> Records:
    """The records without those that nothing stands behind any more."""
    records, words = standings.records[language], standings.catalogues[language].messages
    return Records(
        made={name: made for name, made in records.made.items() if name in words},
        signed={page: entry for page, entry in records.signed.items() if page in standings.messages},
    )


def renamed(records: Records, names: Mapping[str, str]) -> Records:
    """The records with other names of messages and pages; hashes do not change with a name."""
    return Records(
        made={names.get(name, name): made for name, made in records.made.items()},
        signed={names.get(page, page): entry for page, entry in records.signed.items()},
    )
