"""The name of the bot, which every link carries: given, set, or asked of Telegram."""

import asyncio

from bot.errors import ShellError, WrongToken, WrongUse
from bot.settings import NAME_SHAPE, Settings, read_settings

ASK = "give --bot NAME, or set BOT_NAME or BOT_TOKEN"


def bot_name(given: str = "") -> str:
    """The name without @. WrongUse for one that Telegram cannot have, ShellError where it cannot be known."""
    name = given.removeprefix("https://t.me/").removeprefix("@")
    if name and not NAME_SHAPE.fullmatch(name):
        raise WrongUse("--bot: is not a name of Telegram, which is 5 to 32 letters, digits and _, as in example_bot")
    if name:
        return name
    settings = read_settings()
    if settings.bot_name:
        return settings.bot_name
    if settings.bot_token is None:
        raise ShellError(f"The name of the bot is not known: {ASK}.")
    return asyncio.run(_asked(settings))


async def _asked(settings: Settings) -> str:
    """What Telegram calls the bot of this token. No error holds the token, nor an address with it."""
    from aiogram.exceptions import TelegramAPIError, TelegramUnauthorizedError  # noqa: PLC0415  # takes a second

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
