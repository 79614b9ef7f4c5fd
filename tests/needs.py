"""What a test needs beyond Python: skipped with a reason where it is missing, and never where all is required."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import NoReturn

import pytest

from bot.errors import ShellError
from bot.outreach.typesetter import PANGO_PACKAGES, check_typesetter

EVERYTHING = os.environ.get("WAYMARK_REQUIRE") == "all"
"""Set by `.ci/run`, which installs everything."""


def missing(what: str, package: str) -> NoReturn:
    """Skip, or fail where everything is required."""
    reason = f"{what} is not on this machine; Debian's package {package} has it"
    if EVERYTHING:
        pytest.fail(reason)
    pytest.skip(reason)


def chromium() -> str:
    """The path of Debian's Chromium."""
    return shutil.which("chromium") or missing("Chromium", "chromium")


def libreoffice() -> str:
    """The path of LibreOffice, with its spreadsheet."""
    return shutil.which("soffice") or missing("LibreOffice", "libreoffice-calc-nogui")


def redis() -> str:
    """The path of redis-server."""
    return shutil.which("redis-server") or missing("Redis", "redis-server")


def postgresql() -> Path:
    """The folder with PostgreSQL's programs."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return folders[-1].parent if folders else missing("PostgreSQL", "postgresql")


FONTS = {"Noto Sans": "fonts-noto-core", "Noto Sans Arabic": "fonts-noto-core", "Noto Sans CJK SC": "fonts-noto-cjk"}


def typesetting() -> None:
    """What sets type: Pango, and the fonts of print."""
    try:
        check_typesetter()
    except ShellError:
        missing("Pango", PANGO_PACKAGES)
    if not shutil.which("fc-list"):
        missing("fc-list", "fontconfig")
    listed = subprocess.run(["fc-list", ":", "family"], capture_output=True, text=True, check=True).stdout
    families = {name for line in listed.splitlines() for name in line.split(",")}
    for family, package in FONTS.items():
        if family not in families:
            missing(f"The font {family}", package)
