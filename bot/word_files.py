"""Files of a translator: made from the words of a language, and read into what they bring."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from babel import Locale

from bot.word_formats import FORMAT_OF, Format
from flows.ids import LanguageCode
from locales.exchange.bilingual import po_of, read_po, read_xliff, xliff_of
from locales.exchange.comparing import Brought
from locales.exchange.errors import Unreadable
from locales.exchange.sheets import Tick, xlsx_of
from locales.exchange.sheets_read import read_xlsx
from locales.exchange.units import Unit
from storage.exchange.errors import Unreadable as Unpackable
from storage.exchange.packed import check_packed
from storage.exchange.stable import same_bytes

MEGABYTE: Final = 1024 * 1024
BIGGEST: Final = 20 * MEGABYTE
"""Bytes of a file, and of a spreadsheet when it is unpacked; a whole language has two megabytes."""


def file_of(file_format: Format, code: LanguageCode, units: Sequence[Unit], tick: Tick) -> bytes:
    """The texts in a format; the same texts give the same bytes."""
    match file_format:
        case Format.XLSX:
            return same_bytes(xlsx_of(code, Locale.parse(code).text_direction, units, tick))
        case Format.XLIFF:
            return xliff_of(code, units, tick)
        case Format.PO:
            return po_of(code, units, tick)


def read_file(file: Path, topics: Sequence[str], tick: Tick) -> Brought:
    """What a file brings. `topics` are the files of English. Unreadable says why it cannot be taken."""
    file_format = _format_of(file)
    content = _content(file)
    match file_format:
        case Format.XLSX:
            _check_packed(content)
            return read_xlsx(content, topics, tick)
        case Format.XLIFF:
            return read_xliff(content, tick)
        case Format.PO:
            return read_po(content, tick)


def _format_of(file: Path) -> Format:
    ending = file.suffix.lower()
    if ending in (".xlsm", ".xltm", ".xlsb"):
        raise Unreadable("it may hold macros. Save it as XLSX, which holds none")
    if ending not in FORMAT_OF:
        raise Unreadable(f"the name must end in {', '.join(FORMAT_OF)}")
    return FORMAT_OF[ending]


def _content(file: Path) -> bytes:
    try:
        if not file.is_file():
            raise Unreadable("there is no such file")
        with file.open("rb") as opened:
            content = opened.read(BIGGEST + 1)
    except OSError as error:
        raise Unreadable(f"it cannot be read: {error.strerror}") from None
    if len(content) > BIGGEST:
        raise Unreadable(f"it is bigger than {BIGGEST // MEGABYTE} MB. Export again")
    if not content.strip():
        raise Unreadable("it is empty. Send it again")
    return content


def _check_packed(content: bytes) -> None:
    try:
        check_packed(content, BIGGEST)
    except Unpackable as error:
        raise Unreadable(str(error)) from None
