"""Keys of services in the directory: put in when the service has read its eight words, taken away for good."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bot.clock import this_hour, today
from bot.directory_access import wait_for, with_database
from bot.errors import ShellError
from bot.terminal import agreed, console
from flows.service import Service, ServiceId

if TYPE_CHECKING:
    from rich.console import Console
    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.sealed.keys import PublicKeys

READ_OUT: Final = "en"
"""Language of the words of a fingerprint, as the service's own program shows them."""
BIGGEST: Final = 4096
"""Bytes of a file with one line."""
MEANWHILE: Final = (
    "The entry or its key was changed by somebody else meanwhile. Nothing was changed; give the command again."
)
WITHIN_AN_HOUR: Final = "The bot shows it after its next reading, within an hour."

Id = Annotated[str, typer.Argument(metavar="ID", help="The id, as `directory list` shows it.")]
Yes = Annotated[bool, typer.Option(help="Do not ask.")]


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as far as its key goes: the line, "" for none, and how many notes wait for it."""

    name: str
    key: str
    waiting: int


def key(
    id_: Id, file: Annotated[Path, typer.Argument(help="The .pub file of the service.")], *, yes: Yes = False
) -> None:
    """Put the key of a service into its entry. Shows the eight words that the service has to read over the phone.

    A key of another service, one that has expired and one that was revoked are refused.
    """
    from bot.sealed.keys import fingerprint  # noqa: PLC0415  # only commands with keys need cryptography

    out, public = console(), _good_key(file, id_)
    entry = wait_for(with_database(lambda engine: _entry(engine, id_)))
    if wait_for(with_database(lambda engine: _is_revoked(engine, fingerprint(public)))):
        raise ShellError(
            f"{file}: this key was revoked and is never taken again. The service makes a new one: desk keygen"
        )
    if entry.key == public.written:
        out.print("This key is there already. Nothing was changed.")
        return
    out.print(f"{id_}: {entry.name}\nGood until {public.expires}. Its words:\n\n    {_words(public)}\n")
    if entry.key:
        _tell_of_another(out, entry)
    if not agreed(out, "Has the service read you these eight words over the phone, each of them?", yes=yes):
        out.print("Nothing was changed. Call the service on the number of its entry, and let it read its words.")
        return
    wait_for(with_database(lambda engine: _set(engine, ServiceId(id_), entry.key, public)))
    out.print(f"Done: notes to {id_} are sealed to this key. {WITHIN_AN_HOUR}")


def revoke_key(id_: Id, *, yes: Yes = False) -> None:
    """Take the key of a service away for good, as when it was lost or seen by others. Says what happens, and asks."""
    from bot.sealed.errors import BadKey  # noqa: PLC0415  # only commands with keys need cryptography
    from bot.sealed.keys import fingerprint, read_public  # noqa: PLC0415

    out, entry = console(), wait_for(with_database(lambda engine: _entry(engine, id_)))
    if not entry.key:
        raise ShellError(f"ID: {id_} has no key. Nothing was changed.")
    try:
        public = read_public(entry.key)
    except BadKey:
        raise ShellError(
            f"ID: what {id_} has as its key is none, and is not used. Empty `public_key` by an import."
        ) from None
    out.print(f"{id_}: {entry.name}\nThe words of its key:\n\n    {_words(public)}\n")
    out.print(
        f"The key never counts again. Notes that wait for it: {entry.waiting}. They are destroyed, and so are answers "
        "that nobody has read yet;\ntheir boxes say that the service cannot answer. What was opened before is not undone."
    )
    if not agreed(out, "Revoke it?", yes=yes):
        out.print("Nothing was changed.")
        return
    number = wait_for(with_database(lambda engine: _revoke(engine, ServiceId(id_), entry.key, fingerprint(public))))
    out.print(f"Revoked. Notes destroyed: {number}. {WITHIN_AN_HOUR} The exchange refuses the key from now on.")


def key_check(stored: Iterable[Service], revoked: frozenset[str]) -> Callable[[Service], Iterator[tuple[str, str]]]:
    """What an import may not bring: a key that was revoked, that is another's, or that is none.

    A key that is there stays as it is.
    """
    before = {service.id: service.public_key for service in stored}

    def problems(service: Service) -> Iterator[tuple[str, str]]:
        if service.public_key and service.public_key != before.get(service.id):
            yield from (("public_key", text) for text in _wrong(service, revoked))

    return problems


def _wrong(service: Service, revoked: frozenset[str]) -> Iterator[str]:
    from bot.sealed.errors import BadKey  # noqa: PLC0415  # few imports bring keys
    from bot.sealed.keys import fingerprint, read_public  # noqa: PLC0415

    try:
        public = read_public(service.public_key)
    except BadKey as error:
        yield str(error)
        return
    if public.service != service.id:
        yield f"is the key of {public.service!r}"
    if fingerprint(public).hex() in revoked:
        yield "was revoked and is never taken again. Leave it empty, and let the service make a new one: desk keygen"


def _good_key(file: Path, id_: str) -> "PublicKeys":
    """The key in a file, if it is one of this service and good today."""
    from bot.sealed.errors import BadKey  # noqa: PLC0415  # only commands with keys need cryptography
    from bot.sealed.keys import is_valid, read_public  # noqa: PLC0415

    try:
        public = read_public(_line(file))
    except BadKey as error:
        raise ShellError(f"{file}: {error}. Nothing was changed.") from None
    if public.service != id_:
        raise ShellError(f"{file}: this is the key of {public.service!r}, not of {id_!r}. Nothing was changed.")
    if public.expires < today():
        raise ShellError(f"{file}: this key expired on {public.expires}. The service makes a new one: desk keygen")
    if not is_valid(public, id_, today()):
        raise ShellError(
            f"{file}: this key is good until {public.expires}, longer than keys may be. Nothing was changed."
        )
    return public


def _line(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return opened.read(BIGGEST).decode("ascii").strip()
    except UnicodeDecodeError:
        return ""
    except OSError as error:
        raise ShellError(f"{file}: cannot be read: {error.strerror}. Give the .pub file of the service.") from None


def _words(public: "PublicKeys") -> str:
    from bot.content import content_root  # noqa: PLC0415  # only commands with keys need the list
    from bot.sealed.keys import words_of  # noqa: PLC0415
    from locales.code_words import code_words  # noqa: PLC0415

    words: Sequence[str] = code_words(content_root() / "locales", READ_OUT)
    return " ".join(words_of(public, words))


def _tell_of_another(out: "Console", entry: Entry) -> None:
    from bot.sealed.errors import BadKey  # noqa: PLC0415  # only commands with keys need cryptography
    from bot.sealed.keys import read_public  # noqa: PLC0415

    try:
        before = f": {_words(read_public(entry.key))}"
    except BadKey:
        before = ", which cannot be read"
    out.print(f"It takes the place of another key{before}")
    out.print(
        f"Notes that wait for that one: {entry.waiting}. The new key does not open them: they are destroyed, and their "
        "boxes say that the service cannot answer. Let the service open them first.\n"
    )


async def _entry(engine: "AsyncEngine", id_: str) -> Entry:
    from storage.directory import Directory  # noqa: PLC0415  # only these commands need storage
    from storage.notes import Notes  # noqa: PLC0415

    service = next((one for one in await Directory(engine).services() if one.id == id_), None)
    if service is None:
        raise ShellError(f"ID: there is no entry {id_!r}. `python -m bot directory list` shows them all.")
    return Entry(service.name, service.public_key, len(await Notes(engine).waiting(service.id, this_hour())))


async def _is_revoked(engine: "AsyncEngine", print_: bytes) -> bool:
    from storage.desks import Desks  # noqa: PLC0415  # only these commands need storage

    return await Desks(engine).is_revoked(print_.hex())


async def _set(engine: "AsyncEngine", id_: ServiceId, before: str, public: "PublicKeys") -> None:
    from bot.sealed.keys import fingerprint  # noqa: PLC0415  # only these commands need storage and cryptography
    from storage.desks import Desks  # noqa: PLC0415

    desks = Desks(engine)
    is_other = await desks.public_key(id_) != before or await desks.is_revoked(fingerprint(public).hex())
    if is_other or not await desks.set_key(id_, public.written):
        raise ShellError(MEANWHILE)


async def _revoke(engine: "AsyncEngine", id_: ServiceId, before: str, print_: bytes) -> int:
    from storage.desks import Desks  # noqa: PLC0415  # only these commands need storage

    desks = Desks(engine)
    if await desks.public_key(id_) != before:
        raise ShellError(MEANWHILE)
    return await desks.revoke(id_, print_.hex(), today(), this_hour())
