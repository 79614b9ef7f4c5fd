"""What a file from a translator would change: its edits, or every error in it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from locales.exchange.errors import Flaw, Flawed
from locales.exchange.patterns import asked_by
from locales.exchange.signs import faults_of, mark_of, shown, tidy
from locales.exchange.units import Unit
from locales.fact_words import FACT_WORDS
from locales.references import INTERFACE

GIVEN: Final = {**INTERFACE, **FACT_WORDS}
"""Variables that the program gives to texts without a page, whether English uses them or not."""
MOST_FLAWS: Final = 500
"""Errors that are listed; a file with more has one cause for most of them."""
DIGITS: Final = re.compile(r"([0-9]+)")


@dataclass(frozen=True, slots=True)
class Row:
    """One text of a file, and the marks of English and of the translation when the file was made."""

    place: str
    key: str
    english: str
    translation: str
    marks: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file brings: its language, its texts, and what could not be read as text."""

    language: str
    rows: tuple[Row, ...]
    flaws: tuple[Flaw, ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """A text that differs from the exported one, and where it stands in the file."""

    unit: Unit
    text: str
    place: str


def edits_of(brought: Brought, units: Iterable[Unit]) -> tuple[Edit, ...]:
    """The texts that were changed, in the order of the file. Flawed with every error if there is any."""
    known = {unit.key: unit for unit in units}
    flaws = [*brought.flaws, *_twice(brought.rows)]
    edits: list[Edit] = []
    for row in brought.rows:
        unit = known.get(row.key)
        if unit is None:
            flaws.append(Flaw(row.place, f"the key {shown(row.key)!r} is not one of the guide. Export again"))
            continue
        faults = tuple(_faults(row, unit))
        flaws.extend(Flaw(row.place, fault) for fault in faults)
        if not faults and _is_edited(row, unit):
            edits.append(Edit(unit, tidy(row.translation), row.place))
    if flaws:
        flaws.sort(key=_in_order)
        raise Flawed(tuple(flaws[:MOST_FLAWS]) + _more(len(flaws) - MOST_FLAWS))
    return tuple(edits)


def _twice(rows: Iterable[Row]) -> Iterator[Flaw]:
    first: dict[str, Row] = {}
    for row in rows:
        before = first.setdefault(row.key, row)
        if before is not row:
            yield Flaw(row.place, f"the key {shown(row.key)!r} stands also in {before.place}. Keep one of the two")


def _is_edited(row: Row, unit: Unit) -> bool:
    """Whether somebody wrote something else than was exported, and it is not there already."""
    text = tidy(row.translation)
    return row.marks is not None and mark_of(text) != row.marks[1] and text != unit.translation


def _faults(row: Row, unit: Unit) -> Iterator[str]:
    if row.marks is None:
        yield "has lost its mark of the export. Export again and bring your changes into the new file"
        return
    if mark_of(row.english) != row.marks[0]:
        yield "the English was changed. Put it back; only the translation can be edited here"
        return
    if not _is_edited(row, unit):
        return
    if row.marks[0] != mark_of(unit.english):
        yield "the English of the guide has changed since the export. Export again and translate the new text"
    elif row.marks[1] != mark_of(unit.translation):
        now = shown(unit.translation) or "nothing"
        yield f"this translation was changed in the guide and in the file. The guide now says: {now}"
    elif not tidy(row.translation):
        yield "the translation was emptied. Every text is needed; write one"
    else:
        yield from faults_of(tidy(row.translation), unit.english)
        yield from _faults_of_fluent(tidy(row.translation), unit)


def _faults_of_fluent(text: str, unit: Unit) -> Iterator[str]:
    asked = asked_by(text)
    if asked.fault:
        yield f"is not Fluent: {asked.fault}. Keep {{ }} and all in them as in the English"
    if strange := asked.names - _allowed(unit):
        yield f"uses {', '.join(sorted(strange))}, which the English does not. Names in {{ }} are never translated"


def _allowed(unit: Unit) -> frozenset[str]:
    """What English asks for, what the program gives, and what the translation asks for already."""
    given: Mapping[tuple[str, str], frozenset[str]] = GIVEN
    variables = frozenset(f"${name}" for name in given.get((unit.message, unit.attribute), ()))
    return asked_by(unit.english).names | asked_by(unit.translation).names | variables


def _in_order(flaw: Flaw) -> list[tuple[int, str]]:
    """Rows by number: row 10 comes after row 9."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in DIGITS.split(flaw.place)]


def _more(number: int) -> tuple[Flaw, ...]:
    return (Flaw("file", f"and {number} errors more"),) if number > 0 else ()
