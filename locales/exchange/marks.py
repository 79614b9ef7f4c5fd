"""The mark of the export in the notes of XLIFF and PO, and what a text file must be before a parser sees it."""

import re
from typing import Final

from locales.exchange.errors import Unreadable
from locales.exchange.signs import MARK_LENGTH, MOST_ROWS, mark_of
from locales.exchange.units import FORMAT, Unit

MARK: Final = re.compile(rf"\bwaymark {FORMAT} ([0-9a-f]{{{MARK_LENGTH}}}) ([0-9a-f]{{{MARK_LENGTH}}})\b")
DECLARES: Final = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
ENCODING: Final = re.compile(r"""^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']""")


def mark_line(unit: Unit) -> str:
    """The line by which an import sees what was changed, and by whom."""
    return f"waymark {FORMAT} {mark_of(unit.english)} {mark_of(unit.translation)}"


def marks_in(notes: str) -> tuple[str, str] | None:
    """The marks of English and of the translation in the notes of a text; None if they are lost."""
    found = MARK.search(notes)
    return (found[1], found[2]) if found else None


def check_text(content: bytes, unit: bytes) -> None:
    """Nothing if a parser may see it. Unreadable if it is not UTF-8 or has too many texts, which begin with `unit`."""
    if b"\0" in content:
        raise Unreadable("it holds NUL bytes, so it is not written in UTF-8. Save it as UTF-8")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Unreadable(f"it is not written in UTF-8 (near line {line}). Save it as UTF-8") from None
    declared_encoding = ENCODING.match(text)
    if declared_encoding and declared_encoding[1].lower() not in ("utf-8", "utf8"):
        raise Unreadable("it says that it is not written in UTF-8. Save it as UTF-8")
    if content.count(unit) > MOST_ROWS:
        raise Unreadable(f"it has more than {MOST_ROWS} texts. Export again")


def declared(content: bytes) -> bool:
    """Whether an XML file declares a type or entities of its own, which could grow or read other files."""
    return DECLARES.search(content) is not None
