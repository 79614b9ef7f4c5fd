"""Edits go into the Fluent files of a language: only the characters of their texts change, or new texts come in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from locales.exchange.comparing import Edit
from locales.exchange.patterns import INDENT, Entry, Spot, written
from locales.exchange.units import Files, Unit, by_name


@dataclass(frozen=True, slots=True)
class _Cut:
    """Characters of a file that give way to others; at one place what belongs to a message goes before a new one."""

    file: str
    start: int
    end: int
    text: str
    is_message: bool = False


def patched(own: Files, edits: Iterable[Edit], units: Sequence[Unit]) -> dict[str, str]:
    """The files that change, whole, by their name without ending. `units` are all texts, in the order of English."""
    entries = by_name(own)
    place = {unit.key: number for number, unit in enumerate(units)}
    ordered = sorted(edits, key=lambda edit: place[edit.unit.key])
    cuts: list[_Cut] = []
    for message, of_message in groupby(ordered, lambda edit: edit.unit.message):
        group = tuple(of_message)
        if entry := entries.get(message):
            cuts.extend(_into(entry, edit, units) for edit in group)
        else:
            cuts.append(_new(group, entries, own, units))
    return {file: _cut(own.get(file, ""), [cut for cut in cuts if cut.file == file]) for file in _files(cuts)}


def _files(cuts: Iterable[_Cut]) -> Iterator[str]:
    return iter(dict.fromkeys(cut.file for cut in cuts))


def _into(entry: Entry, edit: Edit, units: Iterable[Unit]) -> _Cut:
    """An edit of a message that the language has, with or without this text."""
    attribute = edit.unit.attribute
    if spot := entry.spot(attribute):
        text = written(edit.text, spot.indent, is_block=spot.is_block)
        return _Cut(entry.file, spot.start, spot.end, text)
    if not attribute:
        return _Cut(entry.file, entry.opened, entry.opened, _value(edit.text))
    place = _behind(entry, edit.unit, units)
    return _Cut(entry.file, place, place, _attribute(attribute, edit.text))


def _behind(entry: Entry, unit: Unit, units: Iterable[Unit]) -> int:
    """The end of the last text of the message that stands before this one in English."""
    of_message = (one for one in units if one.message == unit.message)
    before = {one.attribute for one in takewhile(lambda one: one != unit, of_message)}
    ends: Mapping[str, Spot] = {spot.attribute: spot for spot in entry.spots if spot.attribute in before}
    return max((spot.end for spot in ends.values()), default=entry.opened)


def _new(group: Sequence[Edit], entries: Mapping[str, Entry], own: Files, units: Sequence[Unit]) -> _Cut:
    """A message that the language does not have: behind the one before it in English, else at the end of its file."""
    first = group[0].unit
    text = f"{first.message} =" + "".join(
        _attribute(edit.unit.attribute, edit.text) if edit.unit.attribute else _value(edit.text) for edit in group
    )
    earlier = takewhile(lambda unit: unit != first, (unit for unit in units if unit.topic == first.topic))
    known = [entry for unit in earlier if (entry := entries.get(unit.message)) and entry.file == first.topic]
    if known:
        return _Cut(first.topic, known[-1].end, known[-1].end, f"\n\n{text}", is_message=True)
    source = own.get(first.topic, "")
    gap = "" if not source or source.endswith("\n\n") else "\n" if source.endswith("\n") else "\n\n"
    return _Cut(first.topic, len(source), len(source), f"{gap}{text}\n", is_message=True)


def _value(text: str) -> str:
    return written(text, INDENT, is_block=False)


def _attribute(name: str, text: str) -> str:
    return f"\n{' ' * INDENT}.{name} ={written(text, INDENT * 2, is_block=False)}"


def _cut(source: str, cuts: Iterable[_Cut]) -> str:
    """The file with its cuts; new lines end as the others do."""
    end_of_line = "\r\n" if "\r\n" in source else "\n"
    pieces: list[str] = []
    done = 0
    for cut in sorted(cuts, key=lambda cut: (cut.start, cut.is_message)):
        pieces += (source[done : cut.start], cut.text.replace("\n", end_of_line))
        done = cut.end
    return "".join((*pieces, source[done:]))
