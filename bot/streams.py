"""Standard input, output and error exist, even where whoever started the program closed them."""

import os
from typing import Final

STANDARD: Final = 3
"""How many there are. A socket with one of their numbers would end the event loop, which takes it for a stream."""


def keep_standard_streams() -> None:
    """Open the null device until all of them are there."""
    while (opened := os.open(os.devnull, os.O_RDWR)) < STANDARD:
        pass
    os.close(opened)
