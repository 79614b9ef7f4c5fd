"""What every rival shows: constant, as long as Waymark's screens are on average, with as many buttons.

Measured over 12,000 taps by chance in four countries: 236 characters, 9.5 buttons with labels of 11 characters and data
of 54 bytes, in 6.7 rows. Rounded down, so that no rival has more to do.
"""

from typing import Final

TEXT: Final = "<b>A title of words</b>\n\n" + "Words of a page, as long as they are here. " * 5
LABEL: Final = "Some choice"
DATA: Final = tuple(f"{number:054}" for number in range(9))
ROWS: Final = ((0,), (1,), (2,), (3,), (4,), (5, 6), (7, 8))
"""The buttons of each row."""


def markup() -> dict[str, list[list[dict[str, str]]]]:
    """The keyboard as Telegram takes it."""
    return {"inline_keyboard": [[{"text": LABEL, "callback_data": DATA[number]} for number in row] for row in ROWS]}
