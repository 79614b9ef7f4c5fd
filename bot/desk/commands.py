"""The commands of a service: `desk` opens the page, `desk keygen` makes the keys."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="A service's own desk. Opens sealed notes on its own computer and answers them.")

Lang = Annotated[str, typer.Option(help="Language of the page and of the questions, for example ro.")]


@app.callback(invoke_without_command=True)
def desk(  # noqa: PLR0913  # each is an option of the command
    context: typer.Context,
    *,
    key: Annotated[Path | None, typer.Option(help="The key file that `desk keygen` made.")] = None,
    exchange: Annotated[str, typer.Option(help="Where sealed notes wait, as https://guide.example.org.")] = "",
    lang: Lang = "en",
    zone: Annotated[
        str, typer.Option(help="Your time zone, as Europe/Bucharest; that of the computer if not given.")
    ] = "",
    listen: Annotated[str, typer.Option(help="Where the page opens on this computer.")] = "127.0.0.1:8090",
) -> None:
    """Open the desk. A page on this computer alone, for opening notes and answering them."""
    if context.invoked_subcommand:
        return
    from bot.desk.opening import Wanted, open_desk  # noqa: PLC0415  # only this command needs it

    open_desk(Wanted(key, exchange, lang, zone, listen))


@app.command()
def keygen(
    *,
    service: Annotated[str, typer.Option(help="The id of your service in the directory.")],
    out: Annotated[Path, typer.Option(help="The folder for the two files; it is made if it is not there.")],
    lang: Lang = "en",
) -> None:
    """Make the keys of your service. A private file, locked by a passphrase, and a public one."""
    from bot.desk.keygen import make  # noqa: PLC0415  # only this command needs cryptography
    from bot.desk.speech import Tongues  # noqa: PLC0415  # the same

    make(service, out, Tongues().speech(lang))
