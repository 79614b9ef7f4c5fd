"""A table with a row for each entry, whether it came from CSV or from a spreadsheet."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from storage.exchange.building import Builder
from storage.exchange.cells import BadCell, value_of
from storage.exchange.entries import Entry, Placing, Reading
from storage.exchange.errors import Flaw, Unreadable
from storage.exchange.fields import BY_NAME, REQUIRED, Value
from storage.exchange.limits import LONGEST_CELL, MOST_SERVICES, shown

Cell = str | BadCell
"""The text of a cell, or why it cannot be taken."""
Line = tuple[int, Sequence[Cell]]
"""Number of the row as the spreadsheet shows it, and its cells."""
Tick = Callable[[], None]
"""Called once for each row, so that a terminal can show how far it is."""

HEADER_ROW: Final = 1


def read_table(lines: Iterable[Line], builder: Builder, sheet: str, tick: Tick) -> Reading:
    """Every row that is not empty. `sheet` stands before places, empty for CSV. Unreadable if the header is wrong."""
    numbered = iter(lines)
    columns = header(next(numbered, (HEADER_ROW, ())), sheet)
    reading, rows = Reading(), 0
    for number, cells in numbered:
        if not any(isinstance(cell, BadCell) or cell.strip() for cell in cells):
            continue
        tick()
        _read_row(reading, builder, columns, cells, placing(number, sheet))
        rows += 1
        if rows > MOST_SERVICES:
            raise Unreadable(f"it has more than {MOST_SERVICES} services. Split it into smaller files")
    return reading


def placing(number: int, sheet: str) -> Placing:
    """Places of one row."""
    row = f"sheet {sheet}, row {number}" if sheet else f"row {number}"
    return lambda name: f"{row}, column {name.partition('[')[0]}" if name else row


def header(line: Line, sheet: str) -> tuple[str, ...]:
    """The names of the columns. Unreadable with all that is wrong with them at once."""
    names = [cell.strip().lower() if isinstance(cell, str) else "" for cell in line[1]]
    while names and not names[-1]:
        names.pop()
    faults = list(_header_faults(names))
    if faults:
        raise Unreadable(
            f"{placing(line[0], sheet)('')}: {'; '.join(faults)}. `directory template` writes an empty table"
        )
    return tuple(names)


def _header_faults(names: Sequence[str]) -> Iterator[str]:
    if not names:
        yield "there is no header with the names of the columns"
        return
    if unknown := [shown(name) for name in names if name not in BY_NAME]:
        yield f"unknown columns: {', '.join(name or '(no name)' for name in unknown[:10])}"
    if twice := sorted({name for name in names if name in BY_NAME and names.count(name) > 1}):
        yield f"columns that stand there twice: {', '.join(twice)}"
    if missing := [name for name in REQUIRED if name not in names]:
        yield f"missing columns: {', '.join(missing)}"


def _read_row(
    reading: Reading, builder: Builder, columns: Sequence[str], cells: Sequence[Cell], place_of: Placing
) -> None:
    row: dict[str, Value] = {}
    wrong: list[tuple[str, str]] = []
    for name, cell in zip(columns, cells, strict=False):
        try:
            row[name] = _value(name, cell)
        except BadCell as fault:
            wrong.append((name, str(fault)))
    if any(cell if isinstance(cell, BadCell) else cell.strip() for cell in cells[len(columns) :]):
        wrong.append(("", "there are more cells than columns"))
    for name in columns[len(cells) :]:
        row[name] = "" if BY_NAME[name].shape in ("text", "choice") else ()
    wrong_names = {name for name, _ in wrong}
    service, faults = builder.build(row)
    wrong.extend(fault for fault in faults if fault[0] not in wrong_names)
    reading.flaws.extend(Flaw(place_of(name), text) for name, text in wrong)
    if service and not wrong:
        reading.entries.append(Entry(service, place_of))


def _value(name: str, cell: Cell) -> Value:
    if isinstance(cell, BadCell):
        raise cell
    if len(cell) > LONGEST_CELL:
        raise BadCell(f"has {len(cell)} characters; {LONGEST_CELL} is the most")
    return value_of(BY_NAME[name], cell)
