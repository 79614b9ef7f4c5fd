"""The fonts of print, by language: Noto, from Debian's fonts-noto-core and fonts-noto-cjk."""

from collections.abc import Mapping
from typing import Final

from flows.ids import LanguageCode

LATIN: Final = '"Noto Sans", "Noto Sans Symbols", "Noto Naskh Arabic", "Noto Sans CJK SC", sans-serif'
"""For Latin and Cyrillic; names in other scripts stand in the fonts behind it."""
FAMILIES: Final[Mapping[str, str]] = {
    "ar": '"Noto Naskh Arabic", "Noto Sans", "Noto Sans Symbols", sans-serif',
    "fa": '"Noto Naskh Arabic", "Noto Sans", "Noto Sans Symbols", sans-serif',
    "zh": '"Noto Sans CJK SC", "Noto Sans", "Noto Sans Symbols", sans-serif',
    "ja": '"Noto Sans CJK JP", "Noto Sans", "Noto Sans Symbols", sans-serif',
    "ko": '"Noto Sans CJK KR", "Noto Sans", "Noto Sans Symbols", sans-serif',
    "hi": '"Noto Sans Devanagari", "Noto Sans", "Noto Sans Symbols", sans-serif',
    "ka": '"Noto Sans Georgian", "Noto Sans", "Noto Sans Symbols", sans-serif',
    "he": '"Noto Sans Hebrew", "Noto Sans", "Noto Sans Symbols", sans-serif',
    "th": '"Noto Sans Thai", "Noto Sans", "Noto Sans Symbols", sans-serif',
}
"""For languages in other scripts, those of the lines to show included."""


def family_of(language: LanguageCode) -> str:
    """The fonts of a language, as CSS names them."""
    return FAMILIES.get(language, LATIN)
