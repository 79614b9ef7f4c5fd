r"""How values stand in one cell: `;` between several, `|` between the parts of a way of contact, `\` before either.

A spreadsheet runs a cell that begins with = + - @. Such a cell, and such a part after a semicolon (some spreadsheets
split there), gets an apostrophe in front in CSV, which is taken off again when it is read.
"""

import re
from collections.abc import Iterator
from typing import Final

from flows.service import Channel, Contact
from storage.exchange.fields import Field, Value
from storage.exchange.limits import shown

RUNS: Final = "=+\\-@\t\r＝＋－＠"
UNGUARDED: Final = re.compile(rf"(^|[;\n])( *)(?='*[{RUNS}])")
GUARDED: Final = re.compile(rf"(^|[;\n])( *)'(?='*[{RUNS}])")
FORMULA: Final = re.compile(r"\s*([=＝]|[+\-@＋－＠].*([^\W\d]\(|\|.*!))", re.DOTALL)
"""What a spreadsheet would run. `+40 21` and `@name` are no formulas, `+cmd|…` and `@SUM(…)` are."""
PARTS: Final = 3
"""Value, the same from abroad, note."""


class BadCell(ValueError):
    """A cell that cannot be read; its text says why."""


def guarded(cell: str) -> str:
    """The cell as text that no spreadsheet runs."""
    return UNGUARDED.sub(r"\1\2'", cell)


def unguarded(cell: str) -> str:
    """The cell as it was before `guarded`."""
    return GUARDED.sub(r"\1\2", cell)


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet would compute this cell instead of showing it."""
    return FORMULA.match(cell) is not None


def cell_of(value: Value) -> str:
    """A value as one cell."""
    if isinstance(value, str):
        return value
    return "; ".join(_of_contact(item) if isinstance(item, Contact) else _escaped(item, ";") for item in value)


def value_of(field: Field, cell: str) -> Value:
    """What a cell holds; BadCell if it is no list of ways of contact where one is expected."""
    if field.shape in ("text", "choice"):
        return cell
    items = tuple(item for item in split(cell, ";") if item.strip())
    if field.shape == "contacts":
        return tuple(_contact(item) for item in items)
    return tuple(_plain(item.strip()) for item in items)


def split(text: str, sign: str) -> Iterator[str]:
    r"""The parts between signs that have no `\` before them; the parts keep their `\`."""
    start = place = 0
    while place < len(text):
        if text[place] == "\\":
            place += 1
        elif text[place] == sign:
            yield text[start:place]
            start = place + 1
        place += 1
    yield text[start:]


def _escaped(text: str, signs: str) -> str:
    return re.sub(rf"[\\{signs}]", lambda sign: "\\" + sign[0], text)


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)


def _of_contact(contact: Contact) -> str:
    parts = [contact.value, contact.abroad, contact.note]
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    return f"{contact.channel}: {' | '.join(_escaped(part, ';|') for part in parts)}"


def _contact(item: str) -> Contact:
    channel, colon, rest = item.partition(":")
    try:
        known = Channel(channel.strip().lower())
    except ValueError:
        raise BadCell(
            f"{shown(item.strip())!r} does not begin with a channel and a colon, as in 'phone: 0800 000 000'; "
            f"channels are {', '.join(Channel)}"
        ) from None
    parts = [_plain(part.strip()) for part in split(rest, "|")]
    if not colon or not parts[0] or len(parts) > PARTS:
        raise BadCell(f"{shown(item.strip())!r} is not channel: value | from abroad | note")
    value, abroad, note = (*parts, "", "")[:PARTS]
    return Contact(known, value, abroad, note)
