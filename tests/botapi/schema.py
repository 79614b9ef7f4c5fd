"""Every call is compared with the Bot API reference: its method, its parameters and their types."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

REFERENCE: Final = json.loads((Path(__file__).parent / "reference.json").read_text("utf-8"))
SIMPLE: Final[Mapping[str, type]] = {"Integer": int, "String": str, "Boolean": bool, "True": bool, "Float": float}


def violations(method: str, parameters: Mapping[str, Any]) -> Iterator[str]:
    """What in this call the reference does not know, or knows otherwise."""
    known = REFERENCE["methods"].get(method)
    if known is None:
        yield f"{method}: no such method"
    else:
        yield from _table(method, parameters, known)


def _table(place: str, given: Mapping[str, Any], known: Mapping[str, Any]) -> Iterator[str]:
    for name in given.keys() - known.keys():
        yield f"{place}.{name}: no such field"
    for name, field in known.items():
        if name in given:
            yield from _value(f"{place}.{name}", given[name], field["type"])
        elif field["required"]:
            yield f"{place}.{name}: is required"


def _value(place: str, value: Any, kind: str) -> Iterator[str]:
    kinds = kind.split(" or ")
    if len(kinds) > 1:
        if all(any(True for _ in _value(place, value, one)) for one in kinds):
            yield f"{place}: is none of {kind}"
    elif kind.startswith("Array of "):
        yield from _array(place, value, kind.removeprefix("Array of "))
    elif kind in SIMPLE:
        if type(value) is not SIMPLE[kind]:
            yield f"{place}: is not {kind}"
    elif kind == "InputFile":
        if not isinstance(value, bytes):
            yield f"{place}: is no file"
    elif not isinstance(value, dict):
        yield f"{place}: is not {kind}"
    elif REFERENCE["types"].get(kind):
        yield from _table(place, value, REFERENCE["types"][kind])


def _array(place: str, value: Any, kind: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{place}: is not an array of {kind}"
        return
    for number, item in enumerate(value):
        yield from _value(f"{place}[{number}]", item, kind)
