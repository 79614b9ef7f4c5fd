"""HSDS 3.1 JSON: a document with whole service objects, the same bytes for the same services."""

import json
import re
import uuid
from collections.abc import Iterable, Iterator
from typing import Any, Final, cast

from flows.service import Channel, Contact, Service
from storage.exchange.fields import FIELDS, Field, Row, row_of
from storage.exchange.hsds_names import ELSEWHERE, NATIVE, OURS, TERMS, TEST_CALL, VERSION

NAMESPACE: Final = uuid.uuid5(uuid.NAMESPACE_OID, "waymark directory")
"""HSDS wants UUIDs; ours are made from our ids, so that they stay the same from export to export."""
URL: Final = re.compile(r"https?://[!#-;=?-\[\]_a-z~%]+", re.IGNORECASE)
"""An address as RFC 3986 writes it; one with other letters stands as the name of a contact."""
PHONE_TYPES: Final = {Channel.PHONE: "voice", Channel.SMS: "text", Channel.WHATSAPP: "cell"}
URL_LABELS: Final = {Channel.WEB: "Website", Channel.WEBCHAT: "Web chat"}

Thing = dict[str, Any]


def hsds_of(services: Iterable[Service]) -> bytes:
    """The services in their order."""
    document = {"version": VERSION, "services": [_service(service) for service in services]}
    return (json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def _uuid(*parts: object) -> str:
    return str(uuid.uuid5(NAMESPACE, json.dumps([str(part) for part in parts])))


def _service(service: Service) -> Thing:
    row = row_of(service)
    own = _uuid("service", service.id)
    thing: Thing = {"id": own, "status": "active"}
    thing |= {theirs: row[ours] for ours, theirs in NATIVE.items() if row[ours]}
    thing["organization"] = _organization(service)
    thing["organization_id"] = thing["organization"]["id"]
    thing |= {name: things for name, things in _parts(service, own) if things}
    thing |= _first_of(thing)
    thing["attributes"] = list(_attributes(row, own))
    return thing


def _first_of(thing: Thing) -> Thing:
    """Address and e-mail as HSDS has them beside the lists, for readers that look there only."""
    websites = [one["url"] for one in thing.get("additional_urls", ()) if one["label"] == URL_LABELS[Channel.WEB]]
    emails = [one["email"] for one in thing.get("contacts", ()) if "email" in one]
    return {name: found[0] for name, found in (("url", websites), ("email", emails)) if found}


def _organization(service: Service) -> Thing:
    """HSDS wants one for each service; where we know no operator, an attribute says so and the name stands in."""
    own = _uuid("organization", service.country, service.operator or service.id)
    named = service.operator or service.name
    thing: Thing = {"id": own, "name": named, "description": named}
    if not service.operator:
        thing["attributes"] = [_attribute(own, "organization", "operator", "")]
    return thing


def _parts(service: Service, own: str) -> Iterator[tuple[str, list[Thing]]]:
    yield from _contacts(service.contacts, own).items()
    yield (
        "languages",
        [
            {"id": _uuid(own, "language", number), "service_id": own, "code": code}
            for number, code in enumerate(service.languages)
        ],
    )
    yield (
        "service_areas",
        [
            {"id": _uuid(own, "area", number), "service_id": own, "name": region}
            for number, region in enumerate(service.regions)
        ],
    )
    yield "schedules", _schedules(service, own)
    yield "metadata", _tested(service.tested_on, own)


def _contacts(contacts: Iterable[Contact], own: str) -> dict[str, list[Thing]]:
    """Ways of contact by the list of HSDS in which they stand; `order` keeps the best one first."""
    things: dict[str, list[Thing]] = {"phones": [], "additional_urls": [], "contacts": []}
    for number, contact in enumerate(contacts):
        thing: Thing = {"id": _uuid(own, "contact", number), "service_id": own}
        place = _placed(thing, contact)
        extra = {"channel": contact.channel, "order": number, "abroad": contact.abroad}
        if place != "phones":
            extra["note"] = contact.note
        thing["attributes"] = [
            _attribute(thing["id"], place, label, str(value)) for label, value in extra.items() if value != ""
        ]
        things[place].append(thing)
    return things


def _placed(thing: Thing, contact: Contact) -> str:
    if URL.fullmatch(contact.value):
        thing |= {"label": URL_LABELS.get(contact.channel, contact.channel.capitalize()), "url": contact.value}
        return "additional_urls"
    if contact.channel in PHONE_TYPES:
        thing |= {"number": contact.value, "type": PHONE_TYPES[contact.channel]}
        thing |= {"description": contact.note} if contact.note else {}
        return "phones"
    thing["email" if contact.channel is Channel.EMAIL else "name"] = contact.value
    return "contacts"


def _schedules(service: Service, own: str) -> list[Thing]:
    """One schedule: hours in the syntax of OpenStreetMap and the name of their zone, which HSDS has no property for."""
    if not (service.hours or service.hours_text or service.timezone):
        return []
    thing: Thing = {"id": _uuid(own, "schedule"), "service_id": own}
    if service.hours_text:
        thing["description"] = service.hours_text
    thing["attributes"] = [
        _attribute(thing["id"], "schedule", label, value)
        for label, value in (("hours", service.hours), ("timezone", service.timezone))
        if value
    ]
    return [thing]


def _tested(day: str, own: str) -> list[Thing]:
    if not day:
        return []
    action = {"last_action_date": day, "last_action_type": TEST_CALL, "field_name": "phones"}
    nothing = {"previous_value": "", "replacement_value": "", "updated_by": ""}
    about = {"id": _uuid(own, "tested"), "resource_id": own, "resource_type": "service"}
    return [{**about, **action, **nothing}]


def _attributes(row: Row, own: str) -> Iterator[Thing]:
    for field in FIELDS:
        if field.name in NATIVE or field.name in ELSEWHERE:
            continue
        value = cast("str | tuple[str, ...]", row[field.name])
        for number, text in enumerate((value,) if isinstance(value, str) else value):
            if text and not (field.choices and text == field.choices[0] and not field.required):
                yield _labelled(field, own, number, text)


def _labelled(field: Field, own: str, number: int, text: str) -> Thing:
    if not (field.choices or field.name in TERMS):
        return _attribute(own, "service", field.name, text, number)
    thing = _attribute(own, "service", field.name, None, number)
    taxonomy = f"{OURS}{field.name}"
    term = {"id": _uuid("term", taxonomy, text), "code": text, "name": text, "description": field.meaning}
    return {**thing, "taxonomy_term": {**term, "taxonomy": taxonomy, "language": "en"}}


def _attribute(own: str, entity: str, ours: str, value: str | None, number: int = 0) -> Thing:
    thing: Thing = {"id": _uuid(own, "attribute", ours, number), "link_id": own, "link_entity": entity}
    thing["link_type"] = f"{OURS}{ours}"
    return thing if value is None else {**thing, "value": value}
