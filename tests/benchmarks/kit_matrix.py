"""Every piece in every language, for several countries and both designs, looked at as phones and printers do.

`python -m tests.benchmarks.kit_matrix [--lang ar,zh] [--country IT,RO,GB] [--piece card]` prints a table and ends
with 1 if anything is wrong. Run by hand: it takes minutes.
"""

import argparse
import sys
import time
from collections.abc import Iterator

from rich.console import Console
from rich.table import Table

from bot.checking import sound_content
from bot.clock import today
from bot.content import Content
from bot.errors import ShellError
from bot.outreach.address import address, checked_start
from bot.outreach.core_rights import quiet_words
from bot.outreach.pieces import LEAFLET, PIECES, POSTER, STICKER, STRIPS, Design, Piece
from bot.outreach.print_pdf import set_piece
from bot.outreach.print_text import Edition, Printed, printed
from flows.ids import CountryCode, LanguageCode
from locales.wording import found
from tests.outreach.paper import codes_in, fonts_of, missing_glyphs, text_of

BOT = "a_name_of_average_length_bot"
COUNTRIES = "IT,RO,GB"
NOTHING: tuple[int, float, tuple[str, ...]] = (0, 0.0, ())


def findings(piece: Piece, said: Printed, link: str) -> Iterator[str]:
    """Everything that is wrong with a sheet of a piece."""
    try:
        pdf = set_piece(piece, said, [link] * piece.on_sheet)
    except ShellError as error:
        yield str(error)
        return
    on_page = {POSTER.name: STRIPS + 1, LEAFLET.name: 1}.get(piece.name, piece.on_sheet)
    if (read := codes_in(pdf)) != [link] * on_page:
        yield f"{read.count(link)} of {on_page} codes are read"
    if missing := missing_glyphs(pdf):
        yield f"{missing} glyphs are missing"
    yield from (f"{font} is not in the file" for font, held in fonts_of(pdf).items() if not held)
    text = text_of(pdf)
    if piece is not STICKER:
        calls = said.short_calls if piece.name == "shoe" else said.calls
        yield from (f"lacks {call.number}" for call in calls if call.label and call.number not in text)
    if said.edition.design is Design.QUIET:
        yield from (f"says {word!r}" for word in found(quiet_words(said.edition.language), text))


def rows(content: Content, args: argparse.Namespace) -> Iterator[tuple[Edition, str, float, tuple[str, ...]]]:
    """Each piece of each edition, how long it took, and what is wrong with it."""
    for language in map(LanguageCode, args.lang.split(",") if args.lang else content.atlas.languages):
        for country in map(CountryCode, args.country.split(",")):
            for design in Design:
                edition = Edition(language, country, design, BOT)
                said = printed(content, edition, today())
                link = address(BOT, checked_start(content.atlas, language, country))
                for name in args.piece.split(",") if args.piece else PIECES:
                    begun = time.perf_counter()
                    wrong = tuple(findings(PIECES[name], said, link))
                    yield edition, name, time.perf_counter() - begun, wrong


def main() -> None:
    """Make and look at all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", default="")
    parser.add_argument("--country", default=COUNTRIES)
    parser.add_argument("--piece", default="")
    table = Table("language", "country", "design", "pieces", "seconds", "wrong")
    pieces: dict[Edition, tuple[int, float, tuple[str, ...]]] = {}
    wrong_in = 0
    out = Console()
    for edition, name, seconds, wrong in rows(sound_content(today()), parser.parse_args()):
        made, spent, faults = pieces.get(edition, NOTHING)
        pieces[edition] = made + 1, spent + seconds, (*faults, *(f"{name}: {fault}" for fault in wrong))
        wrong_in += bool(wrong)
        out.print(f"{edition.language} {edition.country} {edition.design} {name}: {'; '.join(wrong) or 'right'}")
    for edition, (made, spent, faults) in pieces.items():
        table.add_row(
            edition.language, edition.country, edition.design, str(made), f"{spent:.1f}", "\n".join(faults) or "nothing"
        )
    out.print(table)
    sys.exit(bool(wrong_in))


if __name__ == "__main__":
    main()
