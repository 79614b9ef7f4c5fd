"""What may not be stored: wrong values, and whatever would lead somebody to a shelter's door (T10, T38, T50)."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Final, get_args

import phonenumbers
from babel import Locale

from flows.fact import Confidence, YesNo
from flows.service import Channel, Contact, DataSharing, RecognitionKind, Service
from storage.hours import hours_problem
from storage.places import place_problem
from storage.signs import HIDDEN
from storage.zones import countries, is_zone

Problem = tuple[str, str]
"""A field, as a column of a file names it (`contacts[0]`, `recognition_until`), and what is wrong with it."""

LENGTHS: Final = {
    "name": 240, "operator": 240, "summary": 600, "languages_text": 200, "hours_text": 200, "conditions": 400,
    "reporting_duty": 400, "complaint_contact": 200, "public_key": 8000,
}  # fmt: skip
"""Characters of a text."""
ITEM: Final = 200
"""Characters of one region, of a role, of a note and of a value of contact."""
ADDRESS: Final = 1000
ID: Final = re.compile(r"[a-z0-9-]{1,64}")
DIALLED: Final = re.compile(r"[0-9+*#() ./-]+")
EMAIL: Final = re.compile(r"[^\s@<>]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
WEB: Final = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
HANDLE: Final = re.compile(r"@?[A-Za-z0-9_]{4,32}")
PARTIAL: Final = re.compile(r"\d{4}(-\d\d){0,2}")
SHORT: Final = 6
"""Digits of a short number, as 112 or 116006, which has no form from another country."""
DIALLED_FIELDS: Final = ("contacts", "sources", "recognition_evidence", "public_key")
"""Fields with numbers and addresses of the web, in which digits are no house."""
OFFERS: Final = frozenset({
    "talk", "shelter", "legal", "psychological", "medical", "casework", "return", "compensation", "interpretation",
})  # fmt: skip
WHOM: Final = frozenset({"women", "men", "trans", "children", "families", "all"})
ACCESS: Final = frozenset({"step-free", "sign-language", "text-phone"})
SCOPES: Final = frozenset({"", "trafficking", "labour", "violence", "children", "migration", "general", "crisis"})


def problems(service: Service) -> Iterator[Problem]:
    """Everything for which an entry is refused, each with its field."""
    for check in CHECKS:
        yield from check(service)


def clashes(services: Iterable[Service]) -> Iterator[Problem]:
    """Entries whose numbers in a button are the same, by their ids: one of them needs another id."""
    known: dict[int, Service] = {}
    for service in services:
        other = known.setdefault(service.code, service)
        if other.id != service.id:
            yield service.id, f"has the same number in buttons as {other.id!r}; give one of them another id"


def _texts(service: Service) -> Iterator[tuple[str, str]]:
    """Every text of an entry with its field."""
    for field in LENGTHS:
        yield field, getattr(service, field)
    yield from (("hours", service.hours), ("timezone", service.timezone), ("as_of", service.as_of))
    for field in ("regions", "languages", "verified_by", "sources"):
        yield from ((f"{field}[{number}]", text) for number, text in enumerate(getattr(service, field)))
    yield from (
        ("recognition_issuer", service.recognition.issuer),
        ("recognition_reference", service.recognition.reference),
    )
    evidence = service.recognition.evidence
    yield from ((f"recognition_evidence[{number}]", text) for number, text in enumerate(evidence))
    for number, contact in enumerate(service.contacts):
        yield from ((f"contacts[{number}]", text) for text in (contact.value, contact.abroad, contact.note))


def _hidden(service: Service) -> Iterator[Problem]:
    for field, text in _texts(service):
        if sign := HIDDEN.search(text):
            yield field, f"has a hidden sign (U+{ord(sign[0]):04X}), which could turn a number round"
        if text != text.strip():
            yield field, "begins or ends with a space"


def _lengths(service: Service) -> Iterator[Problem]:
    for field, text in _texts(service):
        is_address = field.startswith(("sources", "recognition_evidence"))
        most = LENGTHS.get(field, ADDRESS if is_address else ITEM)
        if len(text) > most:
            yield field, f"has {len(text)} characters; {most} is the most"


def _identity(service: Service) -> Iterator[Problem]:
    if not ID.fullmatch(service.id):
        yield "id", "must be 1 to 64 small letters, digits and hyphens"
    if service.country not in countries():
        yield "country", f"{service.country!r} is not a country of ISO 3166"
    if not service.name:
        yield "name", "is empty"
    if service.kind not in ("service", "hotline"):
        yield "kind", "must be service or hotline"


def _lists(service: Service) -> Iterator[Problem]:
    closed = (
        ("offers", service.offers, OFFERS), ("for_whom", service.for_whom, WHOM), ("access", service.access, ACCESS),
        ("scope", {service.scope}, SCOPES), ("free", {service.free}, get_args(YesNo)),
        ("without_name", {service.without_name}, get_args(YesNo)),
        ("without_papers", {service.without_papers}, get_args(YesNo)),
        ("confidence", {service.confidence}, get_args(Confidence)),
        ("data_sharing", {service.data_sharing}, get_args(DataSharing)),
        ("recognition_kind", {service.recognition.kind}, get_args(RecognitionKind)),
    )  # fmt: skip
    for field, values, known in closed:
        for value in sorted(set(values) - set(known)):
            yield field, f"{value!r} is not one of: {', '.join(filter(None, sorted(known)))}"
    names = Locale("en").languages
    for number, code in enumerate(service.languages):
        if code not in names:
            yield f"languages[{number}]", f"{code!r} is not a language code of ISO 639"


def _days(service: Service) -> Iterator[Problem]:
    recognition = service.recognition
    days = (
        ("verified_on", service.verified_on), ("tested_on", service.tested_on),
        ("recognition_from", recognition.valid_from), ("recognition_until", recognition.valid_until),
    )  # fmt: skip
    for field, day in days:
        if day and not _is_day(day):
            yield field, f"{day!r} is not a day as 2026-11-24"
    if recognition.valid_from and recognition.valid_until and recognition.valid_until < recognition.valid_from:
        yield "recognition_until", "is before the first day"
    if service.as_of != "unknown" and not PARTIAL.fullmatch(service.as_of):
        yield "as_of", f"{service.as_of!r} is not a date as 2026, 2026-11 or 2026-11-24, nor 'unknown'"


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _hours(service: Service) -> Iterator[Problem]:
    if service.hours and (problem := hours_problem(service.hours)):
        yield "hours", problem
    if service.timezone and not is_zone(service.timezone):
        yield "timezone", f"{service.timezone!r} is not a time zone, as Europe/Bucharest"


def _contacts(service: Service) -> Iterator[Problem]:
    for number, contact in enumerate(service.contacts):
        for problem in _contact(contact, service.country):
            yield f"contacts[{number}]", problem


def _contact(contact: Contact, country: str) -> Iterator[str]:
    value = contact.value
    match contact.channel:
        case Channel.PHONE | Channel.SMS:
            yield from _number(value, country)
        case Channel.WHATSAPP | Channel.TELEGRAM:
            if not (WEB.fullmatch(value) or HANDLE.fullmatch(value)):
                yield from _number(value, country)
        case Channel.EMAIL:
            if not EMAIL.fullmatch(value):
                yield f"{value!r} is not an e-mail address"
        case _:
            if not WEB.fullmatch(value):
                yield f"{value!r} is not an address that begins with http:// or https://"
    if contact.abroad and not _is_international(contact.abroad):
        yield f"{contact.abroad!r} is not a number in international form, as +40213133100"


def _number(text: str, country: str) -> Iterator[str]:
    """A number that can be dialled in its country: a short code, a national or an international number."""
    digits = re.sub(r"\D", "", text)
    if not DIALLED.fullmatch(text) or not digits:
        yield f"{text!r} is not a number: digits, spaces and + ( ) - / . only"
    elif len(digits) > SHORT and not _is_possible(text, country):
        yield f"{text!r} cannot be a number of {country}: it has too many or too few digits"


def _is_possible(text: str, country: str) -> bool:
    try:
        parsed = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number(parsed)


def _is_international(text: str) -> bool:
    return text.startswith("+") and bool(DIALLED.fullmatch(text)) and _is_possible(text, "ZZ")


def _addresses(service: Service) -> Iterator[Problem]:
    lists = (("sources", service.sources), ("recognition_evidence", service.recognition.evidence))
    for field, addresses in lists:
        for number, address in enumerate(addresses):
            if not WEB.fullmatch(address):
                yield f"{field}[{number}]", f"{address[:60]!r} does not begin with http:// or https://"


def _places(service: Service) -> Iterator[Problem]:
    """Map links and photos are refused everywhere, streets wherever people sleep (T10, T50)."""
    for field, text in _texts(service):
        names_a_door = "shelter" in service.offers and not field.startswith(DIALLED_FIELDS)
        if problem := place_problem(text, has_shelter=names_a_door):
            yield field, problem


CHECKS: Final[tuple[Callable[[Service], Iterator[Problem]], ...]] = (
    _hidden, _lengths, _identity, _lists, _days, _hours, _contacts, _addresses, _places,
)  # fmt: skip
