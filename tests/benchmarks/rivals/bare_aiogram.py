"""Aiogram alone, the yardstick: one handler answers the callback and edits with a constant text and keyboard.

`python -m tests.benchmarks.rivals.bare_aiogram [calls | reply | reply-answer]`: by polling without BOT_WEBHOOK_URL,
else by webhook, with two calls or with one of them inside the response. The benchmarks take the edit there, since that
is the faster pairing.
"""

import gc
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import AnswerCallbackQuery, EditMessageText
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from bot.loop import run
from tests.benchmarks.rivals.screen import TEXT, markup
from tests.benchmarks.rivals.surroundings import Surroundings, surroundings
from tests.benchmarks.rivals.webhook import serve

MARKUP = InlineKeyboardMarkup.model_validate(markup())


async def start(message: Message) -> None:
    """The first screen."""
    await message.answer(TEXT, parse_mode="HTML", reply_markup=MARKUP)


async def tap_by_calls(query: CallbackQuery) -> None:
    """Two calls."""
    assert isinstance(query.message, Message)
    await query.answer()
    await query.message.edit_text(TEXT, parse_mode="HTML", reply_markup=MARKUP)


async def tap_editing_in_reply(query: CallbackQuery) -> EditMessageText:
    """One call, and the edit inside the response."""
    assert isinstance(query.message, Message)
    await query.answer()
    return query.message.edit_text(TEXT, parse_mode="HTML", reply_markup=MARKUP)


async def tap_answering_in_reply(query: CallbackQuery) -> AnswerCallbackQuery:
    """One call, and the answer inside the response."""
    assert isinstance(query.message, Message)
    await query.message.edit_text(TEXT, parse_mode="HTML", reply_markup=MARKUP)
    return query.answer()


TAPS = {"calls": tap_by_calls, "reply": tap_editing_in_reply, "reply-answer": tap_answering_in_reply}


async def main(around: Surroundings, how: str) -> None:
    """Serve until it is stopped."""
    bot = Bot(around.token, session=AiohttpSession(api=TelegramAPIServer.from_base(around.api)))
    dispatcher = Dispatcher()
    dispatcher.message.register(start)
    dispatcher.callback_query.register(TAPS[how])
    gc.collect()
    gc.freeze()
    if around.url:
        await serve(bot, dispatcher, around)
    else:
        await dispatcher.start_polling(bot, handle_signals=False)


if __name__ == "__main__":
    run(main(surroundings(), (sys.argv[1:] or ["calls"])[0]))
