"""`python -m bot link`: links that open the guide in a language and country, plain or to be taken back."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bot.clock import today
from bot.errors import ShellError, WrongUse
from bot.terminal import console, progress

if TYPE_CHECKING:
    from storage.link import Link, Meaning
    from storage.links import Links

MOST: Final = 10_000
"""Links that are made at once."""
WITHIN_A_MINUTE: Final = "The bot takes it up at its next reading, within a minute."

app = typer.Typer(help="Links that open the guide: new, list, revoke, rotate.", invoke_without_command=True)

Language = Annotated[str, typer.Option("--lang", help="Language code, for example ro.")]
Country = Annotated[str, typer.Option(help="Two letters, for example RO.")]
Page = Annotated[str, typer.Option(help="A page that links may open, for example f-hub.")]
Bot = Annotated[str, typer.Option(help="Name of the bot; else BOT_NAME, else Telegram is asked.")]
Png = Annotated[Path | None, typer.Option(help="Write the QR code into this file.")]
Svg = Annotated[Path | None, typer.Option(help="Write the QR code into this file, for print.")]
Out = Annotated[Path | None, typer.Option(help="Write a .csv file with all that is known of each link.")]
Codes = Annotated[list[str] | None, typer.Argument(metavar="CODE…", help="Codes, as `list` shows them.")]
Label = Annotated[str, typer.Option(help="All links with exactly this label.")]


@app.callback()
def link(  # noqa: PLR0913  # each is an option
    context: typer.Context,
    *,
    lang: Language = "",
    country: Country = "",
    page: Page = "",
    bot: Bot = "",
    png: Png = None,
    svg: Svg = None,
) -> None:
    """Links that open the guide. Without a command, print a plain one: nothing of it is stored."""
    if context.invoked_subcommand:
        return
    if not lang:
        raise WrongUse("Give --lang, or a command: new, list, revoke, rotate.")
    from bot.content import content_root, read_content  # noqa: PLC0415  # only making a link needs content and pictures
    from bot.outreach.address import address, checked_start  # noqa: PLC0415
    from bot.outreach.name import bot_name  # noqa: PLC0415
    from bot.outreach.qr import png_of, svg_file_of  # noqa: PLC0415
    from bot.replacing import replace_all  # noqa: PLC0415

    start = checked_start(read_content(content_root()).atlas, lang, country, page)
    made = address(bot_name(bot), start)
    replace_all({file: draw(made) for file, draw in ((png, png_of), (svg, svg_file_of)) if file})
    console().print(made)


@app.command()
def new(  # noqa: PLR0913  # each is an option
    *,
    lang: Language,
    label: Annotated[str, typer.Option(help="The organisation or place that hands it out, never a person.")],
    country: Country = "",
    region: Annotated[str, typer.Option(help="A region, as services name it: the list of services begins there.")] = "",
    page: Page = "",
    until: Annotated[str, typer.Option(help="Last day, as 2027-06-30. Twelve months if not given.")] = "",
    count: Annotated[int, typer.Option(min=1, max=MOST, help="How many codes of this kind.")] = 1,
    bot: Bot = "",
    out: Out = None,
) -> None:
    """Make links that can be taken back. Each opens until its last day, or until it is revoked."""
    from bot.content import content_root, read_content  # noqa: PLC0415  # only new links need content
    from bot.outreach.link_access import with_links  # noqa: PLC0415
    from bot.outreach.link_asking import checked_label, checked_meaning  # noqa: PLC0415
    from bot.outreach.name import bot_name  # noqa: PLC0415

    meaning = _within(checked_meaning(read_content(content_root()).atlas, lang, country, page, until), region)
    label, name = checked_label(label), bot_name(bot)
    _can_take(out)
    with progress("Making links") as tick:
        made = with_links(lambda links: links.make(meaning, label, count, tick))
    if out:
        _hand_over(out, made, name)
    else:
        _print(_addresses(made, name))
    console().print(f"{len(made)} made. {WITHIN_A_MINUTE}")


@app.command("list")
def list_(
    label: Annotated[str, typer.Option(help="Only links with exactly this label.")] = "", bot: Bot = "", out: Out = None
) -> None:
    """List the links that are kept. Code, what it opens, label, state, last day, how often it was opened.

    Opens are those of 90 days, rounded down to 10, and never shown below 20.
    """
    from bot.outreach.link_access import known_and_opened  # noqa: PLC0415  # only these commands need storage
    from bot.outreach.link_table import table_of  # noqa: PLC0415
    from bot.outreach.name import bot_name  # noqa: PLC0415
    from bot.settings import read_settings  # noqa: PLC0415

    name = bot_name(bot) if out else ""
    known, opened = known_and_opened()
    links = tuple(one for one in known if label in ("", one.label))
    if out:
        _write(out, links, name, opened)
        return
    console().print(table_of(links, today(), opened if opened or read_settings().count_links else None))
    console().print(f"{len(links)} links")


@app.command()
def revoke(codes: Codes = None, label: Label = "") -> None:
    """Take links back. They open what any unknown start opens, and look no different."""
    from bot.outreach.link_access import with_links  # noqa: PLC0415  # only these commands need storage
    from bot.outreach.link_asking import chosen  # noqa: PLC0415

    async def taken_back(links: "Links") -> int:
        found = chosen(await links.known(), codes or (), label)
        await links.revoke(one.code for one in found)
        return len(found)

    console().print(f"{with_links(taken_back)} revoked. {WITHIN_A_MINUTE}")


@app.command()
def rotate(codes: Codes = None, label: Label = "", bot: Bot = "", out: Out = None) -> None:
    """Replace links by new ones that open the same. The old ones are revoked in the same moment."""
    from bot.outreach.link_access import with_links  # noqa: PLC0415  # only these commands need storage
    from bot.outreach.link_asking import chosen  # noqa: PLC0415
    from bot.outreach.name import bot_name  # noqa: PLC0415

    async def replaced(links: "Links") -> "tuple[tuple[Link, Link], ...]":
        found = chosen(await links.known(), codes or (), label)
        return await links.rotate((one.code for one in found), today(), tick)

    name = bot_name(bot)
    _can_take(out)
    with progress("Making links") as tick:
        pairs = with_links(replaced)
    if not pairs:
        raise ShellError("None of these links is live. Nothing was changed; `python -m bot link new` makes others.")
    made = tuple(new_one for _, new_one in pairs)
    if out:
        _hand_over(out, made, name)
    else:
        _print(f"{old.code} -> {line}" for (old, _), line in zip(pairs, _addresses(made, name), strict=True))
    console().print(f"{len(pairs)} replaced. {WITHIN_A_MINUTE}")


def _within(meaning: "Meaning", region: str) -> "Meaning":
    """The same meaning in a region, which is looked up in the directory."""
    if not region:
        return meaning
    import asyncio  # noqa: PLC0415  # only regions need the directory

    from bot.directory_access import stored  # noqa: PLC0415  # the same
    from bot.outreach.link_asking import checked_region  # noqa: PLC0415

    return replace(meaning, region=checked_region(region, meaning.country, asyncio.run(stored())))


def _addresses(links: "Iterable[Link]", name: str) -> list[str]:
    from bot.outreach.address import address  # noqa: PLC0415  # only some commands show addresses

    return [address(name, one.code) for one in links]


def _print(lines: Iterable[str]) -> None:
    out = console()
    for line in lines:
        out.print(line)


def _can_take(file: Path | None) -> None:
    """Before anything is made: a file that cannot be written would leave links that nobody has seen."""
    if file and (file.is_dir() or not os.access(file.parent, os.W_OK)):
        raise ShellError(f"{file}: cannot be written. Nothing was changed")


def _hand_over(file: Path, made: "Sequence[Link]", name: str) -> None:
    try:
        _write(file, made, name)
    except ShellError:
        again = f"`python -m bot link list --label '{made[0].label}' --out FILE`"
        raise ShellError(f"{file}: cannot be written. The links are made; {again} writes them.") from None


def _write(file: Path, links: "Sequence[Link]", name: str, opened: Mapping[str, int] | None = None) -> None:
    from bot.outreach.link_table import csv_of  # noqa: PLC0415  # only files need it
    from bot.replacing import replace_all  # noqa: PLC0415

    replace_all({file: csv_of(links, name, today(), opened or {})})
    console().print(f"Written: {file} ({len(links)} links)")
