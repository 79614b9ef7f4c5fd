"""The name of the bot, which every link carries: given, set, or asked of Telegram."""

import asyncio

from bot.errors import ShellError, WrongToken, WrongUse
from bot.settings import Settings, read_settings
from flows.link import bare_name

ASK = "give --bot NAME, or set BOT_NAME or BOT_TOKEN"


def given_name(given: str) -> str:
    """The name of the option `--bot`, "" if it was not given."""
    try:
        return bare_name(given) if given else ""
    except ValueError as error:
        raise WrongUse(f"--bot: {error}") from None


def bot_name(given: str = "") -> str:
    """The name without @. WrongUse for one that Telegram cannot have, ShellError where it cannot be known."""
    if given:
        return given_name(given)
    settings = read_settings()
    if settings.bot_name:
        return settings.bot_name
    if settings.bot_token is None:
        raise ShellError(f"The name of the bot is not known: {ASK}.")
    return asyncio.run(_asked(settings))


async def _asked(settings: Settings) -> str:
    """What Telegram calls the bot of this token. No error holds the token, nor an address with it."""
    from bot.telegram.models import import_aiogram  # noqa: PLC0415  # links with a name given need nothing of Telegram

    import_aiogram()
    from aiogram.exceptions import TelegramAPIError, TelegramUnauthorizedError  # noqa: PLC0415  # the same

    from bot.telegram.clock import TelegramClock  # noqa: PLC0415  # the same
    from bot.telegram.insistence import NOT_KNOWN  # noqa: PLC0415  # the same
    from bot.telegram.serving import open_bot  # noqa: PLC0415  # the same

    bot = open_bot(settings, TelegramClock())
    try:
        return (await bot.me()).username or ""
    except TelegramUnauthorizedError:
        raise WrongToken(NOT_KNOWN) from None
    except TelegramAPIError:
        raise ShellError(
            "Telegram cannot be asked for the name of the bot: give --bot NAME, or set BOT_NAME."
        ) from None
    finally:
        await bot.session.close()
