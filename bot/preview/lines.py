"""Where in a TOML file each table and each key begins, so that an editor finds what a page shows."""

import re
from collections.abc import Mapping
from typing import Final

HEADER: Final = re.compile(r"\s*\[(\[)?\s*([\w.-]+)\s*\]")
KEY: Final = re.compile(r"\s*([\w-]+)\s*=")


def lines_of(text: str) -> Mapping[str, int]:
    """Keys as `every_fact` has them (`hotlines.0.name`) with line numbers from one; only those that are written."""
    lines: dict[str, int] = {}
    last: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if header := HEADER.match(line):
            table = _table(header[2], last, is_item=bool(header[1]))
            lines.setdefault(table, number)
        elif key := KEY.match(line):
            lines.setdefault(f"{table}.{key[1]}".lstrip("."), number)
    return lines


def _table(name: str, last: dict[str, int], *, is_item: bool) -> str:
    """The full key of a table; `last` are the numbers of the newest items of lists, and a new item is counted there."""
    *parents, leaf = name.split(".")
    key = ""
    for part in parents:
        key = _with_number(f"{key}.{part}".lstrip("."), last)
    key = f"{key}.{leaf}".lstrip(".")
    if is_item:
        last[key] = last.get(key, -1) + 1
    return _with_number(key, last)


def _with_number(key: str, last: Mapping[str, int]) -> str:
    return f"{key}.{last[key]}" if key in last else key
