"""A file from an editor becomes entries of the directory: all of it, or a list of everything that is wrong with it."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from flows.service import Service, ServiceId
from storage.exchange.building import Builder
from storage.exchange.entries import Entry, Reading
from storage.exchange.errors import Flaw, Flawed, Unreadable
from storage.exchange.hsds_read import read_hsds
from storage.exchange.limits import BIGGEST_FILE, MOST_FLAWS
from storage.exchange.sheets_csv import csv_lines
from storage.exchange.table import Tick, read_table
from storage.exchange.xlsx import SERVICES
from storage.exchange.xlsx_lines import xlsx_lines
from storage.rules import Problem, clashes, problems

ENDINGS: Final = (".json", ".csv", ".xlsx")
MEGABYTE: Final = 1024 * 1024
DIGITS: Final = re.compile(r"([0-9]+)")
NUMBERS: Final = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file brings, in its order; `notes` tell what HSDS has and the directory does not keep."""

    services: tuple[Service, ...]
    notes: tuple[str, ...]


Check = Callable[[Service], Iterable[Problem]]
"""What else is wrong with an entry."""


def read_file(
    file: Path, stored: Iterable[Service], tick: Tick = lambda: None, check: Check = lambda _: ()
) -> Imported:
    """All entries of the file, each within the rules. Raises Unreadable or Flawed; `tick` is called for each row.

    `check` knows what the rules of storage cannot, as which keys were revoked.
    """
    content, stored = _content(file), tuple(stored)
    reading = READERS[ending_of(file)](content, Builder(stored), tick)
    flaws = [
        *reading.flaws,
        *_twice(reading.entries),
        *_against_rules(reading.entries, check),
        *_clashing(reading.entries, stored),
    ]
    if flaws:
        flaws.sort(key=_in_order)
        raise Flawed(tuple(flaws[:MOST_FLAWS]) + _more(len(flaws) - MOST_FLAWS))
    return Imported(tuple(entry.service for entry in reading.entries), tuple(_counted(reading.notes)))


def ending_of(file: Path) -> str:
    """.json, .csv or .xlsx; Unreadable for any other."""
    ending = file.suffix.lower()
    if ending not in ENDINGS:
        raise Unreadable(f"the name must end in {', '.join(ENDINGS)}")
    return ending


def _content(file: Path) -> bytes:
    ending_of(file)
    try:
        if not file.is_file():
            raise Unreadable("there is no such file")
        with file.open("rb") as opened:
            content = opened.read(BIGGEST_FILE + 1)
    except OSError as error:
        raise Unreadable(f"it cannot be read: {error.strerror}") from None
    if len(content) > BIGGEST_FILE:
        raise Unreadable(f"it is bigger than {BIGGEST_FILE // MEGABYTE} MB. Split it into smaller files")
    if not content.strip():
        raise Unreadable("it is empty")
    return content


def _csv(content: bytes, builder: Builder, tick: Tick) -> Reading:
    return read_table(csv_lines(content), builder, "", tick)


def _xlsx(content: bytes, builder: Builder, tick: Tick) -> Reading:
    return read_table(xlsx_lines(content), builder, SERVICES, tick)


READERS: Final[Mapping[str, Callable[[bytes, Builder, Tick], Reading]]] = {
    ".csv": _csv,
    ".xlsx": _xlsx,
    ".json": read_hsds,
}


def _twice(entries: Iterable[Entry]) -> Iterator[Flaw]:
    first: dict[str, Entry] = {}
    for entry in entries:
        before = first.setdefault(entry.service.id, entry)
        if before is not entry:
            yield Flaw(entry.place_of("id"), f"is the id of another entry too: {before.place_of('id')}")


def _against_rules(entries: Iterable[Entry], check: Check) -> Iterator[Flaw]:
    for entry in entries:
        for name, text in (*problems(entry.service), *check(entry.service)):
            yield Flaw(entry.place_of(name), text)


def _clashing(entries: Iterable[Entry], stored: Iterable[Service]) -> Iterator[Flaw]:
    """Entries that share their number in a button with another one, in the file or stored."""
    placed = {entry.service.id: entry.place_of("id") for entry in entries}
    others = (service for service in stored if service.id not in placed)
    for id_, text in clashes((*others, *(entry.service for entry in entries))):
        if id_ in placed:
            yield Flaw(placed[ServiceId(id_)], text)


def _in_order(flaw: Flaw) -> list[tuple[int, str]]:
    """Rows by number: row 10 comes after row 9."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in DIGITS.split(flaw.place)]


def _more(number: int) -> tuple[Flaw, ...]:
    return (Flaw("", f"and {number} errors more"),) if number > 0 else ()


def _counted(notes: Iterable[str]) -> Iterator[str]:
    for name, number in sorted(Counter(NUMBERS.sub("", note) for note in notes).items()):
        yield f"not kept: {name} ({number} times)"
