"""What is wrong with the entries of the directory, and what is past its date: a line for each."""

from collections.abc import Iterable, Iterator

from bot.clock import days_ago, today
from bot.key_dates import NO_KEY, last_day
from flows.service import Service
from flows.services import TESTED_DAYS
from storage.rules import clashes, problems


def findings(services: Iterable[Service]) -> Iterator[str]:
    """A line that names entry and field for everything that an editor should mend."""
    services, since = tuple(services), days_ago(TESTED_DAYS)
    for service in services:
        yield from (f"{service.id}: {field}: {text}" for field, text in problems(service))
        if service.recognition.has_ended(today()):
            yield f"{service.id}: recognition_until: ended on {service.recognition.valid_until}; the entry is hidden"
        if service.tested_on and service.tested_on < since:
            yield f"{service.id}: tested_on: the last test call is more than {TESTED_DAYS} days ago"
    yield from filter(None, map(_key, services))
    yield from (f"{id_}: id: {text}" for id_, text in clashes(services))
    yield from _twice(services)


def _key(service: Service) -> str:
    """What is wrong with the key of a service, "" for nothing: who has a bad one gets no notes."""
    until = last_day(service)
    if until == NO_KEY:
        return f"{service.id}: public_key: is no key of this service; it makes one with `desk keygen`"
    return f"{service.id}: public_key: ended on {until}; no notes are sealed to it" if until and until < today() else ""


def _twice(services: Iterable[Service]) -> Iterator[str]:
    """Entries of one country that have the same name: a person would see one service as two."""
    first: dict[tuple[str, str, str], Service] = {}
    for service in services:
        other = first.setdefault((service.country, service.kind, service.name.casefold()), service)
        if other is not service:
            yield f"{service.id}: name: is the name of {other.id} too"
