"""From the options of `desk` to a running page: fences, key, folder, exchange."""

import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import Final

from bot.desk.desk import Desk
from bot.desk.passphrase import ask
from bot.desk.serving import serve
from bot.desk.shown import Shown
from bot.desk.speech import Speech, Tongues
from bot.desk.spool import Spool
from bot.desk.times import zone_of
from bot.errors import ShellError, WrongUse
from bot.exchange.client import Exchange
from bot.log import set_up_logging
from bot.loop import run
from bot.sealed.errors import BadKeyFile
from bot.sealed.key_file import WRONG, read_key_file
from bot.sealed.keys import ServiceKeys
from bot.settings import loopback
from bot.terminal import console

NOTES: Final = ".notes"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options of the command, as they were given."""

    key: Path | None
    exchange: str
    lang: str
    zone: str
    listen: str


def open_desk(wanted: Wanted) -> None:
    """Ask the passphrase and serve the page until it is ended. Raises ShellError in one line for what is wrong."""
    key, tongues = _checked(wanted), Tongues()
    speech, here = tongues.speech(wanted.lang), _zone(wanted.zone)
    _fence()
    keys = _unlocked(key, speech)
    desk = Desk(keys, Exchange(wanted.exchange, keys), Spool(key.with_suffix(NOTES)))
    out = console()

    def opened(address: str) -> None:
        for line in ("", speech.say("desk-start-open"), "", f"    {address}", "", speech.say("desk-start-end")):
            out.print(line, soft_wrap=True)

    shown = Shown(desk, tongues, speech.language, here)
    with suppress(KeyboardInterrupt):
        run(serve(desk, shown, wanted.exchange, wanted.listen, opened))
    out.print(speech.say("desk-start-ended"))


def _checked(wanted: Wanted) -> Path:
    if wanted.key is None:
        raise WrongUse("--key: name the key file, as --key keys/my-service.key; `desk keygen` makes one")
    if not wanted.key.is_file():
        raise WrongUse(f"--key: there is no file {wanted.key}; `desk keygen` makes one")
    if not wanted.exchange:
        raise WrongUse(
            "--exchange: give the address that you got from who runs the guide, as https://guide.example.org"
        )
    try:
        loopback(wanted.listen)
    except ValueError as error:
        raise WrongUse(f"--listen: {error}") from None
    return wanted.key


def _zone(name: str) -> tzinfo | None:
    zone = zone_of(name)
    if name and zone is None:
        raise WrongUse(f"--zone: {name!r} is not a time zone; they are written as in Europe/Bucharest")
    return zone


def _unlocked(key: Path, speech: Speech) -> ServiceKeys:
    passphrase = ask(speech.say("desk-start-ask"))
    try:
        return read_key_file(key, passphrase)
    except BadKeyFile as error:
        if WRONG in str(error):
            raise ShellError(speech.say("desk-start-wrong")) from None
        raise


def _fence() -> None:
    """No core dump, no swap, no text of errors; as far as the system can (T21, T29)."""
    set_up_logging("WARNING")
    if sys.platform == "win32":
        return
    from bot.fences import fence_surprises, raise_fences  # noqa: PLC0415  # Windows lacks what it needs

    raise_fences()
    fence_surprises()
