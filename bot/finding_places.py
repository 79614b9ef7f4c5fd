"""Where a finding stands: its line in the file, the page and the language it is about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from bot.content import read_text
from flows.finding import Finding
from flows.ids import PageId, behind, page_of

AT_LINE: Final = re.compile(r"\(at line (\d+),")
"""How the reader of TOML says where it stopped."""
LINE: Final = re.compile(r"line (\d+)")
"""How a finding is named in a file whose lines have no names."""
PAGE: Final = re.compile(r"^\[page\.([\w-]+)\]", re.MULTILINE)
JUNK: Final = 40
"""Signs of a line that is not Fluent, of which its finding is named."""
LANGUAGE: Final = re.compile(r"locales/([\w-]+)/")


@dataclass(frozen=True, slots=True)
class Spot:
    """`line` counts from 1 and is None where the file has no line for it; `page` and `language` are "" for none."""

    line: int | None
    page: str
    language: str


class Places:
    """Finds the places of findings below a folder. Each file is read once."""

    def __init__(self, root: Path) -> None:
        self._lines = cache(lambda file: tuple(read_text(root, file).splitlines()))
        files = sorted(root.glob("flows/pages/*.toml"))
        self._pages = frozenset(PageId(name) for file in files for name in PAGE.findall(file.read_text("utf-8")))

    def of(self, finding: Finding) -> Spot:
        """Line, page and language of a finding."""
        language = LANGUAGE.match(finding.file)
        page = page_of(finding.place.partition(".")[0], self._pages)
        return Spot(self._line(finding), page, language[1] if language else "")

    def _line(self, finding: Finding) -> int | None:
        if stopped := AT_LINE.search(finding.text):
            return int(stopped[1])
        if numbered := LINE.fullmatch(finding.place):
            return int(numbered[1])
        lines = self._lines(finding.file)
        if finding.file.endswith(".ftl"):
            return _in_fluent(lines, finding.place)
        return _in_toml(lines, ["page", finding.place]) or _in_toml(lines, finding.place.split("."))


def _in_fluent(lines: tuple[str, ...], place: str) -> int | None:
    """The line of a message, or of its attribute; that of the page for its warning, and of what is not Fluent."""
    message, _, attribute = place.partition(".")
    for name in (message, behind(PageId(message))):
        beginning = re.compile(rf"{re.escape(name)} *=")
        for number, line in enumerate(lines, start=1):
            if beginning.match(line):
                return _attribute(lines, number, attribute) or number
    return next((number for number, line in enumerate(lines, start=1) if line.strip()[:JUNK] == place), None)


def _attribute(lines: tuple[str, ...], start: int, attribute: str) -> int | None:
    for number, line in enumerate(lines[start:], start=start + 1):
        if line and not line.startswith(" "):
            return None
        if attribute and line.strip().startswith(f".{attribute} "):
            return number
    return None


def _in_toml(lines: tuple[str, ...], path: list[str]) -> int | None:
    """The line of the last key of a path that the file has; what checks put before it is left out."""
    for start in range(len(path)):
        found = None
        for length in range(1, len(path) - start + 1):
            wanted = path[start : start + length]
            found = next((number for number, known in _keys(lines) if known == wanted), found)
        if found:
            return found
    return None


def _keys(lines: tuple[str, ...]) -> Iterator[tuple[int, list[str]]]:
    """Each key of a TOML file with its line; tables of a list have their number in their path."""
    table: list[str] = []
    counts: dict[str, int] = {}
    for number, line in enumerate(lines, start=1):
        if header := re.match(r"(\[\[?)([\w.-]+)\]", line):
            table = header[2].split(".")
            if header[1] == "[[":
                counts[header[2]] = counts.get(header[2], -1) + 1
                table.append(str(counts[header[2]]))
            yield number, table
        elif key := re.match(r"\s*\"?([\w-]+)\"? *=", line):
            yield number, [*table, key[1]]
