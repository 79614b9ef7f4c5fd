"""Aiogram_dialog with one window of equal size: every tap draws it anew.

Each text ends with a number of its own, since the library sends nothing when nothing changed.
"""

import gc
from itertools import count
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.kbd import Button, Column, Row
from aiogram_dialog.widgets.text import Const, Format

from bot.loop import run
from tests.benchmarks.rivals.screen import LABEL, ROWS, TEXT
from tests.benchmarks.rivals.surroundings import Surroundings, surroundings
from tests.benchmarks.rivals.webhook import serve

NUMBERS = count(100_000)
WIDTH = 46
"""Characters of a button's id; with what the library puts before it, the data has 54 bytes or less."""


class Guide(StatesGroup):
    """The one state."""

    page = State()


async def words(**_: Any) -> dict[str, str]:
    """The text of this drawing."""
    return {"text": f"{TEXT}{next(NUMBERS)}"}


def buttons() -> Column:
    """As many buttons as the others have, in the same rows."""
    return Column(*(Row(*(Button(Const(LABEL), id=f"b{number:0{WIDTH}}") for number in row)) for row in ROWS))


async def start(_: Message, dialog_manager: DialogManager) -> None:
    """The first screen."""
    await dialog_manager.start(Guide.page, mode=StartMode.RESET_STACK)


async def main(around: Surroundings) -> None:
    """Serve until it is stopped."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(around.api))
    bot = Bot(around.token, session=session, default=DefaultBotProperties(parse_mode="HTML"))
    dispatcher = Dispatcher()
    dispatcher.message.register(start, CommandStart())
    dispatcher.include_router(Dialog(Window(Format("{text}"), buttons(), state=Guide.page, getter=words)))
    setup_dialogs(dispatcher)
    gc.collect()
    gc.freeze()
    if around.url:
        await serve(bot, dispatcher, around)
    else:
        await dispatcher.start_polling(bot, handle_signals=False)


if __name__ == "__main__":
    run(main(surroundings()))
