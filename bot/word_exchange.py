"""The commands that bring words out to translators, and in again."""

from pathlib import Path
from typing import Annotated

import typer

from bot.clock import today
from bot.terminal import agreed, console, progress
from bot.word_formats import ENDING_OF, Format


def export(
    *,
    lang: Annotated[str, typer.Option(help="The language to translate into, for example ro.")],
    format_: Annotated[Format, typer.Option("--format", help="A spreadsheet, or a file for a translator's program.")],
    out: Annotated[Path | None, typer.Option(help="Write to this file; usually words-LANG in this folder.")] = None,
) -> None:
    """Write every text of a language into a file for translators. Importing it again changes nothing."""
    from bot.replacing import replace_all  # noqa: PLC0415  # only this command needs it
    from bot.settings import read_settings  # noqa: PLC0415
    from bot.word_files import file_of  # noqa: PLC0415
    from bot.word_sources import states_of  # noqa: PLC0415
    from bot.word_units import language_of, units  # noqa: PLC0415

    settings = read_settings()
    code = language_of(lang, settings.content)
    known = units(code, settings.preview_listen, states_of(code, settings.content), settings.content)
    file = out or Path(f"words-{code}{ENDING_OF[format_]}")
    with progress("Writing") as tick:
        content = file_of(format_, code, known, tick)
    replace_all({file: content})
    missing = sum(1 for unit in known if not unit.translation)
    console().print(f"Written: {file} ({len(known)} texts, {missing} without a translation)")


def import_(
    file: Annotated[Path, typer.Argument(help="A file of `words export` with new translations: .xlsx, .xlf or .po.")],
    *,
    lang: Annotated[str, typer.Option(help="Refuse the file if it is for another language.")] = "",
    dry_run: Annotated[bool, typer.Option(help="Only show what would change.")] = False,
    yes: Annotated[bool, typer.Option(help="Apply without asking.")] = False,
) -> None:
    """Bring translations in. Shows each text before and after, by page, and asks before anything is written.

    All of the file is applied or nothing: any error, and anything new that `check` would find, refuses it whole,
    and all errors are listed with their row. Texts that nobody edited stay as they are.
    """
    from bot.settings import read_settings  # noqa: PLC0415  # only this command needs it
    from bot.word_diff import show_edits  # noqa: PLC0415
    from bot.word_import import Guide, carry_out, plan  # noqa: PLC0415

    out, settings = console(), read_settings()
    with progress("Reading") as tick:
        planned = plan(file, lang, Guide(today(), settings.preview_listen, settings.content), tick)
    if not planned.edits:
        out.print("Nothing would change.")
        return
    show_edits(out, planned.edits)
    if dry_run or not agreed(out, "Apply this?", yes=yes):
        out.print("Nothing was changed.")
        return
    if behind := carry_out(planned, settings.content):
        out.print(f"Still made from older English, since not all that changed was edited: {', '.join(behind)}")
    out.print("Changed. `python -m bot check` looks at the whole guide; a running bot shows it when it reads again.")
