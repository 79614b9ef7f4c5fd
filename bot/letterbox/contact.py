"""What is taken as a contact: one number, one name on Telegram or one address of mail, and nothing longer (E.3)."""

import re
import unicodedata
from typing import Final

from flows.note import CONTACT_LIMIT

NUMBER: Final = re.compile(r"\+?[0-9][0-9 ()./-]{4,30}[0-9]")
NAME: Final = re.compile(r"@?[A-Za-z][A-Za-z0-9_]{4,31}")
"""A name on Telegram: 5 to 32 letters, digits and underscores."""
MAIL: Final = re.compile(r"[A-Za-z0-9._%+-]{1,40}@[A-Za-z0-9-]{1,30}(\.[A-Za-z0-9-]{1,20}){1,3}")


def contact_of(text: str) -> str:
    """The contact in its plain form, digits as they are dialled; "" for a text that is none."""
    plain = "".join(_digit(sign) for sign in unicodedata.normalize("NFKC", text).strip())
    is_one = any(shape.fullmatch(plain) for shape in (NUMBER, NAME, MAIL))
    return plain if is_one and len(plain) <= CONTACT_LIMIT else ""


def _digit(sign: str) -> str:
    return str(unicodedata.digit(sign)) if sign.isdecimal() else sign
