"""The commands. What a command needs is imported when it runs, so that `check` knows nothing of Telegram."""

import sys
from pathlib import Path
from typing import Annotated, Final, Literal, NoReturn

import typer

from bot.clock import today
from bot.desk.commands import app as desk_app
from bot.directory import app as directory_app
from bot.errors import ShellError, WrongUse
from bot.outreach.kit_command import kit
from bot.outreach.link_command import app as link_app
from bot.packs.commands import app as pack_app
from bot.words import app as words_app
from flows.errors import BrokenContent
from flows.ids import CountryCode, LanguageCode

app = typer.Typer(
    help="Waymark: a quiet guide to rights and recognised services. It keeps nothing about anybody.",
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,
    pretty_exceptions_enable=False,
    add_completion=False,
    rich_markup_mode=None,
)
app.add_typer(directory_app, name="directory")
app.add_typer(words_app, name="words")
app.command()(kit)
app.add_typer(link_app, name="link")
app.add_typer(pack_app, name="pack")
app.add_typer(desk_app, name="desk")


STOPPED: Final = 130
"""With this Typer ends a command at Ctrl-C."""
Pack = Annotated[Path | None, typer.Option(help="Serve the content of this pack, made by `pack build`.")]


@app.command()
def run(pack: Pack = None) -> None:
    """Start the bot. On Telegram if BOT_TOKEN is set, else in the browser door."""
    from bot.app import serve_run  # noqa: PLC0415  # only this command needs the doors
    from bot.loop import run as run_loop  # noqa: PLC0415  # the same

    run_loop(serve_run(pack))


@app.command()
def preview(pack: Pack = None) -> None:
    """Open the browser door. The whole conversation on a local page, for trying it and for editors."""
    from bot.app import serve_preview  # noqa: PLC0415  # only this command needs the doors
    from bot.loop import run as run_loop  # noqa: PLC0415  # the same

    run_loop(serve_preview(pack))


@app.command()
def check(
    files: Annotated[list[Path] | None, typer.Argument(help="Show what is found in these files of content.")] = None,
    *,
    lang: Annotated[
        list[str] | None, typer.Option(help="Show what is found in this language. May be repeated.")
    ] = None,
    form: Annotated[Literal["text", "json", "sarif"], typer.Option("--format", help="How to write it.")] = "text",
    out: Annotated[Path | None, typer.Option(help="Write to this file instead of the screen.")] = None,
) -> None:
    """List every finding in pages, words and facts. With file and place; the exit code is 1 if there is any."""
    from bot import check_command  # noqa: PLC0415  # only this command needs the checks

    raise typer.Exit(check_command.check(files or (), lang or (), form, out))


@app.command()
def due(
    days: Annotated[int, typer.Option(min=0, max=3660, help="How many days ahead to look.")] = 31,
    kind: Annotated[str, typer.Option(help="page, words, fact or service.")] = "",
) -> None:
    """List what has to be looked at again. Pages, words, facts and services whose date is past or near."""
    import asyncio  # noqa: PLC0415  # only commands that wait need it

    from bot.due_list import print_due  # noqa: PLC0415  # only this command needs content and storage

    asyncio.run(print_due(days, kind))


@app.command()
def storyboard(
    language: Annotated[str, typer.Argument(help="Language code, as in locales/languages.toml, for example en.")],
    country: Annotated[
        str | None, typer.Option(help="Two letters, for example RO: only what the pages say about this country.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Write to this file instead of the screen.")] = None,
) -> None:
    """Write every page of a language into one document. With its words, its ways on, and a diagram of each topic."""
    from rich.console import Console  # noqa: PLC0415  # only this command needs it

    from bot.content import content_root, read_content  # noqa: PLC0415  # the same
    from bot.storyboard import storyboard_of, storyboard_of_country  # noqa: PLC0415

    content = read_content(content_root())
    if language not in content.catalogues:
        raise ShellError(
            f"LANG: {language!r} is not a language of the guide; it speaks {', '.join(content.catalogues)}"
        )
    if country and country.upper() not in content.atlas.countries:
        known = ", ".join(content.atlas.countries)
        raise ShellError(f"--country: {country!r} is not a country of the facts; those are {known}")
    if country:
        document = storyboard_of_country(content, language, country.upper(), today())
    else:
        document = storyboard_of(content, language, today())
    if out is None:
        sys.stdout.write(document)
        return
    out.write_text(document, "utf-8")
    Console(highlight=False).print(f"Written: {out}")


@app.command()
def paper(  # noqa: PLR0913  # one argument an option
    lang: Annotated[str, typer.Option(help="Language code, as in locales/languages.toml, for example uk.")],
    country: Annotated[str, typer.Option(help="Two letters, for example PL.")],
    out: Annotated[Path, typer.Option(help="The folder for the files.")],
    *,
    form: Annotated[Literal["pdf", "html", "both"], typer.Option("--format", help="What to write.")] = "both",
    audience: Annotated[
        Literal["person", "all"], typer.Option(help="all: also pages for friends and workers.")
    ] = "person",
    date: Annotated[str | None, typer.Option(help="As known on this day, YYYY-MM-DD; today if not given.")] = None,
) -> None:
    """Write the whole guide for a country on paper. One PDF and one HTML file that needs no network."""
    from bot.outreach.paper import Wanted  # noqa: PLC0415  # only this command needs it
    from bot.outreach.paper_command import Format, write_paper  # noqa: PLC0415  # the same

    wanted = Wanted(LanguageCode(lang), CountryCode(country.upper()), date or today(), for_all=audience == "all")
    write_paper(wanted, out, Format(form))


@app.command()
def feedback() -> None:
    """Show the totals of feedback taps. Nothing below 20, rounded down to 10, at most 90 days back."""
    import asyncio  # noqa: PLC0415  # only commands that wait need it

    from bot.feedback import print_feedback  # noqa: PLC0415  # only this command needs storage

    asyncio.run(print_feedback())


def main() -> None:
    """Run a command; an error that is ours ends in one line that says what to do."""
    try:
        app(standalone_mode=True)
    except BrokenContent as error:
        for finding in error.findings:
            sys.stderr.write(f"{finding}\n")
        sys.exit(f"{error}. The bot does not start with broken content; `python -m bot check` lists it again.")
    except WrongUse as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(2)
    except ShellError as error:
        sys.exit(str(error))
    except SystemExit as end:
        if end.code != STOPPED:
            raise
        _end_as_stopped()


def _end_as_stopped() -> NoReturn:
    """End by the signal of Ctrl-C itself, without a word: a shell then ends the loop around the command, too."""
    sys.excepthook = lambda *_: None
    raise KeyboardInterrupt from None
