"""The printed kit: which files there are to make, making them, and putting them in place when all are whole."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.content import Content
from bot.errors import ShellError
from bot.outreach.address import address, checked_start
from bot.outreach.core_rights import quiet_words
from bot.outreach.kit_codes import Codes
from bot.outreach.pieces import PIECES, Design
from bot.outreach.print_pdf import parts_of, set_piece
from bot.outreach.print_text import Edition, Printed, printed
from bot.replacing import replace_all
from flows.atlas import Atlas
from flows.ids import CountryCode, LanguageCode
from locales.listed import found

Advance = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Job:
    """One file to make: a piece in a language for a country, one of them with each of the addresses."""

    file: str
    piece: str
    language: LanguageCode
    country: CountryCode | None
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for."""

    bot: str
    design: Design
    jobs: tuple[Job, ...]


def order_of_links(  # noqa: PLR0913  # what a link and a piece need
    atlas: Atlas, pieces: Sequence[str], languages: Sequence[str], country: str, page: str, *, bot: str, design: Design
) -> Order:
    """Every piece in every language, a sheet of each with one plain link. WrongUse names what links cannot open."""
    links = {LanguageCode(code): address(bot, checked_start(atlas, code, country, page)) for code in languages}
    place = CountryCode(country.upper()) if country else None
    return Order(bot, design, tuple(
        Job(_name(piece, language, place, design), piece, language, place, (link,) * PIECES[piece].on_sheet)
        for language, link in links.items()
        for piece in pieces
    ))  # fmt: skip


def order_of_codes(pieces: Sequence[str], codes: Codes, design: Design) -> Order:
    """Every piece for every language and country of the codes, with a code for each."""
    return Order(codes.bot, design, tuple(
        Job(_name(f"{piece}-codes", language, country, design), piece, language, country, addresses)
        for (language, country), addresses in codes.batches.items()
        for piece in pieces
    ))  # fmt: skip


def _name(piece: str, language: LanguageCode, country: CountryCode | None, design: Design) -> str:
    return "-".join(filter(None, (piece, language, country, design))) + ".pdf"


def steps(order: Order) -> int:
    """How often the making of an order says that it moved."""
    return sum(parts_of(PIECES[job.piece], job.addresses) for job in order.jobs)


def make(content: Content, order: Order, folder: Path, today: str, advance: Advance = lambda: None) -> tuple[Path, ...]:
    """Write every file of an order, all of them or none, and say which.

    Nothing is in the folder before the last one is made, so that stopping leaves nothing half done.
    """
    with _writable(folder):
        made = {folder / name: pdf for name, pdf in pieces_of(content, order, today, advance)}
        replace_all(made)
    return tuple(made)


def pieces_of(
    content: Content, order: Order, today: str, advance: Advance = lambda: None
) -> Iterator[tuple[str, bytes]]:
    """The files of an order, one after the other: its name and the PDF."""

    @cache
    def said_in(language: LanguageCode, country: CountryCode | None) -> Printed:
        return said_on(content, Edition(language, country, order.design, order.bot), today)

    for job in order.jobs:
        yield job.file, set_piece(PIECES[job.piece], said_in(job.language, job.country), job.addresses, advance)


def said_on(content: Content, edition: Edition, today: str) -> Printed:
    """The words of an edition. ShellError where they may not be printed."""
    said = printed(content, edition, today)
    _refuse_telling(said)
    return said


def _refuse_telling(said: Printed) -> None:
    """Nothing on a quiet piece tells what it is about, the name of the bot included: `check` cannot know that one."""
    edition = said.edition
    if edition.design is not Design.QUIET:
        return
    texts = (*said.texts, edition.bot.replace("_", " "))
    if telling := found(quiet_words(edition.language), "\n".join(texts)):
        raise ShellError(
            f"a quiet piece in {edition.language} would say {telling[0]!r}; "
            f"see `python -m bot check`, or the name of the bot"
        )


@contextmanager
def _writable(folder: Path) -> Iterator[None]:
    """The folder, made if need be and tried before the work begins; one that was made and stays empty goes again."""
    is_new = not folder.exists()
    try:
        _try_folder(folder)
        yield
    except BaseException:
        if is_new:
            with suppress(OSError):
                folder.rmdir()
        raise


def _try_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise ShellError(f"--out: {folder}: cannot be written: {error.strerror}") from None
