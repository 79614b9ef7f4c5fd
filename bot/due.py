"""What is due: pages, words, facts and services whose date is past or comes within some days."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from bot.content import Content
from bot.key_dates import NO_KEY, last_day
from flows.country import every_fact
from flows.ids import LanguageCode
from flows.law import MISSING, Clock
from flows.service import Service
from flows.services import TESTED_DAYS
from flows.standing import Standing

MONTH = 31
"""Days ahead that are looked at unless something else is said."""


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """One thing to look at again. `day` is when it is or was due, "" where it is due since something changed."""

    day: str
    kind: str
    what: str
    file: str
    why: str


def due(content: Content, services: Iterable[Service], today: str, days: int = MONTH) -> tuple[Due, ...]:
    """Everything that is due until so many days from `today`, the oldest first."""
    last = (date.fromisoformat(today) + timedelta(days=days)).isoformat()
    languages = (_words(content, code, today, last) for code in content.catalogues)
    found = chain(
        _pages(content, last), chain.from_iterable(languages), _facts(content, last), _services(services, today, last)
    )
    return tuple(sorted(found))


def _pages(content: Content, last: str) -> Iterator[Due]:
    for page in content.pages:
        if page.next_review <= last:
            yield Due(page.next_review, "page", page.id, page.file, "its review is due (next_review)")


def _words(content: Content, language: LanguageCode, today: str, last: str) -> Iterator[Due]:
    shelf, folder = content.atlas.shelf, f"locales/{language}"
    for page in content.pages:
        until = shelf.until.get(language, {}).get(page.id, "")
        match shelf.of(page.id, language, today):
            case Standing.STALE:
                yield Due("", "words", f"{language} {page.id}", folder, "the English changed after it was translated")
            case Standing.ABSENT:
                yield Due("", "words", f"{language} {page.id}", folder, "is not translated")
            case Standing.REVIEWED | Standing.EXPIRED if until <= last:
                yield Due(until, "words", f"{language} {page.id}", folder, "the reviewer's signature ends")
            case _:
                pass


def _facts(content: Content, last: str) -> Iterator[Due]:
    for country in content.atlas.countries.values():
        clock = Clock(last, country.facts.next_review)
        for key, fact in every_fact(country.facts):
            if clock.is_due(fact):
                own = country.facts.next_review if fact.next_review in MISSING else fact.next_review
                yield Due(own, "fact", f"{country.code} {key}", country.file, "has to be compared with its source")


def _services(services: Iterable[Service], today: str, last: str) -> Iterator[Due]:
    tested = (date.fromisoformat(today) - timedelta(days=TESTED_DAYS)).isoformat()
    for service in services:
        until = service.recognition.valid_until
        if until and until <= last:
            yield Due(until, "service", service.id, "directory", "its recognition ends")
        if (key := last_day(service)) and key != NO_KEY and key <= last:
            yield Due(key, "service", service.id, "directory", "its key for notes ends")
        if service.tested_on and service.tested_on < tested:
            yield Due(service.tested_on, "service", service.id, "directory", f"no test call for {TESTED_DAYS} days")
