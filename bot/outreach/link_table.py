"""Links as a table, for a terminal and as CSV; how often one was opened stands there as storage lets it out."""

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Final

from rich.markup import escape
from rich.table import Table

from bot.outreach.address import address, start_of
from storage.exchange.cells import guarded
from storage.link import Link

COLUMNS: Final = ("code", "address", "language", "country", "region", "page", "label", "state", "until", "opened")
FEW: Final = "fewer than 20"
NOT_COUNTED: Final = "not counted"


def csv_of(links: Iterable[Link], bot: str, today: str, opened: Mapping[str, int]) -> bytes:
    """A row a link, UTF-8 with the mark by which spreadsheets know it; `opened` is empty where there is no number."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for link in links:
        means = link.meaning
        parts = (means.language, means.country or "", means.region, means.page, link.label)
        row = (link.code, address(bot, link.code), *parts, link.state(today), means.valid_until)
        writer.writerow([guarded(str(cell)) for cell in (*row, opened.get(link.code, ""))])
    return out.getvalue().encode("utf-8-sig")


def table_of(links: Iterable[Link], today: str, opened: Mapping[str, int] | None) -> Table:
    """A line a link; without `opened`, nothing was counted."""
    table = Table("code", "opens", "label", "state", "until", "opened", box=None, pad_edge=False)
    for link in links:
        means = link.meaning
        opens = start_of(means.language, means.country, means.page) + (f", {means.region}" if means.region else "")
        times = NOT_COUNTED if opened is None else str(opened.get(link.code, FEW))
        table.add_row(link.code, escape(opens), escape(link.label), link.state(today), means.valid_until, times)
    return table
