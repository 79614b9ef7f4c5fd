"""The environment of a rival: the same variables that the bot itself reads."""

import os
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where the Bot API is, and the webhook if there is one."""

    token: str
    api: str
    url: str
    secret: str
    path: str
    host: str
    port: int


def surroundings() -> Surroundings:
    """Read the environment."""
    url = os.environ.get("BOT_WEBHOOK_URL", "")
    host, _, port = os.environ.get("BOT_LISTEN", "127.0.0.1:0").rpartition(":")
    return Surroundings(
        token=os.environ["BOT_TOKEN"],
        api=os.environ["BOT_API_URL"],
        url=url,
        secret=os.environ.get("BOT_WEBHOOK_SECRET", ""),
        path=urlsplit(url).path,
        host=host,
        port=int(port),
    )
