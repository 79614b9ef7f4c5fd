"""The list of what is due, printed for an editor."""

from datetime import date, timedelta

from rich.console import Console
from rich.table import Table

from bot.checking import sound_content
from bot.clock import today
from bot.content import content_root
from bot.directory_access import stored
from bot.due import due
from bot.errors import ShellError
from bot.terminal import console
from flows.service import Service

KINDS = ("page", "words", "fact", "service")


async def print_due(days: int, kind: str) -> None:
    """Print what is due within so many days, and what could not be looked at."""
    if kind not in ("", *KINDS):
        raise ShellError(f"--kind: {kind!r} is not one of: {', '.join(KINDS)}")
    out = console()
    content, services = sound_content(today(), content_root()), await _services(out)
    found = [one for one in due(content, services, today(), days) if kind in ("", one.kind)]
    table = Table("due", "kind", "what", "why", "where", box=None, pad_edge=False)
    for one in found:
        table.add_row(one.day or "now", one.kind, one.what, one.why, one.file)
    if found:
        out.print(table)
    last = (date.fromisoformat(today()) + timedelta(days=days)).isoformat()
    out.print(f"{len(found)} due until {last}" if found else f"Nothing is due until {last}.")


async def _services(out: Console) -> tuple[Service, ...]:
    try:
        return await stored()
    except ShellError as error:
        out.print(f"{error} Services were not looked at.")
        return ()
