"""A row of a file becomes an entry of the directory, or a list of what is wrong with it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from flows.ids import CountryCode, Day
from flows.service import Contact, Recognition, Service, ServiceId
from storage.exchange.fields import BY_NAME, FIELDS, RECOGNITION, REQUIRED, Field, Row, Value, row_of
from storage.exchange.limits import HIDDEN, LONGEST_CELL, shown


class Builder:
    """Builds entries. A field that a row does not have keeps what is stored, so that a file may have few columns."""

    def __init__(self, stored: Iterable[Service] = ()) -> None:
        self._stored = {service.id: service for service in stored}

    def build(self, row: Row) -> tuple[Service | None, list[tuple[str, str]]]:
        """The entry, or None with the name of each wrong field and what is wrong with it."""
        given = {name: tidy(BY_NAME[name], value) for name, value in row.items()}
        wrong = [fault for name, value in given.items() for fault in faults(BY_NAME[name], value)]
        wrong.extend((name, "is empty, and every entry needs it") for name in REQUIRED if not given.get(name))
        if wrong:
            return None, wrong
        before = self._stored.get(ServiceId(str(given["id"])))
        kept = dict(row_of(before)) if before else empty_row()
        return service_of({**kept, **given}), []


def empty_row() -> dict[str, Value]:
    """What an entry has of which nothing is known."""
    return {field.name: tidy(field, "" if field.shape in ("text", "choice") else ()) for field in FIELDS}


def tidy(field: Field, value: Value) -> Value:
    """The value without spaces at its ends; a closed list is read whatever its capitals are."""
    if isinstance(value, tuple):
        return cast("Value", tuple(tidied for item in value if (tidied := _item(field, item))))
    text = value.strip()
    if field.shape == "choice":
        return text.lower() or ("" if field.required else field.choices[0])
    if field.name == "as_of":
        return text or "unknown"
    return text.upper() if field.name == "country" else text


def _item(field: Field, item: str | Contact) -> str | Contact:
    """Words of a list are small, codes of languages too; names of places and addresses stay as they are."""
    if isinstance(item, Contact):
        return Contact(item.channel, item.value.strip(), item.abroad.strip(), item.note.strip())
    return item.strip().lower() if field.shape == "set" or field.name == "languages" else item.strip()


def faults(field: Field, value: Value) -> Iterator[tuple[str, str]]:
    """What no field may hold, whatever the rules say of its content: name, or name[number], and why."""
    for name, text in _texts(field.name, value):
        if len(text) > LONGEST_CELL:
            yield name, f"has {len(text)} characters; {LONGEST_CELL} is the most"
        elif sign := HIDDEN.search(text):
            yield name, f"has a hidden sign (U+{ord(sign[0]):04X}), which could turn a number round. Type the text anew"
    if field.shape == "choice" and value and value not in field.choices:
        yield field.name, f"{shown(str(value))!r} is not one of: {', '.join(field.choices)}"


def _texts(name: str, value: Value) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield name, value
        return
    for number, item in enumerate(value):
        texts = (item.value, item.abroad, item.note) if isinstance(item, Contact) else (str(item),)
        yield from ((f"{name}[{number}]", text) for text in texts)


def service_of(row: Mapping[str, Value]) -> Service:
    """An entry from a whole row that has no faults."""
    of_service: dict[str, Any] = {}
    of_recognition: dict[str, Any] = {}
    for field in FIELDS:
        value = row[field.name]
        typed = frozenset(cast("tuple[str, ...]", value)) if field.shape == "set" else value
        if field.name in RECOGNITION:
            of_recognition[RECOGNITION[field.name]] = typed
        else:
            of_service[field.name] = typed
    return Service(
        **{
            **of_service,
            "id": ServiceId(of_service["id"]),
            "country": CountryCode(of_service["country"]),
            "verified_on": Day(of_service["verified_on"]),
            "tested_on": Day(of_service["tested_on"]),
            "recognition": Recognition(**of_recognition),
        }
    )
