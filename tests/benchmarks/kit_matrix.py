"""Every printed piece in every language for three countries: `python -m tests.benchmarks.kit_matrix`, some minutes.

For each file: all of its codes are read from a 300 dpi picture, each character has a glyph in a font of the file, and
the emergency number stands on it. The suite does the same for two languages.
"""

import sys
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import product

from bot.checking import sound_content
from bot.outreach.address import address, checked_start
from bot.outreach.kit import said_on
from bot.outreach.pieces import LEAFLET, PIECES, POSTER, STICKER, STRIPS, Design
from bot.outreach.print_pdf import set_piece
from bot.outreach.print_text import Edition
from flows.ids import CountryCode, LanguageCode
from tests.outreach.editions import BOT, TODAY
from tests.outreach.paper import codes_in, fonts_of, missing_glyphs, text_of

COUNTRIES = ("IT", "RO", "GB")
FEW = 2
"""Processes that work at once."""


def main() -> None:
    """Print a line a language, and end with 1 if anything was found."""
    languages, began, wrong = sound_content(TODAY).atlas.languages, time.monotonic(), []
    with ProcessPoolExecutor(FEW) as workers:
        for language, (files, found) in zip(languages, workers.map(_of_language, languages), strict=True):
            print(f"{language}: {files} files, {len(found)} findings, {time.monotonic() - began:.0f} s", flush=True)
            wrong.extend(found)
    sys.exit("\n".join(wrong) if wrong else 0)


def _of_language(language: LanguageCode) -> tuple[int, list[str]]:
    content, found, files = sound_content(TODAY), [], 0
    for country, design in product(COUNTRIES, Design):
        link = address(BOT, checked_start(content.atlas, language, country))
        said = said_on(content, Edition(language, CountryCode(country), design, BOT), TODAY)
        for name, piece in PIECES.items():
            pdf = set_piece(piece, said, [link])
            files += 1
            found.extend(f"{name} {language} {country} {design}: {fault}" for fault in _faults(name, pdf, link))
    return files, found


def _faults(name: str, pdf: bytes, link: str) -> list[str]:
    on_page = {POSTER.name: STRIPS + 1, LEAFLET.name: 1}.get(name, PIECES[name].on_sheet)
    checks = {
        "not every code is read": codes_in(pdf) == [link] * on_page,
        "a glyph is missing": missing_glyphs(pdf) == 0,
        "a font is not in the file": all(fonts_of(pdf).values()),
        "no number": name == STICKER.name or "112" in text_of(pdf) or "999" in text_of(pdf),
    }
    return [fault for fault, holds in checks.items() if not holds]


if __name__ == "__main__":
    main()
