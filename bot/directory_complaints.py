"""Complaints about services at a terminal: what waits for review, what is hidden, and what two organisations found."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from bot.directory_access import wait_for, with_database
from bot.errors import ShellError, WrongUse
from bot.terminal import console

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

    from storage.complaints import Complaint

SAID: Final = {
    "no-answer": "did not answer", "money": "asked for money or documents", "locked": "locked somebody in",
    "told": "told others", "disrespect": "disrespect or discrimination", "sexual": "sexual behaviour", "other": "other",
}  # fmt: skip
VIEWS: Final = {"upheld": "true", "dismissed": "not true"}

app = typer.Typer(help="Complaints about services: list them, review one.", invoke_without_command=True)


@app.callback()
def complaints(context: typer.Context) -> None:
    """List complaints about services, and which services are hidden now. The newest stand last.

    Each is reviewed by two organisations; it ends when both found the same.
    """
    if context.invoked_subcommand:
        return
    from rich.markup import escape  # noqa: PLC0415  # only this command needs it
    from rich.table import Table  # noqa: PLC0415

    known, hidden = wait_for(with_database(_all))
    out = console()
    table = Table("number", "since", "service", "about", "proved", "state", "reviewed by", box=None, pad_edge=False)
    for one in known:
        proved = "by a note" if one.proved else "no"
        table.add_row(one.number, one.day, one.service, SAID[one.kind], proved, one.state, escape(_reviewers(one)))
    out.print(table)
    out.print(f"{sum(1 for one in known if one.state == 'open')} of {len(known)} wait for review.")
    out.print(f"Hidden now: {', '.join(hidden) or 'none'}")


@app.command()
def review(
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="Eight digits, as the list shows them.")],
    by: Annotated[str, typer.Option(help="The organisation that reviewed, never a person.")],
    *,
    uphold: Annotated[bool, typer.Option("--uphold", help="It is true.")] = False,
    dismiss: Annotated[bool, typer.Option("--dismiss", help="It is not true.")] = False,
) -> None:
    """Write down what an organisation found. Two that found the same end a complaint; any other leaves it open."""
    if uphold == dismiss:
        raise WrongUse("Give --uphold or --dismiss.")
    before, after = wait_for(with_database(lambda engine: _review(engine, number, by, upheld=uphold)))
    console().print(_outcome(before, after, by))


def _outcome(before: "Complaint", after: "Complaint", by: str) -> str:
    from storage.complaints import same_organisation  # noqa: PLC0415  # only these commands need storage

    if before.state != "open":
        raise ShellError(f"NUMBER: {before.number} was {before.state} before. Nothing was changed.")
    if after.state != "open":
        return f"{after.number} is {after.state}: {after.reviewer_1} and {after.reviewer_2} found the same."
    if not before.reviewer_1:
        return f"Kept. {after.number} stays open until another organisation finds the same."
    if same_organisation(before.reviewer_1, by):
        raise ShellError("--by: this organisation has reviewed it already; it takes another one. Nothing was changed.")
    found = VIEWS[before.first_view]
    return f"{after.number} stays open: {before.reviewer_1} found that it is {found}. Nothing was changed."


def _reviewers(one: "Complaint") -> str:
    if not one.reviewer_1:
        return "-"
    if not one.reviewer_2:
        return f"{one.reviewer_1}: {VIEWS[one.first_view]}"
    return f"{one.reviewer_1}, {one.reviewer_2}"


async def _all(engine: "AsyncEngine") -> "tuple[tuple[Complaint, ...], list[str]]":
    from storage.complaints import Complaints  # noqa: PLC0415  # only these commands need storage

    complaints = Complaints(engine)
    return await complaints.all(), sorted(await complaints.hiding())


async def _review(
    engine: "AsyncEngine", number: str, organisation: str, *, upheld: bool
) -> "tuple[Complaint, Complaint]":
    from storage.complaints import Complaints  # noqa: PLC0415  # only these commands need storage

    complaints = Complaints(engine)
    before = await complaints.of(number)
    if before is None:
        raise ShellError(f"NUMBER: there is no complaint {number!r}. `directory complaints` shows them all.")
    try:
        after = await complaints.review(number, organisation, upheld=upheld)
    except ValueError as error:
        raise ShellError(f"--by: {error}. Nothing was changed.") from None
    return before, after or before
