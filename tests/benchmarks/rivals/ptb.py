"""Python-telegram-bot: one handler answers the callback and edits with a constant text and keyboard.

Updates are taken beside each other, as the library allows. Its own webhook needs one more library, so this one is its
documented way for another server: `update_queue` fed by aiohttp.
"""

import asyncio
import gc
import hmac
import json

from aiohttp import web
from telegram import InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes

from bot.loop import run
from tests.benchmarks.rivals.screen import TEXT, markup
from tests.benchmarks.rivals.surroundings import Surroundings, surroundings

MARKUP = InlineKeyboardMarkup.de_json(markup(), None)
Context = ContextTypes.DEFAULT_TYPE


async def start(update: Update, _: Context) -> None:
    """The first screen."""
    assert update.message is not None
    await update.message.reply_text(TEXT, parse_mode="HTML", reply_markup=MARKUP)


async def tap(update: Update, _: Context) -> None:
    """Two calls."""
    assert update.callback_query is not None
    await update.callback_query.answer()
    await update.callback_query.edit_message_text(TEXT, parse_mode="HTML", reply_markup=MARKUP)


def built(around: Surroundings) -> Application:  # type: ignore[type-arg]  # its six parameters say nothing here
    """The application with its two handlers."""
    builder = Application.builder().token(around.token).base_url(f"{around.api}/bot").concurrent_updates(True)  # noqa: FBT003  # the library's own form
    application = (builder if not around.url else builder.updater(None)).build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(tap))
    return application


async def main(around: Surroundings) -> None:
    """Serve until it is stopped."""
    application = built(around)

    async def receive(request: web.Request) -> web.Response:
        shown = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(shown.encode(), around.secret.encode()):
            return web.Response(status=401)
        await application.update_queue.put(Update.de_json(json.loads(await request.read()), application.bot))
        return web.Response()

    async with application:
        await application.start()
        gc.collect()
        gc.freeze()
        if around.url:
            app = web.Application()
            app.router.add_post(around.path, receive)
            runner = web.AppRunner(app, access_log=None)
            await runner.setup()
            await web.TCPSite(runner, around.host, around.port).start()
            await application.bot.set_webhook(around.url, secret_token=around.secret)
        else:
            assert application.updater is not None
            await application.updater.start_polling(allowed_updates=Update.ALL_TYPES)
        await asyncio.Event().wait()


if __name__ == "__main__":
    run(main(surroundings()))
