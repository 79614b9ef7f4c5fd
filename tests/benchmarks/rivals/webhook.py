"""Aiogram's own webhook handler, served for a rival."""

import asyncio

from aiogram import Bot, Dispatcher
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

from tests.benchmarks.rivals.surroundings import Surroundings


async def serve(bot: Bot, dispatcher: Dispatcher, around: Surroundings) -> None:
    """Serve until it is stopped. The response waits for the calls, which costs less than a task in the background."""
    app = web.Application()
    handler = SimpleRequestHandler(dispatcher, bot, handle_in_background=False, secret_token=around.secret)
    handler.register(app, path=around.path)
    setup_application(app, dispatcher, bot=bot)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, around.host, around.port).start()
    await bot.set_webhook(around.url, secret_token=around.secret)
    await asyncio.Event().wait()
