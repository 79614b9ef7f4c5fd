"""The commands `python -m bot pack …`: make content packs, install them, and go back."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bot.clock import today
from bot.errors import ShellError

if TYPE_CHECKING:
    from bot.packs.kept import Packs

app = typer.Typer(
    help="Content packs: pages, facts and words of one day in one file.", no_args_is_help=True, rich_markup_mode=None
)

SHIPPED: Final = "the content that came with the program"
LIVE: Final = "A bot that runs takes it live on SIGHUP; else the next start does."


@app.command()
def build(
    out: Annotated[Path | None, typer.Option(help="Write to this file; by default waymark-VERSION.zip.")] = None,
    version: Annotated[str, typer.Option(help="What you call it; by default the date with dots.")] = "",
    date: Annotated[str, typer.Option(help="The day of its content, as 2026-11-24; by default today.")] = "",
) -> None:
    """Write the content into one file. Checked first; the same files, version and date give the same bytes."""
    from bot.checking import sound_content  # noqa: PLC0415  # only this command needs the checks
    from bot.packs.build import build_pack  # noqa: PLC0415
    from bot.packs.pack import is_day, is_version  # noqa: PLC0415
    from bot.settings import read_settings  # noqa: PLC0415

    day = date or today()
    version = version or day.replace("-", ".")
    if not is_day(day):
        raise ShellError(f"--date: {day!r} is not a day as 2026-11-24")
    if not is_version(version):
        raise ShellError(f"--version: {version!r} is not 1 to 40 letters, digits, dots, hyphens and underscores")
    root = read_settings().content
    sound_content(today(), root)
    data, out = build_pack(root, version, day), out or Path(f"waymark-{version}.zip")
    try:
        out.write_bytes(data)
    except OSError as error:
        raise ShellError(f"--out: {out} cannot be written: {error.strerror}") from None
    _say(f"Written: {out}, version {version} of {day}")


@app.command()
def install(file: Annotated[Path, typer.Argument(help="A pack made by `pack build`.")]) -> None:
    """Keep a pack as the current one, beside the one before. Checked first; a broken one changes nothing."""
    from bot.checking import sound_content  # noqa: PLC0415  # only this command needs the checks
    from bot.packs.pack import bytes_of, pack_of  # noqa: PLC0415

    try:
        data = bytes_of(file)
        pack = pack_of(data)
    except ShellError as error:
        raise ShellError(f"{file}: {error}. Nothing was changed.") from None
    with TemporaryDirectory() as folder:
        pack.unpack(Path(folder))
        sound_content(today(), Path(folder))
    _packs().install(data)
    _say(f"Installed: {pack.manifest}. {LIVE}")


@app.command()
def back() -> None:
    """Return to the pack before, or to what came with the program."""
    manifest = _packs().back()
    _say(f"Current: {manifest or SHIPPED}. {LIVE}")


@app.command("list")
def listed() -> None:
    """Show the current pack and the one that `back` returns to."""
    for place, manifest in _packs().listed():
        _say(f"{place}: {manifest or SHIPPED}")


def _packs() -> "Packs":
    from bot.packs.kept import Packs  # noqa: PLC0415  # only these commands need it
    from bot.settings import read_settings  # noqa: PLC0415

    return Packs(read_settings().packs)


def _say(words: str) -> None:
    from rich.console import Console  # noqa: PLC0415  # only these commands need it

    Console(highlight=False, markup=False, soft_wrap=True).print(words)
