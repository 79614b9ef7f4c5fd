"""The command that makes printed pieces: cards, a poster, stickers and a leaflet, as PDF files."""

from pathlib import Path
from typing import Annotated

import typer

from bot.errors import WrongUse
from bot.outreach.pieces import PIECES, WITH_OWN_CODES, Design

NAMES = ", ".join(PIECES)


def kit(  # noqa: PLR0913  # each is an option of the command
    *,
    out: Annotated[Path, typer.Option(help="The folder for the files; it is made if it is not there.")],
    lang: Annotated[str, typer.Option(help="Languages, as in ar,ro,en.")] = "",
    country: Annotated[str, typer.Option(help="Two letters: whose numbers and law stand on the pieces.")] = "",
    design: Annotated[
        Design, typer.Option(help="quiet tells nothing at a glance; open asks a question.")
    ] = Design.QUIET,
    piece: Annotated[list[str] | None, typer.Option(help=f"{NAMES}; may be repeated. Without: all.")] = None,
    page: Annotated[str, typer.Option(help="The page that the code opens. Without: the first words.")] = "",
    codes: Annotated[
        Path | None, typer.Option(help="A file of `link new --out`: a card with its own code for each.")
    ] = None,
    bot: Annotated[str, typer.Option(help="The name of the bot, if BOT_NAME is not set.")] = "",
) -> None:
    """Make printed pieces. PDF files with codes, numbers and crop marks, in every language of the guide."""
    from bot.checking import sound_content  # noqa: PLC0415  # only this command needs content
    from bot.clock import today  # noqa: PLC0415  # the same
    from bot.outreach.kit import make, order_of_codes, order_of_links, steps  # noqa: PLC0415  # the same
    from bot.outreach.kit_codes import read_codes  # noqa: PLC0415  # the same
    from bot.outreach.name import given_name  # noqa: PLC0415  # the same
    from bot.settings import read_settings  # noqa: PLC0415  # the same
    from bot.terminal import console, progress  # noqa: PLC0415  # the same

    settings = read_settings()
    name = given_name(bot) or ("" if codes else settings.bot_name)
    pieces, languages = _pieces(piece, codes), _languages(lang, codes)
    if codes:
        _alone(country=country, page=page)
    elif not name:
        raise WrongUse("BOT_NAME: codes need the name of the bot. Set it, or give --bot")
    content = sound_content(today(), settings.content, only_reviewed=settings.require_review)
    if codes:
        order = order_of_codes(pieces, read_codes(codes, content.atlas, name), design)
    else:
        order = order_of_links(content.atlas, pieces, languages, country, page, bot=name, design=design)
    with progress("Setting type", steps(order)) as advance:
        files = make(content, order, out, today(), advance)
    console().print(f"Written: {len(files)} files in {out}")


def _pieces(names: list[str] | None, codes: Path | None) -> tuple[str, ...]:
    known = WITH_OWN_CODES if codes else tuple(PIECES)
    chosen = tuple(dict.fromkeys(names or (known[:1] if codes else known)))
    for name in chosen:
        if name not in known:
            which = "have a code of their own each" if codes else "there are"
            raise WrongUse(f"--piece: {name!r} is not one of those that {which}: {', '.join(known)}")
    return chosen


def _languages(lang: str, codes: Path | None) -> tuple[str, ...]:
    if codes:
        _alone(lang=lang)
        return ()
    languages = tuple(dict.fromkeys(filter(None, (code.strip() for code in lang.split(",")))))
    if not languages:
        raise WrongUse("--lang: say in which languages, as in --lang ar,ro,en")
    return languages


def _alone(**given: str) -> None:
    """A file of codes says itself what they open."""
    for option, value in given.items():
        if value:
            raise WrongUse(f"--{option}: the file of --codes says that for each code")
