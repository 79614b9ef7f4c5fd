"""A service taken apart into rows of the tables, and put together again without loss."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from sqlalchemy import Table

from flows.service import Channel, Contact, Recognition, Service
from storage.tables import (
    ACCREDITATION,
    ATTRIBUTE,
    CONTACT,
    LANGUAGE,
    ORGANIZATION,
    PHONE,
    SCHEDULE,
    SERVICE,
    SERVICE_AREA,
    URL,
)

Row = Mapping[Any, Any]
Rows = Mapping[Table, list[dict[str, Any]]]

NUMBERS: Final = frozenset({Channel.PHONE, Channel.SMS, Channel.WHATSAPP})
SOURCE: Final = "source"
EVIDENCE: Final = "evidence"
OFFER: Final = "offer"
FOR_WHOM: Final = "for-whom"
ACCESS: Final = "access"
VERIFIED_BY: Final = "verified-by"

PLAIN: Final = {
    "id": "id",
    "country": "country",
    "kind": "kind",
    "name": "name",
    "summary": "description",
    "scope": "scope",
    "languages_text": "interpretation_services",
    "conditions": "eligibility_description",
    "free": "free",
    "without_name": "without_name",
    "without_papers": "without_papers",
    "data_sharing": "data_sharing",
    "reporting_duty": "reporting_duty",
    "complaint_contact": "complaint_contact",
    "public_key": "public_key",
    "verified_on": "assured_date",
    "tested_on": "tested_on",
    "as_of": "as_of",
    "confidence": "confidence",
}
"""Fields of a service that are one column of the table `service`."""


def organization_id(name: str) -> str | None:
    """The same operator has the same id everywhere; no operator has none."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"organization:{name}")) if name else None


def take_apart(services: Iterable[Service]) -> Rows:
    """Rows by table, in the order in which they can be inserted."""
    rows: dict[Table, list[dict[str, Any]]] = {ORGANIZATION: [], SERVICE: []}
    for service in services:
        for table, row in _rows(service):
            rows.setdefault(table, []).append(row)
    return rows


def put_together(rows: Mapping[Table, Iterable[Row]]) -> Iterator[Service]:
    """The services of these rows; `rows` holds those of every table, each table's in the order of `position`."""
    operators = {row["id"]: row["name"] for row in rows[ORGANIZATION]}
    belonging: dict[tuple[Table, str], list[Row]] = defaultdict(list)
    for table, of_table in rows.items():
        if table not in (ORGANIZATION, SERVICE):
            for row in of_table:
                belonging[table, row["link_id" if table is ATTRIBUTE else "service_id"]].append(row)
    for row in rows[SERVICE]:
        parts = {table: belonging[table, row["id"]] for table in rows}
        yield _service(row, operators.get(row["organization_id"], ""), parts)


def _rows(service: Service) -> Iterator[tuple[Table, dict[str, Any]]]:
    operator = organization_id(service.operator)
    if operator:
        yield ORGANIZATION, {"id": operator, "name": service.operator}
    plain = {column: getattr(service, field) for field, column in PLAIN.items()}
    yield SERVICE, {**plain, "organization_id": operator}
    key = {"service_id": service.id}
    for position, contact in enumerate(service.contacts):
        yield _contact_row(contact, {**key, "position": position})
    for position, code in enumerate(service.languages):
        yield LANGUAGE, {**key, "position": position, "code": code}
    for position, name in enumerate(service.regions):
        yield SERVICE_AREA, {**key, "position": position, "name": name}
    for label, urls in ((SOURCE, service.sources), (EVIDENCE, service.recognition.evidence)):
        for position, url in enumerate(urls):
            yield URL, {**key, "label": label, "position": position, "url": url, "abroad": "", "description": ""}
    yield SCHEDULE, {
        **key, "opening_hours": service.hours, "description": service.hours_text, "timezone": service.timezone,
    }  # fmt: skip
    yield from _attributes(service)
    yield ACCREDITATION, {**key, **_recognition_row(service.recognition)}


def _contact_row(contact: Contact, key: Row) -> tuple[Table, dict[str, Any]]:
    row = {**key, "abroad": contact.abroad, "description": contact.note}
    if contact.channel in NUMBERS:
        return PHONE, {**row, "type": contact.channel.value, "number": contact.value}
    if contact.channel is Channel.EMAIL:
        return CONTACT, {**row, "email": contact.value}
    return URL, {**row, "label": contact.channel.value, "url": contact.value}


def _attributes(service: Service) -> Iterator[tuple[Table, dict[str, Any]]]:
    words = {
        OFFER: sorted(service.offers),
        FOR_WHOM: sorted(service.for_whom),
        ACCESS: sorted(service.access),
        VERIFIED_BY: service.verified_by,
    }
    for link_type, values in words.items():
        for position, value in enumerate(values):
            yield ATTRIBUTE, {"link_id": service.id, "link_type": link_type, "position": position, "value": value}


def _recognition_row(recognition: Recognition) -> dict[str, Any]:
    return {
        "kind": recognition.kind,
        "issuer": recognition.issuer,
        "reference": recognition.reference,
        "valid_from": recognition.valid_from,
        "valid_until": recognition.valid_until,
    }


def _service(row: Row, operator: str, parts: Mapping[Table, list[Row]]) -> Service:
    words = _by(parts[ATTRIBUTE], "link_type", "value")
    urls = _by(parts[URL], "label", "url")
    hours = parts[SCHEDULE][0] if parts[SCHEDULE] else {}
    return Service(
        **{field: row[column] for field, column in PLAIN.items()},
        operator=operator,
        offers=frozenset(words[OFFER]),
        for_whom=frozenset(words[FOR_WHOM]),
        languages=tuple(language["code"] for language in parts[LANGUAGE]),
        regions=tuple(area["name"] for area in parts[SERVICE_AREA]),
        hours=hours.get("opening_hours", ""),
        hours_text=hours.get("description", ""),
        timezone=hours.get("timezone", ""),
        contacts=_contacts(parts),
        access=frozenset(words[ACCESS]),
        recognition=_recognition(parts[ACCREDITATION], tuple(urls[EVIDENCE])),
        verified_by=tuple(words[VERIFIED_BY]),
        sources=tuple(urls[SOURCE]),
    )


def _by(rows: Iterable[Row], key: str, value: str) -> defaultdict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows:
        found[row[key]].append(row[value])
    return found


def _contacts(parts: Mapping[Table, list[Row]]) -> tuple[Contact, ...]:
    """In their order, which runs through three tables."""
    numbers = [(row, row["type"], row["number"]) for row in parts[PHONE]]
    written = [(row, Channel.EMAIL.value, row["email"]) for row in parts[CONTACT]]
    online = [(row, row["label"], row["url"]) for row in parts[URL] if row["label"] not in (SOURCE, EVIDENCE)]
    return tuple(
        Contact(Channel(channel), value, row["abroad"], row["description"])
        for row, channel, value in sorted((*numbers, *written, *online), key=lambda found: found[0]["position"])
    )


def _recognition(rows: Iterable[Row], evidence: tuple[str, ...]) -> Recognition:
    for row in rows:
        return Recognition(
            row["kind"], row["issuer"], row["reference"], row["valid_from"], row["valid_until"], evidence
        )
    return Recognition(evidence=evidence)
