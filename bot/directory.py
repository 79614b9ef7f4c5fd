"""The commands of the directory: bring services in, write them out, look at them, and find what is wrong or late."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bot.directory_access import stored, wait_for, with_database
from bot.directory_complaints import app as complaints_app
from bot.directory_keys import key, key_check, revoke_key
from bot.errors import ShellError
from bot.terminal import agreed, console, progress
from flows.service import Service

if TYPE_CHECKING:
    from rich.console import Console
    from sqlalchemy.ext.asyncio import AsyncEngine

    from storage.changes import Changes
    from storage.exchange.reading import Imported

MEANWHILE: Final = "The directory was changed by somebody else meanwhile. Nothing was changed; give the command again."
MOST_SHOWN: Final = 40
"""Entries of each kind of change that are shown one by one."""
KINDS: Final = ("service", "hotline")

app = typer.Typer(help="Services and hotlines, their keys, and complaints.", no_args_is_help=True)
app.command()(key)
app.command("revoke-key")(revoke_key)
app.add_typer(complaints_app, name="complaints")

Country = Annotated[str, typer.Option(help="Two letters, for example RO.")]


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A .json (HSDS 3), .csv or .xlsx file.")],
    *,
    whole: Annotated[bool, typer.Option(help="The file is the whole directory: remove what it does not have.")] = False,
    yes: Annotated[bool, typer.Option(help="Apply without asking.")] = False,
    dry_run: Annotated[bool, typer.Option(help="Only show what would change.")] = False,
) -> None:
    """Bring a file into the directory. Shows what it would change by entry and field, and asks before it does.

    All of the file is applied or nothing: any error refuses it, and all errors are listed with their row and column.
    Entries that the file does not have stay, unless --whole is given.
    """
    from storage.changes import compare  # noqa: PLC0415  # only this command needs it

    out = console()
    entries, revoked = wait_for(with_database(_stored_and_revoked))
    imported = _read(file, entries, revoked)
    changes = compare(entries, imported.services, whole=whole)
    for note in imported.notes:
        out.print(note)
    if not changes:
        out.print("Nothing would change.")
        return
    _show_changes(out, changes)
    if dry_run or not agreed(out, "Apply this?", yes=yes):
        out.print("Nothing was changed.")
        return
    wait_for(with_database(lambda engine: _apply(engine, entries, changes)))
    out.print("Changed. The bot shows it after its next reading, within an hour.")


@app.command()
def export(file: Annotated[Path, typer.Argument(help="Where to write: .json (HSDS 3), .csv or .xlsx.")]) -> None:
    """Write the whole directory into a file. Importing it again changes nothing."""
    from storage.exchange.errors import Unwritable  # noqa: PLC0415  # only this command needs it
    from storage.exchange.writing import write_file  # noqa: PLC0415

    services = wait_for(stored())
    try:
        write_file(file, services)
    except Unwritable as error:
        raise ShellError(f"{file}: {error}") from None
    console().print(f"Written: {file} ({len(services)} entries)")


@app.command("list")
def list_(country: Country = "", kind: Annotated[str, typer.Option(help="service or hotline.")] = "") -> None:
    """List the entries: id, kind, name, recognised until, last tested."""
    from rich.markup import escape  # noqa: PLC0415  # only this command needs it
    from rich.table import Table  # noqa: PLC0415

    if kind not in ("", *KINDS):
        raise ShellError(f"--kind: {kind!r} is not one of: {', '.join(KINDS)}")
    table = Table("id", "kind", "name", "until", "tested", box=None, pad_edge=False)
    for service in wait_for(stored()):
        if (not country or service.country == country.upper()) and (not kind or service.kind == kind):
            until, tested = service.recognition.valid_until or "-", service.tested_on or "never"
            table.add_row(service.id, service.kind, escape(service.name), until, tested)
    out = console()
    out.print(table)
    out.print(f"{table.row_count} entries")


@app.command()
def show(id_: Annotated[str, typer.Argument(metavar="ID", help="The id, as `list` shows it.")]) -> None:
    """Show one entry: every field with what it means."""
    from storage.exchange.cells import cell_of  # noqa: PLC0415  # only this command needs it
    from storage.exchange.fields import FIELDS, row_of  # noqa: PLC0415

    service = next((one for one in wait_for(stored()) if one.id == id_), None)
    if service is None:
        raise ShellError(f"ID: there is no entry {id_!r}. `python -m bot directory list` shows them all.")
    out, row = console(), row_of(service)
    for field in FIELDS:
        out.print(f"{field.name}: {cell_of(row[field.name]) or '-'}")
        out.print(f"    {field.meaning}")


@app.command()
def check() -> None:
    """List what is wrong with the stored entries or past its date. The exit code is 1 if anything is."""
    from bot.directory_findings import findings  # noqa: PLC0415  # only this command needs it

    out, services = console(), wait_for(stored())
    lines = tuple(findings(services))
    for line in lines:
        out.print(line)
    if never := sum(1 for service in services if not service.tested_on):
        out.print(f"{never} of {len(services)} entries have never been test-called.")
    out.print(f"{len(lines)} findings" if lines else "Nothing found.")
    raise typer.Exit(code=1 if lines else 0)


@app.command()
def template(file: Annotated[Path, typer.Argument(help="Where to write the .xlsx file.")]) -> None:
    """Write an empty spreadsheet with a help for each column."""
    from storage.exchange.errors import Unwritable  # noqa: PLC0415  # only this command needs it
    from storage.exchange.writing import write_template  # noqa: PLC0415

    try:
        write_template(file)
    except Unwritable as error:
        raise ShellError(f"{file}: {error}") from None
    console().print(f"Written: {file}")


async def _stored_and_revoked(engine: "AsyncEngine") -> tuple[tuple[Service, ...], frozenset[str]]:
    from storage.desks import Desks  # noqa: PLC0415  # only imports need it
    from storage.directory import Directory  # noqa: PLC0415

    return await Directory(engine).services(), await Desks(engine).revoked()


def _read(file: Path, stored: Iterable[Service], revoked: frozenset[str]) -> "Imported":
    """What the file brings, or all of its errors and the end."""
    from storage.exchange.errors import Flawed, Unreadable  # noqa: PLC0415  # only imports need it
    from storage.exchange.reading import read_file  # noqa: PLC0415

    try:
        with progress("Reading") as tick:
            return read_file(file, stored, tick, key_check(stored, revoked))
    except Unreadable as error:
        raise ShellError(f"{file}: {error}. Nothing was changed.") from None
    except Flawed as error:
        lines = "\n".join(map(str, error.flaws))
        raise ShellError(f"{lines}\n{file}: {error}. Nothing was changed.") from None


async def _apply(engine: "AsyncEngine", stored: tuple[Service, ...], changes: "Changes") -> None:
    """What somebody agreed to, unless the directory is no longer what was shown."""
    from storage.directory import Directory  # noqa: PLC0415  # only imports need it

    directory = Directory(engine)
    if await directory.services() != stored:
        raise ShellError(MEANWHILE)
    await directory.apply(changes)


def _show_changes(out: "Console", changes: "Changes") -> None:
    from storage.changes import differences  # noqa: PLC0415  # only imports need it

    for new in changes.added[:MOST_SHOWN]:
        out.print(f"+ {new.id}: {new.name}")
        for one in differences(Service(new.id, new.country, new.kind, new.name), new):
            out.print(f"    {one.field}: {one.after}")
    _say_more(out, "+", len(changes.added))
    for old, new in changes.changed[:MOST_SHOWN]:
        out.print(f"~ {new.id}: {new.name}")
        for one in differences(old, new):
            out.print(f"    {one.field}: {one.before or '-'} -> {one.after or '-'}")
    _say_more(out, "~", len(changes.changed))
    for old in changes.removed[:MOST_SHOWN]:
        out.print(f"- {old.id}: {old.name}")
    _say_more(out, "-", len(changes.removed))
    out.print(f"{len(changes.added)} added, {len(changes.changed)} changed, {len(changes.removed)} removed")


def _say_more(out: "Console", sign: str, number: int) -> None:
    if number > MOST_SHOWN:
        out.print(f"{sign} and {number - MOST_SHOWN} more")
