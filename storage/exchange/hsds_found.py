"""What is found in one object of HSDS: our fields, the path of each, what is not kept, and what is wrong."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any

from storage.exchange.errors import Flaw
from storage.exchange.fields import BY_NAME, Value
from storage.exchange.hsds_names import OURS, PROPERTIES
from storage.exchange.limits import shown

Thing = dict[str, Any]


@dataclass(slots=True)
class Found:
    """Our fields, the path of each, and what is to be told."""

    row: dict[str, Value] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    flaws: list[Flaw] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def keep(self, name: str, value: Value, path: str) -> None:
        """A field, and where it stands."""
        self.row[name], self.places[name] = value, path

    def wrong(self, path: str, text: str) -> None:
        """An error at this path."""
        self.flaws.append(Flaw(path, text))

    def not_kept(self, path: str) -> None:
        """A property that HSDS has and the directory does not keep; the numbers in its path do not matter."""
        self.notes.append(path.partition(".")[2])


def check_names(found: Found, thing: Thing, of: str, path: str, kept: AbstractSet[str]) -> None:
    """A property that HSDS does not have is an error; one that is not among `kept` is told."""
    for name, value in thing.items():
        if name not in PROPERTIES[of]:
            found.wrong(f"{path}.{shown(name)}", f"HSDS has no such property of a {of}")
        elif name not in kept and value not in (None, "", []):
            found.not_kept(f"{path}.{name}")


def text_of(found: Found, thing: Thing, name: str, path: str) -> str:
    """A property that is a text, empty if it is missing; anything else is an error."""
    value = thing.get(name)
    if value is None or isinstance(value, str):
        return value or ""
    found.wrong(f"{path}.{name}", "is no text")
    return ""


def things_of(found: Found, thing: Thing, name: str, path: str) -> Iterator[tuple[Thing, str]]:
    """The objects of a property that is a list, with the path of each."""
    things = thing.get(name)
    if things is None:
        return
    if not isinstance(things, list):
        found.wrong(f"{path}.{name}", "is no list")
        return
    for number, one in enumerate(things):
        if isinstance(one, dict):
            yield one, f"{path}.{name}[{number}]"
        else:
            found.wrong(f"{path}.{name}[{number}]", "is no object")


def read_attributes(found: Found, thing: Thing, path: str, ours: AbstractSet[str]) -> None:
    """Fields of ours among the attributes of an object; those of others are not kept."""
    texts: dict[str, list[str]] = {}
    for one, place in things_of(found, thing, "attributes", path):
        link_type = text_of(found, one, "link_type", place)
        name = link_type.removeprefix(OURS)
        if name == link_type:
            found.not_kept(place)
            continue
        if name not in ours:
            found.wrong(f"{place}.link_type", f"{shown(link_type)!r} is no field of the directory in this place")
            continue
        text = _value(found, one, place)
        if _is_list(name):
            found.places[f"{name}[{len(texts.get(name, ()))}]"] = place
        elif name in texts:
            found.wrong(place, f"is the second {name}")
        texts.setdefault(name, []).append(text)
        found.places[name] = place
    for name, several in texts.items():
        found.row[name] = tuple(several) if _is_list(name) else several[0]


def _is_list(name: str) -> bool:
    return name in BY_NAME and BY_NAME[name].shape in ("many", "set")


def _value(found: Found, attribute: Thing, path: str) -> str:
    """Its value, or the code of its term."""
    term = attribute.get("taxonomy_term")
    if isinstance(attribute.get("value"), str) or not isinstance(term, dict):
        return text_of(found, attribute, "value", path)
    return text_of(found, term, "code", f"{path}.taxonomy_term") or text_of(
        found, term, "name", f"{path}.taxonomy_term"
    )
