"""The exchange, served beside the conversation at an address of its own; TLS is the proxy's."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.errors import WrongSetting
from bot.exchange.endpoints import Endpoints
from bot.log import log_event
from bot.loop import beside
from bot.settings import split_address

PATIENCE: Final = 10.0
"""Seconds for a request to begin; a line on which nothing comes is closed."""
ENDING: Final = 1.0
"""Seconds that connections get at the end, and that the rest of a body gets which nobody reads."""


@asynccontextmanager
async def exchanging(engine: AsyncEngine, listen: str, stop: asyncio.Event) -> AsyncIterator[int]:
    """While inside, the exchange is served at this address; gives the port, which is a free one for port 0.

    Raises WrongSetting if the address cannot be taken.
    """
    endpoints = Endpoints(engine)
    server = web.Server(
        endpoints.respond, access_log=None, auto_decompress=False, keepalive_timeout=PATIENCE, lingering_time=ENDING
    )
    runner = web.ServerRunner(server, shutdown_timeout=ENDING)
    await runner.setup()
    try:
        site = web.TCPSite(runner, *split_address(listen))
        try:
            await site.start()
        except OSError:
            raise WrongSetting(f"EXCHANGE_LISTEN: cannot listen on {listen}; is the port taken?") from None
        port = int(runner.addresses[0][1])
        log_event("exchange.listening", port=port)
        async with beside(endpoints.release.keep(stop)):
            yield port
    finally:
        await runner.cleanup()
