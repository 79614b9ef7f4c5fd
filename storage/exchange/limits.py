"""How much one file may bring, and which signs no text may hold."""

import re
from typing import Final

BIGGEST_FILE: Final = 20 * 1024 * 1024
"""Bytes of a file."""
MOST_SERVICES: Final = 20_000
"""Services in a file: ten times what all countries together have."""
LONGEST_CELL: Final = 32_767
"""Characters of a cell; spreadsheets cannot hold more."""
MOST_COLUMNS: Final = 200
"""Columns that are looked at; the directory has far fewer."""
MOST_FLAWS: Final = 500
"""Errors that are listed; a file with more has one cause for most of them."""

HIDDEN: Final = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f"  # control characters but tab and line ends
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks and overrides of direction (T38)
    "\u2028\u2029\ufff9-\ufffb\ud800-\udfff\ufeff"  # line ends, annotations, halves of characters, byte order marks
    "\ufdd0-\ufdef\ufffe\uffff]"  # no characters; a spreadsheet with one of them cannot be opened
)
"""Signs that change how other signs are shown, or that no text has. A number could be turned round with them."""


def shown(text: str, longest: int = 60) -> str:
    """A value from a file in one line of a terminal: no sign of it moves the cursor or turns the text round."""
    plain = HIDDEN.sub(lambda sign: f"\\u{ord(sign[0]):04x}", " ".join(text.split()))
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"
