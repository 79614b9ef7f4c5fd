"""Steps without which nothing works: taken again and again, and only a wrong token ends that."""

from collections.abc import Awaitable, Callable
from typing import Final

from aiogram.exceptions import (
    TelegramAPIError,
    TelegramConflictError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)

from bot.errors import WrongToken
from bot.log import log_trouble
from bot.telegram.delivery import Sleep
from bot.telegram.session import status_of

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 30.0
LONGEST_WAIT: Final = 300.0
"""Seconds that are waited at Telegram's wish before the next try."""

NOT_KNOWN: Final = "BOT_TOKEN: Telegram does not know this token. BotFather shows the right one."
NO_SUCH_BOT: Final = "BOT_TOKEN: no bot with this token is there. Check also BOT_API_URL, if it is set."


async def insist(step: Callable[[], Awaitable[None]], sleep: Sleep) -> None:
    """Take a step until it works, with longer and longer pauses; WrongToken if Telegram does not know the token."""
    pause = FIRST_PAUSE
    while True:
        try:
            return await step()
        except TelegramUnauthorizedError:
            raise WrongToken(NOT_KNOWN) from None
        except TelegramNotFound:
            raise WrongToken(NO_SUCH_BOT) from None
        except TelegramRetryAfter as refusal:
            wait = min(float(refusal.retry_after), LONGEST_WAIT)
            log_trouble("updates.failed", status=status_of(refusal), seconds=wait)
        except TelegramAPIError as failure:
            wait = pause
            event = "updates.conflict" if isinstance(failure, TelegramConflictError) else "updates.failed"
            log_trouble(event, status=status_of(failure))
        except Exception as surprise:  # noqa: BLE001  # whatever it was, nobody is answered until the step is taken
            wait = pause
            log_trouble("updates.failed", kind=type(surprise).__name__)
        await sleep(wait)
        pause = min(pause * 2, LONGEST_PAUSE)
