"""XLIFF and PO that no translator sends on purpose: each is refused whole, with the unit and what to do."""

from pathlib import Path

import pytest

from bot.word_formats import Format
from locales.exchange.comparing import edits_of
from locales.exchange.errors import ExchangeError, Flawed
from tests.words.made import UNITS, brought, exported

XLIFF, PO = exported(Format.XLIFF), exported(Format.PO)
TEXTS = {".xlf": XLIFF, ".po": PO}


def changed(ending: str, old: str, new: str) -> bytes:
    """A file for a translator's program with this in the place of that."""
    assert old.encode() in TEXTS[ending]
    return TEXTS[ending].replace(old.encode(), new.encode())


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><xliff'
FILE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff'


@pytest.mark.parametrize(
    ("ending", "content", "said"),
    [
        (".xlf", changed(".xlf", "<xliff", LAUGHS), "it declares its own entities"),
        (".xlf", changed(".xlf", "<xliff", FILE), "it declares its own entities"),
        (".xlf", changed(".xlf", "Bună", "Bun&aacute;"), "it is no XLIFF 1.2 file, or a damaged one (Entity 'aacute'"),
        (".xlf", changed(".xlf", "Bună", "Bun & a"), "or a damaged one (xmlParseEntityRef"),
        (".xlf", changed(".xlf", "Bună", "Bun&amp;aacute;"), "unit about/hello: holds &aacute;"),
        (".xlf", changed(".xlf", "Bună", "Bun<g id='1'>ă</g>"), "unit 1: the target holds tags of a program"),
        (".xlf", changed(".xlf", ">Hello<", ">Hello <x id='1'/><"), "unit 1: the source holds tags of a program"),
        (".xlf", changed(".xlf", ">Hello<", ">Good day<"), "unit about/hello: the English was changed"),
        (".xlf", changed(".xlf", 'id="about/hello"', 'id="about/no"'), "unit about/no: the key 'about/no' is not one"),
        (".xlf", changed(".xlf", 'about/hello.title"', 'about/hello"'), "stands also in"),
        (".xlf", changed(".xlf", "waymark 1 ", "mark "), "unit about/hello: has lost its mark of the export"),
        (".xlf", changed(".xlf", 'source-language="en"', 'source-language="de"'), "it must go from English"),
        (".xlf", changed(".xlf", 'target-language="ro"', ""), "it is for ''"),
        (".xlf", changed(".xlf", 'version="1.2"', 'version="2.0"'), "it is no XLIFF 1.2 file"),
        (".xlf", b"<a>" * 100_000, "it is no XLIFF 1.2 file, or a damaged one"),
        (".xlf", b'<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', "it is no XLIFF 1.2 file"),
        (".xlf", b"<trans-unit/>" * 20_001, "it has more than 20000 texts"),
        (".xlf", XLIFF[: len(XLIFF) // 2], "it is no XLIFF 1.2 file, or a damaged one"),
        (".xlf", XLIFF.decode().encode("utf-16"), "it holds NUL bytes, so it is not written in UTF-8"),
        (".xlf", changed(".xlf", 'encoding="UTF-8"', 'encoding="UTF-7"'), "it says that it is not written in UTF-8"),
        (".xlf", changed(".xlf", 'target-language="ro"', 'target-language="ru"' ), "it is for 'ru'"),
        (".po", changed(".po", "Bună", "Bună\0"), "it holds NUL bytes"),
        (".po", PO.decode().encode("iso-8859-2"), "it is not written in UTF-8 (near line 2"),
        (".po", changed(".po", "charset=UTF-8", "charset=ISO-8859-2"), "it is written in iso-8859-2. Save it as UTF-8"),
        (".po", changed(".po", "charset=UTF-8", "charset="), "it is no PO file, or a damaged one"),
        (".po", changed(".po", "X-Waymark: 1", "X-Waymark: 9"), "its header has no Language or no X-Waymark"),
        (".po", changed(".po", '"Language: ro\\n"\n', ""), "its header has no Language"),
        (".po", changed(".po", '"about/hello.title"', '"about/hello"'), "stands also in"),
        (".po", changed(".po", 'msgid "Hello"', 'msgid "Good day"'), "msgctxt about/hello: the English was changed"),
        (".po", changed(".po", 'msgstr "Bună"', 'msgid_plural "x"\nmsgstr[0] "Bună"'), "has plural forms of PO"),
        (".po", changed(".po", 'msgstr "Bună"', 'msgstr "Bun\u202e"'), "msgctxt about/hello: has"),
        (".po", changed(".po", 'msgstr "Bună"', 'msgstr "Bun'), "it is no PO file, or a damaged one"),
        (".po", PO[: PO.index(b"\n\n")], "it holds no text. Export again"),
        (".po", b"\nmsgid " * 20_001, "it has more than 20000 texts"),
        (".po", b"nothing at all", "it is no PO file, or a damaged one"),
        (".po", b"", "it is empty"),
    ],
)  # fmt: skip
def test_a_file_of_a_program_is_refused_with_its_unit(ending: str, content: bytes, said: str, tmp_path: Path) -> None:
    """Entities, tags, lost or repeated keys, another language, another encoding."""
    assert said in _judged(content, tmp_path, ending)


def _judged(content: bytes, folder: Path, ending: str) -> str:
    """What is said of the file; a whole one for another language is told by its language."""
    try:
        found = brought(content, folder, ending)
        edits_of(found, UNITS)
    except Flawed as error:
        return "\n".join(map(str, error.flaws))
    except ExchangeError as error:
        return str(error)
    return f"it is for {found.language!r}"
