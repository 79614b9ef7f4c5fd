"""Where a screen is shown: in the message that is there, or in a new one."""

from dataclasses import dataclass
from typing import Final

from bot.telegram.clearing import OpenScreen
from bot.telegram.incoming import Command, Incoming, MessageId, Tap
from bot.view import View

OLD: Final = 40 * 3600
"""Seconds after which a screen is replaced when it is touched, while Telegram still lets it be deleted (T2)."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands in the chat: the message to show in, and whether it has to be a new one."""

    message: MessageId | None
    moves: bool = False


def standing_of(incoming: Incoming, before: OpenScreen | None, view: View, now: float) -> Standing:
    """A tap is answered where it was made; everything else in the open screen, but /start at the bottom.

    What is protected or has a picture, or no longer is or has, needs a new message.
    """
    match incoming.what:
        case Tap(sent=sent, protected=protected, pictured=pictured):
            moves = protected != view.protected or pictured or bool(view.picture)
            return Standing(incoming.message, moves or now - sent > OLD)
        case what:
            starts = isinstance(what, Command) and what.name == "start"
            return Standing(before.message if before else None, starts or view.protected or bool(view.picture))
