"""The real words of English and Romanian with their records, and the same after one thing was changed."""

from collections.abc import Mapping
from functools import cache

from bot.content import ROOT
from flows.ids import LanguageCode, PageId
from flows.survey import Survey
from locales.catalogue import Catalogue, load_catalogue
from locales.digest import message_hashes
from locales.records import Records
from locales.references import Needed, words_of_pages
from locales.standings import Standings
from tests.flows.content import ENGLISH, TODAY, real_atlas

ROMANIAN = LanguageCode("ro")


@cache
def of_pages() -> Mapping[PageId, Needed]:
    return words_of_pages(Survey(real_atlas(), TODAY))


@cache
def files(language: LanguageCode) -> Mapping[str, str]:
    folder = ROOT / "locales" / language
    return {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in folder.glob("*.ftl")}


def catalogue(language: LanguageCode, changes: Mapping[str, str] = {}) -> Catalogue:  # never changed
    """The words of a language; `changes` are old texts and what stands there instead, each found once."""
    texts = dict(files(language))
    for old, new in changes.items():
        (name,) = (file for file, text in texts.items() if text.count(old) == 1)
        texts[name] = texts[name].replace(old, new)
    loaded, findings = load_catalogue(language, texts)
    assert findings == ()
    return loaded


@cache
def unchanged(language: LanguageCode) -> Catalogue:
    return catalogue(language)


@cache
def in_step() -> Records:
    """Romanian as made from the English of today."""
    return Records(made=message_hashes(unchanged(ENGLISH)))


def standings(
    english: Catalogue | None = None, romanian: Catalogue | None = None, records: Records | None = None
) -> Standings:
    catalogues = {ENGLISH: english or unchanged(ENGLISH), ROMANIAN: romanian or unchanged(ROMANIAN)}
    return Standings(ENGLISH, catalogues, {ENGLISH: Records(), ROMANIAN: records or in_step()}, of_pages())
