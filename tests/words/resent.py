"""What programs of translators do with an export: they read it, put in new texts, and write all of it again."""

from collections.abc import Callable, Mapping
from typing import Any

from translate.storage.pypo import pofile
from translate.storage.xliff import Xliff1File

from bot.word_formats import Format
from tests.words.made import respread, write_cell


def _spreadsheet(content: bytes, changed: Mapping[str, str]) -> bytes:
    def change(book: Any) -> None:
        for sheet in book.worksheets:
            for row in sheet.iter_rows(min_row=2):
                if len(row) > 3 and row[1].value in changed:
                    write_cell(row[3], changed[row[1].value])

    return respread(content, change)


def _bilingual(store: Any, key_of: Callable[[Any], str], changed: Mapping[str, str]) -> bytes:
    for unit in store.units:
        if key_of(unit) in changed:
            unit.target = changed[key_of(unit)]
    return bytes(store)


def _xliff(content: bytes, changed: Mapping[str, str]) -> bytes:
    return _bilingual(Xliff1File.parsestring(content), lambda unit: str(unit.xmlelement.get("id")), changed)


def _po(content: bytes, changed: Mapping[str, str]) -> bytes:
    return _bilingual(pofile.parsestring(content), lambda unit: str(unit.getcontext()), changed)


RESENT: Mapping[Format, Callable[[bytes, Mapping[str, str]], bytes]] = {
    Format.XLSX: _spreadsheet,
    Format.XLIFF: _xliff,
    Format.PO: _po,
}
