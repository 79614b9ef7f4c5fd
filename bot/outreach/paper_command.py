"""`python -m bot paper`: the whole guide for a country as a PDF and as one HTML file (T27)."""

import asyncio
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from rich.console import Console

from bot.checking import sound_content
from bot.content import Content
from bot.directory_access import stored
from bot.errors import ShellError, WrongUse
from bot.outreach.address import checked_start
from bot.outreach.paper import Paper, Wanted
from bot.outreach.paper_html import print_html, screen_html
from bot.outreach.paper_making import paper_of
from bot.outreach.typesetter import FONT_PACKAGES
from bot.replacing import replace_all
from bot.settings import read_settings
from bot.terminal import console, progress
from flows.services import TESTED_DAYS, Directory


class Format(StrEnum):
    """What is written."""

    PDF = "pdf"
    HTML = "html"
    BOTH = "both"


def write_paper(wanted: Wanted, folder: Path, form: Format) -> None:
    """Write the files of one language and country; nothing is written unless all of it can be."""
    _check_folder(folder)
    _check_day(wanted.day)
    out = console()
    content = _content(out, wanted.day)
    checked_start(content.atlas, wanted.language, wanted.country)
    with progress("Pages of the guide") as made:
        paper = paper_of(content, wanted, made)
    name = f"{wanted.language}-{wanted.country}"
    files: dict[Path, bytes] = {}
    if form is not Format.PDF:
        files[folder / f"{name}.html"] = screen_html(paper).encode()
    if form is not Format.HTML:
        with progress("Pages of the PDF") as laid_out:
            files[folder / f"{name}.pdf"] = _pdf(paper, laid_out)
    _write(files, folder)
    for file, written in files.items():
        out.print(f"Written: {file} ({len(written) // 1000} kB, version {paper.version})")


def _pdf(paper: Paper, laid_out: Callable[[], None]) -> bytes:
    """The PDF; ShellError where this machine has no font for something in it."""
    from bot.outreach.paper_pdf import missing_glyphs, pdf_of  # noqa: PLC0415  # the HTML needs no fonts

    pdf = pdf_of(print_html(paper), laid_out)
    if missing := missing_glyphs(pdf):
        lacking = " ".join(f"U+{ord(sign):04X}" for text in missing[:5] for sign in text)
        raise ShellError(f"No font here has {lacking}. Install {FONT_PACKAGES}. Nothing was written")
    return pdf


def _content(out: Console, day: str) -> Content:
    """The content as the bot shows it on this day, with the services of its directory if that can be read."""
    settings = read_settings()
    content = sound_content(day, settings.content, only_reviewed=settings.require_review)
    since = (date.fromisoformat(day) - timedelta(days=TESTED_DAYS)).isoformat() if settings.strict_freshness else ""
    services = content.atlas.directory.services
    try:
        services = asyncio.run(stored())
    except ShellError as error:
        out.print(f"{error} Services are those of the facts.")
    return replace(content, atlas=replace(content.atlas, directory=Directory(services, tested_since=since)))


def _check_day(day: str) -> None:
    try:
        is_day = date.fromisoformat(day).isoformat() == day
    except ValueError:
        is_day = False
    if not is_day:
        raise WrongUse(f"--date: {day!r} is not a day, as in 2026-11-24")


def _check_folder(folder: Path) -> None:
    """Nobody waits for a PDF that cannot be kept."""
    there = next(part for part in (folder.absolute(), *folder.absolute().parents) if part.exists())
    if not there.is_dir():
        raise WrongUse(f"--out: {str(folder)!r} is not a folder")
    if not os.access(there, os.W_OK | os.X_OK):
        raise WrongUse(f"--out: {str(folder)!r} cannot be written")


def _write(files: dict[Path, bytes], folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WrongUse(f"--out: {str(folder)!r} cannot be made: {error.strerror}") from None
    replace_all(files)
