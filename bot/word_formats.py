"""The formats of files for translators, by name and by ending."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Format(StrEnum):
    """What a translator works with."""

    XLSX = "xlsx"
    XLIFF = "xliff"
    PO = "po"


ENDING_OF: Final[Mapping[Format, str]] = {Format.XLSX: ".xlsx", Format.XLIFF: ".xlf", Format.PO: ".po"}
FORMAT_OF: Final[Mapping[str, Format]] = {
    ".xlsx": Format.XLSX,
    ".xlf": Format.XLIFF,
    ".xliff": Format.XLIFF,
    ".po": Format.PO,
}
