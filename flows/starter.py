"""The services that the facts of a country name, as first entries of the directory. Nobody has called them yet."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from flows.contacts import Hotline, Provider, Reachable
from flows.country import Country
from flows.ids import CountryCode, Day
from flows.service import Channel, Contact, Recognition, Service, ServiceId

CRISIS: Final = "crisis"
NOTHING: Final = frozenset({"unknown", "none", "null", "yes", "no", ""})
"""What facts say where there is no value, or none that anybody could use."""
ALWAYS: Final = "24/7"
"""The one text of hours that is in OpenStreetMap's syntax as it stands."""
CODE: Final = re.compile(r"[a-z]{2,3}")
ON_THE_WEB: Final = re.compile(r"https?://\S+")
EMAIL: Final = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
ON_TELEGRAM: Final = re.compile(r"@\w{5,32}|https?://\S+|\+\d{7,15}")
SEVERAL: Final = re.compile(r"\s*;\s*|\s+or\s+|\s+/\s+|,\s+")
"""What stands between two numbers or addresses. A slash or hyphen without spaces belongs to a number."""
NUMBER: Final = re.compile(
    r"(?P<before>[^\d+()*#]*?)\s*"
    r"(?P<number>[(+*#]*\d(?:[\d ()./*#-]*[\d#])?)"
    r"(?P<after>\s*\([^)]*[^\W\d_][^)]*\)|\s+[^\d()]+)?"
)
"""One number with words before it, or with words or brackets after it."""
LONG: Final = 7
"""Digits of a number that is no short code."""
FROM_ABROAD: Final = "from abroad"
WHOLE: Final = re.compile(r"national\b|(for )?the whole country$", re.IGNORECASE)


def starter_services(country: Country) -> tuple[Service, ...]:
    """Hotlines, a line for crises, contacts against online fraud, and providers of a country, as its file has them."""
    crisis = country.facts.crisis_line
    return (
        *(_hotline(country, fact) for fact in country.facts.hotlines),
        *((replace(_hotline(country, crisis), scope=CRISIS),) if crisis else ()),
        *(_hotline(country, fact) for fact in country.facts.scam_contacts),
        *(_provider(country, fact) for fact in country.facts.providers),
    )


def _hotline(country: Country, fact: Hotline) -> Service:
    without_name = fact.anonymous if fact.accepts_without_name == "unknown" else fact.accepts_without_name
    return Service(
        **_shared(country, fact),
        kind="hotline",
        operator=_known(fact.operator),
        scope=fact.scope,
        offers=frozenset({"talk"}),
        contacts=(*_calls(fact), *_numbers(Channel.SMS, fact.sms), *_written(fact, fact.webchat)),
        free=fact.free,
        without_name=without_name,
        recognition=Recognition(valid_until=_day(fact.recognition_expires)),
    )


def _provider(country: Country, fact: Provider) -> Service:
    shared = _shared(country, fact)
    return Service(
        **shared,
        kind="service",
        offers=frozenset(_several(fact.services)),
        for_whom=frozenset(_several(fact.for_whom)),
        regions=_regions(fact.region, country.facts.name),
        contacts=(*_calls(fact), *_written(fact)),
        without_name=fact.accepts_without_name,
        recognition=Recognition(
            kind=fact.accreditation_kind,
            reference=_known(fact.accreditation),
            valid_until=_day(fact.recognition_expires),
            evidence=shared["sources"],
        ),
    )


def _shared(country: Country, fact: Hotline | Provider) -> dict[str, Any]:
    """What hotlines and providers have in common."""
    codes, words = _languages(fact.languages)
    return {
        "id": ServiceId(fact.id),
        "country": CountryCode(country.facts.country),
        "name": fact.name,
        "summary": _known(fact.summary),
        "languages": codes,
        "languages_text": words,
        "hours": fact.opening_hours or (ALWAYS if fact.hours == ALWAYS else ""),
        "hours_text": _known(fact.hours),
        "without_papers": fact.open_to_undocumented,
        "access": frozenset(fact.accessible),
        "conditions": _known(fact.conditions),
        "data_sharing": fact.data_sharing,
        "reporting_duty": _known(fact.reporting_duty),
        "verified_on": _day(fact.verified_on),
        "verified_by": fact.verified_by,
        "tested_on": _day(fact.contact_tested_on),
        "as_of": fact.as_of,
        "confidence": fact.confidence,
        "sources": _links({source.id: source.url for source in country.facts.sources}, fact),
        "complaint_contact": _known(fact.complaint_contact),
    }


def _known(text: str) -> str:
    return "" if text in NOTHING else text


def _several(values: tuple[str, ...] | str) -> tuple[str, ...]:
    return () if isinstance(values, str) else values


def _links(links: Mapping[str, str], fact: Reachable) -> tuple[str, ...]:
    return tuple(dict.fromkeys(links[source] for source in fact.sources if source in links))


def _day(date: str) -> Day:
    """A year or a month alone means its first day: a test then ends too early and never too late."""
    return Day("" if date in NOTHING else date + "-01-01"[len(date) - len("YYYY") :])


def _languages(languages: tuple[str, ...] | str) -> tuple[tuple[str, ...], str]:
    """Codes where all of it is codes, and else the words as they stand."""
    parts = languages.split(", ") if isinstance(languages, str) else languages
    if any(part in NOTHING for part in parts):
        return (), ""
    if all(CODE.fullmatch(part) for part in parts):
        return tuple(parts), ""
    return (), ", ".join(parts)


def _regions(text: str, country: str) -> tuple[str, ...]:
    """Parts of the country; none for the whole of it, and none where it is not known."""
    parts = re.split(r"\s*[,;]\s*", text)
    if text in NOTHING or text == country or any(WHOLE.match(part) for part in parts):
        return ()
    return tuple(parts) if all(_is_place(part) for part in parts) else (text,)


def _is_place(text: str) -> bool:
    """Whether this is a name of a place, perhaps with another in brackets, and no remark."""
    name, _, inside = text.rstrip(")").partition(" (")
    return not any(sign.isdigit() for sign in text) and all(part[:1].isupper() for part in (name, inside or name))


def _calls(fact: Hotline | Provider) -> Iterator[Contact]:
    """Numbers to call: typed ones where there are any, and else what the words plainly say."""
    if fact.dial:
        for dial in fact.dial:
            yield Contact(Channel.PHONE, dial.number, _known(dial.e164), dial.note)
        return
    e164 = _known(fact.phone_e164)
    found = tuple(_numbers(Channel.PHONE, fact.phone_local))
    if not found:
        yield from (Contact(Channel.PHONE, number, number) for number in (e164,) if number)
        return
    same = [contact for contact in found if _is_same(contact.value, e164)]
    # A number named only for calls from abroad is the other form of the first one.
    owner = found[0] if not same or FROM_ABROAD in same[0].note else same[0]
    for contact in found:
        if contact is owner:
            yield replace(contact, abroad=e164 or contact.abroad)
        elif contact not in same:
            yield contact


def _is_same(number: str, e164: str) -> bool:
    digits = _digits(number).lstrip("0")
    return len(digits) >= LONG and e164.endswith(digits)


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def _numbers(channel: Channel, text: str) -> Iterator[Contact]:
    """The numbers of a text. A piece that is not one number, with or without a remark, is left out."""
    for part in SEVERAL.split(_known(text)):
        found = NUMBER.fullmatch(part)
        if found:
            number = found["number"]
            note = " ".join(filter(None, (found["before"], (found["after"] or "").strip(" ()"))))
            yield Contact(channel, number, f"+{_digits(number)}" if number.lstrip("(")[0] == "+" else "", note)


def _written(fact: Hotline | Provider, webchat: str = "") -> Iterator[Contact]:
    """Ways of contact besides calls."""
    yield from _numbers(Channel.WHATSAPP, fact.whatsapp)
    yield from _matching(Channel.TELEGRAM, fact.telegram, ON_TELEGRAM)
    yield from _matching(Channel.WEBCHAT, webchat, ON_THE_WEB)
    yield from _matching(Channel.EMAIL, fact.email, EMAIL)
    yield from _matching(Channel.WEB, fact.web, ON_THE_WEB)


def _matching(channel: Channel, text: str, form: re.Pattern[str]) -> Iterator[Contact]:
    yield from (Contact(channel, part) for part in SEVERAL.split(text) if form.fullmatch(part))
