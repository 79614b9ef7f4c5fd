"""The file of codes that `link new --out` writes, read for cards with a code of their own each."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.errors import WrongUse
from bot.outreach.address import checked_start
from bot.outreach.link_table import COLUMNS
from flows.atlas import Atlas
from flows.ids import CountryCode, LanguageCode
from flows.link import NAME, TELEGRAM

LIVE: Final = "live"
"""The state of a code that opens something (`storage.link`)."""
ADDRESS: Final = re.compile(rf"{re.escape(TELEGRAM)}(?P<bot>{NAME})\?start=(?P<start>[A-Za-z0-9_-]{{1,64}})")
"""An address of a bot with a start (Bot API reference, deep linking); nothing else is put on paper (T16)."""
MEGABYTE: Final = 1024 * 1024
BIGGEST: Final = 5 * MEGABYTE
MOST: Final = 20_000
"""Codes in one file."""

Batch = tuple[LanguageCode, CountryCode | None]


@dataclass(frozen=True, slots=True)
class Codes:
    """Addresses by language and country in the order of the file, and the bot that all of them open."""

    bot: str
    batches: Mapping[Batch, tuple[str, ...]]


def read_codes(file: Path, atlas: Atlas, bot: str = "") -> Codes:
    """The live codes of a file, all of `bot` if it is given. WrongUse names the first row that cannot be printed."""
    batches: dict[Batch, list[str]] = {}
    bots = {bot} - {""}
    seen: set[str] = set()
    for row, fields in _rows(file):
        where = f"{file}, row {row}"
        found = ADDRESS.fullmatch(fields["address"])
        if not found:
            raise WrongUse(f"{where}: {fields['address'][:80]!r} is not an address as {TELEGRAM}name?start=code")
        if fields["code"] != found["start"]:
            raise WrongUse(f"{where}: the address does not hold the code of its row")
        if fields["address"] in seen:
            raise WrongUse(f"{where}: this address stands there twice")
        seen.add(fields["address"])
        bots.add(found["bot"])
        if len(bots) > 1:
            raise WrongUse(f"{where}: opens {found['bot']}, not {', '.join(sorted(bots - {found['bot']}))}")
        batch = _batch(where, fields, atlas)
        if fields["state"] == LIVE:
            batches.setdefault(batch, []).append(fields["address"])
    if not batches:
        raise WrongUse(f"{file}: there is no live code in it")
    return Codes(bots.pop(), {batch: tuple(addresses) for batch, addresses in batches.items()})


def _batch(where: str, fields: Mapping[str, str], atlas: Atlas) -> Batch:
    try:
        checked_start(atlas, fields["language"], fields["country"], fields["page"])
    except WrongUse as error:
        raise WrongUse(f"{where}: {str(error).removeprefix('--')}") from None
    return LanguageCode(fields["language"]), CountryCode(fields["country"].upper()) if fields["country"] else None


def _rows(file: Path) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Rows with the number that a spreadsheet shows for them."""
    reader = csv.reader(io.StringIO(_text(file), newline=""), strict=True)
    try:
        head = next(reader, [])
        if tuple(head) != COLUMNS:
            raise WrongUse(f"{file}, row 1: the columns must be {','.join(COLUMNS)}, as `link new --out` writes them")
        for number, row in enumerate((row for row in reader if row), start=2):
            yield number, _fields(file, number, row)
    except csv.Error as error:
        raise WrongUse(f"{file}, row {reader.line_num}: is not CSV: {error}") from None


def _fields(file: Path, number: int, row: Sequence[str]) -> Mapping[str, str]:
    if len(row) != len(COLUMNS):
        raise WrongUse(f"{file}, row {number}: has {len(row)} columns; {len(COLUMNS)} fit")
    if number > MOST + 1:
        raise WrongUse(f"{file}, row {number}: {MOST} codes fit into one file")
    return dict(zip(COLUMNS, (cell.strip() for cell in row), strict=True))


def _text(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            content = opened.read(BIGGEST + 1)
        if len(content) > BIGGEST:
            raise WrongUse(f"{file}: is bigger than {BIGGEST // MEGABYTE} MB")
        return content.decode("utf-8-sig")
    except OSError as error:
        raise WrongUse(f"{file}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise WrongUse(f"{file}: is not UTF-8. Save it as CSV UTF-8") from None
