"""HSDS 3 JSON read: each service object becomes a row of our fields, with the path of each in the document."""

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final, NoReturn

from storage.exchange.building import Builder, empty_row
from storage.exchange.entries import Entry, Placing, Reading
from storage.exchange.errors import Flaw, Unreadable
from storage.exchange.hsds_service import read_service
from storage.exchange.limits import MOST_SERVICES, shown
from storage.exchange.table import Tick

LONGEST_NUMBER: Final = 20
"""Digits of a number; HSDS has none that needs more."""
MAJOR: Final = "3."


def read_hsds(content: bytes, builder: Builder, tick: Tick) -> Reading:
    """Every service of the document. Unreadable if it is no HSDS 3 document of whole services."""
    services = _services(parsed(content))
    reading = Reading()
    for number, thing in enumerate(services):
        tick()
        _read(reading, builder, thing, f"services[{number}]")
    return reading


def parsed(content: bytes) -> Any:
    """The document; Unreadable for whatever JSON does not allow, and for what it should not allow."""
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            object_pairs_hook=_no_key_twice,
            parse_constant=_refuse_constant,
            parse_int=_number,
            parse_float=_number,
        )
    except UnicodeDecodeError:
        raise Unreadable("it is not written in UTF-8") from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise Unreadable(f"it is no JSON, or only a part of a file: {error.msg} at {where}") from None
    except RecursionError:
        raise Unreadable("its lists and objects stand too deep in each other") from None


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        # Counted once: looking each name up in the list would take minutes for an object made to be long.
        ((twice, _),) = Counter(name for name, _ in pairs).most_common(1)
        raise Unreadable(f"an object has the property {shown(twice)!r} twice")
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise Unreadable(f"it has {name}, which is no JSON")


def _number(digits: str) -> float:
    if len(digits) > LONGEST_NUMBER:
        raise Unreadable(f"it has a number of {len(digits)} signs")
    return float(digits)


def _services(document: Any) -> list[Any]:
    if not isinstance(document, dict) or not isinstance(document.get("services"), list):
        raise Unreadable('it is no document of services: {"version": "3.1", "services": [...]} is expected')
    version = document.get("version")
    if not isinstance(version, str) or not version.startswith(MAJOR):
        raise Unreadable(f"version: {shown(str(version))} is not HSDS 3")
    if unknown := sorted(document.keys() - {"version", "services"}):
        raise Unreadable(f"unknown properties beside the services: {', '.join(map(shown, unknown))}")
    services: list[Any] = document["services"]
    if len(services) > MOST_SERVICES:
        raise Unreadable(f"it has more than {MOST_SERVICES} services. Split it into smaller files")
    return services


def _read(reading: Reading, builder: Builder, thing: Any, path: str) -> None:
    found = read_service(thing, path)
    place_of = _placing(found.places, path)
    reading.notes.extend(found.notes)
    wrong = list(found.flaws)
    service, faults = builder.build({**empty_row(), **found.row})
    told = {flaw.place for flaw in wrong}
    wrong.extend(Flaw(place_of(name), text) for name, text in faults if place_of(name) not in told)
    reading.flaws.extend(wrong)
    if service and not wrong:
        reading.entries.append(Entry(service, place_of))


def _placing(places: dict[str, str], path: str) -> Placing:
    def place_of(name: str) -> str:
        return next((places[one] for one in _narrowing(name) if one in places), f"{path}.{name}" if name else path)

    return place_of


def _narrowing(name: str) -> Iterable[str]:
    """`contacts[1].value`, then `contacts[1]`, then `contacts`."""
    return name, name.partition(".")[0], name.partition("[")[0]
