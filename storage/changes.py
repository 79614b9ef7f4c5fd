"""What an import or an editor would change in the directory: worked out first, shown, and then applied whole."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Final

from flows.service import Contact, Recognition, Service

DERIVED: Final = "opens"
"""The field that is worked out and never kept."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Entries to add, to replace (as they were, as they become) and to remove, each part in the order of ids."""

    added: tuple[Service, ...] = ()
    changed: tuple[tuple[Service, Service], ...] = ()
    removed: tuple[Service, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.added or self.changed or self.removed)


@dataclass(frozen=True, slots=True)
class Difference:
    """A field whose value is another, both as text for showing; `recognition.kind` names a field inside."""

    field: str
    before: str
    after: str


def compare(old: Iterable[Service], new: Iterable[Service], *, whole: bool) -> Changes:
    """What turns `old` into `new`. Entries that `new` does not have stay, unless it is the whole directory."""
    before = {service.id: _kept(service) for service in old}
    after = {service.id: _kept(service) for service in new}
    both = sorted(before.keys() & after.keys())
    return Changes(
        added=tuple(after[id_] for id_ in sorted(after.keys() - before.keys())),
        changed=tuple((before[id_], after[id_]) for id_ in both if before[id_] != after[id_]),
        removed=tuple(before[id_] for id_ in sorted(before.keys() - after.keys())) if whole else (),
    )


def differences(old: Service, new: Service) -> tuple[Difference, ...]:
    """The fields of two states of an entry that differ, in the order of the entry."""
    return tuple(_differing("", old, new))


def _differing(prefix: str, old: Service | Recognition, new: Service | Recognition) -> Iterator[Difference]:
    for field in fields(old):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if before == after or field.name == DERIVED:
            continue
        if isinstance(before, Recognition):
            yield from _differing(f"{field.name}.", before, after)
        else:
            yield Difference(prefix + field.name, _shown(before), _shown(after))


def _kept(service: Service) -> Service:
    return replace(service, opens=())


def _shown(value: object) -> str:
    if isinstance(value, frozenset):
        return ", ".join(sorted(value))
    if isinstance(value, tuple):
        return ", ".join(_contact(item) if isinstance(item, Contact) else str(item) for item in value)
    return str(value)


def _contact(contact: Contact) -> str:
    abroad = f" (from abroad {contact.abroad})" if contact.abroad else ""
    note = f" [{contact.note}]" if contact.note else ""
    return f"{contact.channel.value} {contact.value}{abroad}{note}"
