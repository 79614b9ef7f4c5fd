"""Signs that stand in no stored text. Apart from the other rules, which bring a library of phone numbers with them."""

import re
from typing import Final

HIDDEN: Final = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)
"""Control characters and signs that turn the direction of text: with one of them a number reads as another (T38).

The joiners U+200C and U+200D are letters of Persian and Indian names and stay.
"""
